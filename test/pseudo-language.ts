import type { Locale } from '../src/domain/language/catalogue';
import { germanLetters } from '../src/domain/language/de/letters';
import { ENGLISH_WORDS } from '../src/domain/language/en/words';
import { once } from '../src/domain/language/translated';

/*
 * A language that nobody speaks, for tests: each text of the English catalogue with accents, longer by two fifths, and in brackets.
 * Whatever a person sees without brackets does not come from the catalogue, and what has no room for it has none for German.
 */

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ø', s: 'š', u: 'ü', y: 'ý', A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Ü',
};

const MORE = ' øñé møré wørd åñd ýét åñøthér øñé'.repeat(10);

function pseudoText(text: string): string {
  if (text === '' || /^[\s\p{P}]+$/u.test(text)) return text;
  return `⟦${text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)}${MORE.slice(0, Math.ceil(text.length * 0.4))}⟧`;
}

/** What is put into a sentence keeps its letters. */
function pseudoSentence(text: string, values: readonly unknown[]): string {
  const kept = values.flat(2).filter((value): value is string => typeof value === 'string' && value !== '').sort((a, b) => b.length - a.length);
  const [known] = kept.filter((value) => text.includes(value));
  if (known === undefined) return pseudoText(text);
  const [before = '', ...behind] = text.split(known);
  const rest = pseudoText(`${before}\u0000${behind.join(known)}`);
  return rest.includes('\u0000') ? rest.replace('\u0000', known) : text;
}

function pseudo(words: unknown, key = ''): unknown {
  if (key === 'formats' && isDateFormats(words)) return words;
  if (key === 'dayFormat' || key === 'clock') return words;
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words === 'function') {
    return (...values: readonly unknown[]) => pseudoSentence(Reflect.apply(words, undefined, values) as string, values);
  }
  if (Array.isArray(words)) return words.map((each) => pseudo(each));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, pseudo(each, name)]));
}

function isDateFormats(words: unknown): boolean {
  return typeof words === 'object' && words !== null && 'shortDay' in words;
}

const subjects = Object.entries(ENGLISH_WORDS).map(([subject, english]) => [subject, once(() => pseudo((english as () => unknown)()))]);

/** In the place of the German one. Letters are in real German: they are no part of the interface. */
export const GERMAN = {
  tag: 'de', name: '⟦Pšéüdø⟧', nounsHaveCapitals: true, ...Object.fromEntries(subjects) as object, letters: once(germanLetters),
} as Locale;
