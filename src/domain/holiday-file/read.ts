import { addDays, daysBetween, type Day } from '../dates/day';
import type { NamedDay } from '../dates/working-days';
import { MIDNIGHT } from '../dates/zoned';
import { dateOf, isCalledOff } from '../invitation/calendar-event';
import { lineNamed, readComponents, textNamed, type Component } from '../invitation/content-lines';
import { readCalendarDate } from '../invitation/event-time';
import { occurrenceDays, readRule, type RecurrenceRule } from '../invitation/recurrence';
import type { DecodeLabel } from '../invitation/transfer';
import { words } from '../language/interface';

/** In bytes. A larger file is not a calendar of holidays, and is not read. */
export const MAX_HOLIDAY_BYTES = 2 * 1024 * 1024;

/** What a calendar file of holidays says. */
export interface HolidayFileReading {
  /** Sorted; each day once. */
  readonly days: readonly NamedDay[];
  /** What could not be read, in a sentence; null if all could. */
  readonly problem: string | null;
}

/**
 * Reads the whole-day events of a calendar file (RFC 5545) as days off. Takes a bounded time, whatever the file holds.
 * @param year the days are worked out from the year before it to five years after
 */
export function readHolidayFile(file: Uint8Array, year: number, decode: DecodeLabel): HolidayFileReading {
  if (file.length > MAX_HOLIDAY_BYTES) return nothing(words('holidays').tooLarge(MAX_HOLIDAY_BYTES / 1024 / 1024));
  const calendars = readComponents(file, decode).components.filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) return nothing(words('holidays').noCalendar);
  const all = calendars.flatMap(({ components }) => components.filter(({ name }) => name === 'VEVENT'));
  const events = all.filter(isHoliday);
  const whole = events.filter(isWholeDays);
  if (whole.length === 0) return nothing(events.length === 0 ? words('holidays').noEvents : words('holidays').timedOnly);
  return daysOf(whole, movedDays(all), { first: `${year - 1}-01-01` as Day, last: `${year + 5}-12-31` as Day });
}

function nothing(problem: string): HolidayFileReading {
  return { days: [], problem };
}

/** Public calendars mark the days that are observed but not free. */
function isHoliday(event: Component): boolean {
  return !isCalledOff(event) && !/^observance\b/i.test(textNamed(event, 'DESCRIPTION'));
}

/** Whether the event has dates alone, or runs from midnight to midnight, as some programs write whole days. */
function isWholeDays(event: Component): boolean {
  const [start, end] = [dateOf(event, 'DTSTART'), dateOf(event, 'DTEND')];
  if (start === null || start.time === null) return start !== null;
  return !start.isUtc && start.time === MIDNIGHT && end?.time === MIDNIGHT && end.day > start.day;
}

interface Range {
  readonly first: Day;
  readonly last: Day;
}

/** Working out repetitions takes time. */
const MAX_REPEATING = 100;

function daysOf(events: readonly Component[], moved: ReadonlySet<string>, range: Range): HolidayFileReading {
  const repeating = events.filter((event) => lineNamed(event, 'RRULE') !== null);
  const followed = new Set(repeating.slice(0, MAX_REPEATING));
  const found = new Map<Day, string>();
  for (const event of events) {
    const rule = followed.has(event) ? ruleOf(event) : null;
    const isMoved = (day: Day) => lineNamed(event, 'RECURRENCE-ID') === null && moved.has(keyOf(event, day));
    const starts = startsOf(event, rule, range).filter((day) => !isMoved(day));
    for (const day of starts.flatMap((start) => daysFrom(start, event, range))) if (!found.has(day)) found.set(day, titleOf(event));
  }
  const unread = [...followed].find((event) => ruleOf(event) === null);
  const notRepeated = unread === undefined ? null : words('holidays').notRepeated(titleOf(unread));
  return {
    days: [...found].sort(([a], [b]) => (a < b ? -1 : 1)),
    problem: repeating.length > MAX_REPEATING ? words('holidays').tooMany(MAX_REPEATING) : notRepeated,
  };
}

function titleOf(event: Component): string {
  return textNamed(event, 'SUMMARY').replace(/\s+/g, ' ').slice(0, MAX_TITLE) || words('holidays').untitled;
}

function ruleOf(event: Component): RecurrenceRule | null {
  return readRule(lineNamed(event, 'RRULE')?.value ?? '');
}

/** In characters. */
const MAX_TITLE = 80;
/** Days: a longer event is a slip. */
const MAX_LENGTH = 366;

/** The days of the event that begins on that day. The end is the day after the last (RFC 5545, 3.6.1). */
function daysFrom(first: Day, event: Component, range: Range): readonly Day[] {
  const [start, end] = [dateOf(event, 'DTSTART'), dateOf(event, 'DTEND')];
  const [, weeks = '0', days = '0'] = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?/.exec(textNamed(event, 'DURATION')) ?? [];
  const length = start === null || end === null ? Number(weeks) * 7 + Number(days) : daysBetween(start.day, end.day);
  return Array.from({ length: Math.min(Math.max(1, length), MAX_LENGTH) }, (_, at) => addDays(first, at))
    .filter((day) => day >= range.first && day <= range.last);
}

/** The first days of all occurrences that can reach into the range. */
function startsOf(event: Component, rule: RecurrenceRule | null, { first, last }: Range): readonly Day[] {
  const start = dateOf(event, 'DTSTART')?.day;
  if (start === undefined) return [];
  const leftOut = new Set(listed(event, 'EXDATE'));
  const starts = [start, ...listed(event, 'RDATE')];
  if (rule !== null) {
    const day = rule.until !== null && rule.until.day < last ? rule.until.day : last;
    starts.push(...occurrenceDays({ ...rule, until: { day, time: null, isUtc: false } }, start, addDays(first, -MAX_LENGTH)));
  }
  return starts.filter((day) => !leftOut.has(day));
}

function listed({ lines }: Component, name: string): readonly Day[] {
  const values = lines.filter((line) => line.name === name).flatMap((line) => line.value.split(',').map((value) => ({ ...line, value })));
  return values.flatMap((line) => readCalendarDate(line)?.day ?? []);
}

/** The occurrences that were moved or called off, and so have an event of their own. */
function movedDays(events: readonly Component[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => {
    const day = dateOf(event, 'RECURRENCE-ID')?.day;
    return day === undefined ? [] : [keyOf(event, day)];
  }));
}

function keyOf(event: Component, day: Day): string {
  return `${textNamed(event, 'UID')}\n${day}`;
}
