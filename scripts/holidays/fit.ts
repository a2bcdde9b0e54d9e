import { addDays, day, daysBetween, weekday, type Day } from '../../src/domain/dates/day';

/** On which days around its base a holiday falls, by the base's day of the week from Sunday on: `0`, `0,2`, or nothing. */
export type Mode = readonly (string | undefined)[];

/** How far a substitute can lie from its holiday, in days. */
const REACH = 6;

/**
 * The mode in which these days follow from the bases; null if they do not: a day belongs to no base, or
 * two bases on the same day of the week have different days. Days of the week that no base falls on are undefined.
 */
export function modeFrom(bases: readonly Day[], days: readonly Day[]): Mode | null {
  const mode: (string | undefined)[] = Array.from({ length: 7 });
  let used = 0;
  for (const base of bases) {
    const offsets = days.map((one) => daysBetween(base, one)).filter((offset) => Math.abs(offset) <= REACH);
    used += offsets.length;
    const said = offsets.join(',');
    const known = mode[weekday(base)];
    if (known !== undefined && known !== said) return null;
    mode[weekday(base)] = said;
  }
  return used === days.length ? mode : null;
}

/** A date such as 25 December in each of the years. */
export function fixedBases(date: string, years: readonly number[]): readonly Day[] {
  return years.map((year) => day(`${year}-${date}`));
}

/** The first such day of the week on or after a date, in each of the years. */
export function weekdayBases(of: number, date: string, years: readonly number[]): readonly Day[] {
  return fixedBases(date, years).map((from) => addDays(from, (of - weekday(from) + 7) % 7));
}

/** Dates (`MM-DD`) that can be the base of these days, the likeliest first. */
export function candidateDates(days: readonly Day[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of days) counts.set(one.slice(5), (counts.get(one.slice(5)) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([date]) => date);
  const near = days.slice(0, 2).flatMap((one) => [-2, -1, 1, 2, 3, -3].map((offset) => addDays(one, offset).slice(5)));
  return [...new Set([...sorted, ...near])].filter((date) => date !== '02-29');
}

/** The days that begin a run of days. */
export function startsOf(days: readonly Day[]): readonly Day[] {
  return days.filter((one) => !days.includes(addDays(one, -1)));
}
