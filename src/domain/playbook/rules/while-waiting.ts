import { addDays, laterDay, type Day } from '../../dates/day';
import { dayAndMonth, longDay } from '../../dates/words';
import type { JournalLine } from '../../note/journal';
import { count } from '../../text/count';
import { linesOfAction, type Application } from '../application';
import type { Offer } from '../other-applications';
import { employerContact, employerFirst, employerName, preferredChannel } from '../recipients';
import { rule, sinceStatus, span, todayOnly, workingDays, type Proposal, type Situation } from '../rule';

export const checkIn = rule({
  label: 'Check in',
  about: 'A gentle question about their decision: after the date they promised, otherwise on your schedule.',
  sources: ['A', 'B', 'C', 'D', 'E'],
  scope: 'repeated',
  contact: true,
  employer: true,
  numbers: {
    from: workingDays(1, 'Suggest from (working days after the promised date)'),
    due: workingDays(2, 'Due by (working days after the promised date)'),
    again: workingDays(5, 'Next one after (working days)'),
  },
  propose(situation, numbers) {
    const held = situation.round.schedule?.start.day;
    const made = countedCheckIns(situation.application);
    if (held === undefined || !awaitsNews(situation) || made.length >= situation.checkInsAllowed) return [];
    const timing = ownDate(situation) ?? ruleDate(situation, made.at(-1) ?? null, numbers);
    if (timing === null) return [];
    return [{
      n: made.length + 1, to: employerContact(situation), channel: preferredChannel(situation, situation.cadence.checkInBy),
      since: held, ...timing,
    }];
  },
});

export const close = rule({
  label: 'Close the application',
  about: 'If your last check-in brought no news: set the status to no response and move on, or skip this to keep it open.',
  sources: ['B'],
  scope: 'application',
  numbers: {
    from: workingDays(10, 'Suggest from (working days after the last check-in)'),
    due: workingDays(5, 'Due by (working days after that)'),
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
      why: `No news ${count(numbers.from, 'working day')} after your last check-in, on ${dayAndMonth(last)}. `
        + 'Set the status to no response, or skip this to keep the application open.',
    }];
  },
});

export const tellOtherOffer = rule({
  label: 'Tell them about another offer',
  about: 'While this application is open and you have another offer to answer: say so, and ask if they can decide before then.',
  sources: ['D'],
  scope: 'application',
  contact: true,
  employer: true,
  numbers: { due: workingDays(1, 'Due by (working days after the offer)') },
  propose(situation, numbers) {
    const { application, round, others } = situation;
    const offer = others.offers.find((other) => other.application !== application.key);
    if (offer === undefined || application.status === 'offer' || round !== application.latestHeld) return [];
    const deadline = offer.deadline === null ? '' : ` and expects an answer by ${longDay(offer.deadline)}`;
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, situation.cadence.checkInBy),
      ...tellBy(situation, offer, numbers.due), ...(offer.day !== null && { since: offer.day }),
      why: `${offer.company ?? 'Another employer'} made you an offer${deadline}. `
        + `${employerFirst(situation)} should know while they decide.`,
    }];
  },
});

export const withdraw = rule({
  label: 'Withdraw',
  about: 'If you have accepted another offer: tell the others, so they can move on.',
  sources: ['E'],
  scope: 'application',
  contact: true,
  whenAcceptedElsewhere: true,
  numbers: { due: workingDays(1, 'Due by (working days after accepting)') },
  propose(situation, numbers) {
    const { application, round, acceptance, workingDays: calendar } = situation;
    if (acceptance === null || round !== application.rounds.findLast((other) => !other.calledOff)) return [];
    const offer = acceptance.company === null ? 'another offer' : `the offer from ${acceptance.company}`;
    const asked = application.contactBy === 'none'
      ? ' They asked not to be contacted, but they need to know this: one short email is fine.' : '';
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...sinceStatus(situation, acceptance.day, { due: (day) => calendar.after(day, numbers.due) }),
      why: `You accepted ${offer}. Tell ${employerName(situation)} soon and kindly, so they can move on.${asked}`,
    }];
  },
});

/** Whether this is the held round whose application waits for news, with nothing still to come. */
function awaitsNews({ application, round }: Situation): boolean {
  return application.status === 'waiting' && round === application.latestHeld && application.toCome === null;
}

/**
 * The days of the check-ins that count: since the latest round was held, and after the promised date. A
 * skipped one uses up the check-in that was next, before the promised date, too.
 */
function countedCheckIns(application: Application): readonly Day[] {
  const held = application.latestHeld?.schedule?.start.day;
  const { promised } = application;
  return checkInLines(application)
    .filter((line) => held !== undefined && line.date >= held)
    .filter((line) => line.kind === 'skip' || promised === null || line.date > promised)
    .map((line) => line.date);
}

/** Those that record one, made or skipped. */
function checkInLines({ rounds }: Application): readonly JournalLine[] {
  return linesOfAction('check-in', rounds).filter(({ kind }) => kind !== 'snooze');
}

type Timing = Pick<Proposal, 'from' | 'due' | 'fixed' | 'why'>;

/** The person's own date for the next check-in, while it is later than the last one. */
function ownDate({ application, round }: Situation): Timing | null {
  const { followUpOn } = application;
  const last = checkInLines(application).at(-1)?.date;
  if (followUpOn === null || (last !== undefined && followUpOn <= last)) return null;
  const why = `You set the next check-in for ${longDay(followUpOn)} yourself.`;
  return { ...span(followUpOn, followUpOn, round.zone), fixed: true, why };
}

type Numbers = Readonly<Record<'from' | 'due' | 'again', number>>;

function ruleDate(situation: Situation, last: Day | null, numbers: Numbers): Timing | null {
  const { promised, promiseUnreadable } = situation.application;
  if (promiseUnreadable) return null;
  if (last !== null) return nextDate(situation, last, numbers);
  return promised === null ? cadenceDate(situation) : promisedDate(situation, promised, numbers);
}

/** After the last check-in that counts, but never before a promised date has passed. */
function nextDate(situation: Situation, last: Day, numbers: Numbers): Timing {
  const { application, round, workingDays: calendar } = situation;
  const { promised } = application;
  const next = calendar.after(last, numbers.again);
  if (promised !== null && next <= promised) return promisedDate(situation, promised, numbers);
  const passed = `${count(numbers.again, 'working day')} ${numbers.again === 1 ? 'has' : 'have'} passed`;
  const skipped = checkInLines(application).findLast(({ date }) => date === last)?.kind === 'skip';
  const since = skipped ? `since you skipped a check-in on ${dayAndMonth(last)}` : `since your check-in on ${dayAndMonth(last)}`;
  return { ...span(next, next, round.zone), why: `${passed} ${since}.` };
}

function promisedDate({ round, workingDays: calendar }: Situation, promised: Day, { from, due }: Numbers): Timing {
  const when = from < due ? `${from}–${count(due, 'working day')}` : count(due, 'working day');
  return {
    ...span(calendar.after(promised, from), calendar.after(promised, due), round.zone),
    why: `They promised an answer by ${longDay(promised)}. Ask ${when} after that.`,
  };
}

function cadenceDate({ round, cadence, workingDays: calendar }: Situation): Timing | null {
  const held = round.schedule?.start.day;
  if (held === undefined) return null;
  const day = cadence.unit === 'day' ? addDays(held, cadence.days) : calendar.after(held, cadence.days);
  return {
    ...span(day, day, round.zone),
    why: `They named no date. You check in ${count(cadence.days, cadence.unit)} after an interview; this one was on ${dayAndMonth(held)}.`,
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
