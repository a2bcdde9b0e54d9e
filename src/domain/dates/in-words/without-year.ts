import { once } from '../../text/memoized';
import { calendarNames, foldCalendarName } from '../calendar-names';
import { addMonths, toDay, weekday, type Day } from '../day';
import { oneDay, pickDay, type DayReading, type DaySearch } from './search';
import { splitWeekday } from './weekdays';

/** Reads "10 Dec", "Dec 10th", "10.12.", "25/12", "the 15th", with the weekday before or after it; null for anything else. */
export function readWithoutYear(words: string, search: DaySearch): DayReading | null {
  const plain = readPlain(words, search);
  if (plain !== null) return plain;
  const { weekday: stated, rest } = splitWeekday(words);
  if (stated === null) return null;
  // If 27 November is a Friday this year, "Friday 27 November" means this year's, whatever the direction.
  const readings = [search, { ...search, direction: 'nearest' as const }].map((one) => withWeekday(readPlain(rest, one), stated));
  return readings.find((reading) => reading?.kind === 'day') ?? readings[0] ?? null;
}

function withWeekday(reading: DayReading | null, stated: number): DayReading | null {
  return reading?.kind === 'day' ? checkWeekday(reading, stated) : reading;
}

/** The day, unless the words name another weekday. */
export function checkWeekday(reading: DayReading & { readonly kind: 'day' }, stated: number): DayReading {
  return weekday(reading.day) === stated ? reading : { kind: 'contradiction', day: reading.day, weekday: stated };
}

function readPlain(words: string, search: DaySearch): DayReading | null {
  const [, date] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)$/.exec(words) ?? [];
  if (date !== undefined) return reading([pickDay(monthsAround(search.today, date), search)]);
  return reading(datesIn(words, search).map(({ month, date: inMonth }) => pickDay(yearsAround(search.today, month, inMonth), search)));
}

function reading(found: readonly (Day | null)[]): DayReading | null {
  const days = [...new Set(found.filter((day) => day !== null))].sort();
  const [day, ...others] = days;
  if (day === undefined) return null;
  return others.length === 0 ? oneDay(day) : { kind: 'unclear', days };
}

interface DayOfYear {
  readonly month: string;
  readonly date: string;
}

const IN_FIGURES = /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.?)$/;
const DATE_FIRST = once(() => /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ /-]?(?:de |d')?(\p{L}{3,12})\.?$/u);
const MONTH_FIRST = once(() => /^(\p{L}{3,12})\.? ?(\d{1,2})(?:st|nd|rd|th)?$/u);

/** What the words can mean: in figures, month and day may change places. */
function datesIn(words: string, { order }: DaySearch): readonly DayOfYear[] {
  const [, first, slashed, dotted] = IN_FIGURES.exec(words) ?? [];
  if (first !== undefined) return inFigures(first, slashed ?? dotted ?? '', order);
  const [, date, name] = DATE_FIRST().exec(words) ?? [];
  if (date !== undefined) return named(name, date);
  const [, month, behind] = MONTH_FIRST().exec(words) ?? [];
  return named(month, behind);
}

function inFigures(first: string, second: string, order: DaySearch['order']): readonly DayOfYear[] {
  const dayFirst = { month: second, date: first };
  const monthFirst = { month: first, date: second };
  const possible = [dayFirst, monthFirst].filter(({ month }) => Number(month) <= 12);
  if (order === 'ask' || possible.length < 2) return possible;
  return order === 'day-month' ? [dayFirst] : [monthFirst];
}

function named(name = '', date = ''): readonly DayOfYear[] {
  const month = calendarNames().months.get(foldCalendarName(name));
  return month === undefined ? [] : [{ month: String(month), date }];
}

/** 29 February may be years away. */
const YEARS = 8;

function yearsAround(today: Day, month: string, date: string): readonly Day[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 2 * YEARS + 1 }, (_, at) => toDay(`${year + at - YEARS}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`))
    .filter((day) => day !== null);
}

/** The 31st may be two months away. */
const MONTHS = 3;

function monthsAround(today: Day, date: string): readonly Day[] {
  const first = toDay(`${today.slice(0, 7)}-01`) ?? today;
  return Array.from({ length: 2 * MONTHS + 1 }, (_, at) => toDay(`${addMonths(first, at - MONTHS).slice(0, 7)}-${date.padStart(2, '0')}`))
    .filter((day) => day !== null);
}
