import type { Words } from '../language/catalogue';
import { interfaceLanguage } from '../language/interface';
import { LOCALES } from '../language/locales';
import type { Day } from './day';
import { formatDay } from './format';
import { weekdaysIn } from './names';

/*
 * Days in the language of the interface. The examples are in English and in German.
 */

/** `20 November`, `20. November` */
export function dayAndMonth(day: Day, language = interfaceLanguage()): string {
  return written(day, 'dayAndMonth', language);
}

/** `Friday 20 November`, `Freitag, 20. November` */
export function longDay(day: Day): string {
  return written(day, 'longDay');
}

/** `20 November 2026`, `20. November 2026` */
export function fullDate(day: Day): string {
  return written(day, 'fullDate');
}

/** `Friday 20 November 2026`, `Freitag, 20. November 2026` */
export function longDate(day: Day): string {
  return written(day, 'longDate');
}

/** `Fri 20 Nov`, `Fr 20. Nov.` */
export function shortDay(day: Day): string {
  return written(day, 'shortDay');
}

/** `20 Nov`, `20. Nov.` */
export function shortDate(day: Day): string {
  return written(day, 'shortDate');
}

/** `Friday`, `Freitag` */
export function weekdayName(day: Day): string {
  return written(day, 'weekday');
}

/** The names of the days of the week, from Sunday on, as `weekday` counts them. */
export function weekdayNames(): readonly string[] {
  return weekdaysIn(LOCALES[interfaceLanguage()].tag, 'long');
}

/** Every row names a few days in full, and most name the same ones. */
const knownWords = new Map<string, string>();
const MAX_KNOWN_WORDS = 10_000;

function written(day: Day, format: keyof Words<'dates'>['formats'], language = interfaceLanguage()): string {
  const key = `${day} ${format} ${language}`;
  const known = knownWords.get(key);
  if (known !== undefined) return known;
  const words = formatDay(day, null, LOCALES[language].dates().formats[format], language);
  if (knownWords.size >= MAX_KNOWN_WORDS) knownWords.clear();
  knownWords.set(key, words);
  return words;
}
