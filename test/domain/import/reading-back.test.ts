import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell, isBlank } from '../../../src/domain/import/cells';
import type { Choice, Target } from '../../../src/domain/import/columns';
import { draftNotes } from '../../../src/domain/import/drafts';
import { FIELD_NAMES, FIELDS } from '../../../src/domain/import/fields';
import { identify } from '../../../src/domain/note/identify';
import { readNote } from '../../../src/domain/note/read-note';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { propertiesOf, tableOfOne } from './tables';

/** All texts of a value, wherever they are in it. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}

/** What the list would say of the note's properties. */
function problemsOf(text: string): readonly string[] {
  const note = identify({ path: 'Acme.md', properties: propertiesOf(text), tags: [] }, DEFAULT_READING);
  const { problems } = readNote(note, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
  return problems.map(({ message }) => message);
}

const AS_TEXT: readonly Target[] = [
  'own', 'text', 'company', 'role', 'location', 'salary', 'url', 'source', 'agency', 'contact_person', 'agency_contact', 'feedback', 'round', 'own',
];

describe('what the import writes', () => {
  it('gives back every cell of a row, but those that say nothing', () => {
    const known = ['no', '0', '007', '1e3', '12:30', '2026-11-20', '---', 'a: b', '[[x]]', 'x\n---\ny', '# x', '  x', '"', '\u0085', 'TBD', 'Acme (https://x.example)'];
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...known));
    const pairs = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(pairs, fc.shuffledSubarray([...AS_TEXT], { minLength: 8 }), (cells, wanted) => {
      const choices: Choice[] = cells.map((_, at) => ({ target: wanted[at] ?? 'own', order: 'ask' }));
      const first: Choice = { target: choices.some(({ target }) => target === 'company') ? 'own' : 'company', order: 'ask' };
      const read = tableOfOne(['C', ...cells.map(([name], at) => name.trim() || `Column ${at}`)], ['Acme', ...cells.map(([, text]) => text)]);
      const { drafts: [draft] } = draftNotes(read, [first, ...choices], DEFAULT_READING);
      if (draft === undefined) return;
      const found = leaves(propertiesOf(draft.text));
      for (const [at, { target }] of choices.entries()) {
        const text = cells[at]?.[1].trim() ?? '';
        const isSaid = cleanCell(text) === text && !isBlank(text, target === 'own' || target === 'text' || target === 'none' ? null : FIELDS[target]);
        if (target === 'text') expect(draft.text).toContain(cleanCell(text).replace(/\r\n?/g, '\n'));
        else if (isSaid) expect(found).toContain(text);
      }
    }), { numRuns: 300 });
  });

  it('is read without a problem, whatever the columns hold and are taken for', () => {
    const words = [
      '>', '2026-11-20', '3/4/2026', '20/11/26', 'Nov 20, 2026 10:30 AM (GMT)', '2026-11-20 10:30 (EST)', '2026-11-20 10:00 → 11:00', '10:30', '2pm', '10-11:30', 'jane@acme.example',
      'Jane <j@a.example>', 'Doe, Jane', 'Jane; Raj', 'waiting', '✅ Offer', 'No offer yet', 'Hm', '45 min', '1 h', 'Zoom', 'Europe/London', 'CET', 'BST', 'none', 'TBD', 'no', '7', 'false',
    ];
    const names = ['Interview 2', 'interview', 'Phone Screen', 'Date', 'Interviewer 2', 'Firma', 'Type', 'Tags', 'result', 'title', 'Follow ups', 'stages', 'interview_dates', 'Candidate', 'participant', 'journal'];
    const target = fc.constantFrom<Target>(...FIELD_NAMES, 'own', 'own', 'text', 'none');
    const order = fc.constantFrom('ask' as const, 'day-month' as const, 'month-day' as const);
    const anyName = fc.oneof(fc.string(), fc.constantFrom(...names));
    const column = fc.record({ name: anyName, text: fc.oneof(fc.string(), fc.constantFrom(...words)), target, order });
    const columns = fc.uniqueArray(column, { minLength: 1, maxLength: 12, selector: ({ name }) => name.trim().toLowerCase() });
    fc.assert(fc.property(columns, (given) => {
      const read = tableOfOne(['Company', ...given.map(({ name }) => name)], ['Acme', ...given.map(({ text }) => text)]);
      const choices: Choice[] = [{ target: 'company', order: 'ask' }, ...given.map((one) => (one.target === 'company' ? { ...one, target: 'own' as const } : one))];
      const { drafts: [draft] } = draftNotes(read, choices, DEFAULT_READING);
      expect(problemsOf(draft?.text ?? '')).toEqual([]);
    }), { numRuns: 300 });
  });
});
