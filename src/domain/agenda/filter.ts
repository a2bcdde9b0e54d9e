/**
 * Folds case and accents, so that `josé` is found by `Jose`. Letters that are no base letter with a
 * mark (`ø`, `ł`) stay as they are.
 */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The words of a filter, folded; none where the filter is blank. */
export function filterWords(filter: string): readonly string[] {
  return fold(filter).match(/\S+/g) ?? [];
}

/** Whether every word stands somewhere in the texts, in any order and also inside a word. */
export function matches(words: readonly string[], texts: readonly (string | null)[]): boolean {
  if (words.length === 0) return true;
  const folded = fold(texts.filter((text) => text !== null).join('\n'));
  return words.every((word) => folded.includes(word));
}
