import { memoized } from '../text/memoized';
import type { SidebarEntry } from './entries';

/** The words of a filter, folded; none if the filter is blank. */
export function filterWords(filter: string): readonly string[] {
  return fold(filter).match(/\S+/g) ?? [];
}

/** Whether its texts contain every word, in any order, alone or inside a longer word. */
export function matches(words: readonly string[], entry: SidebarEntry): boolean {
  return words.length === 0 || words.every((word) => foldedTexts(entry).includes(word));
}

/** Kept, because the entries mostly stay the same while somebody types. */
const foldedTexts = memoized(({ texts }: SidebarEntry): string => fold(texts.filter((text) => text !== null).join('\n')));

/**
 * Folds case and accents, so that `Jose` finds `josé`. Letters that are not a base letter with a mark
 * (`ø`, `ł`) stay as they are.
 */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}
