import { words } from '../language/interface';
import { describe } from '../note/reader';
import type { ReadingSettings } from '../note/settings';
import { newInterviewName } from '../writing';
import { orderIn, type Choice } from './columns';
import type { CsvRow } from './csv';
import { ownNames } from './custom-names';
import { keptAsText } from './guess';
import { applicationText } from './note-text';
import { roundIn } from './rounds';
import { RowReader, type ColumnPlan, type Remark } from './row';
import type { Table } from './table';

/** The note that a row makes, but for its place in the vault. */
export interface NoteDraft {
  readonly line: number;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`; null if the row does not say it. */
  readonly applied: string | null;
  /** The days of its interviews, as far as the row says them. */
  readonly heldOn: readonly string[];
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
  const remarks: Remark[] = aboutTheTable(table, choices, settings);
  const nameless: number[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(row, plan, settings);
    if (reader.isNameless) {
      nameless.push(row.line);
      continue;
    }
    drafts.push(draftOf(row, reader, settings));
    remarks.push(...reader.remarks, ...tooLong(row, table));
  }
  return { drafts, remarks: remarks.sort((a, b) => a.line - b.line), nameless };
}

function draftOf({ line }: CsvRow, reader: RowReader, settings: ReadingSettings): NoteDraft {
  const [company, role, applied] = [reader.text('company'), reader.text('role'), reader.text('date_applied')];
  const { content } = reader;
  const text = applicationText(content, settings);
  const heldOn = content.interviews.map(({ date }) => (typeof date === 'string' ? date.slice(0, 10) : '')).filter((day) => day !== '');
  return { line, company, role, applied: applied === '' ? null : applied, heldOn, name: newInterviewName({ company, role }), text };
}

/** What is left out above the names, which columns are kept as text though their names are known, and quotation marks that do not close. */
function aboutTheTable(table: Table, choices: readonly Choice[], settings: ReadingSettings): Remark[] {
  const { linesAbove, openQuotes, headerLine } = table;
  const { aboveHeader, keptColumn, openQuote } = words('importing');
  return [
    ...linesAbove.map((line) => ({ line, column: null, message: aboveHeader(headerLine) })),
    ...keptAsText(table, choices, settings).map(({ column, reason }) => ({
      line: headerLine, column: column.name, message: keptColumn(reason),
    })),
    ...openQuotes.map((line) => ({ line, column: null, message: openQuote })),
  ];
}

function columnPlans(table: Table, choices: readonly Choice[], settings: ReadingSettings): readonly ColumnPlan[] {
  const names = ownNames(table.columns, choices, settings);
  const texts = choices.filter(({ target }) => target === 'text').length;
  return table.columns.flatMap((column, at) => {
    const choice = choices[at];
    if (choice === undefined || choice.target === 'none') return [];
    const order = orderIn(table, column, choice)?.order ?? choice.order;
    const heading = texts > 1 ? `## ${column.name}\n\n` : '';
    return [{ ...column, target: choice.target, order, ownName: names[at] ?? column.name, round: roundIn(column.name), heading }];
  });
}

function tooLong({ line, cells }: CsvRow, { width }: Table): readonly Remark[] {
  const more = cells.slice(width).filter((cell) => cell.trim() !== '');
  if (more.length === 0) return [];
  const leftOut = more.map((cell) => describe(cell)).join(', ');
  return [{ line, column: null, message: words('importing').moreCells(more.length, leftOut) }];
}
