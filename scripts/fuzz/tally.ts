/** What came of the runs of one kind. */
export interface Tally {
  applied: number;
  refused: number;
  /** A value, a property or a word that is not what was meant. */
  wrong: number;
  /** A byte, a comment or a line that nobody asked to change and that is gone. */
  lost: number;
  /** The first few that are wrong or lost, to look at. */
  readonly examples: string[];
}

export function newTally(): Tally {
  return { applied: 0, refused: 0, wrong: 0, lost: 0, examples: [] };
}

const MAX_EXAMPLES = 5;

export function report(tally: Tally, kind: 'wrong' | 'lost', example: string): void {
  tally[kind] += 1;
  if (tally.examples.length < MAX_EXAMPLES) tally.examples.push(`${kind}: ${example}`);
}
