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

/**
 * Collects what the journals say was done or skipped today, the latest line of each interview first.
 * Today is the device's day, or the day in the interview's zone.
 */
export function doneToday(agenda: Agenda, viewer: Viewer): readonly DoneLine[] {
  const today = todayFor(viewer, viewer.zone);
  return recordedNow(viewer, agenda)
    .filter(({ day, interview }) => day === today || day === todayFor(viewer, interview.zone))
    .map(doneLine);
}

/** The same object for the same line, which is recorded once. */
const doneLine = memoized(({ line, interview: { note, company, role, agency } }: Recorded): DoneLine => (
  { note, company, role, agency, line }
));

/** The lines of all days that are today somewhere: zones go from UTC-12 to UTC+14. */
function recordedNow({ now }: Viewer, agenda: Agenda): readonly Recorded[] {
  const { recorded } = listsOf(agenda);
  const first = momentAt(now - 12 * HOUR, 'UTC').day;
  const last = momentAt(now + 14 * HOUR, 'UTC').day;
  return recorded.slice(countBefore(recorded, ({ day }) => day > last), countBefore(recorded, ({ day }) => day >= first));
}

const HOUR = 60 * 60_000;
