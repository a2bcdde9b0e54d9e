import { words } from '../language/interface';
import { foldName } from '../note/link';
import type { CustomNames } from '../note/settings';
import { parseCsv, type CsvRow } from './csv';
import { findHeader, headerOn, isComment, isData, type TableHeader } from './header';

/** A column of the table. */
export interface Column {
  /** As its row of names has it, with a number behind it if another column has the name too; never empty. */
  readonly name: string;
  /** Which cell of a row it is, from 0. */
  readonly index: number;
}

/** A table with a row of names and at least one row below it. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly CsvRow[];
  /** How many cells the row of names has. */
  readonly width: number;
  /** The lines on which a quotation mark opens that never closes. */
  readonly openQuotes: readonly number[];
  /** The row of names holds a date, an address or a number, as such rows do not. */
  readonly headerIsData: boolean;
  /** The line of the row of names; the last, if there are two. */
  readonly headerLine: number;
  /** The lines with text above the row of names that are left out. */
  readonly linesAbove: readonly number[];
  /** The first rows, of which any can be chosen as the row of names. */
  readonly firstRows: readonly CsvRow[];
}

/**
 * The table that the text holds, or in words why it holds none.
 * @param custom a person's own names, by which the row of names is known too
 * @param headerLine the line of the row of names, if the person has said it
 */
export function readTable(text: string, custom: CustomNames = {}, headerLine: number | null = null): Table | string {
  const { rows, openQuotes } = parseCsv(text);
  if (rows.length === 0) return words('importing').emptyTable;
  const header = headerLine === null ? findHeader(rows.slice(0, FIRST_ROWS), custom) : headerOn(rows, headerLine);
  if (header === null) return words('importing').noSuchRow(headerLine);
  const below = rows.slice(header.last + 1).filter((row) => !isRepetition(row, rows[header.last]));
  const { oneRow, nothingBelow } = words('importing');
  if (below.length === 0) return rows.length === 1 ? oneRow : nothingBelow;
  return tableOf(rows, below, header, openQuotes);
}

/** How many rows are looked at to find the row of names, and offered to choose from. */
const FIRST_ROWS = 15;

function tableOf(rows: readonly CsvRow[], below: readonly CsvRow[], header: TableHeader, openQuotes: readonly number[]): Table {
  const isUsed = ({ index }: Column) => header.names[index]?.trim() !== '' || below.some(({ cells }) => cellAt(cells, index) !== '');
  return {
    columns: columnsOf(header.names).filter(isUsed),
    rows: below,
    width: header.names.length,
    openQuotes,
    headerIsData: header.names.some((cell) => isData(cell.trim()) || /^[\d.,]+$/.test(cell.trim())),
    headerLine: rows[header.last]?.line ?? 1,
    linesAbove: rows.slice(0, header.first).filter((row) => !isComment(row)).map(({ line }) => line),
    firstRows: rows.slice(0, FIRST_ROWS),
  };
}

/** Tables put together of several have the row of names again. */
function isRepetition({ cells }: CsvRow, header: CsvRow | undefined): boolean {
  return cells.length === header?.cells.length && cells.every((cell, at) => cell.trim() === header.cells[at]?.trim());
}

/** The cell's text, without spaces around it; empty if the row is shorter. */
export function cellAt(cells: readonly string[], index: number): string {
  return (cells[index] ?? '').trim();
}

/** The cells of the column, row by row. */
export function cellsOf(table: Table, { index }: Column): readonly string[] {
  return table.rows.map(({ cells }) => cellAt(cells, index));
}

function columnsOf(header: readonly string[]): Column[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const wanted = cell.replace(/\s+/g, ' ').trim() || words('importing').column(index + 1);
    let name = wanted;
    for (let n = 2; taken.has(foldName(name)); n += 1) name = `${wanted} ${n}`;
    taken.add(foldName(name));
    return { name, index };
  });
}
