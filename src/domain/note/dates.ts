import { toDay, toTime, type Day, type Time } from '../dates/day';
import type { Instant } from '../dates/zoned';
import type { Deadline } from './interview';
import { parseLink } from './link';
import type { Parsed } from './reader';
import type { DateOrder } from './settings';
import { scalarText } from './values';

/** A date as a note writes it: a day, maybe a time, and with an offset the instant it fixes. */
export interface WrittenDate {
  readonly day: Day;
  readonly time: Time | null;
  readonly instant: Instant | null;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]\s*(\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T](\d{2}:\d{2})(?::\d{2})?)?$/;

const EXPECTED_DATE = 'a date such as 2026-11-20';
const EXPECTED_TIME = 'a time such as 10:30';

/**
 * Reads `2026-11-20`, `2026-11-20T10:30`, with seconds or an offset too, or a link to such a day.
 * Other writings are not guessed, unless the settings say in which order day and month stand.
 */
export function parseDate(value: unknown, order: DateOrder): Parsed<WrittenDate> {
  const text = typeof value === 'number' ? null : scalarText(value)?.trim();
  if (text === null || text === undefined) return { expected: EXPECTED_DATE };
  const written = parseLink(text)?.name ?? text;
  return parseIso(written) ?? parseNumeric(written, order) ?? { expected: EXPECTED_DATE };
}

/** The calendar day of a date; a time that stands with it is left aside. */
export function parseDay(value: unknown, order: DateOrder): Parsed<Day> {
  const date = parseDate(value, order);
  return 'value' in date ? { value: date.value.day } : date;
}

/** A date by which something must be done, with its time of day where one is given. */
export function parseDeadline(value: unknown, order: DateOrder): Parsed<Deadline> {
  const date = parseDate(value, order);
  return 'value' in date ? { value: { day: date.value.day, time: date.value.time } } : date;
}

/** A time of day such as `10:30`, seconds or not. */
export function parseTime(value: unknown): Parsed<Time> {
  const text = scalarText(value)?.trim() ?? '';
  const time = toTime(text.replace(/^(\d{2}:\d{2}):[0-5]\d$/, '$1'));
  return time === null ? { expected: EXPECTED_TIME } : { value: time };
}

function parseIso(text: string): Parsed<WrittenDate> | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, date = '', clock, , offset] = match;
  const parsed = combine(date, clock);
  if (!('value' in parsed) || offset === undefined || clock === undefined) return parsed;
  return withOffset(parsed.value, `${date}T${clock}:00`, offset);
}

function withOffset(date: WrittenDate, wall: string, offset: string): Parsed<WrittenDate> {
  const digits = offset.toUpperCase() === 'Z' ? '+0000' : offset.replace(':', '').padEnd(5, '0');
  const instant = Date.parse(`${wall}${digits.slice(0, 3)}:${digits.slice(3)}`);
  return Number.isNaN(instant) ? { expected: EXPECTED_DATE } : { value: { ...date, instant } };
}

function parseNumeric(text: string, order: DateOrder): Parsed<WrittenDate> | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  if (order === 'ask') {
    return { expected: `${EXPECTED_DATE} (or choose in the settings whether the day or the month comes first)` };
  }
  const [, first = '', second = '', year = '', clock] = match;
  const [day, month] = order === 'day-month' ? [first, second] : [second, first];
  return combine(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, clock);
}

function combine(date: string, clock: string | undefined): Parsed<WrittenDate> {
  const day = toDay(date);
  const time = clock === undefined ? null : toTime(clock);
  if (day === null) return { expected: 'a date that exists, such as 2026-11-20' };
  return clock !== undefined && time === null ? { expected: EXPECTED_TIME } : { value: { day, time, instant: null } };
}
