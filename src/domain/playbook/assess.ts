import { addDays } from '../dates/day';
import { momentAt, startOf, type Instant, type Moment } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { effectiveStatus, isHeld, type Application } from './application';
import { toItem, type Outcome } from './draft-to-item';
import { interviewFacts, type FollowUp, type Outlook, type Standing } from './follow-up';
import { whatHolds } from './hold';
import type { Situation } from './rule';
import type { Rulebook, RuleInForce } from './rulebook';
import type { World } from './world';

/** What the playbook makes of one application at one moment. */
export interface Assessment {
  readonly items: readonly FollowUp[];
  readonly outlooks: readonly Outlook[];
  /** The first instant after now at which this can change by itself. */
  readonly nextChange: Instant;
}

export function assess(application: Application, world: World, rulebook: Rulebook, now: Instant): Assessment {
  const items: FollowUp[] = [];
  const outlooks: Outlook[] = [];
  const changes: Instant[] = [];
  for (const round of application.rounds) {
    const situation = situationOf(round, application, world, rulebook, now);
    const outcomes = rulebook.rules.flatMap((inForce) => apply(inForce, situation));
    const own = outcomes.map((outcome) => outcome.item).filter((item) => item !== null);
    items.push(...own);
    outlooks.push(outlookOf(situation, own));
    changes.push(...outcomes.flatMap((outcome) => outcome.changes), ...turningPoints(situation));
  }
  return { items, outlooks, nextChange: earliestAfter(now, changes) };
}

function situationOf(round: Interview, application: Application, world: World, rulebook: Rulebook, now: Instant): Situation {
  const { cadence, checkInsAllowed, workingDays } = rulebook;
  return { round, application, world, cadence, checkInsAllowed, workingDays, now, today: momentAt(now, round.zone).day };
}

/** What the rule asks for, unless the application's end or the employer's wish forbids it. */
function apply({ action, rule, numbers }: RuleInForce, situation: Situation): Outcome[] {
  const { application } = situation;
  if (application.closed && rule.whenClosed?.includes(application.status) !== true) return [];
  if (rule.employer === true && application.contactBy === 'none') return [];
  return rule.propose(situation, numbers).map((draft) => toItem(action, rule, draft, situation));
}

function outlookOf(situation: Situation, items: readonly FollowUp[]): Outlook {
  const { round, now } = situation;
  const followUp = standing(situation, items);
  const waitingUntil = followUp === 'waiting' ? earliestFrom(items) : null;
  return {
    ...interviewFacts(round), status: effectiveStatus(round, now), followUp, waitingUntil,
    hold: whatHolds(situation, items), journal: round.journal,
  };
}

function standing({ round, application, now }: Situation, items: readonly FollowUp[]): Standing {
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
