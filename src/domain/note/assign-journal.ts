import { addDays, type Day, type Time } from '../dates/day';
import type { Moment } from '../dates/zoned';
import type { Interview, Schedule } from './interview';
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
 * Assigns the journal of an application note to its interviews. A line counts for the latest interview that has begun by the line's
 * time, or by the end of its day if it names no time; a line before all of them counts for the first. Preparation counts for the
 * next one. If several are on one day, the one with the person named takes the line. The order of the list does not matter.
 */
export function assignJournal(journal: readonly JournalEntry[], interviews: readonly Interview[]): readonly Interview[] {
  const placed = inOrder(interviews);
  const assigned = interviews.map((): JournalEntry[] => []);
  for (const line of journal) assigned[roundOf(line, placed)?.index ?? undatedFor(line, interviews)]?.push(line);
  return interviews.map((interview, index) => ({ ...interview, journal: assigned[index] ?? [] }));
}

/** The day that a line names, and the time if it names one. */
export type LineTime = Pick<JournalLine, 'date' | 'time'>;

/**
 * The day and time with which a line counts for that interview and for no other of its note: its own day if that is enough, else
 * the nearest time that is. Null if there is none because another interview begins at the same moment.
 * @param now the time at which it is written, in the interview's zone
 */
export function lineTimeFor(line: Omit<JournalLine, 'time'>, round: Round, rounds: readonly Round[], now: Moment): LineTime | null {
  const { date } = line;
  // No line can say that it is about an interview without a date.
  if (round.schedule === null) return { date, time: null };
  const placed = inOrder(rounds);
  const choices = [{ date, time: null }, ...(date === now.day ? [{ date, time: now.time }] : []), ...timesAround(round.schedule, placed)];
  return choices.find((choice) => roundOf({ ...line, ...choice }, placed)?.round === round) ?? null;
}

/**
 * For a line that counts for the next interview, the start of the one before; for any other, the day before the next interview, the
 * end and the start.
 */
function timesAround({ start, end }: Schedule, placed: readonly Placed[]): readonly LineTime[] {
  const next = placed.find((other) => other.start.day > start.day);
  const before = placed.findLast((other) => other.start.instant < start.instant);
  return [
    ...(before === undefined ? [] : [{ date: before.start.day, time: before.start.time }]),
    ...(next === undefined ? [] : [{ date: addDays(next.start.day, -1), time: null }]),
    { date: start.day, time: null },
    { date: end.day, time: end.time },
    { date: start.day, time: start.time },
  ];
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

/** Without dates, the place of the round with the person named, else the last place. */
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
