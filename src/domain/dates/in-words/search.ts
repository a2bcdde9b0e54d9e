import { daysBetween, laterDay, type Day } from '../day';
import type { WorkingDays } from '../working-days';
import type { DateOrder, WrittenTime } from '../written';

/** How a person writes dates, and which days they work. */
export interface DatePreferences {
  /** The order of day and month in figures. */
  readonly order: DateOrder;
  readonly workingDays: WorkingDays;
}

/** How to read a day in words: from which day on, and within which limits. */
export interface DaySearch extends DatePreferences {
  /** The day that "today" and "in 2 weeks" are counted from. */
  readonly today: Day;
  /** On which side of today a weekday or a date without a year is. `nearest`: a weekday lies ahead, a date in the closer year. */
  readonly direction: 'back' | 'ahead' | 'nearest';
  /** The first and the last day that make sense, both included. */
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
}

/** The day that words mean. */
export type DayReading =
  /** One day. `other`: what some people mean by the same words, such as by "next Friday". */
  | { readonly kind: 'day'; readonly day: Day; readonly other: Day | null }
  /** Several days in a row, such as "next week", from the first to the last. */
  | { readonly kind: 'period'; readonly first: Day; readonly last: Day }
  /** One of these days, and nobody can tell which. */
  | { readonly kind: 'unclear'; readonly days: readonly Day[] }
  /** A date whose weekday, 0 for Sunday, is another than the words say. */
  | { readonly kind: 'contradiction'; readonly day: Day; readonly weekday: number }
  | { readonly kind: 'none' };

/** A day in words, with its time if there is one. */
export interface MomentReading {
  readonly reading: DayReading;
  readonly time: WrittenTime | null;
}

export const NONE: DayReading = { kind: 'none' };

export function oneDay(day: Day, other: Day | null = null): DayReading {
  return { kind: 'day', day, other: other === day ? null : other };
}

/** The day in the direction of the search; null if there is none. @param days in ascending order */
export function pickDay(days: readonly Day[], { direction, today, earliest, latest }: DaySearch): Day | null {
  if (direction === 'back') return days.filter((day) => day <= earlierDay(today, latest ?? today)).at(-1) ?? null;
  if (direction === 'ahead') return days.find((day) => day >= laterDay(today, earliest ?? today)) ?? null;
  const distance = (day: Day) => Math.abs(daysBetween(today, day));
  return [...days].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}
