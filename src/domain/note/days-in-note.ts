import type { Day } from '../dates/day';
import type { Interview, NoteOutcome } from './interview';
import type { JournalEntry } from './journal';

/** What the dates of an interview are read from. */
type Dated = Pick<Interview, 'schedule' | 'decisionBy' | 'followUpOn' | 'statusDate' | 'offerDeadline' | 'journal'>;

/** All days that an interview states, in no order: its own, those of its journal lines, and those to which these snooze. */
export function daysOf({ schedule, decisionBy, followUpOn, statusDate, offerDeadline, journal }: Dated): readonly Day[] {
  const stated = [schedule?.start.day, decisionBy, followUpOn, statusDate, offerDeadline?.day];
  const lines = journal.flatMap((line) => [line.date, line.kind === 'freeForm' ? null : line.until]);
  return [...stated, ...lines].filter((day): day is Day => day !== null && day !== undefined);
}

/**
 * Gives each interview of a note what it must know of the whole note: all its days, and the day of its
 * last journal line.
 * @param journal all journal lines of the note
 * @param ofNote what an application note says of the application; null for an interview note
 * @param appliedOn the `date` of an application note
 */
export function withDaysOfNote(
  interviews: readonly Interview[], journal: readonly JournalEntry[], ofNote: NoteOutcome | null = null, appliedOn: Day | null = null,
): readonly Interview[] {
  const ofApplication = [...ofNote?.days ?? [], ...appliedOn === null ? [] : [appliedOn]];
  const daysInNote = [...new Set([...interviews.flatMap(daysOf), ...ofApplication])].sort();
  const lastLineOn = journal.map(({ date }) => date).filter((date) => date !== null).sort().at(-1) ?? null;
  return interviews.map((interview) => ({ ...interview, daysInNote, lastLineOn }));
}
