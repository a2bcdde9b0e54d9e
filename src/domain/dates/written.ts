import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import { calendarNames, foldCalendarName } from './calendar-names';
import { toDay, toTime, type Day, type Time } from './day';
import { readZone } from './zone-names';
import type { Instant } from './zoned';

/** The order of day and month in a date such as `03/04/2025`. With `ask`, a date that can be two days is not read. */
export type DateOrder = 'ask' | 'day-month' | 'month-day';

/** A time of day as people write it. */
export interface WrittenTime {
  readonly time: Time;
  /** Minutes, if the text gives a span such as `10:00-11:00`. */
  readonly duration: number | null;
  /** The zone as the text names it, which may be one that means several: see `readZone`. */
  readonly zone: string | null;
}

/** A date as people write it, with the time after it if there is one. */
export interface WrittenDate {
  readonly day: Day;
  readonly time: Time | null;
  readonly duration: number | null;
  readonly zone: string | null;
  /** What an offset fixes: `2026-11-20T10:30+01:00`. */
  readonly instant: Instant | null;
  /** What follows the day and is not a time. */
  readonly unreadTime: string | null;
}

/** The days that a text can mean: none if it is no date, and two if nobody can tell which. */
export type DateReading = { readonly date: WrittenDate } | { readonly days: readonly Day[]; readonly isDate: boolean };

/**
 * Reads a date that can mean only one day, in figures or with the month's name, whatever its order.
 * @param order for dates that can mean two days
 * @param twoDigitYears whether to read `20/11/26`, as spreadsheets write it. In a note, such a date could begin with its year.
 */
export function readDate(text: string, order: DateOrder, twoDigitYears = false): DateReading {
  return readUsual(text) ?? readUnusual(text, order, twoDigitYears);
}

/** `2026-11-20`, `2026-11-20T10:30`: as the plugin and most others write it. This spares most dates ten other patterns. */
const USUAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/;

function readUsual(text: string): DateReading | null {
  const [whole, date = '', clock] = USUAL.exec(text) ?? [];
  const day = whole === undefined ? null : toDay(date);
  const time = clock === undefined ? null : toTime(clock);
  if (day === null || (clock !== undefined && time === null)) return null;
  return { date: { day, time, duration: null, zone: null, instant: null, unreadTime: null } };
}

