import { newInterviewName } from '../writing';
import { describe } from '../note/reader';
import type { DateOrder, ReadingSettings } from '../note/settings';
import { count } from '../text/count';
import { splitPeople } from '../note/people-text';
import { readCell, withAddress } from './cells';
import { cellAt, orderIn, type Choice, type Column, type Table, type Target } from './columns';
import type { CsvRow } from './csv';
import { FIELDS, type Field } from './fields';
import { applicationText } from './note-text';
import { ownNames } from './custom-names';

/** Something in the table that could not be taken over as it stands. */
export interface Remark {
  readonly line: number;
  /** Null if it is the row as a whole. */
  readonly column: string | null;
  /** What was found, what was expected, and what became of it. */
  readonly message: string;
}

/** The note that a row makes, but for its place in the vault. */
export interface NoteDraft {
  readonly line: number;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`; null if the row does not say it. */
  readonly applied: string | null;
  /** The note's name, without folder and `.md`. */
  readonly name: string;
  readonly text: string;
}

export interface Drafts {
  readonly drafts: readonly NoteDraft[];
  /** What could not be read fully, in the order of the lines. The rest of its row is in the draft. */
  readonly remarks: readonly Remark[];
  /** The lines of rows that name neither a company nor a role: they make no note. */
  readonly nameless: readonly number[];
}

/** Makes a note of each row, as the choices (one a column) say. Nothing of a row is lost: what cannot be read is kept as text. */
export function draftNotes(table: Table, choices: readonly Choice[], settings: ReadingSettings): Drafts {
  const plan = columnPlans(table, choices, settings);
  const drafts: NoteDraft[] = [];
  const remarks: Remark[] = table.openQuotes.map((line) => ({
    line, column: null, message: 'A quotation mark opens here and never closes; it was taken for text.',
  }));
  const nameless: number[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(row, plan, settings);
    if (reader.isNameless) {
      nameless.push(row.line);
      continue;
    }
    drafts.push(reader.draft());
    remarks.push(...reader.remarks, ...tooLong(row, table));
  }
  return { drafts, remarks: remarks.sort((a, b) => a.line - b.line), nameless };
}

/** A column with all that reading its cells needs. */
interface ColumnPlan extends Column {
  readonly target: Target;
  readonly order: DateOrder;
  readonly ownName: string;
  /** The heading above its text in the note; empty if no other column is text. */
  readonly heading: string;
}

function columnPlans(table: Table, choices: readonly Choice[], settings: ReadingSettings): readonly ColumnPlan[] {
  const names = ownNames(table.columns, choices, settings);
  const texts = choices.filter(({ target }) => target === 'text').length;
  return table.columns.flatMap((column, at) => {
    const choice = choices[at];
    if (choice === undefined || choice.target === 'none') return [];
    const order = orderIn(table, column, choice)?.order ?? choice.order;
    const heading = texts > 1 ? `## ${column.name}\n\n` : '';
    return [{ ...column, target: choice.target, order, ownName: names[at] ?? column.name, heading }];
  });
}

class RowReader {
  readonly remarks: Remark[] = [];
  readonly #values: Partial<Record<Field, string | readonly string[]>> = {};
  readonly #own: [string, string][] = [];
  readonly #texts: string[] = [];
  /** The columns of addresses, which belong to the person of another column. */
  readonly #addresses: { readonly column: ColumnPlan; readonly address: string }[] = [];

  readonly #row: CsvRow;
  readonly #settings: ReadingSettings;

  constructor(row: CsvRow, columns: readonly ColumnPlan[], settings: ReadingSettings) {
    this.#row = row;
    this.#settings = settings;
    for (const column of columns) {
      const cell = cellAt(row.cells, column.index);
      if (cell !== '') this.#take(cell, column);
    }
    for (const { column, address } of this.#addresses) this.#addAddress(column, address);
    this.#joinTime();
  }

  get isNameless(): boolean {
    return this.#values.company === undefined && this.#values.role === undefined;
  }

  draft(): NoteDraft {
    const [company, role, applied] = [this.#text('company'), this.#text('role'), this.#text('date_applied')];
    const text = applicationText({ values: this.#values, own: this.#own, body: this.#texts.join('\n\n') }, this.#settings);
    const name = newInterviewName({ company, role });
    return { line: this.#row.line, company, role, applied: applied === '' ? null : applied, name, text };
  }

  #take(cell: string, column: ColumnPlan): void {
    const { target, ownName, heading } = column;
    if (target === 'text') this.#texts.push(heading + cell.replace(/\r\n?/g, '\n'));
    else if (target === 'own' || target === 'none') this.#own.push([ownName, cell]);
    else this.#takeField(cell, target, column);
  }

  #takeField(cell: string, name: Field, column: ColumnPlan): void {
    const { kind } = FIELDS[name];
    const read = readCell(cell, kind, column.order, this.#settings.statusWords);
    if ('expected' in read) this.#keepUnread(cell, column, read.expected);
    else if (kind === 'email') this.#addresses.push({ column, address: read.value });
    else if (kind === 'people') this.#values[name] = [...(this.#values[name] ?? []), ...splitPeople(read.value)];
    else this.#values[name] = read.value;
  }

  #addAddress(column: ColumnPlan, address: string): void {
    const person = column.target === 'recruiter_email' ? 'agency_contact' : 'contact_person';
    const named = withAddress(this.#text(person), address);
    if (named === null) this.#own.push([column.ownName, address]);
    else this.#values[person] = named;
  }

  /** A day and a time of two columns are one start. */
  #joinTime(): void {
    const [date, time] = [this.#text('date'), this.#text('time')];
    if (!DAY.test(date) || time === '') return;
    this.#values.date = `${date}T${time}`;
    delete this.#values.time;
  }

  #keepUnread(cell: string, { name, ownName }: ColumnPlan, expected: string): void {
    this.#own.push([ownName, cell]);
    const message = `Found ${describe(cell)}, expected ${expected}. It is kept as text in the property “${ownName}”.`;
    this.remarks.push({ line: this.#row.line, column: name, message });
  }

  #text(name: Field): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : '';
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function tooLong({ line, cells }: CsvRow, { width }: Table): readonly Remark[] {
  const more = cells.slice(width).filter((cell) => cell.trim() !== '');
  if (more.length === 0) return [];
  const leftOut = more.map((cell) => describe(cell)).join(', ');
  const message = `The row has ${count(more.length, 'cell')} more than there are columns; they are left out: ${leftOut}.`;
  return [{ line, column: null, message }];
}
