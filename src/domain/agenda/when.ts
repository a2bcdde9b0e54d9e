import { daysBetween, type Day } from '../dates/day';
import { fullDate, longDay, shortDay } from '../dates/words';
import { LAST_MINUTE, MIDNIGHT, momentAt, type Instant, type Moment, type Zone } from '../dates/zoned';
import type { FollowUp } from '../playbook/follow-up';
import { count } from '../text/count';

/** The moment at which the words are read, and where. */
export interface Reader {
  readonly now: Instant;
  /** The device's zone. */
  readonly zone: Zone;
}

type Timed = Pick<FollowUp, 'from' | 'due' | 'state' | 'zone'>;

/**
 * When a thing is due, in a few calm words: `2 days late`, `until 17:00`, `tomorrow, 12:00`,
 * `from Mon 30 Nov`. Days count in the item's own zone, which is named where its clock differs.
 */
export function whenWords(item: Timed, reader: Reader): string {
  const today = momentAt(reader.now, item.zone).day;
  switch (item.state) {
    case 'overdue': return lateWords(item, today, reader);
    case 'today': return todayWords(item, reader);
    case 'open': return dayWords(item.due, LAST_MINUTE, item.zone, reader);
    case 'later': return `from ${dayWords(item.from, MIDNIGHT, item.zone, reader)}`;
  }
}

/** Until when nothing can be done: `until Mon 7 Dec`; empty where nobody knows. */
export function untilWords(until: Moment | null, zone: Zone, reader: Reader): string {
  return until === null ? '' : `until ${dayWords(until, MIDNIGHT, zone, reader)}`;
}

function lateWords({ due, zone }: Timed, today: Day, reader: Reader): string {
  const late = daysBetween(due.day, today);
  return late > 0 ? `${count(late, 'day')} late` : `since ${clock(due, zone, reader)}`;
}

function todayWords({ from, due, zone }: Timed, reader: Reader): string {
  const ahead = from.instant > reader.now && from.day === due.day;
  if (ahead && due.time === LAST_MINUTE) return `from ${clock(from, zone, reader)}`;
  return due.time === LAST_MINUTE ? 'today' : `until ${clock(due, zone, reader)}`;
}

/** A day as seen from now, with its time unless that says nothing: a start's 00:00, a deadline's 23:59. */
function dayWords(moment: Moment, silent: string, zone: Zone, reader: Reader): string {
  const today = momentAt(reader.now, zone).day;
  const away = daysBetween(today, moment.day);
  if (away === 0 && moment.time !== silent) return clock(moment, zone, reader);
  const day = away === 0 ? 'today' : away === 1 ? 'tomorrow' : away < HALF_A_YEAR ? shortDay(moment.day) : fullDate(moment.day);
  return moment.time === silent ? day : `${day}, ${clock(moment, zone, reader)}`;
}

/** From here on a day without its year could be taken for another. */
const HALF_A_YEAR = 183;

function clock(moment: Moment, zone: Zone, reader: Reader): string {
  const here = momentAt(moment.instant, reader.zone);
  const same = here.day === moment.day && here.time === moment.time;
  return same ? moment.time : `${moment.time} ${placeOf(zone)}`;
}

/** `Friday 20 November 2026, 17:00`, and where the device is elsewhere the zone and the time here. */
export function fullMoment(moment: Moment, zone: Zone, reader: Reader): string {
  const day = `${longDay(moment.day)} ${moment.day.slice(0, 4)}`;
  if (zone === reader.zone) return moment.time === LAST_MINUTE || moment.time === MIDNIGHT ? day : `${day}, ${moment.time}`;
  const here = momentAt(moment.instant, reader.zone);
  const there = `${day}, ${moment.time} in ${placeOf(zone)}`;
  if (here.day === moment.day) return here.time === moment.time ? there : `${there}, ${here.time} here`;
  return `${there}, ${shortDay(here.day)} ${here.time} here`;
}

/** The city that a zone is named for: `New York`. */
function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}
