import type { Locale } from '../locale';
import { once } from '../translated';
import { germanLetters } from './letters';
import { germanReview } from './review';

export const GERMAN: Locale = {
  tag: 'de', name: 'Deutsch', nounsHaveCapitals: true,
  letters: once(germanLetters),
  review: once(germanReview),
};
