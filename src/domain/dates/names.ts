import { weekday, type Day } from './day';

type Style = 'long' | 'short';

/** The name of the day's weekday, in the language of the tag. */
export function weekdayIn(tag: string, day: Day, style: Style): string {
  return weekdaysIn(tag, style)[weekday(day)] ?? '';
}

/** The names of the weekdays, from Sunday on, as `weekday` counts them. */
export function weekdaysIn(tag: string, style: Style): readonly string[] {
  return namesIn(tag, 'weekday', { weekday: style }, WEEK);
}

/** The name of its month, in the form that goes with a day: Polish says "listopad" and "24 listopada". */
export function monthIn(tag: string, day: Day, style: Style): string {
  return namesIn(tag, 'month', { month: style, day: 'numeric' }, YEAR)[Number(day.slice(5, 7)) - 1] ?? '';
}

/** A day of each weekday, and of each month, by its place. 4 January 2026 is a Sunday. */
const WEEK = { length: 7, at: (place: number) => Date.UTC(2026, 0, 4 + place) };
const YEAR = { length: 12, at: (place: number) => Date.UTC(2026, place, 1) };

const known = new Map<string, readonly string[]>();

/** Taken from `Intl` when a day is first written in the language, and kept: making a format is slow. */
function namesIn(tag: string, part: 'weekday' | 'month', options: Intl.DateTimeFormatOptions, days: typeof WEEK): readonly string[] {
  const key = `${tag} ${part} ${options[part] ?? ''}`;
  const names = known.get(key) ?? namesOf(new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }), part, days);
  known.set(key, names);
  return names;
}

function namesOf(format: Intl.DateTimeFormat, part: 'weekday' | 'month', { length, at }: typeof WEEK): readonly string[] {
  return Array.from({ length }, (_, place) => format.formatToParts(at(place)).find(({ type }) => type === part)?.value ?? '');
}
