import type { Instant } from '../dates/zoned';
import { dateOf, isCalledOff, sequenceOf } from '../invitation/calendar-event';
import { componentsIn, lineNamed, textNamed, type Component, type ContentLine } from '../invitation/content-lines';
import type { Problem } from '../note/problem';
import { words } from '../language/interface';
import type { Agenda } from '../playbook/follow-up';
import { calendarEntries, type CalendarCategory } from './entries';
import { eventOf, isOurUid, line, noteLink, utc } from './event';
import { writeComponent } from './write-component';

export interface CalendarInput {
  readonly agenda: Agenda;
  /** What could not be read in the notes. Their events stay as they are, since the notes may still mean them. */
  readonly problems: readonly Problem[];
  /** Whether interviews are events too, besides the follow-ups. */
  readonly withInterviews: boolean;
  /** The name of the vault. */
  readonly vault: string;
  readonly now: Instant;
}

/** A calendar file (RFC 5545), and what became of its events. */
export interface CalendarFile {
  readonly text: string;
  /** The number of events that take place. */
  readonly events: number;
  /** Of those, how many are new or changed since the previous file. */
  readonly changed: number;
  /** How many are called off since the previous file. */
  readonly cancelled: number;
}

/**
 * Writes the agenda as a calendar file that follows the previous one, if any: an event that has changed gets a higher SEQUENCE, one
 * that is done or gone is cancelled, and all others stay as they are, so that the same agenda gives the same text.
 * @returns null if the previous file is not one of ours
 */
export function makeCalendarFile(previous: string | null, input: CalendarInput): CalendarFile | null {
  const before = previous === null ? new Map<string, Component>() : eventsByUid(previous);
  if (before === null) return null;
  const current = calendarEntries(input.agenda, input.withInterviews).map((entry) => eventOf(entry, input.vault));
  const listed = current.filter((event) => before.has(uidIn(event)) || !isPastInterview(event, input.now));
  const uids = new Set(listed.map(uidIn));
  const gone = [...before.values()].filter((event) => !uids.has(uidIn(event)));
  const kept = listed.map((event) => following(event, before.get(uidIn(event)), input.now));
  const called = gone.filter((event) => !isLongCancelled(event, input.now)).map((event) => calledOff(event, input));
  const isNew = (event: Component) => before.get(uidIn(event)) !== event;
  return {
    text: writeComponent({ name: 'VCALENDAR', lines: header(), components: [...kept, ...called] }),
    events: kept.length, changed: kept.filter(isNew).length, cancelled: called.filter(isNew).length,
  };
}

const PRODUCT = '-//Interview Follow-Up//Follow-ups//EN';

function header(): readonly ContentLine[] {
  return [
    line('VERSION', '2.0'), line('PRODID', PRODUCT), line('CALSCALE', 'GREGORIAN'), line('X-WR-CALNAME', words('common').followUps),
  ];
}

/** The events of a file that this module wrote; null if it is another's, or has another's events in it. */
function eventsByUid(text: string): ReadonlyMap<string, Component> | null {
  const [calendar, ...more] = componentsIn(text.replace(/^\uFEFF/, '')).components;
  if (calendar?.name !== 'VCALENDAR' || more.length > 0 || textNamed(calendar, 'PRODID') !== PRODUCT) return null;
  const isOurs = calendar.components.every((event) => event.name === 'VEVENT' && isOurUid(uidIn(event)));
  return isOurs ? new Map(calendar.components.map((event) => [uidIn(event), event])) : null;
}

function uidIn(event: Component): string {
  return textNamed(event, 'UID');
}

/** An interview so long ago that a calendar which does not know of it need not either. */
function isPastInterview(event: Component, now: Instant): boolean {
  return textNamed(event, 'CATEGORIES') === INTERVIEW && dayNamed(event, 'DTSTART') < now - KEPT;
}

/** By then every calendar that reads the file has seen the cancellation. */
function isLongCancelled(event: Component, now: Instant): boolean {
  return isCalledOff(event) && dayNamed(event, 'DTSTAMP') < now - KEPT;
}

/** 30 days, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60_000;
const INTERVIEW: CalendarCategory = 'Interview';

/** The day of the property, as if in UTC; without one, far ahead. */
function dayNamed(event: Component, name: string): Instant {
  const day = dateOf(event, name)?.day;
  return day === undefined ? Infinity : Date.parse(day);
}

/** The previous event itself if nothing has changed; else the new one with the next number. */
function following(event: Component, before: Component | undefined, now: Instant): Component {
  if (before === undefined) return stamped(event, 0, now);
  return contentOf(event) === contentOf(before) ? before : stamped(event, sequenceOf(before) + 1, now);
}

/** An event that the agenda no longer has. In doubt it stays: a note that cannot be read may still mean it. */
function calledOff(event: Component, { problems, vault, now }: CalendarInput): Component {
  const isInterview = textNamed(event, 'CATEGORIES') === INTERVIEW;
  const link = lineNamed(event, 'URL')?.value;
  const isInDoubt = problems.some(({ note, property }) => (isInterview || property === null) && noteLink(vault, note) === link);
  if (isCalledOff(event) || isInDoubt) return event;
  const lines = event.lines.map((one) => (one.name === 'STATUS' ? line('STATUS', 'CANCELLED') : one));
  return stamped({ name: 'VEVENT', lines, components: [] }, sequenceOf(event) + 1, now);
}

/** What makes two events the same. */
function contentOf(event: Component): string {
  return writeComponent({ ...event, lines: event.lines.filter(isContent) });
}

function isContent({ name }: Component['lines'][number]): boolean {
  return name !== 'DTSTAMP' && name !== 'SEQUENCE';
}

function stamped(event: Component, sequence: number, now: Instant): Component {
  const [uid, ...lines] = event.lines.filter(isContent);
  return { ...event, lines: [...uid === undefined ? [] : [uid], line('DTSTAMP', utc(now)), line('SEQUENCE', String(sequence)), ...lines] };
}
