import { readDate } from '../dates/written';
import type { CustomNames } from '../note/settings';
import type { CsvRow } from './csv';
import { fieldsNamed, namesText } from './fields';
import { namesRound } from './rounds';

/** The rows that name the columns: one, or two of which the upper one groups the lower one's. */
export interface TableHeader {
  /** The first and the last of them, from 0. */
  readonly first: number;
  readonly last: number;
  readonly names: readonly string[];
}

/** The row on the line as the only row of names; null if no row starts there. */
export function headerOn(rows: readonly CsvRow[], line: number): TableHeader | null {
  const at = rows.findIndex((row) => row.line === line);
  return at < 0 ? null : { first: at, last: at, names: rows[at]?.cells ?? [] };
}

/**
 * Finds the row of names among the first rows: below titles and comments, the one in which most cells are
 * known as names of columns, a company or a role among them. If none is, the first that can be one.
 */
export function findHeader(rows: readonly CsvRow[], custom: CustomNames): TableHeader {
  const scores = rows.map((row) => scoreOf(row, custom));
  const best = scores.indexOf(Math.max(...scores));
  const at = (scores[best] ?? 0) > 0 ? best : firstPlausible(rows);
  const only = { first: at, last: at, names: rows[at]?.cells ?? [] };
  return withRowBelow(only, rows[at + 1], custom) ?? withRowAbove(only, rows[at - 1], custom) ?? only;
}

/** A line that spreadsheets and scripts write above a table: `# exported on …`. */
export function isComment({ cells }: CsvRow): boolean {
  return /^\s*(?:#|\/\/)\s*\p{L}/u.test(cells[0] ?? '');
}

/** How many cells are known as names; 0 if the row is no row of names for certain. */
function scoreOf(row: CsvRow, custom: CustomNames): number {
  const cells = filledOf(row);
  if (isComment(row) || cells.some(isData)) return 0;
  const named = cells.flatMap((cell) => fieldsNamed(cell, custom));
  const known = cells.filter((cell) => isName(cell, custom)).length;
  const namesNotes = named.includes('company') || named.includes('role');
  return namesNotes && known >= 2 ? known : 0;
}

function isName(cell: string, custom: CustomNames): boolean {
  return fieldsNamed(cell, custom).length > 0 || namesText(cell) || namesRound(cell);
}

/** Above the names stand titles, which fill one cell of a wide table, and comments. */
function firstPlausible(rows: readonly CsvRow[]): number {
  const filled = rows.map((row) => (isComment(row) ? 0 : filledOf(row).length));
  const least = Math.max(...filled) > 1 ? 2 : 1;
  return Math.max(0, filled.findIndex((count) => count >= least));
}

/** Below groups such as “Interview” stand their parts: “Date”, “Time”. The names of both rows say what each column is. */
function withRowBelow(header: TableHeader, below: CsvRow | undefined, custom: CustomNames): TableHeader | null {
  const cells = below === undefined ? [] : filledOf(below);
  if (below === undefined || cells.length < 2 || cells.some(isData)) return null;
  const spread = spreadOver(header.names, below.cells);
  const isRead = below.cells.every((cell, at) => (
    cell.trim() === '' || isName(cell, custom) || isName(`${spread[at] ?? ''} ${cell}`, custom)
  ));
  return isRead ? { ...header, last: header.last + 1, names: joined(header.names, below.cells, custom) } : null;
}

/** A group's name counts only if it makes a known name of the one below it. */
function withRowAbove(header: TableHeader, above: CsvRow | undefined, custom: CustomNames): TableHeader | null {
  if (above === undefined || isComment(above)) return null;
  const cells = filledOf(above);
  if (cells.length < 2 || cells.some(isData)) return null;
  return { ...header, first: header.first - 1, names: joined(above.cells, header.names, custom) };
}

function joined(above: readonly string[], below: readonly string[], custom: CustomNames): readonly string[] {
  const spread = spreadOver(above, below);
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const lower = below[at]?.trim() ?? '';
    const group = spread[at] ?? '';
    const both = `${group} ${lower}`;
    if (lower === '') return above[at]?.trim() ?? '';
    if (group !== '' && isName(both, custom)) return both;
    const isAlone = below.filter((cell) => cell.trim() === lower).length === 1;
    return isAlone || group === '' ? lower : both;
  });
}

/** A group is written in the first of its cells; the others are empty. */
function spreadOver(above: readonly string[], below: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const own = above[at]?.trim() ?? '';
    if (own !== '') group = own;
    else if ((below[at]?.trim() ?? '') === '') group = '';
    return group;
  });
}

function filledOf({ cells }: CsvRow): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** A date, an address or a link: a row of names holds none. */
export function isData(cell: string): boolean {
  return /^[a-z]+:\/\//i.test(cell) || /^[^\s@]+@[^\s@]+$/.test(cell) || 'date' in readDate(cell, 'day-month', true);
}
