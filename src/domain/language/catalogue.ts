import type { ENGLISH_WORDS } from './en/words';
import type { Translated } from './translated';

/** A group of words, with a file of its own for each language. */
export type Subject = keyof typeof ENGLISH_WORDS;

/** The words of a subject in any language: the keys of the English ones, and functions of the same values. */
export type Words<S extends Subject> = Translated<ReturnType<(typeof ENGLISH_WORDS)[S]>>;

/** The words of all subjects, each made when it is first needed. */
type AllWords = { readonly [S in Subject]: () => Words<S> };

/** A language that the plugin writes. */
export interface Locale extends AllWords {
  /** For `Intl`. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  /** As in German, where a word with a capital is not likely to be a name. */
  readonly nounsHaveCapitals: boolean;
  /** The day with which a week begins on its calendars: 0 for Sunday, 1 for Monday. */
  readonly firstDayOfWeek: 0 | 1;
}
