import { addDays, daysBetween, type Day } from '../dates/day';
import { momentAt, type Instant } from '../dates/zoned';
import { saysDecision, saysHeard, saysOffer } from '../news/journal-words';
import type { Interview } from '../note/interview';
import type { JournalEntry } from '../note/journal';
import { isHeld, type Application } from '../playbook/application';

/** The wait after one interview. */
export interface Wait {
  readonly company: string | null;
  /** The interview's day. */
  readonly from: Day;
  /** By when they said they would decide; null if they did not. */
  readonly promised: Day | null;
  /** When they said what they decided: a further round, an offer or a rejection. Null if no day is known. */
  readonly answered: Day | null;
  /** Whether no answer has come. False if one may have come on a day that nobody noted. */
  readonly isSilent: boolean;
}

/** What came of one check-in. */
export interface CheckIn {
  readonly brought: boolean;
  /** If nothing has come of it, the last day on which it is too early to say so; null if another one was made since. */
  readonly recentUntil: Day | null;
}

/** The waits of an application, one for each day with an interview that was held. */
export function waitsOf(application: Application, now: Instant): readonly Wait[] {
  const held = heldRounds(application, now);
  const decided = [...daysHeard(application, saysDecision), ...outcomeDays(application)];
  return held.flatMap(({ day, round }, index): Wait[] => {
    const next = held[index + 1]?.day ?? null;
    if (next === day) return [];
    const answered = earliest(decided.filter((on) => on >= day && (next === null || on < next)));
    const { status, closed } = application;
    const isSilent = answered === null && next === null && (status === 'no-response' || (!closed && status !== 'offer'));
    const promised = round.decisionBy !== null && round.decisionBy >= day ? round.decisionBy : null;
    return [{ company: round.company, from: day, promised, answered, isSilent }];
  });
}

/** Calendar days from the first interview held to the offer; null if there was none, or its day is not known. */
export function daysToOffer(application: Application, now: Instant): number | null {
  const first = heldRounds(application, now)[0]?.day ?? null;
  const { status, statedBy } = application;
  const offered = earliest(daysHeard(application, saysOffer)) ?? (status === 'offer' ? statedBy?.statusDate ?? null : null);
  return first === null || offered === null || offered < first ? null : daysBetween(first, offered);
}

/** Whether they made an offer, on whatever day. */
export function hasOffer({ status, rounds }: Application): boolean {
  return status === 'offer' || status === 'accepted' || status === 'declined' || linesOf(rounds).some((line) => isSaid(line, saysOffer));
}

/** Until when a reply counts as brought by a check-in, in calendar days. */
const REPLY_WITHIN = 7;

/** What came of each check-in: a reply within a week of it, and before the next one. */
export function checkInsOf(application: Application): readonly CheckIn[] {
  const done = application.journal.filter(({ kind, action }) => kind === 'done' && action === 'check-in').map(({ date }) => date);
  const days = [...new Set(done)].sort();
  const replies = [...daysHeard(application, saysHeard), ...outcomeDays(application)];
  return days.map((day, index) => {
    const [last, next] = [addDays(day, REPLY_WITHIN), days[index + 1] ?? null];
    const brought = replies.some((on) => on >= day && on <= last && (next === null || on < next));
    return { brought, recentUntil: next === null ? last : null };
  });
}

function heldRounds({ rounds }: Application, now: Instant): readonly { readonly day: Day; readonly round: Interview }[] {
  return rounds.flatMap((round) => (round.schedule !== null && !round.calledOff && isHeld(round, now) && isPast(round, now)
    ? [{ day: round.schedule.start.day, round }] : []));
}

/** A status can say that a round was held before its date has come: no wait counts from a day ahead. */
function isPast({ schedule, zone }: Interview, now: Instant): boolean {
  return schedule !== null && schedule.start.day <= momentAt(now, zone).day;
}

function linesOf(rounds: readonly Interview[]): readonly JournalEntry[] {
  return rounds.flatMap(({ journal }) => journal);
}

function isSaid(line: JournalEntry, says: (text: string) => boolean): boolean {
  return line.kind === 'freeForm' && says(line.text);
}

function daysHeard({ rounds }: Application, says: (text: string) => boolean): readonly Day[] {
  return linesOf(rounds).flatMap((line) => (line.date !== null && isSaid(line, says) ? [line.date] : []));
}

/** The day of an offer or a rejection. That of any other status is what the person did. */
function outcomeDays({ status, statedBy }: Application): readonly Day[] {
  const day = statedBy?.statusDate ?? null;
  return day !== null && (status === 'offer' || status === 'rejected') ? [day] : [];
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
