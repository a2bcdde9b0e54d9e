import { addDays, type Day } from '../dates/day';
import { momentAt, startOf, type Instant } from '../dates/zoned';
import type { Interview } from '../note/interview';
import type { Application } from './application';

/**
 * The latest day in the interview's note that is not in the future. Lapses count from it if a status states no day. Null if there
 * is none.
 */
export function latestPastDay({ daysInNote, zone }: Pick<Interview, 'daysInNote' | 'zone'>, now: Instant): Day | null {
  const today = momentAt(now, zone).day;
  return daysInNote.findLast((day) => day <= today) ?? null;
}

/**
 * The instant from which the application is quiet if nothing changes: by then, it has no date in the last days or ahead. Never for
 * a closed one.
 * @param quietAfter that number of days, counted in the zone of the latest round; 0: never quiet
 */
export function quietFrom({ closed, latestDay, rounds }: Application, quietAfter: number): Instant {
  const latest = rounds.at(-1);
  if (closed || quietAfter === 0 || latestDay === null || latest === undefined) return Number.MAX_SAFE_INTEGER;
  return startOf(addDays(latestDay, quietAfter + 1), latest.zone).instant;
}
