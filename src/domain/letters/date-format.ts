import type { Day, Time } from '../dates/day';
import { fullDate, longDay } from '../dates/words';
import type { Spelling } from './settings';

/** Text in square brackets is written as it is. */
const TOKENS = /\[([^[\]]*)\]|dddd|ddd|Do|DD|D|MMMM|MMM|MM|M|YYYY|YY|HH|H|hh|h|mm|A|a/g;

/**
 * Writes a day in the letters that Obsidian's own date formats use: `dddd D MMMM` gives `Friday 20
 * November`. If no time is known, letters for it give nothing.
 */
export function formatDay(day: Day, time: Time | null, format: string): string {
  const parts: Readonly<Record<string, string>> = { ...partsOfDay(day), ...partsOfTime(time) };
  return format.replace(TOKENS, (token, literal: string | undefined) => literal ?? parts[token] ?? token).trim();
}

/** How a date is written if the template does not say. */
export function usualDateFormat(spelling: Spelling): string {
  return spelling === 'british' ? 'D MMMM YYYY' : 'MMMM D, YYYY';
}

function partsOfDay(day: Day): Readonly<Record<string, string>> {
  const [number = '', month = '', year = ''] = fullDate(day).split(' ');
  const [weekday = ''] = longDay(day).split(' ');
  return {
    dddd: weekday, ddd: weekday.slice(0, 3),
    DD: day.slice(8), D: number, Do: ordinal(Number(number)),
    MMMM: month, MMM: month.slice(0, 3), MM: day.slice(5, 7), M: String(Number(day.slice(5, 7))),
    YYYY: year, YY: year.slice(-2),
  };
}

function partsOfTime(time: Time | null): Readonly<Record<string, string>> {
  if (time === null) return { HH: '', H: '', hh: '', h: '', mm: '', A: '', a: '' };
  const hour = Number(time.slice(0, 2));
  const twelve = String(hour % 12 === 0 ? 12 : hour % 12);
  const half = hour < 12 ? 'am' : 'pm';
  return {
    HH: time.slice(0, 2), H: String(hour), hh: twelve.padStart(2, '0'), h: twelve, mm: time.slice(3), A: half.toUpperCase(), a: half,
  };
}

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}
