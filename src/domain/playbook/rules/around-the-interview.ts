import { addDays, type Day, type Time } from '../../dates/day';
import { dayAndMonth, longDay } from '../../dates/words';
import { endOf, momentOf, startOf } from '../../dates/zoned';
import type { Interview } from '../../note/interview';
import type { JournalLine } from '../../note/journal';
import { hasAddress, isKnownAs, type Person } from '../../note/people';
import { count } from '../../text/count';
import { isHeld, linesOfAction } from '../application';
import { employerName, thankYouRecipient } from '../recipients';
import { days, rule, span, TOO_LATE, workingDays, type Proposal, type Situation } from '../rule';

const NOON = '12:00' as Time;

export const prepare = rule({
  label: 'Prepare for the interview',
  about: 'Before each interview: the company, your questions, who to follow up with and how.',
  sources: ['E'],
  scope: 'round',
  numbers: { from: days(3, 'Suggest from (days before)') },
  propose({ round, now }, numbers) {
    const { schedule, zone } = round;
    if (schedule === null || isHeld(round, now) || (schedule.timeKnown && schedule.start.instant <= now)) return [];
    const { day, time } = schedule.start;
    const when = schedule.timeKnown ? `starts on ${longDay(day)} at ${time}` : `is on ${longDay(day)}`;
    return [{
      to: null, channel: null,
      from: startOf(addDays(day, -numbers.from), zone),
      due: schedule.timeKnown ? schedule.start : endOf(addDays(day, -1), zone),
      why: `The interview ${when}. Start preparing ${count(numbers.from, 'day')} before.`,
    }];
  },
});

/** How many days after the interview its details fade. */
const FADES_AFTER = 14;

export const debrief = rule({
  label: 'Write your debrief',
  about: 'The same day: what went well, what didn’t, how they reacted, what they told you, pros and cons, and if it’s the right job.',
  sources: ['B', 'D'],
  scope: 'round',
  numbers: { lapse: days(FADES_AFTER, TOO_LATE) },
  propose: (situation, { lapse }) => onTheDay(situation, lapse, {
    to: null, channel: null,
    why: 'Write down what went well, what didn’t, how they reacted and what they told you. Do it the same day: memories fade fast.',
  }),
});

export const recordDetails = rule({
  label: 'Fill in missing details',
  about: 'The same day: the interviewers, an address for each, when they decide and how they prefer to be contacted.',
  sources: ['B', 'C', 'E'],
  scope: 'round',
  numbers: { lapse: days(FADES_AFTER, TOO_LATE) },
  propose(situation, { lapse }) {
    const missing = missingDetails(situation);
    if (missing.length === 0) return [];
    return onTheDay(situation, lapse, { to: null, channel: null, why: `Still missing in the note: ${missing.join('; ')}.` });
  },
});

export const thankYou = rule({
  label: 'Thank-you',
  about: 'To each interviewer: the same day after a morning interview, by noon the next day after a later one.',
  sources: ['A', 'B', 'C', 'D', 'E'],
  scope: 'round',
  employer: true,
  numbers: { lapse: days(7, TOO_LATE) },
  propose(situation, numbers) {
    const { schedule, zone, interviewers } = situation.round;
    if (schedule === null || !isHeld(situation.round, situation.now)) return [];
    const morning = schedule.timeKnown && schedule.start.time < NOON;
    const day = schedule.start.day;
    const due = morning ? endOf(day, zone) : momentOf(addDays(day, 1), NOON, zone);
    const people: readonly (Person | undefined)[] = interviewers.length > 0 ? interviewers : [undefined];
    return people.map((person) => ({
      ...(person && { person }),
      to: thankYouRecipient(situation, person),
      channel: situation.application.contactBy === 'letter' ? 'letter' : 'email',
      from: schedule.end, due, lapses: addDays(day, numbers.lapse),
      why: whyThank(situation, person, morning, day),
    }));
  },
});

export const agencyFeedback = rule({
  label: 'Tell the agency how it went',
  about: 'The same day, if an agency is involved: it follows up for you.',
  sources: ['B'],
  scope: 'round',
  numbers: { lapse: days(7, TOO_LATE) },
  propose(situation, { lapse }) {
    const { throughAgency, agency } = situation.round;
    if (!throughAgency) return [];
    const to = situation.application.agencyContact;
    const speaker = to?.name ?? agency ?? 'The agency';
    return onTheDay(situation, lapse, {
      to, channel: 'email',
      why: `${speaker} speaks to ${employerName(situation)} for you and should hear from you first, the same day.`,
    });
  },
});

