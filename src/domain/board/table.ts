/** The same in rows and columns as a picture shows. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows the bound leaves out. */
  readonly left: number;
}

/** Nobody reads a longer table. */
const MAX_ROWS_OF_TABLE = 100;

export function tableOf<T>(head: readonly string[], all: readonly T[], cellsOf: (one: T) => readonly string[]): FigureTable {
  return { head, rows: all.slice(0, MAX_ROWS_OF_TABLE).map(cellsOf), left: Math.max(0, all.length - MAX_ROWS_OF_TABLE) };
}
