import type { Day } from '../dates/day';
import { momentAt, type Zone } from '../dates/zoned';
import type { JournalLine } from '../note/journal';
import type { InterviewStatus } from '../playbook/follow-up';
import { memoized } from '../text/memoized';
import type { Viewer } from './when';

/** A journal line of today, with the application that it belongs to. */
export interface DoneLine extends Pick<InterviewStatus, 'note' | 'company' | 'role' | 'agency'> {
  readonly line: JournalLine;
}

/**
 * Collects what the journals say was done or skipped today, the latest line of each interview first.
 * Today is the device's day, or the day in the interview's zone.
 */
export function doneToday(interviews: readonly InterviewStatus[], viewer: Viewer): readonly DoneLine[] {
  const todays = new Map<Zone, Day>();
  const todayIn = (zone: Zone): Day => {
    const today = todays.get(zone) ?? momentAt(viewer.now, zone).day;
    todays.set(zone, today);
    return today;
  };
  const found: DoneLine[] = [];
  for (const interview of interviews) {
    const { note, company, role, agency, zone, journal } = interview;
    const days = [todayIn(viewer.zone), todayIn(zone)];
    const last = lastDay(interview);
    if (last === null || days.every((today) => last < today)) continue;
    for (const line of [...journal].reverse()) {
      if (line.kind === 'freeForm' || line.kind === 'snooze' || !days.includes(line.date)) continue;
      found.push({ note, company, role, agency, line });
    }
  }
  return found;
}

const lastDay = memoized(({ journal }: InterviewStatus): Day | null => (
  journal.reduce<Day | null>((last, line) => (line.kind === 'freeForm' || (last !== null && line.date <= last) ? last : line.date), null)
));
