import type { Words } from '../language/catalogue';
import { interfaceLocale, words } from '../language/interface';
import { LOCALES } from '../language/locales';
import type { Day } from './day';
import { formatDay } from './format';
import { weekdaysIn } from './names';

/*
 * Days and times in the language of the interface. The examples are in English, British and American, and in German.
 */

/** `20 November`, `November 20`, `20. November` */
export function dayAndMonth(day: Day, locale = interfaceLocale()): string {
  return written(day, 'dayAndMonth', locale);
}

/** `Friday 20 November`, `Friday, November 20`, `Freitag, 20. November` */
export function longDay(day: Day): string {
  return written(day, 'longDay');
}

/** `20 November 2026`, `November 20, 2026`, `20. November 2026` */
export function fullDate(day: Day): string {
  return written(day, 'fullDate');
}

/** `Friday 20 November 2026`, `Friday, November 20, 2026`, `Freitag, 20. November 2026` */
export function longDate(day: Day): string {
  return written(day, 'longDate');
}

/** `Fri 20 Nov`, `Fri, Nov 20`, `Fr 20. Nov.` */
export function shortDay(day: Day): string {
  return written(day, 'shortDay');
}

/** `20 Nov`, `Nov 20`, `20. Nov.` */
export function shortDate(day: Day): string {
  return written(day, 'shortDate');
}

/** `Friday`, `Freitag` */
export function weekdayName(day: Day): string {
  return written(day, 'weekday');
}

/** `15:30`, `3:30 PM`. @param time from 00:00 to 23:59 */
export function clockTime(time: string): string {
  return words('dates').clock(time);
}

/** The names of the days of the week, from Sunday on, as `weekday` counts them. */
export function weekdayNames(): readonly string[] {
  return weekdaysIn(LOCALES[interfaceLocale()].tag, 'long');
}

/** Every row names a few days in full, and most name the same ones. */
const knownWords = new Map<string, string>();
const MAX_KNOWN_WORDS = 10_000;

function written(day: Day, format: keyof Words<'dates'>['formats'], locale = interfaceLocale()): string {
  const key = `${day} ${format} ${locale}`;
  const known = knownWords.get(key);
  if (known !== undefined) return known;
  const words = formatDay(day, null, LOCALES[locale].dates().formats[format], locale);
  if (knownWords.size >= MAX_KNOWN_WORDS) knownWords.clear();
  knownWords.set(key, words);
  return words;
}
