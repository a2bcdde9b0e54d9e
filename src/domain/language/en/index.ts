import type { Locale } from '../catalogue';
import { ENGLISH_WORDS } from './words';

export const ENGLISH: Locale = { tag: 'en', name: 'English', nounsHaveCapitals: false, firstDayOfWeek: 1, ...ENGLISH_WORDS };
