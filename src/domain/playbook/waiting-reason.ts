import type { Day } from '../dates/day';
import { clockTime, longDay, shortDay } from '../dates/words';
import { words } from '../language/interface';
import { isHeld } from './application';
import type { FollowUp, InterviewStatus } from './follow-up';
import type { Situation } from './rule';
import { ruleLabel } from './rules';

/** Why a round's next step cannot be taken yet. */
export function waitingReason(situation: Situation, items: readonly FollowUp[]): Pick<InterviewStatus, 'waitingReason' | 'superseded'> {
  const reason = beforeAll(situation) ?? beforeTheInterview(situation) ?? reasonOfApplication(situation, items);
  if (reason !== null) return { waitingReason: reason, superseded: false };
  if (situation.round !== situation.application.latestHeld) return { waitingReason: words('playbook').waiting.replaced, superseded: true };
  return { waitingReason: whileWaiting(situation, items), superseded: false };
}

/** Reasons that apply whether the interview was held or not. */
function beforeAll({ round, application, acceptance, isQuiet, quietAfter }: Situation): string | null {
  const { quiet, acceptedElsewhere, calledOff } = words('playbook').waiting;
  if (isQuiet) return quiet(quietAfter);
  if (acceptance !== null && !application.closed) return acceptedElsewhere;
  return round.calledOff && !application.closed ? calledOff : null;
}

function beforeTheInterview({ round, application, now }: Situation): string | null {
  const { schedule, status } = round;
  if (application.closed || isHeld(round, now)) return null;
  const { undated, interview } = words('playbook').waiting;
  if (schedule === null) return status === 'waiting' ? null : undated;
  return interview(longDay(schedule.start.day), schedule.timeKnown ? clockTime(schedule.start.time) : null);
}

/** Reasons that apply to all rounds of the application. */
function reasonOfApplication({ application }: Situation, items: readonly FollowUp[]): string | null {
  const { nothingLeft, silent, nextRound, noDate } = words('playbook').waiting;
  if (application.closed) return nextStep(items) ?? nothingLeft;
  if (application.contactBy === 'none') return silent;
  if (application.toCome !== null) return nextRound(dayWords(application.toCome.schedule?.start.day ?? null));
  return application.latestHeld === null ? noDate : null;
}

function dayWords(day: Day | null): string | null {
  return day === null ? null : shortDay(day);
}

function whileWaiting({ application, today }: Situation, items: readonly FollowUp[]): string {
  const { promised } = application;
  const { promiseUnreadable, promised: promisedBy, noStep } = words('playbook').waiting;
  if (application.promiseUnreadable) return promiseUnreadable;
  const next = firstOf(items);
  // The promised date explains the wait only if nothing can be done before it has passed.
  const waitsForThem = promised !== null && promised >= today() && (next === null || next.from.day > promised);
  return waitsForThem ? promisedBy(shortDay(promised)) : nextStep(items) ?? noStep;
}

function nextStep(items: readonly FollowUp[]): string | null {
  const next = firstOf(items);
  return next === null ? null : words('playbook').waiting.next(ruleLabel(next.action));
}

function firstOf(items: readonly FollowUp[]): FollowUp | null {
  return [...items].sort((a, b) => a.from.instant - b.from.instant)[0] ?? null;
}
