import { addDays, laterDay, type Day } from '../../dates/day';
import { dayAndMonth, longDay } from '../../dates/words';
import { words } from '../../language/interface';
import type { JournalLine } from '../../note/journal';
import { linesOfAction, type Application } from '../application';
import type { Offer } from '../other-applications';
import { employerContact, preferredChannel } from '../recipients';
import { rule, sinceStatus, span, todayOnly, workingDays, type Proposal, type Situation } from '../rule';

export const checkIn = rule({
  sources: ['A', 'B', 'C', 'D', 'E'],
  scope: 'repeated',
  contact: true,
  employer: true,
  numbers: {
    from: workingDays(1),
    due: workingDays(2),
    again: workingDays(5),
  },
  propose(situation, numbers) {
    const held = situation.round.schedule?.start.day;
    const made = countedCheckIns(situation.application);
    if (held === undefined || !awaitsNews(situation) || made.length >= situation.checkInsAllowed) return [];
    const timing = ownDate(situation) ?? ruleDate(situation, made.at(-1) ?? null, numbers);
    if (timing === null) return [];
    return [{
      n: made.length + 1, to: employerContact(situation), channel: preferredChannel(situation, situation.cadence.checkInBy),
      ...(!isFirst(situation) && { since: held }), ...timing,
    }];
  },
});

export const close = rule({
  sources: ['B'],
  scope: 'application',
  numbers: {
    from: workingDays(10),
    due: workingDays(5),
  },
  propose(situation, numbers) {
    const { application, round, workingDays: calendar } = situation;
    const made = countedCheckIns(application);
    const last = made.at(-1);
    const silent = application.contactBy === 'none' || application.promiseUnreadable;
    if (silent || !awaitsNews(situation) || last === undefined || made.length < situation.checkInsAllowed) return [];
    const from = calendar.after(last, numbers.from);
    return [{
      to: null, channel: null, ...span(from, calendar.after(from, numbers.due), round.zone), since: last,
      why: words('playbook').lastCheckIn(numbers.from, dayAndMonth(last)),
    }];
  },
});

export const tellOtherOffer = rule({
  sources: ['D'],
  scope: 'application',
  contact: true,
  employer: true,
  numbers: { due: workingDays(1) },
  propose(situation, numbers) {
    const { application, round, others } = situation;
    const offer = others.offers.find((other) => other.application !== application.key);
    if (offer === undefined || application.status === 'offer' || round !== application.latestHeld) return [];
    const deadline = offer.deadline === null ? null : longDay(offer.deadline);
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, situation.cadence.checkInBy),
      ...tellBy(situation, offer, numbers.due), ...(offer.day !== null && { since: offer.day }),
      why: words('playbook').otherOffer(offer.company, deadline, round.company),
    }];
  },
});

export const withdraw = rule({
  sources: ['E'],
  scope: 'application',
  contact: true,
  whenAcceptedElsewhere: true,
  numbers: { due: workingDays(1) },
  propose(situation, numbers) {
    const { application, round, acceptance, workingDays: calendar } = situation;
    if (acceptance === null || round !== application.rounds.findLast((other) => !other.calledOff)) return [];
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...sinceStatus(situation, acceptance.day, { due: (day) => calendar.after(day, numbers.due) }),
      why: words('playbook').toWithdraw(acceptance.company, round.company, application.contactBy === 'none'),
    }];
  },
});

/** Whether no round came before this one: what was written before it can only be about it. */
function isFirst({ application, round }: Situation): boolean {
  return round === application.rounds.find(({ schedule }) => schedule !== null);
}

/** Whether this is the held round whose application waits for news, with nothing still to come. */
function awaitsNews({ application, round }: Situation): boolean {
  return application.status === 'waiting' && round === application.latestHeld && application.toCome === null;
}

/**
 * The days of the check-ins that count: since the latest round was held, and after the promised date. A skipped check-in counts
 * even if it was skipped before the promised date.
 */
function countedCheckIns(application: Application): readonly Day[] {
  const held = application.latestHeld?.schedule?.start.day;
  const { promised } = application;
  return checkInLines(application)
    .filter((line) => held !== undefined && line.date >= held)
    .filter((line) => line.kind === 'skip' || promised === null || line.date > promised)
    .map((line) => line.date);
}

/** The lines that record a check-in, made or skipped. */
function checkInLines({ rounds }: Application): readonly JournalLine[] {
  return linesOfAction('check-in', rounds).filter(({ kind }) => kind !== 'snooze');
}

type Timing = Pick<Proposal, 'from' | 'due' | 'fixed' | 'why'>;

/** The person's own date for the next check-in, while it is later than the last one. */
function ownDate({ application, round }: Situation): Timing | null {
  const { followUpOn } = application;
  const last = checkInLines(application).at(-1)?.date;
  if (followUpOn === null || (last !== undefined && followUpOn <= last)) return null;
  return { ...span(followUpOn, followUpOn, round.zone), fixed: true, why: words('playbook').ownDate(longDay(followUpOn)) };
}

type Numbers = Readonly<Record<'from' | 'due' | 'again', number>>;

function ruleDate(situation: Situation, last: Day | null, numbers: Numbers): Timing | null {
  const { promised, promiseUnreadable } = situation.application;
  if (promiseUnreadable) return null;
  if (last !== null) return nextDate(situation, last, numbers);
  return promised === null ? cadenceDate(situation) : promisedDate(situation, promised, numbers);
}

/** The next date after the last check-in that counts, but never before a promised date has passed. */
function nextDate(situation: Situation, last: Day, numbers: Numbers): Timing {
  const { application, round, workingDays: calendar } = situation;
  const { promised } = application;
  const next = calendar.after(last, numbers.again);
  if (promised !== null && next <= promised) return promisedDate(situation, promised, numbers);
  const skipped = checkInLines(application).findLast(({ date }) => date === last)?.kind === 'skip';
  return { ...span(next, next, round.zone), why: words('playbook').passed(numbers.again, dayAndMonth(last), skipped) };
}

function promisedDate({ round, workingDays: calendar }: Situation, promised: Day, { from, due }: Numbers): Timing {
  return {
    ...span(calendar.after(promised, from), calendar.after(promised, due), round.zone),
    why: words('playbook').promised(longDay(promised), from, due),
  };
}

function cadenceDate({ round, cadence, workingDays: calendar }: Situation): Timing | null {
  const held = round.schedule?.start.day;
  if (held === undefined) return null;
  const day = cadence.unit === 'day' ? addDays(held, cadence.days) : calendar.after(held, cadence.days);
  return {
    ...span(day, day, round.zone),
    why: words('playbook').noPromise(cadence.days, cadence.unit, dayAndMonth(held)),
  };
}

/** By the next working day, and by the last one before the offer's deadline, but not before the offer was made. */
function tellBy(situation: Situation, { day, deadline }: Offer, after: number): Pick<Proposal, 'from' | 'due' | 'fixed'> {
  const { round, workingDays: calendar } = situation;
  if (day === null) return todayOnly(situation);
  const next = calendar.after(day, after);
  const latest = deadline === null ? next : calendar.before(deadline);
  const due = laterDay(day, latest < next ? latest : next);
  return { ...span(day, due, round.zone), fixed: true };
}
