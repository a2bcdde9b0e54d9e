import type { Words } from './catalogue';
import { GERMAN } from './de';
import { ENGLISH } from './en';

/** The languages that the plugin writes. To add one, see docs/languages.md. */
export const LOCALES = { en: ENGLISH, de: GERMAN };

export type SupportedLanguage = keyof typeof LOCALES;

export const SUPPORTED_LANGUAGES = Object.keys(LOCALES) as SupportedLanguage[];

/** What letters say in the language. */
export function letterWords(language: SupportedLanguage): Words<'letters'> {
  return LOCALES[language].letters();
}
