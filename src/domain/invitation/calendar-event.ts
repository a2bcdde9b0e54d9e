import { daysBetween, type Day, type Time } from '../dates/day';
import { MIDNIGHT, momentAt, type Instant, type Zone } from '../dates/zoned';
import { count } from '../text/count';
import { lineNamed, textNamed, textValue, type Component, type ContentLine } from './content-lines';
import { clockOf, readCalendarDate, type CalendarClock, type CalendarDate } from './event-time';
import { htmlToText } from './html-text';
import { nameOf, type Mailbox } from './mail';
import { daysOf, readRule } from './recurrence';

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

/** What a moment in calendars is compared with. */
interface Viewpoint {
  readonly now: Instant;
  /** The person's own zone. */
  readonly zone: Zone;
}

/** The event of the calendars that is meant: the next one to come, else the last. Null if they hold no event. */
export function findEvent(files: readonly Component[], viewpoint: Viewpoint): CalendarEvent | null {
  const calendars = files.flatMap((file) => [file, ...file.components.filter(({ name }) => name === 'VCALENDAR')]);
  const found = calendars.flatMap((calendar) => eventsOf(calendar).map((group) => ({ group, calendar }))).slice(0, MAX_EVENTS);
  const events = found.map(({ group, calendar }) => ({ ...occurrenceOf(group, calendar, viewpoint), ...group, calendar }));
  const ahead = events.filter(({ instant }) => instant !== null && instant >= viewpoint.now);
  const inOrder = [...(ahead.length > 0 ? ahead : events)].sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
  const chosen = ahead.length > 0 ? inOrder[0] : inOrder.at(-1);
  if (chosen === undefined) return null;
  const others = new Set(events.map(({ uid }) => uid)).size;
  const remark = others > 1 ? [`The file has ${count(others, 'event')}; this is the ${ahead.length > 0 ? 'next' : 'last'} one.`] : [];
  return readEvent(chosen.event, chosen.calendar, { when: chosen.when, remarks: [...remark, ...chosen.remarks] });
}

const MAX_EVENTS = 500;

/** The components of one event: the event itself, and single occurrences that were moved. */
interface EventGroup {
  readonly uid: string;
  readonly main: Component;
  readonly moved: readonly Component[];
}

function eventsOf({ components }: Component): readonly EventGroup[] {
  const byUid = new Map<string, Component[]>();
  for (const [at, event] of components.entries()) {
    if (event.name !== 'VEVENT') continue;
    const uid = textNamed(event, 'UID') || `without UID ${at}`;
    byUid.set(uid, [...byUid.get(uid) ?? [], event].slice(-MAX_MOVED));
  }
  return [...byUid].map(([uid, events]) => {
    const latest = [...events].sort((a, b) => sequenceOf(a) - sequenceOf(b));
    const main = latest.findLast((event) => lineNamed(event, 'RECURRENCE-ID') === null) ?? latest.at(-1) as Component;
    return { uid, main, moved: latest.filter((event) => event !== main && lineNamed(event, 'RECURRENCE-ID') !== null) };
  });
}

const MAX_MOVED = 200;

function sequenceOf(event: Component): number {
  const sequence = Number(textNamed(event, 'SEQUENCE') || '0');
  return Number.isInteger(sequence) && sequence >= 0 ? sequence : 0;
}

/** The occurrence that is meant: of an event that comes again, the first at or after now. */
interface Occurrence {
  readonly event: Component;
  readonly when: EventTime | null;
  readonly instant: Instant | null;
  readonly remarks: readonly string[];
}

function occurrenceOf({ main, moved }: EventGroup, calendar: Component, viewpoint: Viewpoint): Occurrence {
  const start = dateOf(main, 'DTSTART');
  if (start === null) return { event: main, when: null, instant: null, remarks: ['The event has no date that can be read.'] };
  const clock = clockOf(start, calendar, viewpoint.zone);
  const single = occurrenceAt(main, start, start.day, clock);
  const rule = lineNamed(main, 'RRULE')?.value ?? '';
  if (rule === '' && lineNamed(main, 'RDATE') === null) return single;
  const others = moved.flatMap((event) => {
    const date = dateOf(event, 'DTSTART');
    return date === null || isCalledOff(event) ? [] : [occurrenceAt(event, date, date.day, clockOf(date, calendar, viewpoint.zone))];
  });
  const regular = nextRegular({ main, moved, start, clock, rule }, viewpoint);
  const ahead = [...(regular === null ? [] : [regular]), ...others].filter(({ instant }) => (instant ?? 0) >= viewpoint.now);
  const [next] = ahead.sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
  if (next === undefined) return withoutNext(single);
  return { ...next, remarks: [...next.remarks, 'The event comes again; this is the next time.'] };
}

function withoutNext(single: Occurrence): Occurrence {
  const remark = 'The event comes again, and no time to come was found; this is its first.';
  return { ...single, when: single.when === null ? null : { ...single.when, doubt: 'day' }, remarks: [...single.remarks, remark] };
}

interface Series extends Pick<EventGroup, 'main' | 'moved'> {
  readonly start: CalendarDate;
  readonly clock: CalendarClock;
  readonly rule: string;
}

