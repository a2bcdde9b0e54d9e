/** A word of a text, and where it stands. */
export interface Word {
  /** As it stands, without possessive or punctuation around it. */
  readonly text: string;
  /** For comparing: case folded, in one form of Unicode. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  /** It is the first of a sentence or a line, where any word has a capital. */
  readonly begins: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.·][\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /[’']s$/iu;
const BLANK = /==[^=\n]+==/g;

/** The words of a text, blanks left out; their places stay those in the text. */
export function wordsIn(text: string): readonly Word[] {
  const shown = text.replace(BLANK, (blank) => '\n'.repeat(blank.length));
  return [...shown.matchAll(WORD)].map(({ index, 0: found }) => {
    const word = found.replace(POSSESSIVE, '');
    return { text: word, folded: foldWord(word), from: index, to: index + word.length, begins: /(?:^|[\n.!?:“"]|[\n.!?:“"]\s+|[-*]\s)$/u.test(shown.slice(Math.max(0, index - 3), index)) };
  });
}

export function foldWord(word: string): string {
  return word.normalize('NFC').replace(/’/g, "'").toLowerCase();
}
