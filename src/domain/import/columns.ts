import { parseDate } from '../note/dates';
import { foldName } from '../note/link';
import type { DateOrder, ReadingSettings } from '../note/settings';
import { parseCsv, type CsvRow } from './csv';
import { dayIn, orderOf, startIn } from './dates';
import { FIELD_NAMES, FIELDS, namesOf, normalizeName, statedNamesOf, TEXT_NAMES, type Field, type Kind } from './fields';

/** A column of the table. */
export interface Column {
  /** As the first row has it, with a number behind it if another column has the name too; never empty. */
  readonly name: string;
  /** Which cell of a row it is, from 0. */
  readonly index: number;
}

/** A table with a row of names and at least one row below it. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly CsvRow[];
  /** How many cells the first row has. */
  readonly width: number;
  /** The lines on which a quotation mark opens that never closes. */
  readonly openQuotes: readonly number[];
  /** The first row holds a date, an address or a number, as rows of names do not. */
  readonly firstRowIsData: boolean;
}

/** What becomes of a column: a property, a property of the column's own name, text below the properties, nothing. */
export type Target = Field | 'own' | 'text' | 'none';

/** What a person says of a column. The order matters if its dates can be read both ways. */
export interface Choice {
  readonly target: Target;
  readonly order: DateOrder;
}

/** The table that the text holds, or in words why it holds none. */
export function readTable(text: string): Table | string {
  const { rows: [header, ...rows], openQuotes } = parseCsv(text);
  if (header === undefined) return 'There is no text in it.';
  if (rows.length === 0) return ONE_ROW;
  const isUsed = ({ index }: Column) => header.cells[index]?.trim() !== '' || rows.some(({ cells }) => cellAt(cells, index) !== '');
  const firstRowIsData = header.cells.some((cell) => looksLikeData(cell.trim()));
  return { columns: columnsOf(header.cells).filter(isUsed), rows, width: header.cells.length, openQuotes, firstRowIsData };
}

const ONE_ROW = 'There is one row only. '
  + 'A table needs a row with the names of the columns, and a row for each application below it.';

/** The cell's text, without spaces around it; empty if the row is shorter. */
export function cellAt(cells: readonly string[], index: number): string {
  return (cells[index] ?? '').trim();
}

/** The cells of the column, row by row. */
export function cellsOf(table: Table, { index }: Column): readonly string[] {
  return table.rows.map(({ cells }) => cellAt(cells, index));
}

/**
 * What each column most likely is. A column that has a property's own name or a person's name for it
 * goes before one that has a name from other trackers. A column that matches no name is kept under its
 * own name; an empty one is left out.
 */
export function guessChoices(table: Table, { dateOrder, propertyNames }: ReadingSettings): readonly Choice[] {
  const cells = table.columns.map((column) => cellsOf(table, column));
  const targets: Target[] = cells.map((column) => (column.every((cell) => cell === '') ? 'none' : 'own'));
  for (const names of [statedNamesOf, namesOf]) {
    for (const field of FIELD_NAMES.filter((name) => !targets.includes(name))) {
      const isFree = (at: number) => targets[at] === 'own' && canHold(FIELDS[field].kind, cells[at] ?? []);
      const best = bestColumn(table.columns, names(field, propertyNames), isFree);
      if (best !== null) targets[best] = field;
    }
  }
  const texts = new Set(TEXT_NAMES.map(normalizeName));
  return table.columns.map(({ name }, at) => ({
    target: targets[at] === 'own' && texts.has(normalizeName(name)) ? 'text' : targets[at] ?? 'none',
    order: dateOrder,
  }));
}

/**
 * The order of day and month in the column if it becomes a date: as its dates tell, else as the person
 * says; `ask` while nobody has said it.
 * @returns null if nothing depends on it
 */
export function orderIn(table: Table, column: Column, { target, order }: Choice): ColumnOrder | null {
  if (!isDate(target)) return null;
  const found = orderOf(cellsOf(table, column));
  if (found === null) return null;
  return found === 'ask' ? { order, inferred: false } : { order: found, inferred: true };
}

interface ColumnOrder {
  readonly order: DateOrder;
  /** The column's own dates tell it. */
  readonly inferred: boolean;
}

function isDate(target: Target): boolean {
  const kind = target === 'own' || target === 'text' || target === 'none' ? null : FIELDS[target].kind;
  return kind === 'day' || kind === 'start';
}

/** What is wrong with the choices: of single columns, by their place among the columns, and of the whole; empty: nothing. */
export interface Complaints {
  readonly columns: ReadonlyMap<number, string>;
  readonly whole: string;
}

export function complaintsAbout(table: Table, choices: readonly Choice[]): Complaints {
  const columns = new Map<number, string>();
  choices.forEach((choice, at) => {
    const column = table.columns[at];
    const first = choices.findIndex(({ target }) => target === choice.target);
    if (column === undefined) return;
    if (first < at && !takesSeveral(choice.target)) {
      columns.set(at, `“${table.columns[first]?.name ?? ''}” is this already. Choose something else for one of the two.`);
    } else if (orderIn(table, column, choice)?.order === 'ask') {
      columns.set(at, 'Choose whether the day or the month comes first.');
    }
  });
  const hasName = choices.some(({ target }) => target === 'company' || target === 'role');
  return { columns, whole: hasName ? '' : NO_NAME };
}

const NO_NAME = 'Choose which column is the company, or the role. Without either there is nothing to name the notes by.';

/** Whether several columns may become it. */
function takesSeveral(target: Target): boolean {
  return target === 'own' || target === 'text' || target === 'none' || FIELDS[target].kind === 'people';
}

function columnsOf(header: readonly string[]): Column[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const wanted = cell.replace(/\s+/g, ' ').trim() || `Column ${index + 1}`;
    let name = wanted;
    for (let n = 2; taken.has(foldName(name)); n += 1) name = `${wanted} ${n}`;
    taken.add(foldName(name));
    return { name, index };
  });
}

/** The free column with the first of the names, which are in the order of certainty. */
function bestColumn(columns: readonly Column[], names: readonly string[], isFree: (at: number) => boolean): number | null {
  const ranks = new Map(names.map((name, rank) => [normalizeName(name), rank] as const).reverse());
  const ranked = columns
    .map(({ name }, at) => ({ at, rank: ranks.get(normalizeName(name)) ?? ranks.get(normalizeName(name.replace(/\(.*\)/, ''))) }))
    .filter(({ at, rank }) => rank !== undefined && isFree(at))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return ranked[0]?.at ?? null;
}

/** A column “Applied” with “yes” in it holds no dates, whatever its name. */
function canHold(kind: Kind, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '').slice(0, SAMPLE);
  if (kind === 'day' || kind === 'start') {
    return filled.length === 0 || filled.some((cell) => startIn(cell, 'day-month') ?? dayIn(cell, 'month-day'));
  }
  return kind !== 'email' || filled.some((cell) => cell.includes('@'));
}

/** How many cells are looked at to see what a column holds. */
const SAMPLE = 200;

function looksLikeData(cell: string): boolean {
  return /^[a-z]+:\/\//i.test(cell) || /^[^\s@]+@[^\s@]+$/.test(cell) || /^[\d.,]+$/.test(cell)
    || 'value' in parseDate(cell, 'day-month') || startIn(cell, 'day-month') !== null;
}
