/** A picture's numbers in rows and columns. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows the bound leaves out. */
  readonly left: number;
}

/** A longer table is of no use. */
export const MAX_ROWS_OF_TABLE = 100;

/** @param count how many there are, if `all` is only the first of them */
export function tableOf<T>(
  head: readonly string[], all: readonly T[], cellsOf: (one: T) => readonly string[], count = all.length,
): FigureTable {
  return { head, rows: all.slice(0, MAX_ROWS_OF_TABLE).map(cellsOf), left: Math.max(0, count - MAX_ROWS_OF_TABLE) };
}
