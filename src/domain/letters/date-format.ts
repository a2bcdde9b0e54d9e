import type { Day } from '../dates/day';
import { fullDate, longDay } from '../dates/words';

/** Text in square brackets stands for itself. */
const TOKENS = /\[([^[\]]*)\]|dddd|ddd|DD|D|MMMM|MMM|MM|M|YYYY|YY/g;

/** Writes a day in the letters that Obsidian's own date formats use: `dddd D MMMM` gives `Friday 20 November`. */
export function formatDay(day: Day, format: string): string {
  const parts = partsOf(day);
  return format.replace(TOKENS, (token, literal: string | undefined) => literal ?? parts[token] ?? token);
}

function partsOf(day: Day): Readonly<Record<string, string>> {
  const [number = '', month = '', year = ''] = fullDate(day).split(' ');
  const [weekday = ''] = longDay(day).split(' ');
  return {
    dddd: weekday, ddd: weekday.slice(0, 3),
    DD: day.slice(8), D: number,
    MMMM: month, MMM: month.slice(0, 3), MM: day.slice(5, 7), M: String(Number(day.slice(5, 7))),
    YYYY: year, YY: year.slice(-2),
  };
}
