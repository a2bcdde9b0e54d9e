import { toDay, type Day, type Time } from '../dates/day';
import { readTime, type DateOrder, type DateReading } from '../dates/written';
import { words } from '../language/interface';
import { isPlain } from '../text/plain';
import { trimEndOf } from '../text/trim';
import { CHANNELS, type Channel } from './channels';
import { eitherOf, readLinkedDate } from './dates';
import type { JournalEntry, JournalLine } from './journal';
import { actionAt, actionNamed, KINDS, namesAction, namesActionLater } from './journal-words';
import type { Unread } from './reader';

const WORDS = /\S+/g;
const ISO_FIRST = /^(\d{4}-\d{2}-\d{2})(?=[\s:,T–—-]|$)[:,]?T?\s*(?:[-–—]\s+)?/;
const LINK_FIRST = /^\[\[[^[\]]{1,200}\]\]/;
const IN_FIGURES = /^.{0,20}?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;

/** A list's mark, a ticked box: `- [x] `. */
const MARK = /^(?:[-*+•]\s*(?=[\d[✓✔✅☑])|[-*+•]\s+)?(?:\[[xX]\]\s*|[✓✔✅☑]\uFE0F?\s*)?/;

/** A box that is open or cancelled, or a line that is struck out. */
const NOT_DONE = /^(?:[-*+•]\s+)?(?:\[[ -]?\]\s|~~)/;
const DONE_BEHIND = /(?:\((?:sent|done|ok)\)|[✓✔✅☑]\uFE0F?|,\s*(?:sent|done))$/i;

/**
 * Parses `<date>[ <time>] [skip|snooze] <action> [<person>] [via <channel>] [until <date>]`, and what is nearly that. A line
 * without a date, or whose verb is not an action, is free-form. One that names an action and cannot be read gives what was
 * expected, and the lines that can be meant if its day can be two.
 */
export function parseJournalLine(line: string, order: DateOrder = 'ask'): JournalEntry | Unread {
  const read = parseLine(line.slice(0, MAX_LINE), order);
  const isOwn = 'kind' in read && read.kind === 'freeForm';
  return line.length <= MAX_LINE || isOwn ? read : { expected: words('problems').expected.shortLine(MAX_LINE) };
}

/** In characters. A longer line does not record a single step. */
const MAX_LINE = 2000;

/** As the plugin writes what was done. */
const USUAL = /^(\d{4}-\d{2}-\d{2}) ([a-z-]+)(?: ([A-Za-z]+(?:[ -][A-Za-z]+)*?))?(?: via (email|phone|linkedin|letter))?$/;

/** Words with which another part of the line may begin. */
const NEXT_PART = /\b(?:on|via|by|per|until|till)\b/i;

function readUsual(line: string): JournalLine | null {
  const [, written = '', name = '', person = '', channel = null] = USUAL.exec(line) ?? [];
  const date = toDay(written);
  const action = date === null ? null : actionNamed(name, person.split(' ', 1)[0] ?? '');
  if (date === null || action === null || NEXT_PART.test(person) || BESIDE_NAME.test(person)) return null;
  return { kind: 'done', date, time: null, action, person: person || null, via: toChannel(channel), until: null };
}

function parseLine(line: string, order: DateOrder): JournalEntry | Unread {
  const usual = readUsual(line);
  if (usual !== null) return usual;
  if (NOT_DONE.test(line.trim())) return { kind: 'freeForm', date: null, text: line.trim() };
  const text = line.trim().replace(MARK, '').replace(DONE_BEHIND, '').trimEnd();
  const { days, isDate, rest: behind } = dayAt(text, order);
  const parts = behind.match(WORDS) ?? [];
  const { expected } = words('problems');
  if (!isDate) return namesAction(parts) ? { expected: expected.dateFirst } : { kind: 'freeForm', date: null, text };
  if (parts.length === 0) return { expected: expected.whatWasDone };
  const { time, rest } = timeAt(parts);
  const kind = KINDS.get(rest[0]?.toLowerCase() ?? '') ?? 'done';
  const found = actionAt(rest.slice(kind === 'done' ? 0 : 1));
  const [date = null, ...others] = days;
  if (others.length > 0) return { ...eitherOf(days), choices: days.map((day) => `${day} ${behind}`) };
  if (found === null && namesActionLater(rest)) return { expected: expected.actionNext };
  if (found === null) return { kind: 'freeForm', date, text: behind.trim() };
  if (date === null) return { expected: expected.realDateInLine };
  return parseRest({ kind, date, time, action: found.action }, rest.slice(found.length + (kind === 'done' ? 0 : 1)), order);
}

/** The time that the words begin with, and the other words. */
function timeAt(words: readonly string[]): { readonly time: Time | null; readonly rest: readonly string[] } {
  const [first = '', second = ''] = words;
  if (!/^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ap]m)?:?$/i.test(first)) return { time: null, rest: words };
  const length = /^[ap]\.?m\.?:?$/i.test(second) ? 2 : 1;
  const time = readTime(words.slice(0, length).join(' ').replace(/:$/, ''))?.time ?? null;
  return { time, rest: time === null ? words : words.slice(length) };
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

