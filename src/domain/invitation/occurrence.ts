import type { Day } from '../dates/day';
import { MIDNIGHT, momentAt, momentOf, type Instant, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import { dateOf, isCalledOff, readEvent, sequenceOf, type CalendarEvent, type EventTime } from './calendar-event';
import { lineNamed, textNamed, type Component, type ContentLine } from './content-lines';
import { clockOf, readCalendarDate, type CalendarClock, type CalendarDate } from './event-time';
import { speaksOfInterview } from './said-words';
import { occurrenceDays, readRule, type RecurrenceRule } from './recurrence';

/** What a moment in calendars is compared with. */
interface Viewpoint {
  readonly now: Instant;
  /** The person's own zone. */
  readonly zone: Zone;
}

/**
 * The event of the calendars that is meant: of those that are called interviews, else of all, the next one to come, else the
 * last. Null if they hold no event.
 */
export function findEvent(files: readonly Component[], viewpoint: Viewpoint): CalendarEvent | null {
  const calendars = files.flatMap((file) => [file, ...file.components.filter(({ name }) => name === 'VCALENDAR')]);
  const groups = calendars.flatMap((calendar) => eventsOf(calendar).map((group) => ({ ...group, calendar }))).slice(0, MAX_EVENTS);
  const expanded = new Set(groups.filter(({ main }) => comesAgain(main)).slice(0, MAX_EXPANDED));
  const events = groups.map((group) => {
    return { ...group, ...occurrenceOf(group, group.calendar, { ...viewpoint, expands: expanded.has(group) }) };
  });
  const interviews = events.filter(({ event }) => speaksOfInterview(textNamed(event, 'SUMMARY')));
  const isOfSome = interviews.length > 0 && interviews.length < events.length;
  const meant = isOfSome ? interviews : events;
  const ahead = meant.filter(({ instant }) => instant !== null && instant >= viewpoint.now);
  const inOrder = [...(ahead.length > 0 ? ahead : meant)].sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
  const chosen = ahead.length > 0 ? inOrder[0] : inOrder.at(-1);
  if (chosen === undefined) return null;
  const others = new Set(events.map(({ uid }) => uid)).size;
  const remark = others > 1 ? [words('invitation').ofSeveral(others, ahead.length > 0, isOfSome)] : [];
  return readEvent(chosen.event, chosen.calendar, { when: chosen.when, remarks: [...remark, ...chosen.remarks] });
}

const MAX_EVENTS = 200;
/** Of those that come again: working out when takes time. */
const MAX_EXPANDED = 20;

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
  return [...byUid].flatMap(([uid, events]) => {
    const latest = [...events].sort((a, b) => sequenceOf(a) - sequenceOf(b));
    const main = latest.findLast((event) => lineNamed(event, 'RECURRENCE-ID') === null) ?? latest.at(-1);
    if (main === undefined) return [];
    return [{ uid, main, moved: latest.filter((event) => event !== main && lineNamed(event, 'RECURRENCE-ID') !== null) }];
  });
}

const MAX_MOVED = 200;

/** The occurrence that is meant: of an event that comes again, the first at or after now. */
interface Occurrence {
  readonly event: Component;
  readonly when: EventTime | null;
  readonly instant: Instant | null;
  readonly remarks: readonly string[];
}

function comesAgain(main: Component): boolean {
  return lineNamed(main, 'RRULE') !== null || lineNamed(main, 'RDATE') !== null;
}

function occurrenceOf({ main, moved }: EventGroup, calendar: Component, viewpoint: Viewpoint & { readonly expands: boolean }): Occurrence {
  const start = dateOf(main, 'DTSTART');
  if (start === null) return { event: main, when: null, instant: null, remarks: [words('invitation').noEventDate] };
  const clock = clockOf(start, calendar, viewpoint.zone);
  const single = occurrenceAt(main, start, start.day, clock);
  if (!viewpoint.expands) return single;
  const others = moved.flatMap((event) => {
    const date = dateOf(event, 'DTSTART');
    return date === null || isCalledOff(event) ? [] : [occurrenceAt(event, date, date.day, clockOf(date, calendar, viewpoint.zone))];
  });
  const regular = nextRegular({ main, moved, start, clock, clockFor: clocksOf(clock, calendar, viewpoint.zone) }, viewpoint);
  const ahead = [...(regular === null ? [] : [regular]), ...others].filter(({ instant }) => (instant ?? 0) >= viewpoint.now);
  const [next] = ahead.sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
  if (next === undefined) return withoutNext(single);
  return { ...next, remarks: [...next.remarks, words('invitation').repeats] };
}

function withoutNext(single: Occurrence): Occurrence {
  const remark = words('invitation').repeatsNoMore;
  return { ...single, when: single.when === null ? null : { ...single.when, doubt: 'day' }, remarks: [...single.remarks, remark] };
}

interface Series extends Pick<EventGroup, 'main' | 'moved'> {
  readonly start: CalendarDate;
  readonly clock: CalendarClock;
  /** The clock of a date that is left out or added: it may name a zone of its own. */
  readonly clockFor: (date: CalendarDate) => CalendarClock;
}

function clocksOf(usual: CalendarClock, calendar: Component, device: Zone): Series['clockFor'] {
  const known = new Map<string, CalendarClock>([['', usual]]);
  return (date) => {
    const name = date.isUtc ? 'UTC' : date.zoneName;
    const clock = known.get(name) ?? { ...clockOf(date, calendar, device), zone: usual.zone };
    known.set(name, clock);
    return clock;
  };
}

/** The first occurrence by the rule, or on an added date, that is neither left out nor moved. */
function nextRegular({ main, moved, start, clock, clockFor }: Series, { now }: Viewpoint): Occurrence | null {
  const isLeftOut = leftOut(main, moved, clockFor);
  const rule = readRule(lineNamed(main, 'RRULE')?.value ?? '');
  const from = momentAt(now - DAY, clock.zone).day;
  const added = main.lines.filter(({ name }) => name === 'RDATE').flatMap(datesIn).slice(0, MAX_ADDED);
  const candidates = [
    ...added.map((date) => occurrenceAt(main, date, date.day, clockFor(date))),
    ...firstOf(rule === null ? [start.day] : occurrenceDays(rule, start.day, from), (day) => {
      const occurrence = occurrenceAt(main, start, day, clock);
      const isWanted = (occurrence.instant ?? 0) >= now && !isLeftOut(occurrence.instant) && !isPastEnd(rule, start, day, occurrence);
      return isWanted ? occurrence : null;
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

function isPastEnd(rule: RecurrenceRule | null, { time }: CalendarDate, day: Day, { instant }: Occurrence): boolean {
  const end = rule?.until ?? null;
  if (end === null || instant === null) return false;
  if (end.time === null || time === null) return day > end.day;
  return end.isUtc ? instant > momentOf(end.day, end.time, 'UTC').instant : `${day}${time}` > `${end.day}${end.time}`;
}

function leftOut(main: Component, moved: readonly Component[], clockFor: Series['clockFor']): (instant: Instant | null) => boolean {
  const dates = [
    ...main.lines.filter(({ name }) => name === 'EXDATE').flatMap(datesIn),
    ...moved.flatMap((event) => dateOf(event, 'RECURRENCE-ID') ?? []),
  ];
  const instants = new Set(dates.map((date) => clockFor(date).toInstant(date.day, date.time ?? MIDNIGHT)));
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
