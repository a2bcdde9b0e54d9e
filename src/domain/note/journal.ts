import { toDay, type Day, type Time } from '../dates/day';
import { readDate, readTime } from '../dates/written';
import { ACTIONS, type Action } from './actions';
import { CHANNELS, type Channel } from './channels';

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
  readonly invalid: readonly { readonly found: unknown; readonly expected: string }[];
}

const EXPECTED_LINE = 'a line such as 2026-11-20 thank-you Jane Doe via email';

/** Reads the lines of `follow_ups`, in the order in which they happened: by day, then by time. */
export function readJournal(lines: readonly unknown[]): JournalReading {
  const entries: JournalEntry[] = [];
  const invalid: { found: unknown; expected: string }[] = [];
  for (const found of lines.flatMap(splitLines)) {
    const parsed = typeof found === 'string' ? parseJournalLine(found) : { expected: EXPECTED_LINE };
    if ('expected' in parsed) invalid.push({ found, expected: parsed.expected });
    else entries.push(parsed);
  }
  return { entries: entries.sort(byMoment), invalid };
}

/** A text can hold several lines; in one line, a comma before a date divides them. */
function splitLines(value: unknown): readonly unknown[] {
  if (typeof value !== 'string') return [value];
  return value.split(/[\r\n]+|[,;]\s*(?=\d{4}-\d{2}-\d{2})/).filter((line) => line.trim() !== '');
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
const ISO_FIRST = /^(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?(?=[\s:,T–—-]|$)[:,]?T?\s*(?:[-–—]\s+)?/;

/** A list's mark, a ticked box: `- [x] `. */
const MARK = /^(?:[-*+•]\s+)?(?:\[[xX]\]\s*|[✓✔✅☑]\uFE0F?\s*)?/;
const OPEN_BOX = /^(?:[-*+•]\s+)?\[ ?\]\s/;
const DONE_BEHIND = /\s*(?:\((?:sent|done|ok)\)|[✓✔✅☑]\uFE0F?|,\s*(?:sent|done))$/i;

/**
 * Parses `<date>[ <time>] [skip|snooze] <action> [<person>] [via <channel>] [until <date>]`, and what is
 * nearly that. A line without a date, or whose verb is no action, is the person's own. One that names an
 * action and cannot be read gives what was expected.
 */
export function parseJournalLine(line: string): JournalEntry | { readonly expected: string } {
  if (OPEN_BOX.test(line.trim())) return { kind: 'freeForm', date: null };
  const text = line.trim().replace(MARK, '').replace(DONE_BEHIND, '');
  const { date, isDate, rest: behind } = dateAt(text);
  const words = behind.match(WORDS) ?? [];
  if (!isDate) return namesAction(words) ? { expected: `a date in front: ${EXPECTED_LINE}` } : { kind: 'freeForm', date: null };
  if (words.length === 0) return { expected: `what was done on that day: ${EXPECTED_LINE}` };
  const time = /^\d{1,2}[:.h]\d{2}$/.test(words[0] ?? '') ? readTime(words[0] ?? '')?.time ?? null : null;
  const rest = words.slice(time === null ? 0 : 1);
  const kind = KINDS.get(rest[0]?.toLowerCase() ?? '') ?? 'done';
  const found = actionAt(rest.slice(kind === 'done' ? 0 : 1));
  if (found === null) return { kind: 'freeForm', date };
  if (date === null) return { expected: `a date that exists; ${EXPECTED_LINE}` };
  return parseRest({ kind, date, time, action: found.action }, rest.slice(found.length + (kind === 'done' ? 0 : 1)));
}

/** The day at the start of a line, and what follows it. One that can be two days, or no day, is null. */
function dateAt(text: string): { readonly date: Day | null; readonly isDate: boolean; readonly rest: string } {
  const [whole, iso = ''] = ISO_FIRST.exec(text) ?? [];
  if (whole !== undefined) return { date: toDay(iso), isDate: true, rest: text.slice(whole.length) };
  const reading = readDate(text.slice(0, MAX_LENGTH), 'ask');
  if ('date' in reading) return { date: reading.date.day, isDate: true, rest: (reading.date.unreadTime ?? '').replace(/^[:,–—-]\s*/, '') };
  const isDate = reading.days.length > 0;
  return { date: null, isDate, rest: isDate ? text.replace(/^\S+[:,]?\s*/, '') : text };
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

/** `close` and `learn` are usual words: without a date only a name such as `thank-you` shows that an action is meant. */
function namesAction(words: readonly string[]): boolean {
  const kind = KINDS.has(words[0]?.toLowerCase() ?? '') ? 1 : 0;
  const found = actionAt(words.slice(kind));
  return found !== null && (found.action.includes('-') || kind === 1);
}

type Start = Pick<JournalLine, 'kind' | 'date' | 'time' | 'action'>;

function parseRest(start: Start, words: readonly string[]): JournalLine | { readonly expected: string } {
  const via = clause(words, ['via', 'by', 'per']);
  const until = clause(words, ['until']);
  const nameEnd = Math.min(via.at, until.at);
  const channel = toChannel(via.word);
  const untilDay = until.word === null ? null : toDay(until.word.replace(/^\[\[|\]\]$/g, ''));
  const clauses = (via.word === null ? 0 : 2) + (until.word === null ? 0 : 2);
  if (via.word !== null && channel === null) return { expected: `via ${CHANNELS.join(', ')}` };
  if (until.word !== null && untilDay === null) return { expected: 'until a date such as 2026-12-01' };
  if ((start.kind === 'snooze') !== (untilDay !== null)) {
    return { expected: start.kind === 'snooze' ? 'until a date: snooze thank-you until 2026-12-01' : 'until only after snooze' };
  }
  if (nameEnd + clauses !== words.length) return { expected: EXPECTED_LINE };
  return { ...start, person: toName(words.slice(0, nameEnd)), via: channel, until: untilDay };
}

/** The last `via x` or `until x`; without one it is past the end. `via` at the very end lacks its word. */
function clause(words: readonly string[], keywords: readonly string[]): { at: number; word: string | null } {
  const at = words.findLastIndex((word) => keywords.includes(word.toLowerCase()));
  return at < 0 ? { at: words.length, word: null } : { at, word: words[at + 1] ?? '' };
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
