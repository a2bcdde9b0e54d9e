import { calendarNames, foldCalendarName } from '../dates/calendar-names';
import { toDay, type Day, type Time } from '../dates/day';
import { readTime, type DateOrder, type DateReading } from '../dates/written';
import { ACTIONS, type Action } from './actions';
import { CHANNELS, type Channel } from './channels';
import { eitherOf, readLinkedDate } from './dates';
import type { Unread, UnreadItem } from './reader';

/** A line of the journal that says something was done, skipped or put off. */
export interface JournalLine {
  readonly kind: 'done' | 'skip' | 'snooze';
  readonly date: Day;
  readonly time: Time | null;
  readonly action: Action;
  /** The person named, brackets dropped; null where the line is for everyone. */
  readonly person: string | null;
  readonly via: Channel | null;
  /** The day a snooze runs to; null for the other kinds. */
  readonly until: Day | null;
}

/** A line that is the person's own note: kept and left alone. `date` is null if it has none. */
interface FreeFormLine {
  readonly kind: 'freeForm';
  readonly date: Day | null;
}

export type JournalEntry = JournalLine | FreeFormLine;

/** What a journal says, and the lines that cannot be read with what was expected of each. */
export interface JournalReading {
  readonly entries: readonly JournalEntry[];
  readonly invalid: readonly UnreadItem[];
}

const EXPECTED_LINE = 'a line such as 2026-11-20 thank-you Jane Doe via email';

/**
 * Reads the lines of `follow_ups`, in the order in which they happened: by day, then by time.
 * @param order of day and month in days that can be two
 */
export function readJournal(lines: readonly unknown[], order: DateOrder = 'ask'): JournalReading {
  const entries: JournalEntry[] = [];
  const invalid: UnreadItem[] = [];
  for (const found of lines.flatMap(splitLines)) {
    const parsed = typeof found === 'string' ? parseJournalLine(found, order) : { expected: EXPECTED_LINE };
    if ('expected' in parsed) invalid.push({ found, ...parsed });
    else entries.push(parsed);
  }
  return { entries: entries.sort(byMoment), invalid };
}

/** In figures with the year, or with the month's name. */
const DAY_AHEAD = String.raw`(?=\d{4}[-/.]\d{1,2}[-/.]\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4})`;

/** A dash that was to begin an item; one between two days is a span. */
const NEXT_ITEM = new RegExp(String.raw`(\S)\s+[-*+•]${DAY_AHEAD}|([^\d\s])\s+[-*+•]\s+${DAY_AHEAD}`, 'gu');

/** In one line, a comma before a date divides two. */
const NEXT_LINE = /[\r\n]+|[,;]\s*(?=\d{4}[-/]\d{2}[-/]\d{2})/;

/** A text can hold several lines: also those that YAML reads as one, because the next item begins a little wrong. */
function splitLines(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [value];
  return value.replace(NEXT_ITEM, '$1$2\n').split(NEXT_LINE).filter((line) => line.trim() !== '');
}

