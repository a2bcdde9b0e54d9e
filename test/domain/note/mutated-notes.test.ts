import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontMatter } from '../../../scripts/cli/front-matter';
import { readInlineFields } from '../../../src/domain/note/inline-fields';
import { PROPERTIES } from '../../../src/domain/note/properties';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { readNote } from './read';

const folder = join(import.meta.dirname, '../../../example-vault/Interviews');
const NOTES = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const SEVERAL = '---\ntype: application\ncompany: [[Acme]]\nstatus: offer\ninterviews:\n  - {date: 2026-11-12, round: 1, interviewers: [A <a@x.example>]}\n  - 2026-11-20 10:30 | Tech talk | [[B|b]] | video\nfollow_ups: [2026-11-12 thank-you A]\n---\nrole:: Dev\n';

/** A real note with some of its characters taken out, doubled or changed. */
const mutated = fc.tuple(fc.constantFrom(...NOTES, SEVERAL), fc.array(fc.tuple(fc.nat({ max: 800 }), fc.constantFrom('', ':', '[', ']', '"', '- ', '\n', ' ', '#', '|', '{', '2026-13-40', '~', '&a ', '*a')), { maxLength: 6 }))
  .map(([note, changes]) => changes.reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at + (insert === '' ? 1 : 0)), note));

it('a real note, however it is mutilated, is read to its end, and every problem says where it is and what was expected', () => {
  fc.assert(fc.property(mutated, (text) => {
    const parts = readFrontMatter(text);
    const file = { path: 'N.md', properties: parts.kind === 'read' ? parts.properties : {}, tags: [] };
    const context = { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null };
    const { problems } = readNote(file, context, readInlineFields(parts.body));
    for (const { note, property, message } of problems) {
      expect(note).toBe('N.md');
      expect(Object.keys(PROPERTIES)).toContain(property);
      expect(message).toMatch(/expected|more entries|more than once/);
    }
  }), { numRuns: 400 });
});

it('whatever YAML gives is read to its end', () => {
  const yaml = fc.array(fc.constantFrom('interviews', 'company', 'date', ':', ' ', '\n', '  ', '- ', '{', '}', '[', ']', ',', '2026-11-20', '"', 'x', '[[A]]', '|'), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(yaml, (text) => {
    let parsed: unknown;
    try {
      parsed = parse(text, { logLevel: 'silent' });
    } catch {
      return;
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return;
    expect(() => readNote({ path: 'N.md', properties: parsed as Record<string, unknown>, tags: [] }, { settings: DEFAULT_READING, zone: 'UTC', personNote: () => null })).not.toThrow();
  }), { numRuns: 500 });
});
