import { daysBetween, type Day } from '../dates/day';
import { momentAt, type Instant } from '../dates/zoned';
import type { Interview } from '../note/interview';
import type { Application } from './application';

/** The latest day in the interview's note that is not ahead: lapses count from it if a status states no day. Null if there is none. */
export function latestPastDay({ daysInNote, zone }: Pick<Interview, 'daysInNote' | 'zone'>, now: Instant): Day | null {
  const today = momentAt(now, zone).day;
  return daysInNote.findLast((day) => day <= today) ?? null;
}

/**
 * Whether the application is open and nothing in it is dated in the last days or ahead.
 * @param quietAfter that number of days, counted in the zone of the latest round; 0: never quiet
 */
export function isQuiet({ closed, latestDay, rounds }: Application, quietAfter: number, now: Instant): boolean {
  const latest = rounds.at(-1);
  if (closed || quietAfter === 0 || latestDay === null || latest === undefined) return false;
  return daysBetween(latestDay, momentAt(now, latest.zone).day) > quietAfter;
}
