import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as shift, addMonths as shiftMonths, differenceInCalendarDays, isValid, startOfISOWeek } from 'date-fns';

/**
 * A calendar day, written `YYYY-MM-DD`. It is not an instant: it has no zone and no time, so it can
 * never be off by one. Two days compare as text.
 */
export type Day = string & { readonly brand: 'Day' };

/** A time of day on the wall, written `HH:mm`. Two times compare as text. */
export type Time = string & { readonly brand: 'Time' };

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The calendar day that the text writes, or null if it writes none, or one that does not exist. */
export function toDay(text: string): Day | null {
  if (!DAY_SHAPE.test(text)) return null;
  // Some engines take the 30th of February for the 2nd of March.
  const date = calendarDate(text as Day);
  return isValid(date) && isoDay(date) === text ? (text as Day) : null;
}

/** The time of day that the text writes as `HH:mm`, or null. */
export function toTime(text: string): Time | null {
  return TIME_SHAPE.test(text) ? (text as Time) : null;
}

/** A day that is known to be one: for literals in code and tests. Throws where it is not. @internal for literals in tests */
export function day(text: string): Day {
  const found = toDay(text);
  if (found === null) throw new RangeError(`${text} is no calendar day`);
  return found;
}

/** The day `count` calendar days later (earlier where negative). */
export function addDays(from: Day, count: number): Day {
  return isoDay(shift(calendarDate(from), count));
}

/** The same day `count` months later (earlier where negative), or the month's last day where it has no such day. */
export function addMonths(from: Day, count: number): Day {
  return isoDay(shiftMonths(calendarDate(from), count));
}

/** How many calendar days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(calendarDate(to), calendarDate(from));
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(of: Day): number {
  return calendarDate(of).getDay();
}

/** The Monday of the day's week. */
export function mondayOf(of: Day): Day {
  return isoDay(startOfISOWeek(calendarDate(of)));
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a < b ? b : a;
}

/** Calendar arithmetic runs in UTC, where every day has 24 hours and none is missing. */
function calendarDate(day: Day): Date {
  return new UTCDateMini(day);
}

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}
