import { addDays, toDay, type Day, type Time } from '../dates/day';
import type { Instant } from '../dates/zoned';
import { lineNamed, textNamed, type Component } from './content-lines';
import { occurrenceDays, readRule } from './recurrence';

/** From when on an offset holds. */
interface Onset {
  /** What the clocks show then, before they change, as if it were UTC. */
  readonly wall: Instant;
  /** Minutes. */
  readonly offset: number;
}

/** The instant that a wall clock means by the rules of a VTIMEZONE (RFC 5545, 3.6.5); null if they say nothing. */
export function instantByRules(zone: Component, day: Day, time: Time): Instant | null {
  const onsets = zone.components.slice(0, MAX_OBSERVANCES).flatMap((observance) => onsetBefore(observance, day, time));
  const latest = [...onsets].sort((a, b) => a.wall - b.wall).at(-1);
  const offset = latest?.offset ?? offsetOf(zone.components[0], 'TZOFFSETFROM');
  return offset === null ? null : wallOf(day, time) - offset * MINUTE;
}

/** Real zones have a few for each change of their laws. */
const MAX_OBSERVANCES = 20;

/** The last time before the moment that this part of the year (or the offset for good) begins. */
function onsetBefore(observance: Component, day: Day, time: Time): readonly Onset[] {
  const [, year, month, date, hour = '00', minute = '00'] = START.exec(textNamed(observance, 'DTSTART')) ?? [];
  const start = toDay(`${year ?? ''}-${month ?? ''}-${date ?? ''}`);
  const offset = offsetOf(observance, 'TZOFFSETTO');
  if (start === null || offset === null) return [];
  const rule = readRule(lineNamed(observance, 'RRULE')?.value ?? '');
  const from = addDays(day, -YEAR) > start ? addDays(day, -YEAR) : start;
  const days = rule === null ? [start] : takeUntil(occurrenceDays(rule, start, from), day);
  // A time that the clocks skip is told by the offset before (RFC 5545, 3.3.5).
  const skipped = Math.max(0, offset - (offsetOf(observance, 'TZOFFSETFROM') ?? offset)) * MINUTE;
  const walls = [start, ...days].map((onset) => wallOf(onset, `${hour}:${minute}`));
  const last = walls.filter((wall) => wall + skipped <= wallOf(day, time)).at(-1);
  return last === undefined ? [] : [{ wall: last, offset }];
}

function wallOf(day: Day, time: string): Instant {
  return Date.parse(`${day}T${time}:00Z`);
}

const MINUTE = 60_000;
const START = /^(\d{4})(\d{2})(\d{2})T?(\d{2})?(\d{2})?/;

/** A rule of a zone comes true once a year. */
const YEAR = 370;

function takeUntil(days: Generator<Day>, last: Day): readonly Day[] {
  const taken: Day[] = [];
  for (const day of days) {
    if (day > last) break;
    taken.push(day);
  }
  return taken;
}

/** Minutes: `+0130` is 90. */
function offsetOf(observance: Component | undefined, name: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(observance === undefined ? '' : textNamed(observance, name)) ?? [];
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
