import { addDays, type Day } from '../dates/day';
import type { Action } from './actions';
import type { Interview } from './interview';
import type { JournalEntry } from './journal';
import { goesBy } from './people';

/** What decides to which interview of a note a journal line belongs. */
type Round = Pick<Interview, 'schedule' | 'interviewers' | 'references'>;

/**
 * Deals the journal of a note with several interviews out to them. A line counts for the latest
 * interview held on or before its date; before the first one it counts for that. What was done to
 * prepare was done for the next one. Of several on one day it counts for the one with the person named.
 */
export function dealJournal(journal: readonly JournalEntry[], rounds: readonly Round[]): readonly (readonly JournalEntry[])[] {
  const dealt = rounds.map((): JournalEntry[] => []);
  for (const line of journal) dealt[roundOf(line, rounds)]?.push(line);
  return dealt;
}

/** The last day on which a line of that action still counts for the interview; null where any later day does. */
export function lastDayFor(round: Round, rounds: readonly Round[], action: Action): Day | null {
  const own = dayOf(round);
  if (own === null) return null;
  if (action === 'prepare') return own;
  const [next] = rounds.map(dayOf).filter((day): day is Day => day !== null && day > own).sort();
  return next === undefined ? null : addDays(next, -1);
}

function roundOf(line: JournalEntry, rounds: readonly Round[]): number {
  const { date } = line;
  const days = rounds.map(dayOf);
  const sorted = [...new Set(days.filter((day) => day !== null))].sort();
  const prepares = line.kind !== 'own' && line.action === 'prepare';
  const before = date === null ? sorted.at(-1) : sorted.findLast((day) => day <= date);
  const wanted = prepares && date !== null ? sorted.find((day) => day >= date) ?? before : before ?? sorted[0];
  const onThatDay = rounds.flatMap((round, index) => (days[index] === (wanted ?? null) ? [{ round, index }] : []));
  const withPerson = onThatDay.findLast(({ round }) => names(round, line));
  return (withPerson ?? onThatDay.at(-1))?.index ?? 0;
}

function names({ interviewers, references }: Round, line: JournalEntry): boolean {
  if (line.kind === 'own' || line.person === null) return false;
  const { person } = line;
  return [...interviewers, ...references].some((known) => goesBy(known, person));
}

function dayOf({ schedule }: Round): Day | null {
  return schedule?.start.day ?? null;
}
