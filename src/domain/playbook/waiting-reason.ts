import type { Day } from '../dates/day';
import { longDay, shortDay } from '../dates/words';
import { lowered } from '../text/letter-case';
import { isHeld } from './application';
import type { FollowUp, InterviewStatus } from './follow-up';
import { RULES } from './rules';
import type { Situation } from './rule';

/** Why a round's next step cannot be taken yet. */
export function waitingReason(situation: Situation, items: readonly FollowUp[]): Pick<InterviewStatus, 'waitingReason' | 'superseded'> {
  const reason = beforeTheInterview(situation) ?? reasonOfApplication(situation, items);
  if (reason !== null) return { waitingReason: reason, superseded: false };
  if (situation.round !== situation.application.latestHeld) return { waitingReason: 'a later round has taken its place', superseded: true };
  return { waitingReason: whileWaiting(situation, items), superseded: false };
}

function beforeTheInterview({ round, now }: Situation): string | null {
  const { schedule, status } = round;
  if (isHeld(round, now)) return null;
  if (schedule !== null) return `the interview is on ${longDay(schedule.start.day)} at ${schedule.start.time}`;
  return status === 'waiting' ? null : 'the interview has no date yet';
}

/** What is true of all rounds of the application alike. */
function reasonOfApplication({ application, others }: Situation, items: readonly FollowUp[]): string | null {
  if (application.closed) return nextStep(items) ?? 'nothing is left to do';
  if (application.contactBy === 'none') return 'asked not to be contacted';
  if (others.acceptances.some((accepted) => accepted.application !== application.key)) return 'you accepted another offer';
  if (application.toCome !== null) return toComeClause(application.toCome.schedule?.start.day ?? null);
  return application.latestHeld === null ? 'the note does not say when the interview was' : null;
}

function toComeClause(day: Day | null): string {
  return day === null ? 'the next round is being arranged' : `the next round is on ${shortDay(day)}`;
}

function whileWaiting({ application, today }: Situation, items: readonly FollowUp[]): string {
  const { promised } = application;
  if (application.promiseUnreadable) return 'the date they promised cannot be read';
  const next = firstOf(items);
  // What can be done before the promised date has passed is what the row's day is about.
  const waitsForThem = promised !== null && promised >= today && (next === null || next.from.day > promised);
  return waitsForThem ? `they promised an answer by ${shortDay(promised)}` : nextStep(items) ?? 'no further step is planned';
}

function nextStep(items: readonly FollowUp[]): string | null {
  const next = firstOf(items);
  return next === null ? null : `next: ${lowered(RULES[next.action].label)}`;
}

function firstOf(items: readonly FollowUp[]): FollowUp | null {
  return [...items].sort((a, b) => a.from.instant - b.from.instant)[0] ?? null;
}
