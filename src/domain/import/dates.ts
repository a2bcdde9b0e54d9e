import { parseDate, parseDay } from '../note/dates';
import type { DateOrder } from '../note/settings';

/**
 * In which order day and month stand in the dates of one column, as far as the dates tell: `ask`
 * where they could be read both ways, or some one way and some the other; null where none hangs on it.
 */
export function orderOf(cells: Iterable<string>): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = '', second = ''] = NUMERIC.exec(split(cell).date) ?? [];
    if (Number(first) > 12) seen.add('day-month');
    else if (Number(second) > 12) seen.add('month-day');
    else if (Number(first) !== Number(second)) seen.add('ask');
  }
  const [only, ...others] = [...seen].filter((order) => order !== 'ask');
  if (only !== undefined) return others.length === 0 ? only : 'ask';
  return seen.has('ask') ? 'ask' : null;
}

/** The calendar day that the cell writes, as `YYYY-MM-DD`; null where it writes none. */
export function dayIn(cell: string, order: DateOrder): string | null {
  const { date } = split(cell);
  const parsed = parseDay(isoDay(date, order), 'ask');
  return 'value' in parsed ? parsed.value : null;
}

/**
 * The day that the cell writes, with the time and the offset where it has any: `2026-05-14T10:30`.
 * Midnight is no time: programs write it where only the day is known.
 */
export function startIn(cell: string, order: DateOrder): string | null {
  const { date, clock, offset } = split(cell);
  const day = isoDay(date, order);
  const start = clock === null || clock === '00:00' ? day : `${day}T${clock}${offset}`;
  const parsed = parseDate(start, 'ask');
  return 'value' in parsed && parsed.value.unreadTime === null ? start : null;
}

/** The time of day that the cell writes, as `HH:mm`: `2:30 PM`, `14:30`. */
export function timeIn(cell: string): string | null {
  const clock = split(`1 ${cell}`).clock;
  return clock !== null && clock < '24:00' ? clock : null;
}

interface Parts {
  readonly date: string;
  readonly clock: string | null;
  readonly offset: string;
}

const CLOCK = /(?:T|,?\s+(?:at\s+)?)(\d{1,2}):([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

function split(cell: string): Parts {
  const text = cell.trim().replace(WEEKDAY, '');
  const found = CLOCK.exec(text);
  if (found === null) return { date: text, clock: null, offset: '' };
  const [, hour = '', minute = '', half, offset = ''] = found;
  return {
    date: text.slice(0, found.index),
    clock: `${String(hourOfDay(Number(hour), half?.toLowerCase())).padStart(2, '0')}:${minute}`,
    offset: /^(?:utc|gmt|z)$/i.test(offset) ? 'Z' : offset,
  };
}

/** Past 23 where there is no such hour. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? 99 : hour % 12 + (half === 'p' ? 12 : 0);
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const DAY_THEN_MONTH = /^(\d{1,2})(?:st|nd|rd|th|\.)?[-/ ]+(?:of )?([a-z]{3,9})\.?,?[-/ ]+(\d{4}|\d{2})$/i;
const MONTH_THEN_DAY = /^([a-z]{3,9})\.?[-/ ]+(\d{1,2})(?:st|nd|rd|th)?,?[-/ ]+(\d{4})$/i;

const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];

/** The date as `YYYY-MM-DD`, whether or not there is such a day; any other text stays as it is. */
function isoDay(date: string, order: DateOrder): string {
  const [, y, m, d] = YEAR_FIRST.exec(date) ?? [];
  if (y !== undefined) return iso(y, m, d);
  const [, first, second, year] = NUMERIC.exec(date) ?? [];
  if (year !== undefined && (order !== 'ask' || Number(first) === Number(second))) {
    return order === 'month-day' ? iso(year, first, second) : iso(year, second, first);
  }
  const [, day, name, of] = DAY_THEN_MONTH.exec(date) ?? [];
  if (name !== undefined) return iso(of, monthOf(name), day);
  const [, named, on, in_] = MONTH_THEN_DAY.exec(date) ?? [];
  return named === undefined ? date : iso(in_, monthOf(named), on);
}

function monthOf(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
}

/** A year of two digits is one of this century. */
function iso(year = '', month = '', day = ''): string {
  return [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