/** Of one day, a line without a time comes after those with one; those without a date come last. */
function byMoment(a: JournalEntry, b: JournalEntry): number {
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function momentOf(entry: JournalEntry): string {
  const time = entry.kind === 'freeForm' ? null : entry.time;
  return `${entry.date ?? '9999-99-99'} ${time ?? '99:99'}`;
}

const WORDS = /\S+/g;
const ISO_FIRST = /^(\d{4}-\d{2}-\d{2})(?=[\s:,T–—-]|$)[:,]?T?\s*(?:[-–—]\s+)?/;
const LINK_FIRST = /^\[\[[^[\]]{1,200}\]\]/;
const IN_FIGURES = /^.{0,20}?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;

/** A list's mark, a ticked box: `- [x] `. */
const MARK = /^(?:[-*+•]\s*(?=[\d[✓✔✅☑])|[-*+•]\s+)?(?:\[[xX]\]\s*|[✓✔✅☑]\uFE0F?\s*)?/;
const OPEN_BOX = /^(?:[-*+•]\s+)?\[ ?\]\s/;
const DONE_BEHIND = /\s*(?:\((?:sent|done|ok)\)|[✓✔✅☑]\uFE0F?|,\s*(?:sent|done))$/i;

/**
 * Parses `<date>[ <time>] [skip|snooze] <action> [<person>] [via <channel>] [until <date>]`, and what is
 * nearly that. A line without a date, or whose verb is no action, is the person's own. One that names an
 * action and cannot be read gives what was expected, and the lines that can be meant if its day can be two.
 */
export function parseJournalLine(line: string, order: DateOrder = 'ask'): JournalEntry | Unread {
  if (OPEN_BOX.test(line.trim())) return { kind: 'freeForm', date: null };
  const text = line.trim().replace(MARK, '').replace(DONE_BEHIND, '');
  const { days, isDate, rest: behind } = dayAt(text, order);
  const words = behind.match(WORDS) ?? [];
  if (!isDate) return namesAction(words) ? { expected: `a date in front: ${EXPECTED_LINE}` } : { kind: 'freeForm', date: null };
  if (words.length === 0) return { expected: `what was done on that day: ${EXPECTED_LINE}` };
  const time = /^\d{1,2}[:.h]\d{2}:?$/.test(words[0] ?? '') ? readTime((words[0] ?? '').replace(/:$/, ''))?.time ?? null : null;
  const rest = words.slice(time === null ? 0 : 1);
  const kind = KINDS.get(rest[0]?.toLowerCase() ?? '') ?? 'done';
  const found = actionAt(rest.slice(kind === 'done' ? 0 : 1));
  const [date = null, ...others] = days;
  if (others.length > 0) return { ...eitherOf(days), choices: days.map((day) => `${day} ${behind}`) };
  if (found === null) return { kind: 'freeForm', date };
  if (date === null) return { expected: `a date that exists; ${EXPECTED_LINE}` };
  return parseRest({ kind, date, time, action: found.action }, rest.slice(found.length + (kind === 'done' ? 0 : 1)), order);
}

/** The days that the start of a line can mean, and what follows; `isDate` without a day: one that does not exist. */
interface DayAt {
  readonly days: readonly Day[];
  readonly isDate: boolean;
  readonly rest: string;
}

function dayAt(text: string, order: DateOrder): DayAt {
  const [whole, iso = ''] = ISO_FIRST.exec(text) ?? [];
  if (whole !== undefined) return { days: [toDay(iso)].filter((day) => day !== null), isDate: true, rest: text.slice(whole.length) };
  const link = LINK_FIRST.exec(text)?.[0];
  if (link !== undefined) return read(readLinkedDate(link, order), text, text.slice(link.length));
  return read(readLinkedDate(text.slice(0, MAX_LENGTH), order), text, text.replace(IN_FIGURES, ''));
}

/** @param behind what follows the day, if the reading does not say */
function read(reading: DateReading, text: string, behind: string): DayAt {
  const isRead = 'date' in reading;
  const days = isRead ? [reading.date.day] : reading.days;
  if (!isRead && !reading.isDate) return { days, isDate: false, rest: text };
  const rest = (isRead ? reading.date.unreadTime : null) ?? behind;
  return { days, isDate: true, rest: rest.replace(/^\s*[:,–—-]?\s*/, '') };
}

/** Longer lines are prose. */
const MAX_LENGTH = 300;

const KINDS: ReadonlyMap<string, 'skip' | 'snooze'> = new Map([
  ['skip', 'skip'], ['skipped', 'skip'], ['snooze', 'snooze'], ['snoozed', 'snooze'],
]);

/** What people write in the place of an action's own name. */
const ACTION_WORDS: ReadonlyMap<string, Action> = new Map([
  ['thanked', 'thank-you'], ['thanks', 'thank-you'], ['thankyou', 'thank-you'], ['thank-you-note', 'thank-you'],
  ['thank-you-email', 'thank-you'],
  ['thank-you-letter', 'thank-you'], ['thank-you-mail', 'thank-you'], ['sent-thank-you', 'thank-you'], ['sent-thank-you-note', 'thank-you'],
  ['sent-thank-you-email', 'thank-you'], ['sent-a-thank-you', 'thank-you'], ['checked-in', 'check-in'], ['checkin', 'check-in'],
  ['debriefed', 'debrief'], ['prepared', 'prepare'], ['connected', 'connect'],
]);

const MAX_ACTION_WORDS = 5;

/** The longest action that the words begin with: `thank you`, `Thanked`, `check-in`. */
function actionAt(words: readonly string[]): { readonly action: Action; readonly length: number } | null {
  for (let length = Math.min(MAX_ACTION_WORDS, words.length); length > 0; length -= 1) {
    const name = words.slice(0, length).join('-').toLowerCase().replace(/_/g, '-').replace(/[:,]$/, '');
    const action = ACTIONS.find((one) => one === name) ?? ACTION_WORDS.get(name);
    if (action !== undefined) return { action, length };
  }
  return null;
}

/**
 * `close` and `learn` are usual words: without a date only a name such as `thank-you` shows that an action
 * is meant, or what is nearly a date in front, such as `17.11.`, `17.11.26` or `Nov 17`.
 */
function namesAction(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !isOfDate(word));
  const isDated = from > 0 && words.slice(0, from).some((word) => /\d/.test(word));
  const rest = words.slice(isDated ? from : 0);
  const kind = KINDS.has(rest[0]?.toLowerCase() ?? '') ? 1 : 0;
  const found = actionAt(rest.slice(kind));
  return found !== null && (isDated || found.action.includes('-') || kind === 1);
}

function isOfDate(word: string): boolean {
  if (/^\d[\d./-]*(?:st|nd|rd|th)?[:,]?$/.test(word)) return true;
  const name = foldCalendarName(word.replace(/[:,]$/, ''));
  return calendarNames().months.has(name) || calendarNames().weekdays.has(name);
}

type Start = Pick<JournalLine, 'kind' | 'date' | 'time' | 'action'>;

function parseRest(start: Start, words: readonly string[], order: DateOrder): JournalLine | Unread {
  const via = clause(words, ['via', 'by', 'per'], ['until', 'till']);
  const until = clause(words, ['until', 'till'], ['via', 'by', 'per']);
  const channel = toChannel(via.text);
  const untilDays = until.text === null ? [] : daysIn(until.text, order);
  if (via.text !== null && channel === null) return { expected: `via ${CHANNELS.join(', ')}` };
  if (until.text !== null && untilDays.length === 0) return { expected: 'until a date such as 2026-12-01' };
  if ((start.kind === 'snooze') !== (untilDays.length > 0)) {
    return { expected: start.kind === 'snooze' ? 'until a date: snooze thank-you until 2026-12-01' : 'until only after snooze' };
  }
  if (untilDays.length > 1) return { expected: eitherOf(untilDays).expected };
  return { ...start, person: toName(words.slice(0, Math.min(via.at, until.at))), via: channel, until: untilDays[0] ?? null };
}

/** The last `via x` or `until x`, up to the other one; without one it is past the end. `via` at the very end lacks its word. */
function clause(words: readonly string[], keywords: readonly string[], others: readonly string[]): { at: number; text: string | null } {
  const isOneOf = (names: readonly string[]) => (word: string) => names.includes(word.toLowerCase());
  const at = words.findLastIndex(isOneOf(keywords));
  if (at < 0) return { at: words.length, text: null };
  const behind = words.slice(at + 1);
  const end = behind.findIndex(isOneOf(others));
  return { at, text: behind.slice(0, end < 0 ? behind.length : end).join(' ') };
}

/** The days that the text can mean; none if more than a day stands there. */
function daysIn(text: string, order: DateOrder): readonly Day[] {
  const reading = readLinkedDate(text.replace(/[.,]$/, ''), order);
  if (!('date' in reading)) return reading.days;
  return reading.date.unreadTime === null ? [reading.date.day] : [];
}

const CHANNEL_WORDS: ReadonlyMap<string, Channel> = new Map([
  ['e-mail', 'email'], ['mail', 'email'], ['telephone', 'phone'], ['call', 'phone'], ['linked-in', 'linkedin'], ['post', 'letter'],
  ['card', 'letter'],
]);

function toChannel(word: string | null): Channel | null {
  const folded = word?.toLowerCase().replace(/[.,!]$/, '') ?? '';
  return CHANNELS.find((channel) => channel === folded) ?? CHANNEL_WORDS.get(folded) ?? null;
}

const LINK_IN_NAME = /\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]/g;

function toName(words: readonly string[]): string | null {
  const name = words.join(' ').replace(LINK_IN_NAME, (_, target: string) => target.split('/').at(-1) ?? '');
  return name.trim().replace(/^(?:to|with)\s+/i, '').replace(/[.,]$/, '') || null;
}

/** The line as it is written into a note; parsing it gives the same line back. */
export function formatJournalLine(line: JournalLine): string {
  const words = [
    line.date, line.time, line.kind === 'done' ? null : line.kind, line.action, line.person,
    line.via && `via ${line.via}`, line.until && `until ${line.until}`,
  ];
  return words.filter((word) => word !== null).join(' ');
}
