import { letterWords, type SupportedLanguage } from '../language/locales';
import type { Spelling } from './settings';

/** How a date is written if the template does not say. */
export function usualDateFormat(language: SupportedLanguage, spelling: Spelling): string {
  return language === 'en' && spelling === 'american' ? 'MMMM D, YYYY' : letterWords(language).dateFormat;
}
