import type { Subject, Words } from './catalogue';
import { languageOf, LOCALES, type LocaleName, type SupportedLanguage } from './locales';

let current: LocaleName = 'en';

/** The language of the interface: one for the whole process, as in Obsidian. */
export function interfaceLanguage(): SupportedLanguage {
  return languageOf(current);
}

/** The same, but with the country if it is English. */
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

/** The interface's words about a subject. Do not call this while modules load: the language is not known yet. */
export function words<S extends Subject>(subject: S): Words<S> {
  return LOCALES[current][subject]() as Words<S>;
}
