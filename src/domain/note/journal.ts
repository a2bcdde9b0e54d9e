import type { Day, Time } from '../dates/day';
import type { DateOrder } from '../dates/written';
import { words } from '../language/interface';
import { once } from '../text/memoized';
import type { Action } from './actions';
import type { Channel } from './channels';
import { parseJournalLine } from './journal-line';
import { foldName } from './link';
import type { UnreadItem } from './reader';

/** A line of the journal that says something was done, skipped or put off. */
export interface JournalLine {
  readonly kind: 'done' | 'skip' | 'snooze';
  readonly date: Day;
  readonly time: Time | null;
  readonly action: Action;
  /** The person named, brackets dropped; null if the line is for everyone. */
  readonly person: string | null;
  readonly via: Channel | null;
  /** The day a snooze runs to; null for the other kinds. */
  readonly until: Day | null;
}

/** A free-form line, which is kept and left alone. `date` is null if it has none. */
interface FreeFormLine {
  readonly kind: 'freeForm';
  readonly date: Day | null;
  /** What it says, without its date. */
  readonly text: string;
}

export type JournalEntry = JournalLine | FreeFormLine;

/** What a journal says, and the lines that cannot be read with what was expected of each. */
export interface JournalReading {
  readonly entries: readonly JournalEntry[];
  readonly invalid: readonly UnreadItem[];
}

/**
 * Reads the lines of `follow_ups`, in the order in which they happened: by day, then by time. Two lines that say the same, as two
 * devices may have written them, count once.
 * @param order of day and month in days that can be two
 */
export function readJournal(lines: readonly unknown[], order: DateOrder = 'ask'): JournalReading {
  const entries: JournalEntry[] = [];
  const invalid: UnreadItem[] = [];
  for (const found of lines.flatMap(splitLines)) {
    const parsed = typeof found === 'string' ? parseJournalLine(found, order) : { expected: words('problems').expected.line };
    if ('expected' in parsed) invalid.push({ found, ...parsed });
    else entries.push(parsed);
  }
  return { entries: distinct(entries).sort(byMoment), invalid };
}

/**
 * The lines of a copy's journal that count for its note: those that say something was done, so that nothing is sent twice. A snooze
 * or a skip could silence something that the note still asks for.
 */
export function doneIn(lines: readonly unknown[], order: DateOrder): readonly string[] {
  return readJournal(lines, order).entries.flatMap((entry) => (entry.kind === 'done' ? [formatJournalLine(entry)] : []));
}

/** If two lines differ only in that one has the channel, that one counts. */
function distinct(entries: readonly JournalEntry[]): JournalEntry[] {
  if (entries.length < 2) return [...entries];
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry), way: wayOf(entry) }));
  const found = [...new Map(keyed.map((one) => [`${one.key} ${one.way ?? ''}`, one])).values()];
  const withWay = new Set(found.filter(({ way }) => way !== null).map(({ key }) => key));
  return found.filter(({ key, way }) => way !== null || !withWay.has(key)).map(({ entry }) => entry);
}

function wayOf(entry: JournalEntry): Channel | null {
  return entry.kind === 'freeForm' ? null : entry.via;
}

/** What an entry says, except for the channel. */
function keyOf(entry: JournalEntry): string {
  if (entry.kind === 'freeForm') return `${entry.date ?? ''}\n${entry.text}`;
  const { kind, date, time, action, person, until } = entry;
  return [kind, date, time, action, person === null ? null : foldName(person), until].join('\n');
}

/** In figures with the year, or with the month's name. */
const DAY_AHEAD = String.raw`(?=\d{4}[-/.]\d{1,2}[-/.]\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4})`;

/** A dash that was to begin an item; one between two days is a span. */
const NEXT_ITEM = once(() => new RegExp(String.raw`(\S)\s+[-*+•]${DAY_AHEAD}|([^\d\s])\s+[-*+•]\s+${DAY_AHEAD}`, 'gu'));

/** Each of those has one before it, which is quickly looked for. */
const ITEM_MARK = /\s[-*+•]/;

/** In one line, a comma before a date divides two. */
const NEXT_LINE = /[\r\n]+|[,;]\s*(?=\d{4}[-/]\d{2}[-/]\d{2})/;

/** A text can hold several lines: also those that YAML reads as one, because the next item begins a little wrong. */
function splitLines(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [value];
  const divided = ITEM_MARK.test(value) ? value.replace(NEXT_ITEM(), '$1$2\n') : value;
  return divided.split(NEXT_LINE).filter((line) => line.trim() !== '');
}

/** On one day, lines without a time come after those with one. Lines without a date come last. */
function byMoment(a: JournalEntry, b: JournalEntry): number {
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function momentOf(entry: JournalEntry): string {
  const time = entry.kind === 'freeForm' ? null : entry.time;
  return `${entry.date ?? '9999-99-99'} ${time ?? '99:99'}`;
}

/** The line as it is written into a note; parsing it gives the same line back. */
export function formatJournalLine(line: JournalLine): string {
  const parts = [
    line.date, line.time, line.kind === 'done' ? null : line.kind, line.action, line.person,
    line.via && `via ${line.via}`, line.until && `until ${line.until}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
