/*
 * To add a case, make a folder named after it with `before.md` and `said.json`, and run the tests: they write `after.md`, and
 * `new.md` if there is a note for a further round. To change a case on purpose, delete those, run the tests, and read the diff
 * before you commit it. A case whose news cannot be written says words of the refusal in `said.json`, and has no `after.md`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editNote, listsInterviews } from '../../../src/domain/news/edit-note';
import { newRoundFields } from '../../../src/domain/news/next-round';
import type { NewsKind } from '../../../src/domain/news/news';
import { planNews } from '../../../src/domain/news/plan';
import { propertyNames } from '../../../src/domain/note/properties';
import { DEFAULT_READING, type CustomNames } from '../../../src/domain/note/settings';
import { newInterviewText, PropertyWriter } from '../../../src/domain/writing';
import { newsOf, subjectOf, type Fields, type Told } from '../../domain/news/subject';

/** What was said, as the form takes it, on Monday 23 November 2026. */
interface Golden extends Pick<Told, 'index' | 'details' | 'closeIsDue'> {
  readonly what: string;
  readonly kinds: readonly NewsKind[];
  readonly fields?: Fields;
  readonly propertyNames?: CustomNames;
  /** Words of the refusal. */
  readonly refused?: string;
}

const FOLDER = new URL('./', import.meta.url);
const writer = new PropertyWriter((yaml) => parse(yaml, { uniqueKeys: false, logLevel: 'error' }) as unknown);

// Decoded with the byte-order mark kept: the mark and every line end count here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const readFile = (name: string) => decoder.decode(readFileSync(new URL(name, FOLDER)));

function write(text: string, { kinds, fields, propertyNames: names = {}, ...told }: Golden) {
  const settings = { ...DEFAULT_READING, propertyNames: names };
  const deps = { writer, settings };
  const subject = subjectOf(text, { ...told, settings });
  const { notes, newNote } = planNews(newsOf(subject, kinds, fields), subject, listsInterviews(text, deps), []);
  const [changes] = notes;
  if (changes === undefined || notes.length > 1) throw new Error('A golden case is about one note.');
  const property = (name: Parameters<typeof propertyNames>[0]) => writer.read(text, propertyNames(name, names));
  const made = newNote && newInterviewText(newRoundFields(newNote.round, property, newNote.application), settings);
  return { edit: editNote(text, changes, deps), again: (after: string) => editNote(after, changes, deps), made };
}

/** Compares a text with its file, which is written if it is missing. */
function compare(name: string, text: string | null): void {
  const file = new URL(name, FOLDER);
  const known = existsSync(file) ? readFile(name) : null;
  if (known === null && text !== null) writeFileSync(file, text);
  expect(text, known === null ? `${name} was missing. If it is there now, read it and run the tests again.` : name).toBe(known);
}

const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

describe('golden news', () => {
  it.each(cases)('%s', (name) => {
    const golden = JSON.parse(readFile(`${name}/said.json`)) as Golden;
    const { edit, again, made } = write(readFile(`${name}/before.md`), golden);
    compare(`${name}/after.md`, edit.kind === 'changed' ? edit.text : null);
    compare(`${name}/new.md`, made);
    if (edit.kind === 'changed') expect(again(edit.text), 'done twice').toEqual({ kind: 'unchanged' });
    else expect(edit).toEqual({ kind: 'refused', reason: expect.stringContaining(golden.refused ?? 'no refusal is expected') as string });
  });
});
