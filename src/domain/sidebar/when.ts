import { daysBetween, type Day } from '../dates/day';
import { clockTime, fullDate, longDate, shortDay } from '../dates/words';
import { LAST_MINUTE, MIDNIGHT, momentAt, type Instant, type Moment, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import type { Schedule } from '../note/interview';
import type { FollowUp } from '../playbook/follow-up';
import { memoized } from '../text/memoized';

/** The time and the place in which the words are read. */
export interface Viewer {
  readonly now: Instant;
  /** The device's zone. */
  readonly zone: Zone;
}

const todays = memoized((_: Viewer) => new Map<Zone, Day>());

/** The calendar day in the zone. It is worked out once for each viewer and zone, because every row needs it. */
export function todayFor(viewer: Viewer, zone: Zone): Day {
  const known = todays(viewer);
  const today = known.get(zone) ?? momentAt(viewer.now, zone).day;
  known.set(zone, today);
  return today;
}

type Timed = Pick<FollowUp, 'from' | 'due' | 'state' | 'zone'>;

/**
 * Says when something is due, in a few calm words: `2 days late`, `by 17:00`, `by tomorrow, 12:00`,
 * `from Mon 30 Nov`. Days count in the item's zone, which is named if its clock differs from the viewer's.
 */
export function whenWords(item: Timed, viewer: Viewer): string {
  const today = todayFor(viewer, item.zone);
  switch (item.state) {
    case 'overdue': return lateWords(item, today, viewer);
    case 'today': return todayWords(item, viewer);
    case 'open': return words('sidebar').by(dayWords(item.due, LAST_MINUTE, item.zone, viewer));
    case 'later': return words('sidebar').from(dayWords(item.from, MIDNIGHT, item.zone, viewer));
  }
}

/** Says until when there is nothing to do: `until Mon 7 Dec`; empty if that is not known. */
export function untilWords(until: Moment | null, zone: Zone, viewer: Viewer): string {
  return until === null ? '' : words('sidebar').until(dayWords(until, MIDNIGHT, zone, viewer));
}

/** Says when an interview starts: `today, 14:00`, `Wed 25 Nov, 11:00 New York`; the day alone if the note gives no time. */
export function startWords({ start, timeKnown }: Schedule, zone: Zone, viewer: Viewer): string {
  const day = nameOfDay(start.day, daysBetween(todayFor(viewer, zone), start.day));
  return timeKnown ? words('sidebar').at(day, clock(start, zone, viewer)) : day;
}

function lateWords({ due, zone }: Timed, today: Day, viewer: Viewer): string {
  const late = daysBetween(due.day, today);
  return late > 0 ? words('sidebar').late(late) : words('sidebar').dueAt(clock(due, zone, viewer));
}

function todayWords({ from, due, zone }: Timed, viewer: Viewer): string {
  const ahead = from.instant > viewer.now && from.day === due.day;
  if (ahead && due.time === LAST_MINUTE) return words('sidebar').from(clock(from, zone, viewer));
  return due.time === LAST_MINUTE ? words('dates').near.today : words('sidebar').by(clock(due, zone, viewer));
}

/** Names a day as seen from now, with its time unless that is `silent`: 00:00 for a start, 23:59 for a deadline. */
function dayWords(moment: Moment, silent: string, zone: Zone, viewer: Viewer): string {
  const today = todayFor(viewer, zone);
  const away = daysBetween(today, moment.day);
  if (away === 0 && moment.time !== silent) return clock(moment, zone, viewer);
  const day = nameOfDay(moment.day, away);
  return moment.time === silent ? day : words('sidebar').at(day, clock(moment, zone, viewer));
}

function nameOfDay(day: Day, away: number): string {
  const { near } = words('dates');
  if (away === 0) return near.today;
  if (away === 1) return near.tomorrow;
  return away < HALF_A_YEAR ? shortDay(day) : fullDate(day);
}

/** Days further away are given with their year. */
const HALF_A_YEAR = 183;

function clock(moment: Moment, zone: Zone, viewer: Viewer): string {
  const here = momentAt(moment.instant, viewer.zone);
  const same = here.day === moment.day && here.time === moment.time;
  const time = clockTime(moment.time);
  return same ? time : words('sidebar').atPlace(time, placeOf(zone));
}

/** `Friday 20 November 2026, 17:00`; in another zone than the device's, with the place and the time here. */
export function fullMoment(moment: Moment, zone: Zone, viewer: Viewer): string {
  const { fullyAt, inPlace, timeHere, dayHere } = words('sidebar');
  const day = longDate(moment.day);
  if (zone === viewer.zone) return moment.time === LAST_MINUTE || moment.time === MIDNIGHT ? day : fullyAt(day, clockTime(moment.time));
  const here = momentAt(moment.instant, viewer.zone);
  const there = inPlace(day, clockTime(moment.time), placeOf(zone));
  if (here.day === moment.day) return here.time === moment.time ? there : timeHere(there, clockTime(here.time));
  return dayHere(there, shortDay(here.day), clockTime(here.time));
}

/** The city that gives a zone its name: `New York`. */
function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}
