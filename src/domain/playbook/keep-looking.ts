import { addDays, daysBetween, mondayOf } from '../dates/day';
import { endOf, momentAt, startOf, type Instant, type Zone } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { isHeld, isToCome } from './application';
import { stateAt } from './resolve';
import type { FollowUp } from './follow-up';
import type { Rulebook } from './rulebook';
import type { OtherApplications } from './other-applications';

/**
 * The reminder to go on looking: in a week in which no interview was or is near, while nothing is
 * accepted and no offer waits for an answer. It concerns no note.
 */
export function keepLooking(
  interviews: Iterable<Interview>, world: OtherApplications, rulebook: Rulebook, now: Instant, zone: Zone,
): FollowUp | null {
  const inForce = rulebook.rules.find(({ action }) => action === 'keep-looking');
  if (inForce === undefined || world.offers.length > 0 || world.acceptances.length > 0) return null;
  const quiet = inForce.numbers['quiet'] ?? 7;
  let any = false;
  for (const interview of interviews) {
    any = true;
    if (isNear(interview, now, quiet)) return null;
  }
  return any ? makeItem(quiet, inForce.rule.sources, now, zone) : null;
}

function isNear(interview: Interview, now: Instant, quiet: number): boolean {
  const { schedule, zone } = interview;
  if (schedule === null) return false;
  const away = daysBetween(momentAt(now, zone).day, schedule.start.day);
  if (Math.abs(away) > quiet) return false;
  return away > 0 ? isToCome(interview, now) : isHeld(interview, now) || isToCome(interview, now);
}

function makeItem(quiet: number, sources: FollowUp['sources'], now: Instant, zone: Zone): FollowUp {
  const monday = mondayOf(momentAt(now, zone).day);
  const from = startOf(monday, zone);
  const due = endOf(addDays(monday, 6), zone);
  return {
    id: `keep-looking\n${monday}`,
    note: null, entry: null, application: null, company: null, role: null, agency: null, start: null,
    action: 'keep-looking', n: null, person: null, to: null, channel: null,
    from, due, ruleDue: null, state: stateAt(now, { from, due }, { round: { zone } }), zone, zoneStated: false,
    why: `No interview in the last ${quiet} days and none in the next ${quiet}: go on applying until an offer is in hand.`,
    sources,
  };
}
