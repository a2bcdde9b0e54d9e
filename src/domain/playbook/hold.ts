import { longDay, shortDay } from '../dates/words';
import { isHeld } from './application';
import type { FollowUp } from './follow-up';
import { RULES } from './rules';
import type { Situation } from './rule';

/** Of an earlier round, for which the later one speaks. */
export const SUPERSEDED = 'a later round has taken its place';

/** One clause, in lower case, that says what holds the next step of a round back. */
export function whatHolds(situation: Situation, items: readonly FollowUp[]): string {
  const { round, application, world, now } = situation;
  const { schedule } = round;
  if (!isHeld(round, now) && schedule !== null) return `the interview is on ${longDay(schedule.start.day)} at ${schedule.start.time}`;
  if (!isHeld(round, now) && round.status !== 'waiting') return 'the interview has no date yet';
  if (application.closed) return nextStep(items) ?? 'nothing is left to do';
  if (application.contactBy === 'none') return 'asked not to be contacted';
  const accepted = world.acceptances.find((other) => other.application !== application.key);
  if (accepted !== undefined) return 'you accepted another offer';
  if (application.toCome !== null) return toComeClause(application.toCome.schedule?.start.day ?? null);
  if (application.latestHeld === null) return 'the note does not say when the interview was';
  if (round !== application.latestHeld) return SUPERSEDED;
  return whileWaiting(situation, items);
}

function toComeClause(day: Parameters<typeof shortDay>[0] | null): string {
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
  if (next === null) return null;
  const { label } = RULES[next.action];
  return `next: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function firstOf(items: readonly FollowUp[]): FollowUp | null {
  return [...items].sort((a, b) => a.from.instant - b.from.instant)[0] ?? null;
}
