import type { Day } from '../dates/day';
import { readDate, readTime, type DateOrder, type DateReading, type WrittenDate, type WrittenTime } from '../dates/written';
import { fullDate } from '../dates/words';
import { readZone } from '../dates/zone-names';
import type { Zone } from '../dates/zoned';
import { words } from '../language/interface';
import type { Deadline } from './interview';
import { parseLink } from './link';
import type { Parsed, Unread } from './reader';
import { scalarText } from './values';

/** A link, and what follows it. */
const LINK_FIRST = /^\s*(!?\[\[[^[\]]{1,200}\]\]|\[[^[\]]{1,200}\]\([^()]{1,300}\))(.*)$/s;

/**
 * The date that a text is, or that of the day's note to which it begins with a link: by the note's name, its path
 * (`[[Daily/2026/11/20]]`), or the link's own words. The time can follow the link.
 */
export function readLinkedDate(text: string, order: DateOrder): DateReading {
  if (!text.includes('[')) return readDate(text, order);
  const [, linked = '', behind = ''] = LINK_FIRST.exec(text) ?? [];
  const link = parseLink(linked);
  if (link === null) return readDate(text, order);
  const places = [link.name, link.target.split('/').slice(-3).join('/'), link.alias ?? ''];
  const readings = places.map((place) => readDate(place, order));
  const day = readings.find((one) => 'date' in one || one.isDate);
  return day !== undefined && 'date' in day ? readDate(`${day.date.day} ${behind}`, order) : day ?? NO_DATE;
}

const NO_DATE: DateReading = { days: [], isDate: false };

/**
 * Reads a date in any order that can only mean one day, or a link to the note of such a day. A date that can be two days is unread
 * and offers both, unless the settings say which comes first, day or month.
 */
export function parseDate(value: unknown, order: DateOrder): Parsed<WrittenDate> {
  const text = typeof value === 'number' ? null : scalarText(value)?.trim();
  if (text === null || text === undefined) return { expected: words('problems').expected.date };
  const reading = readLinkedDate(text, order);
  if ('date' in reading) return { value: reading.date };
  if (reading.days.length > 0) return eitherOf(reading.days);
  const { realDate, date } = words('problems').expected;
  return { expected: reading.isDate ? realDate : date };
}

/** Why a date that can be several days is not read. */
export function eitherOf(days: readonly Day[]): Unread {
  return { expected: words('problems').expected.oneDay(days.map((day) => ({ day, words: fullDate(day) }))), choices: days };
}

/** The calendar day of a date. A time with it does not matter. */
export function parseDay(value: unknown, order: DateOrder): Parsed<Day> {
  const date = parseDate(value, order);
  return 'value' in date ? { value: date.value.day } : date;
}

/** A date by which something must be done, with its time of day if one is given. */
export function parseDeadline(value: unknown, order: DateOrder): Parsed<Deadline> {
  const date = parseDate(value, order);
  return 'value' in date ? { value: { day: date.value.day, time: date.value.time } } : date;
}

/** A time of day, with the duration and the zone if the text has them. */
export function parseTime(value: unknown): Parsed<WrittenTime> {
  const time = readTime(typeof value === 'number' ? clockText(value) : scalarText(value) ?? '');
  return time === null ? { expected: words('problems').expected.time } : { value: time };
}

/** To YAML, an unquoted `14.30` is the number 14.3, and `10.00` is 10. 14.5 may have been `14.50` or something else. */
function clockText(value: number): string {
  const [hours = '', minutes = ''] = String(value).split('.');
  return minutes === '5' || hours.length > 2 ? String(value) : `${hours}:${minutes.padEnd(2, '0')}`;
}

/** @param deviceZone comes first among the zones that an abbreviation can mean */
export function parseZone(value: unknown, deviceZone: Zone): Parsed<Zone> {
  const text = typeof value === 'string' ? value.trim() : '';
  const reading = readZone(text, deviceZone);
  if ('zone' in reading) return { value: reading.zone };
  return unclearZone(reading.choices);
}

/** Why a zone cannot be read, with those that it can mean. */
export function unclearZone(choices: readonly Zone[]): Unread {
  const { zone, oneZone } = words('problems').expected;
  return choices.length === 0 ? { expected: zone } : { expected: oneZone(choices), choices };
}