export const briefReferences = rule({
  label: 'Brief your references',
  about: 'Each reference, by the next working day: the job, the company, its responsibilities and targets.',
  sources: ['A'],
  scope: 'application',
  numbers: { due: workingDays(1, 'Due by (working days after the interview)') },
  propose({ round, application, workingDays: calendar }, numbers) {
    const { schedule, zone } = round;
    if (schedule === null || round !== application.latestHeld) return [];
    const due = endOf(calendar.after(schedule.start.day, numbers.due), zone);
    return application.references.map((person) => ({
      person, to: person, channel: 'email', from: schedule.end, due,
      why: `${person.name} may be called after the interview of ${dayAndMonth(schedule.start.day)}: tell them about the job before that.`,
    }));
  },
});

export const connect = rule({
  label: 'Connect on LinkedIn',
  about: 'A day or two after each thank-you by email, with a personal line.',
  sources: ['B'],
  scope: 'application',
  employer: true,
  numbers: {
    from: days(1, 'Suggest from (days after the thank-you)'),
    due: days(2, 'Due by (days after the thank-you)'),
    lapse: days(30, TOO_LATE),
  },
  propose({ round, application }, numbers) {
    return round.interviewers.flatMap((person): Proposal[] => {
      const thanked = thankedByEmail(round, person);
      if (thanked === null || thankedInLaterRound(application.rounds, round, person)) return [];
      return [{
        person, to: person, channel: 'linkedin',
        ...span(addDays(thanked, numbers.from), addDays(thanked, numbers.due), round.zone),
        lapses: addDays(thanked, numbers.lapse),
        why: `You thanked ${person.name} by email on ${dayAndMonth(thanked)}; send a LinkedIn invitation ${daysLater(numbers)}.`,
      }];
    });
  },
});

function daysLater({ from, due }: Readonly<Record<'from' | 'due', number>>): string {
  if (from === 1 && due === 2) return 'a day or two later';
  return from < due ? `${from} to ${count(due, 'day')} later` : `${count(from, 'day')} later`;
}

/** From the interview's end to the end of that day: over midnight, the day on which it ends. */
function onTheDay({ round, now }: Situation, lapse: number, proposal: Pick<Proposal, 'to' | 'channel' | 'why'>): readonly Proposal[] {
  if (round.schedule === null || !isHeld(round, now)) return [];
  const { end } = round.schedule;
  return [{ ...proposal, from: end, due: endOf(end.day, round.zone), lapses: addDays(end.day, lapse) }];
}

function missingDetails({ round, application }: Situation): string[] {
  const silent = application.contactBy === 'none';
  const unreachable = application.viaAgency ? [] : round.interviewers.filter((person) => !hasAddress(person));
  return [
    round.interviewers.length === 0 ? 'who interviewed you' : null,
    unreachable.length > 0 ? `an address for ${unreachable.map((person) => person.name).join(', ')}` : null,
    round.decisionBy === null && !silent ? 'when they will decide' : null,
    round.contactBy === null && !silent ? 'how they prefer to be contacted' : null,
  ].filter((part) => part !== null);
}

function whyThank({ round }: Situation, person: Person | undefined, morning: boolean, day: Day): string {
  const whom = person?.name ?? 'your interviewer';
  const by = morning ? 'the same day' : 'by 12:00 the next day';
  const date = dayAndMonth(day);
  const when = round.schedule?.timeKnown === false
    ? `on ${date}`
    : `in the ${morning ? 'morning' : 'afternoon'} of ${date}`;
  const card = round.format === 'onsite' ? ' After an interview on site, a handwritten card also makes an impression.' : '';
  return `Thank ${whom} ${by}: the interview was ${when}.${card}`;
}

/** The day of the last thank-you by email in the round's journal; one without a way counts as by email. */
function thankedByEmail(round: Interview, person: Person): Day | null {
  return linesOfAction('thank-you', [round]).findLast((line) => isThanksByEmail(line, person))?.date ?? null;
}

function isThanksByEmail(line: JournalLine, person: Person): boolean {
  if (line.kind !== 'done' || line.action !== 'thank-you') return false;
  return (line.via ?? 'email') === 'email' && (line.person === null || isKnownAs(person, line.person));
}

/** Once an application: if the person was met and thanked again later, the later thank-you counts. */
function thankedInLaterRound(rounds: readonly Interview[], round: Interview, person: Person): boolean {
  return rounds.slice(rounds.indexOf(round) + 1).some((later) =>
    later.interviewers.some((other) => isKnownAs(other, person.name)) && thankedByEmail(later, person) !== null);
}
