import type { Subject, Words } from './catalogue';
import { languageOf, LOCALES, type LocaleName, type SupportedLanguage } from './locales';

let current: LocaleName = 'en';

/** The language of the interface: one for the whole process, as Obsidian has one until it is restarted. */
export function interfaceLanguage(): SupportedLanguage {
  return languageOf(current);
}

/** The same, with the country of English. */
export function interfaceLocale(): LocaleName {
  return current;
}

/** The day with which a week begins on a calendar: 0 for Sunday, 1 for Monday. */
export function firstDayOfWeek(): number {
  return LOCALES[current].firstDayOfWeek;
}

/** Chooses it, before anything is shown. A letter's language is another matter, and is always passed. */
export function setInterfaceLanguage(locale: LocaleName): void {
  current = locale;
}

/** What the interface says about a subject. To be asked when it is shown: while modules load, the language is not known yet. */
export function words<S extends Subject>(subject: S): Words<S> {
  return LOCALES[current][subject]() as Words<S>;
}
