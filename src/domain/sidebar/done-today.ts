import { momentAt } from '../dates/zoned';
import type { JournalLine } from '../note/journal';
import { listsOf, type Recorded } from '../playbook/agenda-lists';
import type { Agenda, InterviewStatus } from '../playbook/follow-up';
import { countBefore } from '../playbook/sorted-list';
import { memoized } from '../text/memoized';
import { todayFor, type Viewer } from './when';

/** A journal line of today, with the application that it belongs to. */
export interface DoneLine extends Pick<InterviewStatus, 'note' | 'company' | 'role' | 'agency'> {
  readonly line: JournalLine;
}

/** An application that the person closed today. */
export interface ClosedToday {
  readonly closed: InterviewStatus;
}

export type DoneToday = DoneLine | ClosedToday;

/**
 * Collects what was closed today, and what the journals say was done or skipped, the latest line of each interview first.
 * Today is the device's day, or the day in the interview's zone.
 */
export function doneToday(agenda: Agenda, viewer: Viewer): readonly DoneToday[] {
  const today = todayFor(viewer, viewer.zone);
  return onceClosed(recordedNow(viewer, agenda).filter(({ day, interview }) => day === today || day === todayFor(viewer, interview.zone)))
    .map(toDone);
}

/** An application is closed once, though several of its notes can say so. */
function onceClosed(recorded: readonly Recorded[]): readonly Recorded[] {
  const closed = new Set<string>();
  return recorded.filter(({ line, interview: { application } }) => {
    const isFirst = !closed.has(application);
    if (line === null) closed.add(application);
    return line !== null || isFirst;
  });
}

/** The same object for the same line, which is recorded once. */
const toDone = memoized(({ line, interview }: Recorded): DoneToday => {
  if (line === null) return { closed: interview };
  const { note, company, role, agency } = interview;
  return { note, company, role, agency, line };
});

/** The lines of all days that are today somewhere: zones go from UTC-12 to UTC+14. */
function recordedNow({ now }: Viewer, agenda: Agenda): readonly Recorded[] {
  const { recorded } = listsOf(agenda);
  const first = momentAt(now - 12 * HOUR, 'UTC').day;
  const last = momentAt(now + 14 * HOUR, 'UTC').day;
  return recorded.slice(countBefore(recorded, ({ day }) => day > last), countBefore(recorded, ({ day }) => day >= first));
}

const HOUR = 60 * 60_000;
