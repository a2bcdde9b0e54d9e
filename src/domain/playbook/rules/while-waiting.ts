import { addDays, laterDay, type Day } from '../../dates/day';
import { dayAndMonth, longDay } from '../../dates/words';
import type { JournalLine } from '../../note/journal';
import { count } from '../../text/count';
import type { Application } from '../application';
import { employerContact, employerName, preferredChannel } from '../recipients';
import { rule, sinceStatus, span, todayOnly, workingDays, type Proposal, type Situation } from '../rule';
import type { Offer } from '../other-applications';

export const checkIn = rule({
  label: 'Check in',
  about: 'A gentle question when they expect to decide: after the date they promised, else when the cadence says.',
  sources: ['A', 'B', 'C', 'D', 'E'],
  scope: 'repeated',
  contact: true,
  employer: true,
  numbers: {
    from: workingDays(1, 'Working days after the promised date to start'),
    due: workingDays(2, 'Working days after the promised date to have done it'),
    again: workingDays(5, 'Working days until the next one'),
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
  label: 'Close it',
  about: 'When the last check-in has brought no news: mark it as no response, or say why not, and look ahead.',
  sources: ['B'],
  scope: 'application',
  numbers: {
    from: workingDays(10, 'Working days after the last check-in'),
    due: workingDays(5, 'Working days to decide'),
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
      why: `No news ${count(numbers.from, 'working day')} after your last check-in of ${dayAndMonth(last)}: `
        + 'mark it as no response, or note why not.',
    }];
  },
});

export const tellOtherOffer = rule({
  label: 'Tell them of another offer',
  about: 'While you wait for this one and another offer is unanswered: say so honestly, and ask whether a decision is possible.',
  sources: ['D'],
  scope: 'application',
  contact: true,
  employer: true,
  numbers: { due: workingDays(1, 'Working days after the offer') },
  propose(situation, numbers) {
    const { application, round, others } = situation;
    const offer = others.offers.find((other) => other.application !== application.key);
    if (offer === undefined || application.status !== 'waiting' || round !== application.latestHeld) return [];
    const deadline = offer.deadline === null ? '' : `, to be answered by ${longDay(offer.deadline)}`;
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, situation.cadence.checkInBy),
      ...tellBy(situation, offer, numbers.due),
      why: `${offer.company ?? 'Another employer'} has made you an offer${deadline}; `
        + `${employerName(situation)} should know while they decide.`,
    }];
  },
});

export const withdraw = rule({
  label: 'Withdraw',
  about: 'When you have accepted another offer: tell the others, so that nobody waits for you.',
  sources: ['E'],
  scope: 'application',
  contact: true,
  numbers: { due: workingDays(1, 'Working days after accepting') },
  propose(situation, numbers) {
    const { application, round, workingDays: calendar } = situation;
    const accepted = acceptedElsewhere(situation);
    if (accepted === undefined || round !== application.rounds.at(-1)) return [];
    const offer = accepted.company === null ? 'another offer' : `the offer from ${accepted.company}`;
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...sinceStatus(situation, accepted.day, { due: (day) => calendar.after(day, numbers.due) }),
      why: `You accepted ${offer}: let ${employerName(situation)} know, kindly and soon.`,
    }];
  },
});

/** Whether this is the held round whose application waits for news, with nothing still to come. */
function awaitsNews(situation: Situation): boolean {
  const { application, round } = situation;
  const waits = application.status === 'waiting' && round === application.latestHeld;
  return waits && application.toCome === null && acceptedElsewhere(situation) === undefined;
}

function acceptedElsewhere({ application, others }: Situation) {
  return others.acceptances.find((accepted) => accepted.application !== application.key);
}

/** The days of the check-ins that count: made or skipped since the latest round, and after the promised date. */
function countedCheckIns(application: Application): readonly Day[] {
  const held = application.latestHeld?.schedule?.start.day;
  const { promised } = application;
  return application.journal
    .filter(isCheckIn)
    .map((line) => line.date)
    .filter((date) => held !== undefined && date >= held && (promised === null || date > promised));
}

function isCheckIn(line: JournalLine): boolean {
  return line.action === 'check-in' && line.kind !== 'snooze';
}

type Timing = Pick<Proposal, 'from' | 'due' | 'fixed' | 'why'>;

/** The person's own date for the next check-in, while it is later than the last one. */
function ownDate({ application, round }: Situation): Timing | null {
  const { followUpOn } = application;
  const last = application.journal.findLast(isCheckIn)?.date;
  if (followUpOn === null || (last !== undefined && followUpOn <= last)) return null;
  const why = `You set ${longDay(followUpOn)} yourself as the day for the next check-in.`;
  return { ...span(followUpOn, followUpOn, round.zone), fixed: true, why };
}

function ruleDate(
  situation: Situation, last: Day | null, numbers: Readonly<Record<'from' | 'due' | 'again', number>>,
): Timing | null {
  const { application, round, workingDays: calendar } = situation;
  if (application.promiseUnreadable) return null;
  if (last !== null) {
    const next = calendar.after(last, numbers.again);
    const passed = `${count(numbers.again, 'working day')} ${numbers.again === 1 ? 'has' : 'have'} passed`;
    return { ...span(next, next, round.zone), why: `${passed} since your check-in of ${dayAndMonth(last)}.` };
  }
  return application.promised === null ? cadenceDate(situation) : promisedDate(situation, application.promised, numbers);
}

function promisedDate(
  { round, workingDays: calendar }: Situation, promised: Day, { from, due }: Readonly<Record<'from' | 'due', number>>,
): Timing {
  return {
    ...span(calendar.after(promised, from), calendar.after(promised, due), round.zone),
    why: `They promised an answer by ${longDay(promised)}; ask once that has passed, ${count(due, 'working day')} after it at the latest.`,
  };
}

function cadenceDate({ round, cadence, workingDays: calendar }: Situation): Timing | null {
  const held = round.schedule?.start.day;
  if (held === undefined) return null;
  const day = cadence.unit === 'day' ? addDays(held, cadence.days) : calendar.after(held, cadence.days);
  return {
    ...span(day, day, round.zone),
    why: `They named no date; your cadence asks ${count(cadence.days, cadence.unit)} after the interview of ${dayAndMonth(held)}.`,
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
