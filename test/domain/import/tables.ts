import { parse } from 'yaml';
import type { Choice, Target } from '../../../src/domain/import/columns';
import { draftNotes, type Drafts } from '../../../src/domain/import/drafts';
import { guessChoices } from '../../../src/domain/import/guess';
import { readTable, type Table } from '../../../src/domain/import/table';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';

/** The table that the text holds; throws if it holds none. */
export function table(text: string): Table {
  const read = readTable(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** A table of one row, whose cells stand under these names. */
export function tableOfOne(names: readonly string[], cells: readonly string[]): Table {
  return {
    columns: names.map((name, index) => ({ name, index })), rows: [{ line: 2, cells }], width: names.length,
    openQuotes: [], headerIsData: false, headerLine: 1, linesAbove: [], firstRows: [],
  };
}

/** What the columns of a table are guessed to be. */
export function targets(header: string, row: string, settings: ReadingSettings = DEFAULT_READING): Target[] {
  return guessChoices(table(`${header}\n${row}\n`), settings).map(({ target }) => target);
}

/** The drafts of a table, read by guesses, but for what is chosen by the column's name. */
export function drafts(
  text: string, chosen: Readonly<Record<string, Partial<Choice>>> = {}, settings: ReadingSettings = DEFAULT_READING,
): Drafts {
  const read = table(text);
  const choices = guessChoices(read, settings).map((choice, at) => ({ ...choice, ...chosen[read.columns[at]?.name ?? ''] }));
  return draftNotes(read, choices, settings);
}

/** The properties of the first draft. */
export function properties(text: string, chosen: Readonly<Record<string, Partial<Choice>>> = {}): Record<string, unknown> {
  return propertiesOf(drafts(text, chosen).drafts[0]?.text ?? '');
}

export function propertiesOf(text: string): Record<string, unknown> {
  const yaml = /^---\n([\s\S]*?)\n---\n\n/.exec(text)?.[1];
  if (yaml === undefined) throw new Error('There are no properties.');
  return parse(yaml) as Record<string, unknown>;
}
