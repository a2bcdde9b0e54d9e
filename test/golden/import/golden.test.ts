/*
 * To add a case, make a folder named after the table's form with one .csv or .tsv file, `expected.json`, and in `notes/` the notes
 * that must be equal to those made. To change a case on purpose, edit these files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../../src/domain/import/columns';
import { draftNotes } from '../../../src/domain/import/drafts';
import { guessChoices } from '../../../src/domain/import/guess';
import { planNotes } from '../../../src/domain/import/plan';
import { readTable } from '../../../src/domain/import/table';
import { DEFAULT_READING, type DateOrder } from '../../../src/domain/note/settings';

/** What must come of a table if the person chooses nothing but the order of its dates. */
interface Expected {
  readonly order?: DateOrder;
  readonly columns: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly remarks: readonly string[];
  readonly nameless: readonly number[];
  readonly there: readonly number[];
}

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe('an export in the form of', () => {
  it.each(folders)('%s', (folder) => {
    const file = readdirSync(join(here, folder)).find((name) => /\.[ct]sv$/.test(name)) ?? '';
    const expected = JSON.parse(readFileSync(join(here, folder, 'expected.json'), 'utf8')) as Expected;
    const table = readTable(readFileSync(join(here, folder, file), 'utf8'));
    if (typeof table === 'string') throw new Error(table);
    const choices = guessChoices(table, { ...DEFAULT_READING, dateOrder: expected.order ?? 'ask' });
    expect(Object.fromEntries(table.columns.map(({ name }, at) => [name, choices[at]?.target]))).toEqual(expected.columns);
    expect(problemsWith(table, choices)).toEqual({ columns: new Map(), whole: '' });
    const { drafts, remarks, nameless } = draftNotes(table, choices, DEFAULT_READING);
    expect(remarks.map(({ line, column, message }) => `${line} ${column ?? ''}: ${message}`)).toEqual(expected.remarks);
    expect(nameless).toEqual(expected.nameless);
    const { notes, existing } = planNotes(drafts, { folder: 'notes', paths: [], known: [], includeExisting: false });
    expect(notes.map(({ path }) => path)).toEqual(expected.paths);
    expect(existing.map(({ line }) => line)).toEqual(expected.there);
    for (const { path, text } of notes) {
      const golden = join(here, folder, path);
      if (existsSync(golden)) expect(text, path).toBe(readFileSync(golden, 'utf8'));
    }
    expect(readdirSync(join(here, folder, 'notes')).length).toBeGreaterThan(0);
  });
});
