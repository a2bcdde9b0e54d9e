import type { Words } from '../language/catalogue';
import { interfaceLocale, words } from '../language/interface';
import { LOCALES, type LocaleName } from '../language/locales';
import { memoizedByText } from '../text/memoized';
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

/** Rules and rows write a few of the same days. */
const MAX_KNOWN_DAYS = 1000;

type Format = keyof Words<'dates'>['formats'];

const writerFor = memoizedByText((name: `${LocaleName} ${Format}`) => {
  const [locale, format] = name.split(' ') as [LocaleName, Format];
  return memoizedByText((day: Day) => formatDay(day, null, LOCALES[locale].dates().formats[format], locale), MAX_KNOWN_DAYS);
}, MAX_KNOWN_DAYS);

function written(day: Day, format: Format, locale = interfaceLocale()): string {
  return writerFor(`${locale} ${format}`)(day);
}
