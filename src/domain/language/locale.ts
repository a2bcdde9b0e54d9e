import type { englishLetters } from './en/letters';
import type { englishReview } from './en/review';
import type { Translated } from './translated';

export type LetterWords = Translated<ReturnType<typeof englishLetters>>;
export type ReviewWords = Translated<ReturnType<typeof englishReview>>;

/** A language that the plugin writes. Its words are functions, which nothing calls before they are needed. */
export interface Locale {
  /** For `Intl`. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  /** As in German: then a word with a capital is not likely to be a name. */
  readonly nounsHaveCapitals: boolean;
  /** What letters say. */
  readonly letters: () => LetterWords;
  /** What the person is told about a letter. */
  readonly review: () => ReviewWords;
}
