import { addDays, type Day } from '../dates/day';
import { momentAt, type Zone } from '../dates/zoned';
import type { JournalLine } from '../note/journal';
import { listsOf, type Recorded } from '../playbook/agenda-lists';
import type { Agenda, InterviewStatus } from '../playbook/follow-up';
import { countBefore } from '../playbook/sorted-list';
import type { Viewer } from './when';

/** A journal line of today, with the application that it belongs to. */
export interface DoneLine extends Pick<InterviewStatus, 'note' | 'company' | 'role' | 'agency'> {
  readonly line: JournalLine;
}

/**
 * Collects what the journals say was done or skipped today, the latest line of each interview first.
 * Today is the device's day, or the day in the interview's zone.
 */
export function doneToday(agenda: Agenda, viewer: Viewer): readonly DoneLine[] {
  const todays = new Map<Zone, Day>();
  const todayIn = (zone: Zone): Day => {
    const day = todays.get(zone) ?? momentAt(viewer.now, zone).day;
    todays.set(zone, day);
    return day;
  };
  const today = todayIn(viewer.zone);
  return recordedAround(today, agenda)
    .filter(({ line, interview }) => line.date === today || line.date === todayIn(interview.zone))
    .map(({ line, interview: { note, company, role, agency } }) => ({ note, company, role, agency, line }));
}

/** How many days there are between two zones at most: in the first it is still Monday when Wednesday begins in the last. */
const ZONES_APART = 2;

function recordedAround(today: Day, agenda: Agenda): readonly Recorded[] {
  const { recorded } = listsOf(agenda);
  const [first, last] = [addDays(today, -ZONES_APART), addDays(today, ZONES_APART)];
  return recorded.slice(countBefore(recorded, ({ line }) => line.date > last), countBefore(recorded, ({ line }) => line.date >= first));
}
