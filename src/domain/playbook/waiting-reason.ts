import type { Day } from '../dates/day';
import { longDay, shortDay } from '../dates/words';
import { count } from '../text/count';
import { lowered } from '../text/letter-case';
import { isHeld } from './application';
import type { FollowUp, InterviewStatus } from './follow-up';
import type { Situation } from './rule';
import { RULES } from './rules';

/** Why a round's next step cannot be taken yet. */
export function waitingReason(situation: Situation, items: readonly FollowUp[]): Pick<InterviewStatus, 'waitingReason' | 'superseded'> {
  const reason = beforeAll(situation) ?? beforeTheInterview(situation) ?? reasonOfApplication(situation, items);
  if (reason !== null) return { waitingReason: reason, superseded: false };
  if (situation.round !== situation.application.latestHeld) return { waitingReason: 'replaced by a later round', superseded: true };
  return { waitingReason: whileWaiting(situation, items), superseded: false };
}

/** What ends the wait, whether the interview was held or not. */
function beforeAll({ round, application, acceptance, isQuiet, quietAfter }: Situation): string | null {
  if (isQuiet) return `nothing has happened for ${count(quietAfter, 'day')}`;
  if (acceptance !== null && !application.closed) return 'you accepted another offer';
  return round.calledOff && !application.closed ? 'this round was called off' : null;
}

function beforeTheInterview({ round, application, now }: Situation): string | null {
  const { schedule, status } = round;
  if (application.closed || isHeld(round, now)) return null;
  if (schedule === null) return status === 'waiting' ? null : 'the interview has no date yet';
  return `the interview is on ${longDay(schedule.start.day)}${schedule.timeKnown ? ` at ${schedule.start.time}` : ''}`;
}

/** What is true of all rounds of the application alike. */
function reasonOfApplication({ application }: Situation, items: readonly FollowUp[]): string | null {
  if (application.closed) return nextStep(items) ?? 'nothing left to do';
  if (application.contactBy === 'none') return 'they asked not to be contacted';
  if (application.toCome !== null) return toComeClause(application.toCome.schedule?.start.day ?? null);
  return application.latestHeld === null ? 'no interview date in the note' : null;
}

function toComeClause(day: Day | null): string {
  return day === null ? 'the next round is being arranged' : `the next round is on ${shortDay(day)}`;
}

function whileWaiting({ application, today }: Situation, items: readonly FollowUp[]): string {
  const { promised } = application;
  if (application.promiseUnreadable) return 'the date they promised cannot be read';
  const next = firstOf(items);
  // The promised date explains the wait only if nothing can be done before it has passed.
  const waitsForThem = promised !== null && promised >= today() && (next === null || next.from.day > promised);
  return waitsForThem ? `they promised an answer by ${shortDay(promised)}` : nextStep(items) ?? 'no further step is planned';
}

function nextStep(items: readonly FollowUp[]): string | null {
  const next = firstOf(items);
  return next === null ? null : `next: ${lowered(RULES[next.action].label)}`;
}

function firstOf(items: readonly FollowUp[]): FollowUp | null {
  return [...items].sort((a, b) => a.from.instant - b.from.instant)[0] ?? null;
}
