import type { Words } from '../language/catalogue';
import { interfaceLanguage } from '../language/interface';
import { LOCALES, type SupportedLanguage } from '../language/locales';
import { memoizedByText } from '../text/memoized';
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

/** Each rule writes a few of the same days. */
const MAX_KNOWN_DAYS = 1000;

type Format = keyof Words<'dates'>['formats'];

const writerFor = memoizedByText((name: `${SupportedLanguage} ${Format}`) => {
  const [language, format] = name.split(' ') as [SupportedLanguage, Format];
  return memoizedByText((day: Day) => formatDay(day, null, LOCALES[language].dates().formats[format], language), MAX_KNOWN_DAYS);
}, MAX_KNOWN_DAYS);

function written(day: Day, format: Format, language = interfaceLanguage()): string {
  return writerFor(`${language} ${format}`)(day);
}
