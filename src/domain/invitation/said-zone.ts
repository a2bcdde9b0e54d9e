import { readZone } from '../dates/zone-names';
import { momentAt, momentOf, isZone, type Zone } from '../dates/zoned';
import type { Day, Time } from '../dates/day';

/** A wall time with its zone. */
export interface ZonedTime {
  readonly day: Day;
  readonly time: Time;
  readonly timezone: Zone;
  /** The name can mean several zones in which the clocks differ, or is not known. */
  readonly isUncertain: boolean;
}

/** Names in words, by what `readZone` knows. */
const IN_WORDS: readonly (readonly [words: RegExp, zone: string])[] = [
  [/^(?:us )?eastern (?:standard |daylight )?time/i, 'ET'], [/^(?:us )?pacific\b/i, 'PT'], [/^(?:us )?mountain\b/i, 'MT'],
  [/^(?:us )?central (?:standard |daylight )?time/i, 'CT'], [/^greenwich/i, 'GMT'], [/^(?:central european|mitteleurop)/i, 'CET'],
  [/^(?:uk|british|london)\b/i, 'Europe/London'], [/^(?:deutsch|german|berlin)/i, 'Europe/Berlin'],
  [/^indian?\b/i, 'Asia/Kolkata'], [/^irish\b/i, 'Europe/Dublin'], [/^eastern european/i, 'EET'], [/^(?:singapore)/i, 'Asia/Singapore'],
];

/**
 * The time as the text means it. An IANA name and a city keep their zone; an abbreviation gives the instant, which is shown in
 * the person's own zone.
 * @param name as it is written; null: the person's own zone
 */
export function zonedTime(day: Day, time: Time, name: string | null, device: Zone): ZonedTime {
  const own = { day, time, timezone: device, isUncertain: false };
  if (name === null) return own;
  const known = IN_WORDS.find(([words]) => words.test(name))?.[1]
    ?? name.replace(/\stime$|er (?:zeit|ortszeit|sommerzeit)$/i, '').trimEnd();
  if (known.includes('/') && isZone(known)) return { ...own, timezone: known };
  const reading = readZone(known, device);
  const choices = 'zone' in reading ? [reading.zone] : reading.choices;
  const [first] = choices;
  if (first === undefined) return /^[A-Z]{2,5}$/.test(name) ? own : { ...own, isUncertain: true };
  const instants = choices.map((zone) => momentOf(day, time, zone).instant);
  const { day: shownDay, time: shownTime } = momentAt(instants[0] ?? 0, device);
  const isUncertain = first !== device && new Set(instants).size > 1;
  return { day: shownDay, time: shownTime, timezone: device, isUncertain };
}
