import type { Day } from '../dates/day';
import { addDays } from '../dates/day';
import type { Instant } from '../dates/zoned';
import { escapedText, type Component, type ContentLine } from '../invitation/content-lines';
import { addressPart } from '../text/address-part';
import type { CalendarEntry, CalendarTime } from './entries';

/** The event of an entry (RFC 5545, 3.6.1), without DTSTAMP and SEQUENCE. */
export function eventOf(entry: CalendarEntry, vault: string): Component {
  const { key, category, title, about, note, time, alarm } = entry;
  const link = note === null ? null : noteLink(vault, note);
  return {
    name: 'VEVENT',
    lines: [
      line('UID', uidOf(key)),
      ...timeLines(time),
      line('SUMMARY', textOf(title)),
      line('DESCRIPTION', escapedText([...about.map(oneLine), ...link === null ? [] : [link]].join('\n\n'))),
      ...link === null ? [] : [line('URL', link)],
      line('CATEGORIES', category),
      line('STATUS', 'CONFIRMED'),
      line('CLASS', 'PRIVATE'),
      // A deadline leaves the time free for other things.
      line('TRANSP', category === 'Interview' ? 'OPAQUE' : 'TRANSPARENT'),
    ],
    components: [{
      name: 'VALARM', lines: [line('ACTION', 'DISPLAY'), line('DESCRIPTION', textOf(title)), line('TRIGGER', alarm)], components: [],
    }],
  };
}

export function line(name: string, value: string, parameters: Readonly<Record<string, string>> = {}): ContentLine {
  return { name, value, parameters: new Map(Object.entries(parameters)) };
}

/** A time as UTC: every calendar shows it in the zone of its own clock, and needs no definition of another. */
function timeLines(time: CalendarTime): readonly ContentLine[] {
  if (time.kind === 'span') return [line('DTSTART', utc(time.start)), line('DTEND', utc(time.end))];
  const date = (name: string, day: Day) => line(name, day.replaceAll('-', ''), { VALUE: 'DATE' });
  // The end is the first day after it (RFC 5545, 3.6.1).
  return [date('DTSTART', time.day), date('DTEND', addDays(time.day, 1))];
}

/** `20261123T090000Z` */
export function utc(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Opens the note in Obsidian. */
export function noteLink(vault: string, note: string): string {
  return `obsidian://open?vault=${addressPart(vault)}&file=${addressPart(note)}`;
}

function textOf(text: string): string {
  return escapedText(oneLine(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What all UIDs of the plugin end in. */
const UID_END = '@interview-follow-up';

/** Reveals neither the person nor the company, and is the same on every device. */
function uidOf(key: string): string {
  return `${hash(key, 0x811c9dc5)}${hash(key, 0x01234567)}${UID_END}`;
}

export function isOurUid(uid: string): boolean {
  return uid.endsWith(UID_END);
}

/** FNV-1a with 32 bits and a final mixing step, so that similar texts, such as two people of one note, get different hashes. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
