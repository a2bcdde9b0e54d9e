import { addDays, type Day } from '../dates/day';
import type { Action } from './actions';
import type { Interview } from './interview';
import type { JournalEntry } from './journal';
import { isKnownAs } from './people';

/** What decides to which interview of a note a journal line belongs. */
type Round = Pick<Interview, 'schedule' | 'interviewers' | 'references'>;

/**
 * Assigns the journal of a note with several interviews to them. A line counts for the latest
 * interview held on or before its date; before the first one it counts for that. What was done to
 * prepare was done for the next one. Of several on one day it counts for the one with the person named.
 */
export function assignJournal(journal: readonly JournalEntry[], interviews: readonly Interview[]): readonly Interview[] {
  const assigned = interviews.map((): JournalEntry[] => []);
  for (const line of journal) assigned[roundOf(line, interviews)]?.push(line);
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

function roundOf(line: JournalEntry, rounds: readonly Round[]): number {
  const { date } = line;
  const days = rounds.map(dayOf);
  const sorted = [...new Set(days.filter((day) => day !== null))].sort();
  const prepares = line.kind !== 'freeForm' && line.action === 'prepare';
  const before = date === null ? sorted.at(-1) : sorted.findLast((day) => day <= date);
  const wanted = prepares && date !== null ? sorted.find((day) => day >= date) ?? before : before ?? sorted[0];
  const onThatDay = rounds.flatMap((round, index) => (days[index] === (wanted ?? null) ? [{ round, index }] : []));
  const withPerson = onThatDay.findLast(({ round }) => names(round, line));
  return (withPerson ?? onThatDay.at(-1))?.index ?? 0;
}

function names({ interviewers, references }: Round, line: JournalEntry): boolean {
  if (line.kind === 'freeForm' || line.person === null) return false;
  const { person } = line;
  return [...interviewers, ...references].some((known) => isKnownAs(known, person));
}

function dayOf({ schedule }: Round): Day | null {
  return schedule?.start.day ?? null;
}
