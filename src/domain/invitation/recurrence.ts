import { addDays, daysBetween, toDay, toTime, weekday, type Day, type Time } from '../dates/day';

/** A rule by which an event comes again (RFC 5545, 3.3.10), as far as calendars repeat on days. */
export interface RecurrenceRule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** The number of occurrences, the first among them; null: without an end. */
  readonly count: number | null;
  /** The last moment; null: without an end. */
  readonly until: RuleEnd | null;
  /** The day on which weeks begin: it matters if the event skips weeks. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly OrdinalWeekday[];
  readonly positions: readonly number[];
}

/** In UTC, or as the event's own clock shows it. */
interface RuleEnd {
  readonly day: Day;
  /** Null: until the end of the day. */
  readonly time: Time | null;
  readonly isUtc: boolean;
}

/** `2TU`: the second Tuesday of the month; without a number, each. */
interface OrdinalWeekday {
  readonly weekday: number;
  readonly ordinal: number | null;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** Null if it repeats in a way that is not read: by the hour, by numbers of weeks or days of the year. */
export function readRule(text: string): RecurrenceRule | null {
  const pairs = text.toUpperCase().split(';').map((part) => part.split('='));
  const parts = new Map(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()] as const));
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  if (frequency === undefined || NOT_READ.some((key) => parts.has(key))) return null;
  const numbers = (key: string) => (parts.get(key) ?? '').split(',').map(Number).filter((one) => Number.isInteger(one) && one !== 0);
  return {
    frequency,
    interval: Math.max(1, Math.trunc(Number(parts.get('INTERVAL') ?? 1)) || 1),
    count: numbers('COUNT')[0] ?? null,
    until: readEnd(parts.get('UNTIL') ?? ''),
    weekStart: Math.max(WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO'), 0),
    months: numbers('BYMONTH'), monthDays: numbers('BYMONTHDAY'), positions: numbers('BYSETPOS'),
    weekdays: (parts.get('BYDAY') ?? '').split(',').flatMap(readWeekday),
  };
}

const NOT_READ = ['BYWEEKNO', 'BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND'];

function readEnd(text: string): RuleEnd | null {
  const [, year = '', month = '', date = '', hour, minute = '', utc] = END.exec(text) ?? [];
  const day = toDay(`${year}-${month}-${date}`);
  return day === null ? null : { day, time: hour === undefined ? null : toTime(`${hour}:${minute}`), isUtc: utc !== undefined };
}

const END = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?/;

function readWeekday(text: string): readonly OrdinalWeekday[] {
  const [, ordinal = '', name = ''] = /^\s*([+-]?\d{1,2})?([A-Z]{2})\s*$/.exec(text) ?? [];
  const found = WEEKDAYS.indexOf(name);
  return found < 0 ? [] : [{ weekday: found, ordinal: ordinal === '' ? null : Number(ordinal) }];
}

/**
 * The days on which the event takes place, from `from` to the day of the rule's end, or the day after: an end in UTC can
 * be any of them on the event's clock. A rule without a count is not walked through from
 * its first day: it costs no more the older it is.
 */
export function* occurrenceDays(rule: RecurrenceRule, start: Day, from: Day): Generator<Day> {
  const first = rule.count === null && from > start ? from : start;
  let [day, left] = [first, rule.count ?? Number.POSITIVE_INFINITY];
  const isOccurrence = occurrenceTest(rule, start);
  const last = rule.until?.isUtc === true ? addDays(rule.until.day, 1) : rule.until?.day;
  for (let step = 0; step < MAX_DAYS && left > 0 && (last === undefined || day <= last); step += 1) {
    if (day === start || isOccurrence(day)) {
      left -= 1;
      if (day >= from) yield day;
    }
    day = addDays(day, 1);
  }
}

/** Days that are looked at, some eleven years: a rule that never comes true ends there. */
const MAX_DAYS = 4000;

