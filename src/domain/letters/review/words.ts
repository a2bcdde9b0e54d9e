import { once } from '../../text/memoized';
import { withoutBlanks } from '../blanks';

/** A word of a text, and where it is. */
export interface Word {
  /** As written, without possessive or punctuation around it. */
  readonly text: string;
  /** For comparing: case folded, in one form of Unicode. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** Whether it begins a sentence or a line, where every word has a capital. */
  readonly begins: boolean;
}

const WORD = once(() => /[\p{L}\p{M}\p{N}]+(?:[-’'.·][\p{L}\p{M}\p{N}]+)*/gu);
const POSSESSIVE = /[’']s$/iu;

const BEGINNING = /(?:^|[\n.!?:“"]\s{0,2}|[-*]\s)$/u;

/** The words of a text outside its blanks. */
export function wordsIn(text: string): readonly Word[] {
  const shown = withoutBlanks(text);
  return [...shown.matchAll(WORD())].map(({ index, 0: found }) => {
    const word = found.replace(POSSESSIVE, '');
    const begins = BEGINNING.test(shown.slice(Math.max(0, index - 3), index));
    return { text: word, folded: foldWord(word), from: index, to: index + word.length, begins };
  });
}

export function foldWord(word: string): string {
  return word.normalize('NFC').replace(/’/g, "'").toLowerCase();
}

/**
 * The number of typing errors between two words: a letter left out, added or changed, or two swapped (optimal string alignment).
 * Stops at `max` and then gives `max + 1`.
 */
export function editDistance(a: string, b: string, max: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(Math.min(
        (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      ));
    }
    if (Math.min(...line) > max) return max + 1;
    [before, last] = [last, line];
  }
  return Math.min(last[to.length] ?? 0, max + 1);
}
