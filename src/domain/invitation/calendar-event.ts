import { daysBetween, type Day, type Time } from '../dates/day';
import { MIDNIGHT, type Instant, type Zone } from '../dates/zoned';
import { firstAddress } from '../text/address';
import { lineNamed, textNamed, textValue, type Component, type ContentLine } from './content-lines';
import { clockOf, readCalendarDate, type CalendarDate } from './event-time';
import { htmlToText } from './html-text';
import { nameOf, type Mailbox } from './mail';

/** Someone whom a calendar invites. */
export interface Attendee extends Mailbox {
  /** A room, a device, or one who is only told of it. */
  readonly isResource: boolean;
  /** A room that the calendar books. */
  readonly isRoom: boolean;
  readonly hasDeclined: boolean;
}

/** When an event takes place, as its zone's clocks show it. */
export interface EventTime {
  readonly day: Day;
  /** Null for a whole day. */
  readonly time: Time | null;
  readonly zone: Zone;
  /** What is not certain of it. */
  readonly doubt: 'zone' | 'day' | null;
}

/** The event that a calendar is about. */
export interface CalendarEvent {
  readonly uid: string | null;
  readonly sequence: number;
  /** `REQUEST`, `CANCEL`, `REPLY`, …; empty if the calendar says none. */
  readonly method: string;
  readonly isCancelled: boolean;
  readonly when: EventTime | null;
  /** Minutes; null if it is not said, or the event lasts whole days. */
  readonly duration: number | null;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Links that calendars keep in properties of their own, for a call. */
  readonly links: readonly string[];
  readonly organizer: Mailbox | null;
  readonly attendees: readonly Attendee[];
  readonly remarks: readonly string[];
}

export function readEvent(event: Component, calendar: Component, found: Pick<CalendarEvent, 'when' | 'remarks'>): CalendarEvent {
  const method = textNamed(calendar, 'METHOD').toUpperCase();
  const written = textNamed(event, 'DESCRIPTION');
  const description = MARKUP.test(written) ? htmlToText(written) : written;
  const html = ['X-ALT-DESC', 'STYLED-DESCRIPTION'].map((name) => htmlToText(textNamed(event, name)));
  const links = event.lines.filter(({ name }) => LINK_PROPERTIES.has(name)).map(({ value }) => textValue(value));
  const organizer = lineNamed(event, 'ORGANIZER');
  return {
    uid: textNamed(event, 'UID') || null, sequence: sequenceOf(event), method,
    isCancelled: method === 'CANCEL' || isCalledOff(event),
    ...found, duration: durationOf(event, calendar, found.when),
    summary: textNamed(event, 'SUMMARY').replace(/\s+/g, ' ').slice(0, MAX_LINE),
    description: (description || html.find((text) => text !== '') || '').slice(0, MAX_TEXT),
    location: textNamed(event, 'LOCATION').slice(0, MAX_LINE),
    links: links.filter((link) => /^https?:/i.test(link)),
    organizer: organizer === null ? null : attendeeOf(organizer),
    attendees: event.lines.filter(({ name }) => name === 'ATTENDEE').map(attendeeOf),
  };
}

const MARKUP = /<(?:br|p|div|html|span|a\s)[^<>]{0,300}>/i;
/** In characters. */
const MAX_LINE = 1000;
const MAX_TEXT = 60_000;
const LINK_PROPERTIES = new Set([
  'CONFERENCE', 'URL', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
]);

/** By its end, else as it is stated. */
function durationOf(event: Component, calendar: Component, when: EventTime | null): number | null {
  const [start, end] = [dateOf(event, 'DTSTART'), dateOf(event, 'DTEND')];
  if (when?.time == null || start === null) return null;
  const stated = statedDuration(textNamed(event, 'DURATION'));
  if (end === null || end.time === null || start.time === null) return stated;
  const minutes = start.zoneName === end.zoneName && start.isUtc === end.isUtc
    ? daysBetween(start.day, end.day) * 24 * 60 + minutesOf(end.time) - minutesOf(start.time)
    : (instantOf(end, calendar, when.zone) - instantOf(start, calendar, when.zone)) / 60_000;
  return minutes > 0 && minutes <= MAX_DURATION ? minutes : null;
}

/** Minutes: whoever books a week has not stated how long the interview is. */
const MAX_DURATION = 24 * 60;

function instantOf(date: CalendarDate, calendar: Component, device: Zone): Instant {
  return clockOf(date, calendar, device).toInstant(date.day, date.time ?? MIDNIGHT);
}

/** `PT1H30M` (RFC 5545, 3.3.6) in minutes. */
function statedDuration(text: string): number | null {
  const [whole, weeks = '0', days = '0', hours = '0', minutes = '0'] = DURATION.exec(text) ?? [];
  const total = ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes);
  return whole === undefined || total === 0 || total > MAX_DURATION ? null : total;
}

const DURATION = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i;

function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function attendeeOf({ parameters, value }: ContentLine): Attendee {
  // Some calendars give a mailbox of their own as the address, and the person's beside it.
  const email = (firstAddress(parameters.get('EMAIL') ?? '') ?? firstAddress(value))?.toLowerCase() ?? null;
  const type = parameters.get('CUTYPE')?.toUpperCase() ?? '';
  const isRoom = type === 'ROOM' || (email?.endsWith('@resource.calendar.google.com') ?? false);
  return {
    name: nameOf(parameters.get('CN') ?? ''), email, isRoom,
    isResource: isRoom || type === 'RESOURCE' || parameters.get('ROLE')?.toUpperCase() === 'NON-PARTICIPANT',
    hasDeclined: parameters.get('PARTSTAT')?.toUpperCase() === 'DECLINED',
  };
}

export function dateOf(event: Component, name: string): CalendarDate | null {
  const line = lineNamed(event, name);
  return line === null ? null : readCalendarDate(line);
}

export function isCalledOff(event: Component): boolean {
  return /^CANCELL?ED$/i.test(textNamed(event, 'STATUS'));
}

export function sequenceOf(event: Component): number {
  const sequence = Number(textNamed(event, 'SEQUENCE') || '0');
  return Number.isInteger(sequence) && sequence >= 0 ? sequence : 0;
}