function occurrenceTest(rule: RecurrenceRule, start: Day): (day: Day) => boolean {
  const isMember = (day: Day) => isInPeriod(rule, start, day) && isOnDay(rule, start, day);
  const counted = new Map<Day, readonly Day[]>();
  const isCounted = (day: Day): boolean => {
    const { first, days } = periodOf(rule, day);
    const members = counted.get(first) ?? days().filter(isMember);
    counted.set(first, members);
    return rule.positions.some((position) => members.at(position > 0 ? position - 1 : position) === day);
  };
  return (day) => isMember(day) && (rule.positions.length === 0 || isCounted(day));
}

function isInPeriod({ frequency, interval, months, weekStart }: RecurrenceRule, start: Day, day: Day): boolean {
  if (months.length > 0 && !months.includes(monthOf(day))) return false;
  if (interval === 1) return true;
  const between = {
    DAILY: () => daysBetween(start, day),
    WEEKLY: () => daysBetween(weekOf(start, weekStart), weekOf(day, weekStart)) / 7,
    MONTHLY: () => (yearOf(day) - yearOf(start)) * 12 + monthOf(day) - monthOf(start),
    YEARLY: () => yearOf(day) - yearOf(start),
  };
  return between[frequency]() % interval === 0;
}

/** What a rule does not say, its first day says. */
function isOnDay({ frequency, months, monthDays, weekdays }: RecurrenceRule, start: Day, day: Day): boolean {
  const isMonthDay = () => monthDays.includes(dateOf(day)) || monthDays.includes(dateOf(day) - lengthOfMonth(day) - 1);
  if (monthDays.length > 0 && !isMonthDay()) return false;
  if (weekdays.length > 0) return weekdays.some((one) => isOnWeekday(one, { frequency, months }, day));
  if (monthDays.length > 0 || frequency === 'DAILY') return frequency !== 'YEARLY' || months.length > 0 || monthOf(day) === monthOf(start);
  if (frequency === 'WEEKLY') return weekday(day) === weekday(start);
  return dateOf(day) === dateOf(start) && (frequency === 'MONTHLY' || months.length > 0 || monthOf(day) === monthOf(start));
}

type Period = Pick<RecurrenceRule, 'frequency' | 'months'>;

function isOnWeekday({ weekday: wanted, ordinal }: OrdinalWeekday, { frequency, months }: Period, day: Day): boolean {
  if (weekday(day) !== wanted) return false;
  if (ordinal === null || frequency === 'WEEKLY' || frequency === 'DAILY') return true;
  const isYear = frequency === 'YEARLY' && months.length === 0;
  const before = isYear ? daysBetween(`${day.slice(0, 4)}-01-01` as Day, day) : dateOf(day) - 1;
  const after = isYear ? daysBetween(day, `${day.slice(0, 4)}-12-31` as Day) : lengthOfMonth(day) - dateOf(day);
  return ordinal === Math.floor(before / 7) + 1 || ordinal === -Math.floor(after / 7) - 1;
}

/** The week, month or year that the day lies in: its first day, and all of them. */
function periodOf({ frequency, weekStart }: RecurrenceRule, day: Day): { readonly first: Day; readonly days: () => readonly Day[] } {
  const year = day.slice(0, 4);
  const month = `${day.slice(0, 7)}-01` as Day;
  const first = { DAILY: day, WEEKLY: weekOf(day, weekStart), MONTHLY: month, YEARLY: `${year}-01-01` as Day }[frequency];
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: lengthOfMonth(day), YEARLY: daysBetween(first, `${year}-12-31` as Day) + 1 }[frequency];
  return { first, days: () => Array.from({ length }, (_, at) => addDays(first, at)) };
}

/** The first day of the week that the day lies in. */
function weekOf(day: Day, weekStart: number): Day {
  return addDays(day, -((weekday(day) - weekStart + 7) % 7));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function dateOf(day: Day): number {
  return Number(day.slice(8));
}

function lengthOfMonth(day: Day): number {
  const next = addDays(`${day.slice(0, 7)}-28` as Day, 4);
  return dateOf(addDays(`${next.slice(0, 7)}-01` as Day, -1));
}
