import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteDraft } from '../../../src/domain/import/drafts';
import { knownApplication } from '../../../src/domain/import/existing';
import { planNotes, type ImportTarget } from '../../../src/domain/import/plan';
import { foldName } from '../../../src/domain/note/link';
import { DEFAULT_READING } from '../../../src/domain/note/settings';

const EMPTY: ImportTarget = { folder: '', paths: [], known: [], includeExisting: false };

function draft(line: number, given: Partial<NoteDraft> = {}): NoteDraft {
  const all = { company: 'Acme', role: 'Cook', applied: null, heldOn: [], text: '', ...given };
  return { line, name: `${all.company} – ${all.role}`, ...all };
}

function known(properties: Readonly<Record<string, unknown>>, path = 'Jobs/Acme.md') {
  return knownApplication({ path, properties, tags: [] }, DEFAULT_READING, { templates: ['Templates'], leftOut: ['Old'] });
}

describe('the path of a note', () => {
  test('is in the folder, and none that is taken, whatever its case', () => {
    const drafts = [draft(2), draft(3, { applied: '2026-05-14' }), draft(4, { company: 'ACME', applied: '2026-05-15' })];
    const { notes } = planNotes([draft(2, { applied: '2026-05-13' }), ...drafts.slice(1)], { ...EMPTY, folder: 'Jobs', paths: ['jobs/acme – cook.md'] });
    expect(notes.map(({ path }) => path)).toEqual(['Jobs/Acme – Cook 2.md', 'Jobs/Acme – Cook 3.md', 'Jobs/ACME – Cook 4.md']);
  });

  test('is in the plan once, and not in the vault', () => {
    const name = fc.constantFrom('Acme', 'acme', 'Acme 2', 'Dune', 'Äcme', 'A\u0308cme');
    const drafts = fc.array(name.map((one) => draft(2, { name: one })), { maxLength: 30 });
    fc.assert(fc.property(drafts, fc.array(name.map((one) => `Jobs/${one}.md`)), fc.boolean(), (all, paths, includeExisting) => {
      const made = planNotes(all, { folder: 'Jobs', paths, known: [], includeExisting }).notes.map(({ path }) => foldName(path));
      expect(new Set(made).size).toBe(made.length);
      expect(made.filter((path) => paths.map(foldName).includes(path))).toEqual([]);
    }));
  });
});

describe('a row is there already', () => {
  test('where a note is about the same company and role', () => {
    const application = known({ type: 'application', company: '[[acme]]', position: 'Cook ' });
    if (application === null) throw new Error('It is no application.');
    const { notes, existing } = planNotes([draft(2), draft(3, { role: 'Waiter' })], { ...EMPTY, known: [application] });
    expect(notes.map(({ line }) => line)).toEqual([3]);
    expect(existing).toEqual([{ line: 2, name: 'Acme – Cook', path: 'Jobs/Acme.md', duplicateOf: null }]);
  });

  test('only if that note is in no folder of templates, and in none that is left out', () => {
    const application = { type: 'application', company: 'Acme', role: 'Cook' };
    expect([known(application, 'Templates/Job.md'), known(application, 'Old/Acme.md')]).toEqual([null, null]);
    expect(known(application)).not.toBeNull();
  });

  test('unless both say when they applied, and it was not the same day', () => {
    const on = (applied: string | null) => ({ path: 'Acme.md', company: 'Acme', role: 'Cook', applied });
    const isThere = (row: string | null, note: string | null) => (
      planNotes([draft(2, { applied: row })], { ...EMPTY, known: [on(note)] }).existing.length === 1
    );
    expect(isThere('2026-05-14', '2026-05-14')).toBe(true);
    expect(isThere('2026-05-14', '2025-01-01')).toBe(false);
    expect(isThere(null, '2025-01-01')).toBe(true);
    expect(isThere('2026-05-14', null)).toBe(true);
  });

  test('where an earlier row says the same', () => {
    const { notes, existing } = planNotes([draft(2), draft(3), draft(9)], EMPTY);
    expect(notes).toHaveLength(1);
    expect(existing.map(({ line, duplicateOf }) => [line, duplicateOf])).toEqual([[3, 2], [9, 2]]);
  });

  test('unless it is a further round, in a table with a row for each interview', () => {
    const on = (line: number, ...heldOn: readonly string[]) => draft(line, { heldOn });
    const rows = [on(2, '2026-11-20'), on(3, '2026-11-27'), on(4, '2026-11-20'), on(5), on(6, '2026-11-27', '2026-12-04')];
    const { notes, existing } = planNotes(rows, EMPTY);
    expect(notes.map(({ line }) => line)).toEqual([2, 3]);
    expect(existing.map(({ line }) => line)).toEqual([4, 5, 6]);
    const again = { path: 'Acme.md', company: 'Acme', role: 'Cook', applied: null };
    expect(planNotes(rows, { ...EMPTY, known: [again] }).notes).toEqual([]);
  });

  test('and makes a note all the same where that is wanted', () => {
    const { notes, existing } = planNotes([draft(2), draft(3)], { ...EMPTY, includeExisting: true });
    expect(notes.map(({ path }) => path)).toEqual(['Acme – Cook.md', 'Acme – Cook 2.md']);
    expect(existing).toHaveLength(1);
  });
});

describe('a note is about an application', () => {
  test.each([
    [{ type: 'application', company: 'Acme' }, true], [{ type: '[[Job-Application]]', role: 'Cook' }, true], [{ type: 'job-application', role: 'Cook' }, true],
    [{ type: 'interview', company: 'Acme' }, true], [{ interviews: ['2026-05-14'], company: 'Acme' }, true],
    [{ company: 'Acme', title: 'CTO' }, false], [{ type: 'interview' }, false], [{ type: 'interview', company: 'Acme', candidate: 'Kim' }, false],
  ])('%j: %s', (properties, expected) => {
    expect(known(properties) !== null).toBe(expected);
  });

  test('with the day of applying, under the names that notes have for it', () => {
    expect(known({ type: 'application', company: 'Acme', dateApplied: '2026-05-14' })?.applied).toBe('2026-05-14');
    expect(known({ type: 'application', company: 'Acme', applied_on: '2026-05-14T10:00Z' })?.applied).toBe('2026-05-14');
    expect(known({ type: 'application', company: 'Acme', applied: true })?.applied).toBeNull();
  });
});
