import { words } from '../language/interface';
import type { DateOrder } from '../note/settings';
import { orderOf } from './dates';
import { FIELDS, type ImportField } from './fields';
import { cellsOf, type Column, type Table } from './table';

/** What becomes of a column: a property, a property of the column's own name, text below the properties, nothing. */
export type Target = ImportField | 'own' | 'text' | 'none';

/** What a person says of a column. The order matters if its dates can be read both ways. */
export interface Choice {
  readonly target: Target;
  readonly order: DateOrder;
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
  const kind = target === 'own' || target === 'text' || target === 'none' ? null : FIELDS[target];
  return kind === 'day' || kind === 'start';
}

/** What is wrong with the choices: of single columns, by their place among the columns, and of the whole; empty: nothing. */
export interface ChoiceProblems {
  readonly columns: ReadonlyMap<number, string>;
  readonly whole: string;
}

export function problemsWith(table: Table, choices: readonly Choice[]): ChoiceProblems {
  const columns = new Map<number, string>();
  choices.forEach((choice, at) => {
    const column = table.columns[at];
    const first = choices.findIndex(({ target }) => target === choice.target);
    if (column === undefined) return;
    if (first < at && !takesSeveral(choice.target)) {
      columns.set(at, words('importing').taken(table.columns[first]?.name ?? ''));
    } else if (orderIn(table, column, choice)?.order === 'ask') {
      columns.set(at, words('importing').chooseOrder);
    }
  });
  const hasName = choices.some(({ target }) => target === 'company' || target === 'role');
  return { columns, whole: hasName ? '' : words('importing').noName };
}

/** Whether several columns can become it: each date of an interview is a round. */
export function takesSeveral(target: Target): boolean {
  return target === 'own' || target === 'text' || target === 'none' || target === 'date' || FIELDS[target] === 'people';
}
