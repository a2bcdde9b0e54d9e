import { addDays, type Day, type Time } from '../dates/day';
import type { Moment } from '../dates/zoned';
import type { Action } from './actions';
import type { Interview } from './interview';
import type { JournalEntry, JournalLine } from './journal';
import { isKnownAs } from './people';

/** What decides to which interview of a note a journal line belongs. */
type Round = Pick<Interview, 'schedule' | 'interviewers' | 'references'>;

/** A round that has a start, and its place in the note's list. */
interface Placed {
  readonly round: Round;
  readonly index: number;
  readonly start: Moment;
}

/**
 * Assigns the journal of an application note to its interviews. A line counts for the latest interview
 * that has begun by the line's time, or by the end of its day if it names no time; a line before all of
 * them counts for the first. Preparation counts for the next one. Of several on one day, the one with
 * the person named takes the line. The order of the list decides nothing.
 */
export function assignJournal(journal: readonly JournalEntry[], interviews: readonly Interview[]): readonly Interview[] {
  const placed = inOrder(interviews);
  const assigned = interviews.map((): JournalEntry[] => []);
  for (const line of journal) assigned[roundOf(line, placed)?.index ?? undatedFor(line, interviews)]?.push(line);
  return interviews.map((interview, index) => ({ ...interview, journal: assigned[index] ?? [] }));
}

/** The last day on which a line of that action still counts for the interview; null if any later day does. */
export function lastDayFor(round: Round, rounds: readonly Round[], action: Action): Day | null {
  const day = dayOf(round);
  if (day === null) return null;
  if (action === 'prepare') return day;
  const [next] = rounds.map(dayOf).filter((other): other is Day => other !== null && other > day).sort();
  return next === undefined ? null : addDays(next, -1);
}

/** By start. A line cannot say that it belongs to a round without a date. */
function inOrder(rounds: readonly Round[]): readonly Placed[] {
  return rounds
    .flatMap((round, index) => (round.schedule === null ? [] : [{ round, index, start: round.schedule.start }]))
    .sort((a, b) => a.start.instant - b.start.instant);
}

/** Undefined if no round has a date. */
function roundOf(line: JournalEntry, placed: readonly Placed[]): Placed | undefined {
  const { date } = line;
  if (date === null) return placed.at(-1);
  if (line.kind !== 'freeForm' && line.action === 'prepare') return nextFor(line, placed) ?? placed.at(-1);
  const time = line.kind === 'freeForm' ? null : line.time;
  const latest = placed.findLast(({ start }) => hasBegun(start, date, time)) ?? placed[0];
  const onThatDay = placed.filter(({ start }) => start.day === latest?.start.day && start.instant <= latest.start.instant);
  return onThatDay.findLast(({ round }) => names(round, line)) ?? latest;
}

/** If no round has a date: the place of the one with the person named, else the last place. */
function undatedFor(line: JournalEntry, rounds: readonly Round[]): number {
  const named = rounds.findLastIndex((round) => names(round, line));
  return named < 0 ? rounds.length - 1 : named;
}

/** The next interview that has not begun by the line's time; without a time, the next one of its day or later. */
function nextFor({ date, time }: JournalLine, placed: readonly Placed[]): Placed | undefined {
  return placed.find(({ start }) => (time === null ? start.day >= date : !hasBegun(start, date, time)));
}

function hasBegun(start: Moment, day: Day, time: Time | null): boolean {
  if (start.day !== day) return start.day < day;
  return time === null || start.time <= time;
}

function names({ interviewers, references }: Round, line: JournalEntry): boolean {
  if (line.kind === 'freeForm' || line.person === null) return false;
  const { person } = line;
  return [...interviewers, ...references].some((known) => isKnownAs(known, person));
}

function dayOf({ schedule }: Round): Day | null {
  return schedule?.start.day ?? null;
}
