import { LOCALES, type LocaleName } from '../language/locales';
import type { Day, Time } from './day';
import { monthIn, weekdayIn } from './names';

/** Text in square brackets is written as it is. */
const TOKENS = /\[([^[\]]*)\]|LT|dddd|ddd|Do|DD|D|MMMM|MMM|MM|M|YYYY|YY|HH|H|hh|h|mm|A|a/g;

/**
 * Writes a day in a format made of the letters that Obsidian uses: `dddd D MMMM` gives `Friday 20 November`, and `LT` the time in
 * the language's own form. Without a time, letters for it give nothing.
 */
export function formatDay(day: Day, time: Time | null, format: string, locale: LocaleName): string {
  return format.replace(TOKENS, (token, literal: string | undefined) => literal ?? partOf(token, day, time, locale)).trim();
}

function partOf(token: string, day: Day, time: Time | null, locale: LocaleName): string {
  const { tag, letters } = LOCALES[locale];
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
  switch (token) {
    case 'dddd': return weekdayIn(tag, day, 'long');
    case 'ddd': return weekdayIn(tag, day, 'short');
    case 'DD': return date;
    case 'D': return String(Number(date));
    case 'Do': return letters().ordinal(Number(date));
    case 'MMMM': return monthIn(tag, day, 'long');
    case 'MMM': return monthIn(tag, day, 'short');
    case 'MM': return month;
    case 'M': return String(Number(month));
    case 'YYYY': return year;
    case 'YY': return year.slice(-2);
    default: return time === null ? '' : partOfTime(token, time, letters().time);
  }
}

function partOfTime(token: string, time: Time, written: (hour: string, minute: string) => string): string {
  const [hour, minute] = [time.slice(0, 2), time.slice(3)];
  const twelve = String(Number(hour) % 12 || 12);
  const half = Number(hour) < 12 ? 'am' : 'pm';
  const parts: Readonly<Record<string, string>> = {
    LT: written(hour, minute), mm: minute, HH: hour, H: String(Number(hour)),
    hh: twelve.padStart(2, '0'), h: twelve, A: half.toUpperCase(), a: half,
  };
  return parts[token] ?? token;
}
