import type { Day, Time } from '../dates/day';
import { readTime, type DateOrder } from '../dates/written';
import { once } from '../text/memoized';
import { matchesIn } from './matches';
import { findDays, type SaidDay } from './said-days';

/** A time of day that a text names. */
export interface SaidTime {
  readonly kind: 'time';
  readonly from: number;
  readonly to: number;
  readonly time: Time;
  readonly duration: number | null;
  /** As it is written; null if none is. */
  readonly zone: string | null;
  /** An hour alone can be in the morning or in the afternoon; a time after or before which one is free is no appointment. */
  readonly doubt: 'hour' | 'limit' | null;
}

export type Said = SaidDay | SaidTime;

/** The days and times that the text names, in their order. @param today against which days without a year are read */
export function findSaid(text: string, today: Day, order: DateOrder): readonly Said[] {
  const days = findDays(text, today, order);
  const masked = withoutDays(text, days.filter(({ by }) => by === 'date' || by === 'span'));
  return [...days, ...findTimes(masked), ...findEasternTimes(masked)].sort((a, b) => a.from - b.from);
}

/** The figures of a date are no time. */
function withoutDays(text: string, days: readonly SaidDay[]): string {
  return days.reduce((masked, { from, to }) => `${masked.slice(0, from)}${MASK.repeat(to - from)}${masked.slice(to)}`, text);
}

/** No text has it, and it is neither a letter nor a space. */
const MASK = '\u0001';

const CLOCK = String.raw`(?:(?:12\s)?(?:noon|midday|mittags)|\d{1,2}(?:\s?[:.h]\s?[0-5]\d)?`
  + String.raw`(?:\s?(?:[ap]\.?\s?m\b\.?|uhr|uur|h\b|hrs?\b|o['’]clock))?)`;
const LEAD = String.raw`(?:(?<lead>at|um|gegen|à|a las?|às|as|alle(?: ore)?|ore|om|o(?: godz(?:inie|\.))?|godz\.|from|von|de|de las|dalle|`
  + String.raw`van|ab|after|nach|before|vor|until|bis|between|zwischen|entre|tussen|tra)\s+)?`;
const TO = String.raw`[-–—]|to|till|until|bis(?: zu)?|à|a(?: las)?|alle|tot|do|and|und|et|y|e|en`;
const TIMES = once(() => new RegExp(String.raw`${LEAD}(?<clock>${CLOCK})(?:\s?(?<to>${TO})\s?(?<end>${CLOCK}))?`, 'giu'));
const LIMITS = /^(?:after|nach|before|vor|until|bis|between|zwischen|entre|tussen|tra|ab)$/i;
/** Where an hour alone is said, of 24. */
const LEADS_OF_24 = /^(?:um|gegen|à|a las?|às|as|alle.*|ore|om|o.*|godz.*)$/i;

function findTimes(text: string): readonly SaidTime[] {
  return matchesIn(text, TIMES()).flatMap((match) => {
    const { lead = '', clock = '', to = '', end = '' } = match.groups ?? {};
    const start = match.index + match[0].indexOf(clock, lead.length);
    if (/[\d.,:/+€$£\p{L}-]$/u.test(text.slice(Math.max(0, start - 1), start))) return [];
    const whole = readSpan(lead, clock, { to, end });
    if (whole === null) return [];
    const length = whole.isSpan ? match[0].length : match[0].indexOf(clock, lead.length) + clock.length;
    const stop = match.index + length;
    if (NO_TIME.test(text.slice(stop, stop + 8))) return [];
    const zone = ZONE_BEHIND().exec(text.slice(stop, stop + 60));
    return [{
      kind: 'time' as const, from: match.index, to: stop + (zone?.[0].length ?? 0),
      time: whole.time, duration: whole.duration, zone: zone?.[1] ?? zone?.[2] ?? zone?.[3] ?? null, doubt: whole.doubt,
    }];
  });
}

/** Behind a number that is something else. */
const NO_TIME = /^[.,/]?\d|^\s?[%€$£]|^\s?(?:min|hour|stunde|heure|hora|years?|jahre?|weeks?|days?|tage|people)/iu;

