import { tzOffset } from '@date-fns/tz/tzOffset';
import { memoizedByText } from '../text/memoized';
import { addDays, toDay, toTime, type Day, type Time } from './day';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** An IANA time zone's name, such as `Europe/London`. */
export type Zone = string;

/** An instant together with what calendar and clock show then in the zone it belongs to. */
export interface Moment {
  readonly day: Day;
  readonly time: Time;
  readonly instant: Instant;
}

/** More than any vault has. */
const MAX_KNOWN_ZONES = 50;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The start of a calendar day, and its last minute. */
export const MIDNIGHT = '00:00' as Time;
export const LAST_MINUTE = '23:59' as Time;

/** Whether this machine knows the name as a time zone. Bare offsets such as `+02:00` are not names. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The last result, and its zone: every follow-up asks for the same moment, now. */
let last: { readonly moment: Moment; readonly zone: Zone } | null = null;

/** What calendar and clock show in the zone at that instant, to the minute. */
export function momentAt(instant: Instant, zone: Zone): Moment {
  if (last === null || last.moment.instant !== instant || last.zone !== zone) last = { moment: findMoment(instant, zone), zone };
  return last.moment;
}

function findMoment(instant: Instant, zone: Zone): Moment {
  const wall = new Date(instant + offset(instant, zone)).toISOString();
  return { day: wall.slice(0, 10) as Day, time: wall.slice(11, 16) as Time, instant };
}

/**
 * The moment at which calendar and clock show this in the zone. If the clocks go back and show it twice, the first; if they go
 * forward and skip it, the first time after the gap.
 */
export function momentOf(day: Day, time: Time, zone: Zone): Moment {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // No zone changes its offset twice within two days. So only the offsets of a day before and a day after can hold.
  const before = offset(asUtc - DAY, zone);
  const after = offset(asUtc + DAY, zone);
  if (before === after) return { day, time, instant: asUtc - before };
  const candidates = [asUtc - before, asUtc - after].sort((a, b) => a - b);
  const shown = candidates.find((instant) => instant + offset(instant, zone) === asUtc);
  if (shown !== undefined) return { day, time, instant: shown };
  return momentAt(transition(asUtc - DAY, asUtc + DAY, zone), zone);
}

/** The starts and ends of the same few days are needed over and over, and finding a zone's offset is slow. */
const MAX_KNOWN_DAYS = 5000;

interface Ends {
  startOf(day: Day): Moment;
  endOf(day: Day): Moment;
}

const endsIn = memoizedByText((zone: Zone): Ends => {
  const start = memoizedByText((day: Day) => momentOf(day, MIDNIGHT, zone), MAX_KNOWN_DAYS);
  const end = (day: Day): Moment => ({ day, time: LAST_MINUTE, instant: start(addDays(day, 1)).instant - MINUTE });
  return { startOf: start, endOf: memoizedByText(end, MAX_KNOWN_DAYS) };
}, MAX_KNOWN_ZONES);

/** The first minute of the day in the zone: 00:00, or later if the clocks skip midnight. */
export function startOf(day: Day, zone: Zone): Moment {
  return endsIn(zone).startOf(day);
}

/** The last minute of the day in the zone: the second 23:59 if the clocks show it twice. */
export function endOf(day: Day, zone: Zone): Moment {
  return endsIn(zone).endOf(day);
}

/** The moment after that many minutes have elapsed, whatever the clocks do in between. */
export function addMinutes(moment: Moment, minutes: number, zone: Zone): Moment {
  return momentAt(moment.instant + minutes * MINUTE, zone);
}

/** `YYYY-MM-DDTHH:mm`, the wall time of the moment. */
export function formatMoment(moment: Moment): string {
  return `${moment.day}T${moment.time}`;
}

/** The instant that `YYYY-MM-DDTHH:mm` (or a day alone, taken at 00:00) shows in the zone, or null. */
export function readInstant(text: string, zone: Zone): Instant | null {
  const day = toDay(text.slice(0, 10));
  const time = text.length === 10 ? MIDNIGHT : toTime(text.slice(11));
  const joined = text.length === 10 || text[10] === 'T' || text[10] === ' ';
  return day !== null && time !== null && joined ? momentOf(day, time, zone).instant : null;
}

/** The instant without its seconds: deadlines are compared to the minute. */
export function toMinute(instant: Instant): Instant {
  return Math.floor(instant / MINUTE) * MINUTE;
}

/** The offsets (ms) found so far, by zone and minute: the same few are needed over and over. */
const knownOffsets = new Map<Zone, Map<number, number>>();
const MAX_KNOWN_OFFSETS = 5000;

function offset(instant: Instant, zone: Zone): number {
  const minute = Math.floor(instant / MINUTE);
  const ofZone = knownOffsets.get(zone);
  const known = ofZone?.get(minute);
  if (known !== undefined) return known;
  const found = tzOffset(zone, new Date(instant)) * MINUTE;
  if (ofZone === undefined || ofZone.size >= MAX_KNOWN_OFFSETS) knownOffsets.set(zone, new Map([[minute, found]]));
  else ofZone.set(minute, found);
  return found;
}

/** The minute at which the zone's offset changes between two instants, by halving the span. */
function transition(from: Instant, to: Instant, zone: Zone): Instant {
  const old = offset(from, zone);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = toMinute((low + high) / 2);
    if (offset(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
}
