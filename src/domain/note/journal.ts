import { toDay, toTime, type Day, type Time } from '../dates/day';
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

/** Reads the lines of `follow_ups`. */
export function readJournal(lines: readonly unknown[]): JournalReading {
  const entries: JournalEntry[] = [];
  const invalid: { found: unknown; expected: string }[] = [];
  for (const found of lines) {
    const parsed = typeof found === 'string' ? parseJournalLine(found) : { expected: EXPECTED_LINE };
    if ('expected' in parsed) invalid.push({ found, expected: parsed.expected });
    else entries.push(parsed);
  }
  return { entries, invalid };
}

const WORDS = /\S+/g;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Parses `<date>[ <time>] [skip|snooze] <action> [<person>] [via <channel>] [until <date>]`. A line
 * without a date, or whose verb is no action, is the person's own. One that starts as an action and
 * then cannot be read gives what was expected.
 */
export function parseJournalLine(line: string): JournalEntry | { readonly expected: string } {
  const words = line.match(WORDS) ?? [];
  const written = words[0]?.replace(/^\[\[|\]\]$/g, '') ?? '';
  if (!DATE_SHAPE.test(written)) return { kind: 'freeForm', date: null };
  const date = toDay(written);
  if (words.length === 1) return { expected: `what was done on that day: ${EXPECTED_LINE}` };
  const time = toTime(words[1] ?? '');
  const rest = words.slice(time === null ? 1 : 2);
  const verb = rest[0]?.toLowerCase();
  const kind = verb === 'skip' || verb === 'snooze' ? verb : 'done';
  const action = toAction(rest[kind === 'done' ? 0 : 1]);
  if (action === null) return { kind: 'freeForm', date };
  if (date === null) return { expected: `a date that exists; ${EXPECTED_LINE}` };
  return parseRest({ kind, date, time, action }, rest.slice(kind === 'done' ? 1 : 2));
}

function toAction(word: string | undefined): Action | null {
  const folded = word?.toLowerCase().replace(/_/g, '-');
  return ACTIONS.find((action) => action === folded) ?? null;
}

type Start = Pick<JournalLine, 'kind' | 'date' | 'time' | 'action'>;

function parseRest(start: Start, words: readonly string[]): JournalLine | { readonly expected: string } {
  const via = clause(words, 'via');
  const until = clause(words, 'until');
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

/** The last `via x` or `until x`; without one it stands past the end. `via` at the very end lacks its word. */
function clause(words: readonly string[], keyword: string): { at: number; word: string | null } {
  const at = words.lastIndexOf(keyword);
  return at < 0 ? { at: words.length, word: null } : { at, word: words[at + 1] ?? '' };
}

function toChannel(word: string | null): Channel | null {
  const folded = word?.toLowerCase().replace('e-mail', 'email') ?? '';
  return CHANNELS.find((channel) => channel === folded) ?? null;
}

const LINK_IN_NAME = /\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]/g;

function toName(words: readonly string[]): string | null {
  const name = words.join(' ').replace(LINK_IN_NAME, (_, target: string) => target.split('/').at(-1) ?? '');
  return name.trim() === '' ? null : name.trim();
}

/** The line as it is written into a note; parsing it gives the same line back. */
export function formatJournalLine(line: JournalLine): string {
  const words = [
    line.date, line.time, line.kind === 'done' ? null : line.kind, line.action, line.person,
    line.via && `via ${line.via}`, line.until && `until ${line.until}`,
  ];
  return words.filter((word) => word !== null).join(' ');
}