type Start = Pick<JournalLine, 'kind' | 'date' | 'time' | 'action'>;

function parseRest({ kind, date, time, action }: Start, written: readonly string[], order: DateOrder): JournalLine | Unread {
  const parts = withVia(written);
  const { expected } = words('problems');
  const via = clause(parts, ['via', 'by', 'per'], ['until', 'till']);
  const until = clause(parts, ['until', 'till'], ['via', 'by', 'per']);
  const channel = toChannel(via.text);
  const untilDays = until.text === null ? [] : daysIn(until.text, order);
  if (via.text !== null && channel === null) return { expected: expected.channel(CHANNELS) };
  if (until.text !== null && untilDays.length === 0) return { expected: expected.untilDate };
  if ((kind === 'snooze') !== (untilDays.length > 0)) {
    return { expected: kind === 'snooze' ? expected.snoozeUntil : expected.untilAfterSnooze };
  }
  if (untilDays.length > 1) return { expected: eitherOf(untilDays).expected };
  const person = toName(parts.slice(0, Math.min(via.at, until.at)));
  return { kind, date, time, action, person, via: channel, until: untilDays[0] ?? null };
}

/** `Jane on LinkedIn`, `Jane - email`, `Jane (email)`: nothing but a channel is at the end. */
function withVia(words: readonly string[]): readonly string[] {
  const [last = ''] = words.slice(-1);
  const [, bracketed = ''] = /^\((.*)\)$/.exec(last) ?? [];
  if (toChannel(bracketed) !== null) return [...words.slice(0, -1), 'via', bracketed];
  const isLinked = toChannel(last) !== null && ['on', '-', '–', '|'].includes(words.at(-2)?.toLowerCase() ?? '');
  return isLinked ? [...words.slice(0, -2), 'via', last] : words;
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

/** The days that the text can mean; none if there is more than a day. */
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

/** Everyone is meant, or nobody in particular. */
const EVERYONE = /^(?:all|everyone|everybody|all of them|the (?:panel|team))$/i;

/** Words before or after a name that are not part of it, or that mean everyone. */
const BESIDE_NAME = /^(?:sent|done|to|with|all|every|the)|(?:sent|done)$/i;

function toName(words: readonly string[]): string | null {
  const written = words.join(' ');
  if (isPlain(written) && !BESIDE_NAME.test(written)) return written;
  const shown = written.replace(LINK_IN_NAME, (_, target: string) => target.split('/').at(-1) ?? '');
  const name = shown.trim().replace(/^[|–-]\s+/, '').replace(/^(?:sent|done)(?=\s|$)/i, '').trim().replace(/^(?:to|with)\s+/i, '');
  const bare = trimEndOf(name.replace(/^\((.*)\)$/, '$1').replace(/^[@*_]+/, ''), /[.,!*_]/);
  const plain = bare.replace(/\s(?:sent|done)$/i, '').trim();
  return plain === '' || EVERYONE.test(plain) ? null : plain;
}