const ZONE_BEHIND = once(() => new RegExp([
  // 14:00:00+01:00, 14:00Z
  String.raw`^(?::[0-5]\d(?:\.\d{1,6})?\s?([+-]\d{2}:?\d{2}(?!\d)|Z(?![\p{L}\d]))?|(\+\d{2}:?\d{2}(?!\d)|Z(?![\p{L}\d])))|`,
  String.raw`^\s?[([]?((?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?|[A-Z][a-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?|`,
  String.raw`[A-Z]{2,5}(?![\p{L}\d])|`,
  String.raw`(?:[A-Z][\p{L}]+\s){1,5}[Tt]ime|UK\s[Tt]ime|(?:[A-Z]\p{L}+er|deutscher?|mitteleuropäischer?)\s(?:Zeit|Ortszeit|`,
  String.raw`Sommerzeit))[)\]]?`,
].join(''), 'u'));

interface Clock {
  readonly time: Time;
  readonly duration: number | null;
  readonly doubt: SaidTime['doubt'];
  readonly isSpan: boolean;
}

/** What the clocks say; null if they are no times. */
function readSpan(lead: string, clock: string, { to, end }: { readonly to: string; readonly end: string }): Clock | null {
  const isBetween = /^(?:between|zwischen|entre|tussen|tra)$/i.test(lead);
  const isJoined = end !== '' && (isBetween || !/^(?:and|und|et|y|e|en)$/i.test(to));
  const span = isJoined ? readTime(`${plainClock(clock)}-${plainClock(end)}`) : null;
  if (span !== null && isClock(end, clock)) return { ...span, doubt: isBetween ? 'limit' : null, isSpan: true };
  const doubt = LIMITS.test(lead) ? 'limit' : null;
  if (!isClock(clock, '')) {
    const hour = Number(clock);
    if (!/^\d{1,2}$/.test(clock) || lead === '' || !(LEADS_OF_24.test(lead) || /^at$/i.test(lead)) || hour > 23) return null;
    if (/^a$/i.test(lead)) return null;
    const isExact = hour > 12 || (!/^at$/i.test(lead) && hour > 7);
    // Nobody meets at three in the morning.
    const time = readTime(`${isExact || hour > 7 ? hour : hour + 12}:00`);
    return time === null ? null : { ...time, doubt: isExact ? doubt : 'hour', isSpan: false };
  }
  const isPoint = /^\d{1,2}\s?\.\s?\d{2}$/.test(clock);
  if (isPoint && (lead === '' || LIMITS.test(lead))) return null;
  const time = readTime(plainClock(clock));
  return time === null ? null : { ...time, doubt, isSpan: false };
}

/** Whether it is more than a number: with minutes, or a word for the hour. */
function isClock(clock: string, other: string): boolean {
  return /[:h]|\.\s?\d{2}|[ap]\.?\s?m|uhr|uur|hrs?|clock|noon|midday|mittags/i.test(`${clock}${other}`);
}

function plainClock(clock: string): string {
  const known = clock.replace(/uur/i, 'uhr').replace(/mittags/i, 'noon').replace(/([ap])\.?\s?m\.?/i, '$1m');
  return known.replace(/\s?([:.h])\s?(?=\d)/i, '$1').trim();
}

const EASTERN_TIME = /(上午|早上|午前|下午|晚上|午後|中午)?\s?(\d{1,2})\s?[点點时時](?:\s?(\d{1,2})\s?分|(半))?/g;

function findEasternTimes(text: string): readonly SaidTime[] {
  return matchesIn(text, EASTERN_TIME).flatMap((match) => {
    const hour = Number(match[2]) + (/下午|晚上|午後/.test(match[1] ?? '') && Number(match[2]) < 12 ? 12 : 0);
    const minutes = match[4] === undefined ? match[3] ?? '00' : '30';
    const read = readTime(`${hour}:${minutes.padStart(2, '0')}`);
    if (read === null) return [];
    const { index: from, 0: { length } } = match;
    return [{ kind: 'time' as const, from, to: from + length, time: read.time, duration: null, zone: null, doubt: null }];
  });
}
