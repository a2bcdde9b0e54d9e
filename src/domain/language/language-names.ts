import { READ_LANGUAGES } from '../text/languages';
import { SUPPORTED_LANGUAGES, type LocaleName, type SupportedLanguage } from './locales';

/** The language of a tag such as `de-AT`, found without `Intl`; null if the plugin does not write it. */
export function languageOfTag(tag: string): SupportedLanguage | null {
  const [code] = tag.toLowerCase().split(/[-_]/);
  return SUPPORTED_LANGUAGES.find((language) => language === code) ?? null;
}

/**
 * The locale of the interface: the app's language if the plugin writes it, else English. English without a country is American if
 * the machine's tag has the region US.
 */
export function localeInApp(app: string, machine: string): LocaleName {
  const language = languageOfTag(app) ?? 'en';
  const tag = /^en[-_]/i.test(app) ? app : machine;
  return language === 'en' && /[-_]us\b/i.test(tag) ? 'en-US' : language;
}

/** The locale that a text names, as in `languageNamed`, but with American English. English without a country is British. */
export function localeNamed(text: string): LocaleName | null {
  const named = languageWithCountry(text);
  return named === 'en-GB' ? 'en' : named;
}

/** A language as a note names it. English can have a country, which decides its spelling. */
export type NamedLanguage = LocaleName | 'en-GB';

/** The same as `languageNamed`, with the country of English if the text has it: `en-US`, `British English`, `Englisch (US)`. */
export function languageWithCountry(text: string): NamedLanguage | null {
  const language = languageNamed(text);
  if (language !== 'en') return language;
  if (/am[eé]ri[ck]|[-_( ]usa?\b/i.test(text)) return 'en-US';
  return /brit|[-_( ](?:gb|uk)\b/i.test(text) ? 'en-GB' : language;
}

/** The language that a text names: `de`, `en-GB`, `German`, `Deutsch`, `British English`; null if the plugin does not write it. */
export function languageNamed(text: string): SupportedLanguage | null {
  const name = text.replace(/\([^()]*\)/g, '').trim().toLowerCase();
  const tag = /^([a-z]{2})(?:[-_][a-z0-9]{2,8}){0,2}$/.exec(name)?.[1];
  const known = SUPPORTED_LANGUAGES.find((language) => language === tag) ?? null;
  return known ?? (name === '' ? null : languagesByName().get(name) ?? null);
}

/** Countries whose languages have names of their own, such as "American English". */
const REGIONS = ['', '-GB', '-US', '-AT', '-CH'];

let byName: ReadonlyMap<string, SupportedLanguage> | null = null;

/**
 * Their names in all languages in which notes are read. Taken from `Intl` at the first name, so that a vault without one pays
 * nothing.
 */
function languagesByName(): ReadonlyMap<string, SupportedLanguage> {
  byName ??= new Map(READ_LANGUAGES.flatMap((reader) => {
    const names = new Intl.DisplayNames([reader], { type: 'language' });
    return SUPPORTED_LANGUAGES.flatMap((language) => (
      REGIONS.map((region) => [(names.of(language + region) ?? language).toLowerCase(), language] as const)
    ));
  }));
  return byName;
}
