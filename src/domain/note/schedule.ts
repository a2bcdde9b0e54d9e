import type { Time } from '../dates/day';
import { addMinutes, momentAt, momentOf, type Moment, type Zone } from '../dates/zoned';
import { parseDate, parseTime, type WrittenDate } from './dates';
import type { Schedule } from './interview';
import { PROPERTIES, type PropertyName } from './properties';
import type { PropertyReader } from './reader';
import type { DateOrder } from './settings';
import { parseDuration } from './values';

/** How long an interview lasts where the note does not say, in minutes. */
const USUAL_DURATION = 60;

/** Where no time is known, an interview is taken to fill the office day. */
const OFFICE_OPENS = '09:00' as Time;
const OFFICE_CLOSES = '17:00' as Time;

/**
 * When the interview runs, from `date`, `time` and `duration`; null if no date can be read. A missing
 * date is a problem in a listed interview, and in a note that says anything else of an interview.
 */
export function readSchedule(reader: PropertyReader, zone: Zone, order: DateOrder): Schedule | null {
  const time = reader.read('time', parseTime);
  const duration = reader.read('duration', parseDuration) ?? USUAL_DURATION;
  const date = reader.read('date', (value) => parseDate(value, order));
  if (date === null) {
    if (reader.properties.raw('date') === null && (reader.listed !== null || saysAnythingElse(reader))) {
      reader.report('date', 'date is missing; expected the day of the interview, such as 2026-11-20.');
    }
    return null;
  }
  const start = startOfInterview(date, time, zone);
  if (start === null) {
    return { start: momentOf(date.day, OFFICE_OPENS, zone), end: momentOf(date.day, OFFICE_CLOSES, zone), timeKnown: false };
  }
  return { start, end: addMinutes(start, duration, zone), timeKnown: true };
}

/** An offset fixes the instant; without one, day and time are what the clocks of the zone show. */
function startOfInterview(date: WrittenDate, time: Time | null, zone: Zone): Moment | null {
  if (date.instant !== null) return momentAt(date.instant, zone);
  const known = date.time ?? time;
  return known === null ? null : momentOf(date.day, known, zone);
}

function saysAnythingElse(reader: PropertyReader): boolean {
  return (Object.keys(PROPERTIES) as PropertyName[]).some((name) => name !== 'date' && reader.properties.raw(name) !== null);
}