/** The first occurrence by the rule, or on an added date, that is neither left out nor moved. */
function nextRegular({ main, moved, start, clock, rule }: Series, { now }: Viewpoint): Occurrence | null {
  const isLeftOut = leftOut(main, moved, clock);
  const read = readRule(rule);
  const from = momentAt(now - DAY, clock.zone).day;
  const added = main.lines.filter(({ name }) => name === 'RDATE').flatMap(datesIn).slice(0, MAX_ADDED);
  const candidates = [
    ...added.map((date) => occurrenceAt(main, date, date.day, clock)),
    ...firstOf(read === null ? [start.day] : daysOf(read, start.day, from), (day) => {
      const occurrence = occurrenceAt(main, start, day, clock);
      return (occurrence.instant ?? 0) >= now && !isLeftOut(occurrence.instant) ? occurrence : null;
    }),
  ].filter(({ instant }) => (instant ?? 0) >= now && !isLeftOut(instant));
  return candidates.sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0))[0] ?? null;
}

const DAY = 24 * 60 * 60_000;
const MAX_ADDED = 500;

function firstOf<T>(days: Iterable<Day>, find: (day: Day) => T | null): readonly T[] {
  for (const day of days) {
    const found = find(day);
    if (found !== null) return [found];
  }
  return [];
}

function leftOut(main: Component, moved: readonly Component[], clock: CalendarClock): (instant: Instant | null) => boolean {
  const dates = [
    ...main.lines.filter(({ name }) => name === 'EXDATE').flatMap(datesIn),
    ...moved.flatMap((event) => dateOf(event, 'RECURRENCE-ID') ?? []),
  ];
  const instants = new Set(dates.map(({ day, time, isUtc }) => (isUtc ? Date.parse(`${day}T${time ?? MIDNIGHT}:00Z`) : clock.toInstant(day, time ?? MIDNIGHT))));
  return (instant) => instant !== null && instants.has(instant);
}

/** EXDATE and RDATE can hold several dates. */
function datesIn(line: ContentLine): readonly CalendarDate[] {
  return line.value.split(',').slice(0, MAX_ADDED).flatMap((value) => readCalendarDate({ ...line, value }) ?? []);
}

function occurrenceAt(event: Component, { time }: CalendarDate, day: Day, clock: CalendarClock): Occurrence {
  const instant = clock.toInstant(day, time ?? MIDNIGHT);
  const shown = time === null ? { day } : momentAt(instant, clock.zone);
  return {
    event, instant,
    when: { day: shown.day, time: 'time' in shown ? shown.time : null, zone: clock.zone, doubt: clock.isGuess ? 'zone' : null },
    remarks: clock.remark === null ? [] : [clock.remark],
  };
}

function dateOf(event: Component, name: string): CalendarDate | null {
  const line = lineNamed(event, name);
  return line === null ? null : readCalendarDate(line);
}

function isCalledOff(event: Component): boolean {
  return /^CANCELL?ED$/i.test(textNamed(event, 'STATUS'));
}

function readEvent(event: Component, calendar: Component, { when, remarks }: Pick<CalendarEvent, 'when' | 'remarks'>): CalendarEvent {
  const method = textNamed(calendar, 'METHOD').toUpperCase();
  const description = textNamed(event, 'DESCRIPTION');
  const html = [lineNamed(event, 'X-ALT-DESC'), lineNamed(event, 'STYLED-DESCRIPTION')].map((line) => htmlToText(textValue(line?.value ?? '')));
  return {
    uid: textNamed(event, 'UID') || null, sequence: sequenceOf(event), method,
    isCancelled: method === 'CANCEL' || isCalledOff(event),
    when, remarks, duration: durationOf(event, calendar, when),
    summary: textNamed(event, 'SUMMARY').replace(/\s+/g, ' ').slice(0, MAX_LINE),
    description: (MARKUP.test(description) ? htmlToText(description) : description || html.find((text) => text !== '') || '').slice(0, MAX_TEXT),
    location: textNamed(event, 'LOCATION').slice(0, MAX_LINE),
    links: event.lines.filter(({ name }) => LINK_PROPERTIES.has(name)).map(({ value }) => textValue(value)).filter((value) => /^https?:/i.test(value)),
    organizer: lineNamed(event, 'ORGANIZER') === null ? null : attendeeOf(lineNamed(event, 'ORGANIZER') as ContentLine),
    attendees: event.lines.filter(({ name }) => name === 'ATTENDEE').map(attendeeOf),
  };
}

const MARKUP = /<(?:br|p|div|html|span|a\s)[^<>]{0,300}>/i;
/** In characters. */
const MAX_LINE = 1000;
const MAX_TEXT = 60_000;
const LINK_PROPERTIES = new Set([
  'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK', 'CONFERENCE', 'URL', 'X-CONFERENCE-URL',
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
  const [whole, weeks = '0', days = '0', hours = '0', minutes = '0'] = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(text) ?? [];
  const total = ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes);
  return whole === undefined || total === 0 || total > MAX_DURATION ? null : total;
}

function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function attendeeOf({ parameters, value }: ContentLine): Attendee {
  // Some calendars give a mailbox of their own as the address, and the person's beside it.
  const email = [parameters.get('EMAIL') ?? '', value].map((text) => EMAIL.exec(text)?.[0].toLowerCase()).find((found) => found !== undefined) ?? null;
  const type = parameters.get('CUTYPE')?.toUpperCase() ?? '';
  const isRoom = type === 'ROOM' || (email?.endsWith('@resource.calendar.google.com') ?? false);
  return {
    name: nameOf(parameters.get('CN') ?? ''), email, isRoom,
    isResource: isRoom || type === 'RESOURCE' || parameters.get('ROLE')?.toUpperCase() === 'NON-PARTICIPANT',
    hasDeclined: parameters.get('PARTSTAT')?.toUpperCase() === 'DECLINED',
  };
}

const EMAIL = /[^\s<>"'(),;:]{1,100}@[^\s<>"'(),;:]{1,200}/;
