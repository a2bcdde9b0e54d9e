import { toTime, type Day, type Time } from '../dates/day';
import type { DateOrder, WrittenDate, WrittenTime } from '../dates/written';
import { readZone } from '../dates/zone-names';
import { addMinutes, momentAt, momentOf, type Moment, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import { parseDate, parseTime, unclearZone } from './dates';
import { withDaysMeant, type FindStart } from './days-meant';
import type { Schedule } from './interview';
import { PROPERTIES, type PropertyName } from './properties';
import { describe, type PropertyReader } from './reader';
import { parseDuration } from './values';

/** How long an interview lasts if the note does not say, in minutes. */
const USUAL_DURATION = 60;

/** Without a time, an interview is assumed to fill the office day. */
const OFFICE_OPENS = toTime('09:00') as Time;
const OFFICE_CLOSES = toTime('17:00') as Time;

/** The zones with which an interview is read. */
export interface Zones {
  /** The zone that the note names; null if it names none. */
  readonly stated: Zone | null;
  readonly device: Zone;
}

/**
 * When the interview runs, from `date`, `time` and `duration`; null if no date can be read. A missing date is a problem in a listed
 * interview, and in a note that says anything else of an interview. If the time cannot be read, the day is still used.
 * @param findStart finds what a day in words is counted from
 */
export function readSchedule(reader: PropertyReader, zones: Zones, order: DateOrder, findStart: FindStart): Schedule | null {
  const zone = zones.stated ?? zones.device;
  const time = reader.read('time', parseTime);
  const stated = reader.read('duration', parseDuration);
  const date = reader.read('date', (value) => withDaysMeant(parseDate(value, order), value, findStart));
  if (date === null) {
    reportMissing(reader);
    return null;
  }
  if (date.unreadTime !== null) {
    reader.report('date', words('problems').unreadTime(describe(date.unreadTime)));
  }
  const start = startOfInterview(reader, date, time, zones);
  if (start === null) {
    return { start: momentOf(date.day, OFFICE_OPENS, zone), end: momentOf(date.day, OFFICE_CLOSES, zone), timeKnown: false };
  }
  const span = date.time === null ? time?.duration : date.duration;
  return { start, end: addMinutes(start, stated ?? span ?? USUAL_DURATION, zone), timeKnown: true };
}

/** An offset or a zone fixes the instant; without one, day and time are what the clocks of the note's zone show. */
function startOfInterview(reader: PropertyReader, date: WrittenDate, time: WrittenTime | null, zones: Zones): Moment | null {
  const zone = zones.stated ?? zones.device;
  if (date.instant !== null) return momentAt(date.instant, zone);
  if (date.time !== null) return startInZone(reader, 'date', { day: date.day, time: date.time, zone: date.zone }, zones);
  return time === null ? null : startInZone(reader, 'time', { day: date.day, time: time.time, zone: time.zone }, zones);
}

interface WallTime {
  readonly day: Day;
  readonly time: Time;
  /** As the text names it. */
  readonly zone: string | null;
}

function startInZone(reader: PropertyReader, property: 'date' | 'time', wall: WallTime, { stated, device }: Zones): Moment | null {
  const { day, time } = wall;
  const zone = stated ?? device;
  if (wall.zone === null) return momentOf(day, time, zone);
  const reading = readZone(wall.zone, device);
  if ('zone' in reading) return momentAt(momentOf(day, time, reading.zone).instant, zone);
  const start = momentOf(day, time, zone);
  if (stated !== null && reading.choices.some((choice) => momentOf(day, time, choice).instant === start.instant)) return start;
  const { expected } = unclearZone(reading.choices);
  const message = words('problems').unclearZone(property, describe(wall.zone), expected);
  reader.report(property, message, { choices: stated === null ? reading.choices : [], chosenIn: 'timezone' });
  return null;
}

function reportMissing(reader: PropertyReader): void {
  if (reader.properties.raw('date') !== null || (reader.listed === null && !saysAnythingElse(reader))) return;
  reader.report('date', words('problems').dateMissing);
}

function saysAnythingElse(reader: PropertyReader): boolean {
  return (Object.keys(PROPERTIES) as PropertyName[]).some((name) => name !== 'date' && reader.properties.raw(name) !== null);
}
