/** A part of a text, as offsets; `to` is not part of it. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** One replacement in a text: the range becomes `insert`. */
export interface TextChange extends TextRange {
  readonly insert: string;
}

/** The smallest single change that turns one text into the other. */
export function smallestChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}
