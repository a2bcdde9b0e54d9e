import type { Locale } from '../src/domain/language/catalogue';
import { germanLetters } from '../src/domain/language/de/letters';
import { ENGLISH_WORDS } from '../src/domain/language/en/words';
import { once } from '../src/domain/text/memoized';

/*
 * Languages that nobody speaks, for tests: each text of the English catalogue in other letters, longer by two fifths, and in brackets.
 * Whatever a person sees without brackets does not come from the catalogue, and what has no room for it has none for German.
 */

/** The letters that stand for English ones, and words that make a text longer. */
interface Alphabet {
  readonly letters: Readonly<Record<string, string>>;
  readonly more: string;
}


const ACCENTED: Alphabet = {
  letters: {
    a: 'å', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ø', s: 'š', u: 'ü', y: 'ý', A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Ü',
  },
  more: ' øñé møré wørd åñd ýét åñøthér øñé',
};

/** Each English text in the letters. */
function pseudoIn({ letters, more }: Alphabet): (words: unknown, key?: string) => unknown {
  const pseudoText = (text: string): string => {
    if (text === '' || /^[\s\p{P}]+$/u.test(text)) return text;
    return `⟦${text.replace(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter)}${more.repeat(10).slice(0, Math.ceil(text.length * 0.4))}⟧`;
  };
  /** What is put into a sentence keeps its letters. */
  const pseudoSentence = (text: string, values: readonly unknown[]): string => {
    const kept = values.flat(2).filter((value): value is string => typeof value === 'string' && value !== '').sort((a, b) => b.length - a.length);
    const [known] = kept.filter((value) => text.includes(value));
    if (known === undefined) return pseudoText(text);
    const [before = '', ...behind] = text.split(known);
    const rest = pseudoText(`${before}\u0000${behind.join(known)}`);
    return rest.includes('\u0000') ? rest.replace('\u0000', known) : text;
  };
  const pseudo = (words: unknown, key = ''): unknown => {
    if (key === 'formats' && isDateFormats(words)) return words;
    if (key === 'dayFormat' || key === 'clock') return words;
    if (typeof words === 'string') return pseudoText(words);
    if (typeof words === 'function') {
      return (...values: readonly unknown[]) => pseudoSentence(Reflect.apply(words, undefined, values) as string, values);
    }
    if (Array.isArray(words)) return words.map((each) => pseudo(each));
    if (typeof words !== 'object' || words === null) return words;
    return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, pseudo(each, name)]));
  };
  return pseudo;
}

function isDateFormats(words: unknown): boolean {
  return typeof words === 'object' && words !== null && 'shortDay' in words;
}

/** In the place of the German one. Letters are in real German: they are no part of the interface. */
export function pseudoLanguage(alphabet: Alphabet): Locale {
  const pseudo = pseudoIn(alphabet);
  const subjects = Object.entries(ENGLISH_WORDS).map(([subject, english]) => [subject, once(() => pseudo((english as () => unknown)()))]);
  return {
    tag: 'de', name: '⟦Pšéüdø⟧', nounsHaveCapitals: true, ...Object.fromEntries(subjects) as object, letters: once(germanLetters),
  } as Locale;
}

export const GERMAN = pseudoLanguage(ACCENTED);
