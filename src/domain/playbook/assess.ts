import { addDays } from '../dates/day';
import { momentAt, startOf, type Instant, type Moment } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { effectiveStatus, isHeld, type Application } from './application';
import { resolve, resolveSearch, type Resolved } from './resolve';
import { ofInterview, type FollowUp, type InterviewStatus, type Phase } from './follow-up';
import { waitingReason } from './waiting-reason';
import type { RoundRule, Search, Situation } from './rule';
import type { Rulebook, RuleInForce } from './rulebook';
import type { OtherApplications } from './other-applications';

/** What the playbook makes of one application at one moment. */
export interface Assessment {
  readonly items: readonly FollowUp[];
  readonly interviews: readonly InterviewStatus[];
  /** The first instant after now at which this can change by itself. */
  readonly nextChange: Instant;
}

export function assess(application: Application, others: OtherApplications, rulebook: Rulebook, now: Instant): Assessment {
  const items: FollowUp[] = [];
  const interviews: InterviewStatus[] = [];
  const changes: Instant[] = [];
  for (const round of application.rounds) {
    const situation = situationOf(round, application, others, rulebook, now);
    const resolved = rulebook.rules.flatMap((inForce) => apply(inForce, situation));
    const ofRound = resolved.map(({ item }) => item).filter((item) => item !== null);
    items.push(...ofRound);
    interviews.push(statusOf(situation, ofRound));
    changes.push(...resolved.flatMap((one) => one.changes), ...turningPoints(situation));
  }
  return { items, interviews, nextChange: earliestAfter(now, changes) };
}

/** What the rules about the search as a whole ask for. */
export function assessSearch(search: Search, { searchRules }: Rulebook): readonly FollowUp[] {
  return searchRules.flatMap(({ action, rule, numbers }) =>
    rule.propose(search, numbers).map((proposal) => resolveSearch(action, rule, proposal, search)));
}

function situationOf(
  round: Interview, application: Application, others: OtherApplications, rulebook: Rulebook, now: Instant,
): Situation {
  const { cadence, checkInsAllowed, workingDays } = rulebook;
  return { round, application, others, cadence, checkInsAllowed, workingDays, now, today: momentAt(now, round.zone).day };
}

/** What the rule asks for, unless the application's end or the employer's wish forbids it. */
function apply({ action, rule, numbers }: RuleInForce<RoundRule>, situation: Situation): Resolved[] {
  const { application } = situation;
  if (application.closed && rule.whenClosed?.includes(application.status) !== true) return [];
  if (rule.employer === true && application.contactBy === 'none') return [];
  return rule.propose(situation, numbers).map((proposal) => resolve(action, rule, proposal, situation));
}

function statusOf(situation: Situation, items: readonly FollowUp[]): InterviewStatus {
  const { round, now } = situation;
  const phase = phaseOf(situation, items);
  return {
    ...ofInterview(round), status: effectiveStatus(round, now),
    phase, waitingUntil: phase === 'waiting' ? earliestFrom(items) : null,
    ...waitingReason(situation, items), journal: round.journal,
  };
}

function phaseOf({ round, application, now }: Situation, items: readonly FollowUp[]): Phase {
  if (items.some((item) => item.state !== 'later')) return 'act';
  if (application.closed && items.length === 0) return 'closed';
  // A note that says it waits, and forgets the date, was not meant as an interview to come.
  const waitsUndated = round.schedule === null && round.status === 'waiting';
  return isHeld(round, now) || waitsUndated ? 'waiting' : 'upcoming';
}

function earliestFrom(items: readonly FollowUp[]): Moment | null {
  return items
    .map((item) => item.from)
    .reduce<Moment | null>((earliest, from) => (earliest === null || from.instant < earliest.instant ? from : earliest), null);
}

/** The round's start and end, and the next midnight where it takes place: “today” changes then. */
function turningPoints({ round, today }: Situation): Instant[] {
  const midnight = startOf(addDays(today, 1), round.zone).instant;
  return round.schedule === null ? [midnight] : [midnight, round.schedule.start.instant, round.schedule.end.instant];
}

function earliestAfter(now: Instant, instants: readonly Instant[]): Instant {
  return instants.reduce((earliest, instant) => (instant > now && instant < earliest ? instant : earliest), Number.MAX_SAFE_INTEGER);
}
