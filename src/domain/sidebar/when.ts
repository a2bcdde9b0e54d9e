import { daysBetween, type Day } from '../dates/day';
import { fullDate, longDay, shortDay } from '../dates/words';
import { LAST_MINUTE, MIDNIGHT, momentAt, type Instant, type Moment, type Zone } from '../dates/zoned';
import type { FollowUp } from '../playbook/follow-up';
import { count } from '../text/count';

/** The moment at which the words are read, and where. */
export interface Viewer {
  readonly now: Instant;
  /** The device's zone. */
  readonly zone: Zone;
}

type Timed = Pick<FollowUp, 'from' | 'due' | 'state' | 'zone'>;

/**
 * When a thing is due, in a few calm words: `2 days late`, `until 17:00`, `tomorrow, 12:00`,
 * `from Mon 30 Nov`. Days count in the item's own zone, which is named where its clock differs.
 */
export function whenWords(item: Timed, viewer: Viewer): string {
  const today = momentAt(viewer.now, item.zone).day;
  switch (item.state) {
    case 'overdue': return lateWords(item, today, viewer);
    case 'today': return todayWords(item, viewer);
    case 'open': return dayWords(item.due, LAST_MINUTE, item.zone, viewer);
    case 'later': return `from ${dayWords(item.from, MIDNIGHT, item.zone, viewer)}`;
  }
}

/** Until when nothing can be done: `until Mon 7 Dec`; empty where nobody knows. */
export function untilWords(until: Moment | null, zone: Zone, viewer: Viewer): string {
  return until === null ? '' : `until ${dayWords(until, MIDNIGHT, zone, viewer)}`;
}

function lateWords({ due, zone }: Timed, today: Day, viewer: Viewer): string {
  const late = daysBetween(due.day, today);
  return late > 0 ? `${count(late, 'day')} late` : `since ${clock(due, zone, viewer)}`;
}

function todayWords({ from, due, zone }: Timed, viewer: Viewer): string {
  const ahead = from.instant > viewer.now && from.day === due.day;
  if (ahead && due.time === LAST_MINUTE) return `from ${clock(from, zone, viewer)}`;
  return due.time === LAST_MINUTE ? 'today' : `until ${clock(due, zone, viewer)}`;
}

/** A day as seen from now, with its time unless that says nothing: a start's 00:00, a deadline's 23:59. */
function dayWords(moment: Moment, silent: string, zone: Zone, viewer: Viewer): string {
  const today = momentAt(viewer.now, zone).day;
  const away = daysBetween(today, moment.day);
  if (away === 0 && moment.time !== silent) return clock(moment, zone, viewer);
  const day = nameOfDay(moment.day, away);
  return moment.time === silent ? day : `${day}, ${clock(moment, zone, viewer)}`;
}

function nameOfDay(day: Day, away: number): string {
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return away < HALF_A_YEAR ? shortDay(day) : fullDate(day);
}

/** From here on a day without its year could be taken for another. */
const HALF_A_YEAR = 183;

function clock(moment: Moment, zone: Zone, viewer: Viewer): string {
  const here = momentAt(moment.instant, viewer.zone);
  const same = here.day === moment.day && here.time === moment.time;
  return same ? moment.time : `${moment.time} ${placeOf(zone)}`;
}

/** `Friday 20 November 2026, 17:00`, and where the device is elsewhere the zone and the time here. */
export function fullMoment(moment: Moment, zone: Zone, viewer: Viewer): string {
  const day = `${longDay(moment.day)} ${moment.day.slice(0, 4)}`;
  if (zone === viewer.zone) return moment.time === LAST_MINUTE || moment.time === MIDNIGHT ? day : `${day}, ${moment.time}`;
  const here = momentAt(moment.instant, viewer.zone);
  const there = `${day}, ${moment.time} in ${placeOf(zone)}`;
  if (here.day === moment.day) return here.time === moment.time ? there : `${there}, ${here.time} here`;
  return `${there}, ${shortDay(here.day)} ${here.time} here`;
}

/** The city that a zone is named for: `New York`. */
function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}
