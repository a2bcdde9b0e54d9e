import type { Locale, Words } from './catalogue';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { AMERICAN } from './en/american';

/** The languages that the plugin writes, with English as in Britain and as in America. To add one, see docs/languages.md. */
export const LOCALES = { 'en': ENGLISH, 'en-US': AMERICAN, 'de': GERMAN } satisfies Readonly<Record<string, Locale>>;

/** A language and, for English, the country that decides on dates, times and spelling. `en` is British. */
export type LocaleName = keyof typeof LOCALES;

export type SupportedLanguage = Exclude<LocaleName, 'en-US'>;

export const LOCALE_NAMES = Object.keys(LOCALES) as LocaleName[];

export const SUPPORTED_LANGUAGES = LOCALE_NAMES.filter((name) => name !== 'en-US');

export function languageOf(locale: LocaleName): SupportedLanguage {
  return locale === 'en-US' ? 'en' : locale;
}

/** What letters say in the language. */
export function letterWords(locale: LocaleName): Words<'letters'> {
  return LOCALES[locale].letters();
}