function readUnusual(text: string, order: DateOrder, twoDigitYears: boolean): DateReading {
  const { rest, ...numbers } = splitDate(trimEndOf(text.replace(BEFORE_DATE, ''), /[\s*_`]/), twoDigitYears);
  const possible = candidates(numbers, order).map(({ year, month, day }) => toDay(iso(year, month, day)));
  const days = distinct(possible.filter((day) => day !== null));
  const [day, ...others] = days;
  if (day === undefined || others.length > 0) return { days, isDate: numbers.isDate };
  return { date: { day, ...readRest(day, withoutWeekday(rest)) } };
}

/** Marks of emphasis and code, and a word before the day: `**2026-11-20**`, `le 20 novembre 2026`, `am 20. November 2026`. */
const BEFORE_DATE = /^[\s*_`]*(?:(?:on|the|le|el|am|den|il|dia|día|op)\s+)?/iu;

/** Reads `9:30`, `9.30 am`, `2pm`, `14h30`, `10:00-11:00`, `10:30 (GMT)`; null for anything else. */
export function readTime(text: string): WrittenTime | null {
  if (text.length > MAX_TIME) return null;
  const { clock, zone } = splitZone(text.trim().replace(/\s+/g, ' ').replace(/：/g, ':').replace(BEFORE_CLOCK, ''));
  const [start = '', end, ...more] = clock.split(/[-–—]|\bto\b|\buntil\b|\bbis\b/i).map((part) => part.trim());
  if (more.length > 0) return null;
  if (end === undefined) {
    const time = readClock(start, null);
    return time === null ? null : { time, duration: null, zone };
  }
  return readSpan(start, end, zone);
}

/** Longer text is not a time (characters). */
const MAX_TIME = 100;

const BEFORE_CLOCK = /^(?:at|from|um|ab|von|à|de|a las|alle|om|o|od) (?=\d)/i;

interface Numbers {
  /** In the order written, for `ordered: false`; else year, month, day. */
  readonly parts: readonly [string, string, string];
  readonly isOrdered: boolean;
  readonly isDate: boolean;
}

const FIGURES_YEAR_FIRST = /^(\d{4})([-‐‑–/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const FIGURES_YEAR_LAST = /^(\d{1,2})([-‐‑–/.])(\d{1,2})\2(\d{4}|\d{2}(?![\d:]))(?!\d)/;
const CHINESE_OR_JAPANESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日/;
const DAY_FIRST = once(() => new RegExp([
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s/-]{0,3}`,
  String.raw`(?:(?:of|de)\s{1,3}|d['’])?(\p{L}{3,12})\.?,?[\s/-]{0,3}`,
  String.raw`(?:(?:de|del)\s{1,3})?(\d{4}|\d{2}(?![\d:]))(?!\d)`,
].join(''), 'iu'));
const MONTH_FIRST = once(() => /^(\p{L}{3,12})\.?[\s/-]{0,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]{1,3}(\d{4})(?!\d)/iu);
const YEAR_THEN_NAME = once(() => /^(\d{4})[\s/-]{1,3}(\p{L}{3,12})\.?[\s/-]{1,3}(\d{1,2})(?!\d)/iu);

type Split = Numbers & { readonly rest: string };

/** "Mar" is a month in English and a Tuesday in French: a weekday is taken off only if there is no date otherwise. */
function splitDate(text: string, twoDigitYears: boolean): Split {
  const read = (written: string) => inFigures(written, twoDigitYears) ?? inWords(written, twoDigitYears);
  return read(text) ?? read(withoutWeekday(text)) ?? { parts: ['', '', ''], isOrdered: true, isDate: false, rest: text };
}

function inFigures(text: string, twoDigitYears: boolean): Split | null {
  const first = FIGURES_YEAR_FIRST.exec(text);
  if (first !== null) return found(text, first, [first[1], first[3], first[4]]);
  const last = FIGURES_YEAR_LAST.exec(text);
  if (last !== null && (twoDigitYears || last[4]?.length === 4)) {
    return { ...found(text, last, [last[4], last[1], last[3]]), isOrdered: false };
  }
  const eastern = CHINESE_OR_JAPANESE.exec(text);
  return eastern === null ? null : found(text, eastern, [eastern[1], eastern[2], eastern[3]]);
}

function inWords(text: string, twoDigitYears: boolean): Split | null {
  const day = DAY_FIRST().exec(text);
  if (day !== null && (twoDigitYears || day[3]?.length === 4)) return named(text, day, [day[3], day[2], day[1]]);
  const month = MONTH_FIRST().exec(text);
  if (month !== null) return named(text, month, [month[3], month[1], month[2]]);
  const year = YEAR_THEN_NAME().exec(text);
  return year === null ? null : named(text, year, [year[1], year[2], year[3]]);
}

type Parts = readonly [string | undefined, string | undefined, string | undefined];

function found(text: string, match: RegExpExecArray, [year = '', month = '', day = '']: Parts): Split {
  return { parts: [year, month, day], isOrdered: true, isDate: true, rest: text.slice(match[0].length) };
}

function named(text: string, match: RegExpExecArray, [year, name = '', day]: Parts): Split | null {
  const month = calendarNames().months.get(foldCalendarName(name));
  return month === undefined ? null : found(text, match, [year, String(month), day]);
}

interface Candidate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** A part over 12 is not a month, so most dates can be read in one way only. */
function candidates({ parts: [year, first, second], isOrdered, isDate }: Numbers, order: DateOrder): readonly Candidate[] {
  if (!isDate) return [];
  if (isOrdered) return [{ year, month: first, day: second }];
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const both = [dayFirst, monthFirst].filter(({ month }) => Number(month) <= 12);
  if (order === 'ask' || both.length < 2) return both;
  return order === 'day-month' ? [dayFirst] : [monthFirst];
}

function iso(year: string, month: string, day: string): string {
  return [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const WEEKDAY_FIRST = once(() => /^\s*\(?(\p{L}{2,14})\.?\)?,?(?:\s+|$)/u);

/** "Tue 24 November", "24 November (Tue)": the date speaks for itself. */
function withoutWeekday(text: string): string {
  const [whole, name] = WEEKDAY_FIRST().exec(text) ?? [];
  if (whole === undefined || name === undefined) return text;
  return calendarNames().weekdays.has(foldCalendarName(name)) ? text.slice(whole.length) : text;
}

const OFFSET = /^(\d{1,2}:\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(Z|[+-]\d{2}(?::?\d{2})?)$/i;
const BEFORE_TIME = /^(?:T(?=\d)|\s*[,@|–-]\s*|\s+)?(?:(?:at|um|à|às|a las|alle|om|o)\s+)?/i;

/** `at 10:30` as `10:30`. */
export function withoutPreposition(clock: string): string {
  return clock.replace(BEFORE_TIME, '').trim();
}

/** Reads what follows the day. `10:00-11:00` is an offset there, as in ISO 8601. */
function readRest(day: Day, rest: string): Omit<WrittenDate, 'day'> {
  const none = { time: null, duration: null, zone: null, instant: null, unreadTime: null };
  const text = withoutPreposition(rest);
  if (text === '') return none;
  const [, clock = '', offset] = OFFSET.exec(text) ?? [];
  if (offset !== undefined) return withOffset(day, clock.padStart(5, '0'), offset) ?? { ...none, unreadTime: text };
  const time = readTime(text);
  return time === null ? { ...none, unreadTime: text } : { ...none, ...time };
}

function withOffset(day: Day, clock: string, offset: string): Omit<WrittenDate, 'day'> | null {
  const time = toTime(clock);
  const digits = offset.toUpperCase() === 'Z' ? '+0000' : offset.replace(':', '').padEnd(5, '0');
  const instant = Date.parse(`${day}T${clock}:00${digits.slice(0, 3)}:${digits.slice(3)}`);
  return time === null || Number.isNaN(instant) ? null : { time, instant, duration: null, zone: null, unreadTime: null };
}

const ZONE_BEHIND = once(() => new RegExp([
  String.raw`^(.*?[\d.mhr]) ?\(?((?:[a-z]{1,5}|[a-z_]+\/[a-z_/ +-]+|[a-z]{3,} time)`,
  String.raw`|(?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d{2})?|\+\d{2}:?\d{2})\)?$`,
].join(''), 'i'));
const CLOCK_WORDS = /^(?:a|p|am|pm|h|uhr|hrs?|noon)$/i;

/** `10:30 (GMT)`: only what can be a zone counts as one. */
function splitZone(text: string): { readonly clock: string; readonly zone: string | null } {
  const [, clock = '', zone = ''] = ZONE_BEHIND().exec(text) ?? [];
  if (zone === '' || CLOCK_WORDS.test(zone)) return { clock: text, zone: null };
  const reading = readZone(zone, 'UTC');
  return 'zone' in reading || reading.choices.length > 0 ? { clock, zone } : { clock: text, zone: null };
}

const CLOCK = /^(\d{1,2})(?: ?(?:[:.h]|uhr) ?([0-5]\d))?(?::[0-5]\d(?:[.,]\d+)?)? ?(a\.?m?\.?|p\.?m?\.?|uhr|h|hrs?|o['’]clock)?$/i;

/** @param half of the day, from the other end of a span: in `2-3pm` it holds for both */
function readClock(text: string, half: string | null): Time | null {
  if (/^(?:12 ?)?(?:noon|midday)$/i.test(text)) return toTime('12:00');
  const [whole, hours = '', minutes, suffix = ''] = CLOCK.exec(text) ?? [];
  if (whole === undefined || (minutes === undefined && suffix === '' && half === null)) return null;
  const hour = hourOfDay(Number(hours), /^[ap]/i.exec(suffix)?.[0].toLowerCase() ?? half);
  return hour === null ? null : toTime(`${String(hour).padStart(2, '0')}:${minutes ?? '00'}`);
}

/** Some write `14:30 pm`. */
function hourOfDay(hour: number, half: string | null): number | null {
  if (half === null || (half === 'p' && hour > 12 && hour < 24)) return hour;
  return hour < 1 || hour > 12 ? null : hour % 12 + (half === 'p' ? 12 : 0);
}

const DAY_MINUTES = 24 * 60;

/** Minutes; a longer span is a slip. */
const MAX_SPAN = 12 * 60;

/** In `11-1pm` the first end is in the morning: the later half of the day holds for both only if the span then runs forward. */
function readSpan(start: string, end: string, zone: string | null): WrittenTime | null {
  const to = readClock(end, null);
  const half = halfOf(end);
  if (to === null) return null;
  const starts = half === null || halfOf(start) !== null
    ? [readClock(start, null) ?? readClock(`${start}:00`, null)]
    : [half, half === 'p' ? 'a' : 'p'].map((one) => readClock(start, one)).filter((time) => time !== null && time < to);
  const from = starts[0] ?? null;
  const duration = from === null ? 0 : (minutesOf(to) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  return from === null || duration > MAX_SPAN ? null : { time: from, duration: duration || null, zone };
}

/** Whether a clock says the morning (`a`) or the afternoon (`p`). */
function halfOf(clock: string): string | null {
  return /([ap])\.?m?\.?$/i.exec(clock)?.[1]?.toLowerCase() ?? null;
}

function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function distinct(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)];
}
