import type { Day } from '../dates/day';
import { momentAt, type Zone } from '../dates/zoned';
import type { JournalLine } from '../note/journal';
import type { Outlook } from '../playbook/follow-up';
import type { Reader } from './when';

/** A journal line of today, with what its interview is about. */
export interface DoneLine extends Pick<Outlook, 'note' | 'company' | 'role' | 'agency'> {
  readonly line: JournalLine;
}

/**
 * What the journals say was done or skipped today, the latest line of each interview first. Today is
 * the device's day, or the day at the place of the interview.
 */
export function doneToday(interviews: readonly Outlook[], reader: Reader): readonly DoneLine[] {
  const todays = new Map<Zone, Day>();
  const todayIn = (zone: Zone): Day => {
    const today = todays.get(zone) ?? momentAt(reader.now, zone).day;
    todays.set(zone, today);
    return today;
  };
  const found: DoneLine[] = [];
  for (const { note, company, role, agency, zone, journal } of interviews) {
    if (journal.length === 0) continue;
    const days = [todayIn(reader.zone), todayIn(zone)];
    for (const line of [...journal].reverse()) {
      if (line.kind === 'own' || line.kind === 'snooze' || !days.includes(line.date)) continue;
      found.push({ note, company, role, agency, line });
    }
  }
  return found;
}
