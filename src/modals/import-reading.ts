import { Setting } from 'obsidian';
import { sampleOf, type Encoding } from '../domain/import/encoding';
import type { Table } from '../domain/import/table';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { addSelect, showError, withErrorSlot } from '../ui/form';

/** How the table was read, which the person can change. */
export interface TableReading {
  readonly table: Table;
  /** If the encoding was guessed: the guess, the possible encodings, and the resulting text. */
  readonly guess: { readonly encoding: Encoding; readonly encodings: readonly Encoding[]; readonly text: string } | null;
}

/** The person's choices. Each returns null, or the reason in words why the table cannot be read in that way. */
export interface ReadingChoices {
  readonly chooseEncoding: (encoding: Encoding) => string | null;
  readonly chooseHeader: (line: number) => string | null;
}

export const ENCODING_ID = 'import-encoding';
export const HEADER_ID = 'import-header';

/** Shows a piece of the text if its encoding was guessed, and the row that the columns take their names from. */
export function addReading(form: HTMLElement, { table, guess }: TableReading, { chooseEncoding, chooseHeader }: ReadingChoices): void {
  const { encoding: name, encodingAbout, encodings, headerRow } = words('importing');
  if (guess !== null) {
    const options = Object.fromEntries(guess.encodings.map((encoding) => [encoding, encodings[encoding]]));
    const row = { name, desc: encodingAbout, id: ENCODING_ID, options, value: guess.encoding };
    const setting = addChoice(form, row, (value) => chooseEncoding(value as Encoding));
    setting.infoEl.createEl('pre', { cls: cls('sample'), text: sampleOf(guess.text).join('\n') });
  }
  const rows = Object.fromEntries(table.firstRows.map(({ line, cells }) => [String(line), rowWords(line, cells)]));
  const row = { name: headerRow, desc: '', id: HEADER_ID, options: rows, value: String(table.headerLine) };
  addChoice(form, row, (value) => chooseHeader(Number(value)));
}

interface ChoiceRow {
  readonly name: string;
  readonly desc: string;
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
}

function addChoice(form: HTMLElement, { name, desc, id, options, value }: ChoiceRow, choose: (value: string) => string | null): Setting {
  const setting = new Setting(form).setName(name).setDesc(desc).setClass(cls('column'));
  const select = addSelect(setting.controlEl, options, value);
  const field = withErrorSlot(setting, select, id);
  select.addEventListener('change', () => showError(field, choose(select.value) ?? ''));
  return setting;
}

/** In characters. */
const MAX_ROW = 50;

function rowWords(line: number, cells: readonly string[]): string {
  const text = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '').join(', ');
  return words('importing').row(line, text.length > MAX_ROW ? `${text.slice(0, MAX_ROW)}…` : text);
}
