import type { Locale } from '../locale';
import { once } from '../translated';
import { englishLetters } from './letters';
import { englishReview } from './review';

export const ENGLISH: Locale = {
  tag: 'en', name: 'English', nounsHaveCapitals: false,
  letters: once(englishLetters),
  review: once(englishReview),
};
