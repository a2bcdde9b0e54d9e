import { addDays, toDay, toTime, type Day, type Time } from '../dates/day';
import { isZone, MIDNIGHT, momentOf, type Instant, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import { textNamed, type Component, type ContentLine } from './content-lines';
import { windowsZone } from './windows-zones';
import { instantByRules } from './zone-rules';

/** What a date in a calendar says (RFC 5545, 3.3.4 and 3.3.5), before its zone is understood. */
export interface CalendarDate {
  readonly day: Day;
  /** Null for a whole day. */
  readonly time: Time | null;
  readonly isUtc: boolean;
  /** As the calendar names the zone; empty if it names none. */
  readonly zoneName: string;
}

/** How the calendar's wall times become instants, and the zone in which they are shown. */
export interface CalendarClock {
  readonly zone: Zone;
  readonly toInstant: (day: Day, time: Time) => Instant;
  /** What is not plain about the zone, in a sentence. */
  readonly remark: string | null;
  /** The times are not those of any zone that is known: they are taken as the person's own. */
  readonly isGuess: boolean;
}

/** Null if the line holds no date that exists. */
export function readCalendarDate({ parameters, value }: ContentLine): CalendarDate | null {
  const [, year = '', month = '', date = '', hour, minute = '00', utc] = DATE.exec(value.trim()) ?? [];
  const day = toDay(`${year}-${month}-${date}`);
  if (day === null) return null;
  const time = hour === undefined || parameters.get('VALUE') === 'DATE' ? null : toTime(`${hour}:${minute}`);
  return { day, time, isUtc: utc !== undefined, zoneName: parameters.get('TZID') ?? '' };
}

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2})?(?:\.\d+)?(Z)?)?/i;

/** @param calendar whose VTIMEZONE components may define the zone @param device the person's own zone */
export function clockOf({ isUtc, zoneName }: CalendarDate, calendar: Component, device: Zone): CalendarClock {
  const inZone = (zone: Zone, shownIn: Zone = zone): CalendarClock => (
    { zone: shownIn, toInstant: (day, time) => instantIn(zone, day, time), remark: null, isGuess: false }
  );
  if (isUtc) return inZone('UTC', device);
  if (zoneName === '') return inZone(device);
  const rules = calendar.components.find((one) => one.name === 'VTIMEZONE' && textNamed(one, 'TZID') === zoneName);
  const zone = zoneNamed(zoneName) ?? zoneNamed(rules === undefined ? '' : textNamed(rules, 'X-LIC-LOCATION'));
  if (zone !== null) return UTC_NAME.test(zone) ? inZone('UTC', device) : inZone(zone);
  const isKnown = rules !== undefined && instantByRules(rules, '2026-01-01' as Day, MIDNIGHT) !== null;
  return {
    ...inZone(device),
    toInstant: (day, time) => (isKnown ? instantByRules(rules, day, time) : null) ?? instantIn(device, day, time),
    remark: words('invitation').unknownZone(zoneName.slice(0, MAX_SHOWN), isKnown),
    isGuess: !isKnown,
  };
}

/** A time that the clocks skip is told by the offset before they do (RFC 5545, 3.3.5). */
function instantIn(zone: Zone, day: Day, time: Time): Instant {
  const shown = momentOf(day, time, zone);
  return shown.day === day && shown.time === time ? shown.instant : momentOf(addDays(day, -1), time, zone).instant + DAY;
}

const DAY = 24 * 60 * 60_000;
const UTC_NAME = /^(?:etc\/)?(?:utc|uct|universal|zulu)$/i;
/** In characters. */
const MAX_SHOWN = 60;

/** The zone that the name is, or ends in: `/citadel.example/20260101_1/Europe/London`; Windows has names of its own. */
function zoneNamed(name: string): Zone | null {
  const windows = windowsZone(name);
  if (windows !== null) return windows;
  const parts = name.split('/').slice(-3);
  const endings = parts.map((_, at) => parts.slice(at).join('/'));
  return endings.find((ending) => (ending === name || ending.includes('/') || UTC_NAME.test(ending)) && isZone(ending)) ?? null;
}
