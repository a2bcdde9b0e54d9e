import type { Day } from '../dates/day';
import { momentAt, type Zone } from '../dates/zoned';
import type { Interview } from '../note/interview';
import type { JournalLine } from '../note/journal';
import type { Reader } from './when';

/** A journal line of today, with what its note is about. */
export interface DoneLine {
  readonly note: string;
  readonly application: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly line: JournalLine;
}

/**
 * What the journals say was done or skipped today, latest line first in each note. Today is the
 * device's, or that of the place where the interview was.
 */
export function doneToday(interviews: Iterable<Interview>, reader: Reader): readonly DoneLine[] {
  const todays = new Map<Zone, Day>();
  const todayIn = (zone: Zone): Day => {
    const today = todays.get(zone) ?? momentAt(reader.now, zone).day;
    todays.set(zone, today);
    return today;
  };
  const found: DoneLine[] = [];
  for (const interview of interviews) {
    if (interview.journal.length === 0) continue;
    const { note, application, company, role, zone } = interview;
    const days = [todayIn(reader.zone), todayIn(zone)];
    for (const line of [...interview.journal].reverse()) {
      if (line.kind === 'freeForm' || line.kind === 'snooze' || !days.includes(line.date)) continue;
      found.push({ note, application, company, role, line });
    }
  }
  return found;
}
