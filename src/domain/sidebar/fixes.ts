import type { Problem } from '../note/problem';

/** A value that ends a problem, and the words for choosing it. */
export interface Fix {
  readonly property: string;
  readonly value: string;
  /** `Set date to 2026-12-03`, `Change the line to 2026-12-03 check-in` */
  readonly label: string;
}

/** What a person can choose to end a problem; empty if they have to mend the note themselves. */
export function fixesFor({ property, choices, item }: Problem): readonly Fix[] {
  if (property === null) return [];
  const what = item === undefined ? `Set ${property}` : 'Change the line';
  return (choices ?? []).map((value) => ({ property, value, label: `${what} to ${value}` }));
}
