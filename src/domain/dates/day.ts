import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as shiftMonths } from 'date-fns/addMonths';

/**
 * A calendar day, written `YYYY-MM-DD`. It is not an instant: it has no zone and no time, so it can
 * never be off by one. Two days compare as text.
 */
export type Day = string & { readonly brand: 'Day' };

/** A time of day on the wall, written `HH:mm`. Two times compare as text. */
export type Time = string & { readonly brand: 'Time' };

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const USUAL_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

/** In days. */
const MIN_MONTH_LENGTH = 28;

/** In UTC, where every day has 24 hours (ms). */
const DAY_LENGTH = 24 * 60 * 60_000;

/** The calendar day that the text writes, or null if it writes none, or one that does not exist. */
export function toDay(text: string): Day | null {
  if (!DAY_SHAPE.test(text)) return null;
  if (USUAL_DAY.test(text)) return text as Day;
  // Some engines take the 30th of February for the 2nd of March.
  const midnight = midnightOf(text as Day);
  return !Number.isNaN(midnight) && dayAt(midnight) === text ? (text as Day) : null;
}

/** The time of day that the text writes as `HH:mm`, or null. */
export function toTime(text: string): Time | null {
  return TIME_SHAPE.test(text) ? (text as Time) : null;
}

/** A day from a literal in code or tests. Throws if it is not a day. */
export function day(text: string): Day {
  const found = toDay(text);
  if (found === null) throw new RangeError(`${text} is no calendar day`);
  return found;
}

/** The day `count` calendar days later (earlier if negative). Within a month's first 28 days nothing else changes. */
export function addDays(from: Day, count: number): Day {
  const date = Number(from.slice(8)) + count;
  if (date >= 1 && date <= MIN_MONTH_LENGTH) return `${from.slice(0, 8)}${String(date).padStart(2, '0')}` as Day;
  return dayAt(midnightOf(from) + count * DAY_LENGTH);
}

/** The same day `count` months later (earlier if negative), or the month's last day if it has no such day. */
export function addMonths(from: Day, count: number): Day {
  return dayAt(shiftMonths(new UTCDateMini(from), count).getTime());
}

/** How many calendar days `to` is after `from`; negative if it is before. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightOf(to) - midnightOf(from)) / DAY_LENGTH;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(of: Day): number {
  return new Date(midnightOf(of)).getUTCDay();
}

/** The Monday of the day's week. */
export function mondayOf(of: Day): Day {
  return addDays(of, -((weekday(of) + 6) % 7));
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a < b ? b : a;
}

/** The start of the day in UTC, in which days are counted (ms). */
function midnightOf(day: Day): number {
  return Date.parse(day);
}

function dayAt(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10) as Day;
}
