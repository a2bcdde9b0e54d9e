import { addDays } from '../../dates/day';
import { dayAndMonth, longDay } from '../../dates/words';
import { endOf, momentOf, type Moment } from '../../dates/zoned';
import { count } from '../../text/count';
import { employerContact, employerName, employerFirst, preferredChannel } from '../recipients';
import { days, rule, sinceStatus, span, todayOnly, TOO_LATE, workingDays, type Situation } from '../rule';
import { latestPastDay } from '../status-day';

export const answerOffer = rule({
  label: 'Answer the offer',
  about: 'By its deadline, or within a week if they named none.',
  sources: ['D'],
  scope: 'application',
  numbers: { due: workingDays(5, 'Due by (working days after an offer without a deadline)') },
  propose(situation, numbers) {
    const { round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'offer')) return [];
    const deadline = offerDeadline(situation);
    const usual = sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due) });
    return [{
      to: null, channel: null, ...usual, ...(deadline && { due: deadline }),
      why: deadline === null
        ? `${employerFirst(situation)} made you an offer and named no deadline. Answer within ${count(numbers.due, 'working day')}.`
        : `${employerFirst(situation)} made you an offer and expects an answer by ${longDay(deadline.day)}.`,
    }];
  },
});

export const thankSupporters = rule({
  label: 'Thank your references',
  about: 'Once you have accepted: tell your references how it ended, and thank them.',
  sources: ['A'],
  scope: 'application',
  whenClosed: ['accepted'],
  numbers: { due: workingDays(5, 'Due by (working days after accepting)'), lapse: days(30, TOO_LATE) },
  propose(situation, numbers) {
    const { application, round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'accepted')) return [];
    const dates = sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse });
    return application.references.map((person) => ({
      person, to: person, channel: 'email', ...dates,
      why: `You accepted the offer from ${employerName(situation)}. ${person.name} vouched for you and will be glad to hear it.`,
    }));
  },
});

export const thankAfterRejection = rule({
  label: 'Thank them after the rejection',
  about: 'Thanks and good wishes keep the door open. In writing, the same reply asks for feedback.',
  sources: ['B', 'E'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: { due: workingDays(1, 'Due by (working days after the rejection)'), lapse: days(14, TOO_LATE) },
  propose(situation, numbers) {
    const { round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'rejected')) return [];
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse }),
      why: `${employerFirst(situation)} said no${onDay(situation)}. A short thank-you keeps the door open.`,
    }];
  },
});

export const requestFeedback = rule({
  label: 'Ask for feedback',
  about: 'After a rejection, while the note has no feedback: what would they recommend you improve?',
  sources: ['A', 'B', 'D'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: {
    from: workingDays(1, 'Suggest from (working days after the rejection)'),
    due: workingDays(3, 'Due by (working days after the rejection)'),
    lapse: days(30, TOO_LATE),
  },
  propose(situation, numbers) {
    const { application, round, cadence, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'rejected') || application.rounds.some((other) => other.feedback !== null)) return [];
    const dates = sinceStatus(situation, round.statusDate, {
      from: (day) => calendar.after(day, numbers.from), due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse,
    });
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, cadence.askFeedbackBy), ...dates,
      why: `${employerFirst(situation)} said no${onDay(situation)}, and there’s no feedback in the note. Ask what you could improve.`,
    }];
  },
});

export const learn = rule({
  label: 'Learn from the feedback',
  about: 'Once you have feedback: what will you do differently next time?',
  sources: ['A'],
  scope: 'application',
  whenClosed: ['accepted', 'declined', 'rejected', 'withdrawn', 'no-response'],
  whenQuiet: true,
  whenAcceptedElsewhere: true,
  numbers: { due: days(3, 'Due by (days after the last entry)') },
  propose(situation, numbers) {
    const { round } = situation;
    if (round.feedback === null) return [];
    const dates = sinceStatus(situation, round.lastLineOn ?? round.statusDate, { due: (day) => addDays(day, numbers.due) });
    const why = `Feedback from ${employerName(situation)} is in the note. Decide what you will do differently next time.`;
    return [{ to: null, channel: null, ...dates, why }];
  },
});

/** In days. */
const THREE_MONTHS = 90;

export const keepInTouch = rule({
  label: 'Keep in touch',
  about: 'Three months after a rejection, if you want to stay in contact (keep_in_touch: true).',
  sources: ['A', 'B'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: {
    from: days(THREE_MONTHS, 'Suggest from (days after the rejection)'),
    due: days(97, 'Due by (days after the rejection)'),
    lapse: days(30, 'Stop suggesting after (days after the due day)'),
  },
  propose(situation, numbers) {
    const { round, now } = situation;
    if (!isOutcome(situation, 'rejected') || !round.keepInTouch) return [];
    const day = round.statusDate ?? latestPastDay(round, now);
    const dates = day === null ? todayOnly(situation) : {
      ...span(addDays(day, numbers.from), addDays(day, numbers.due), round.zone),
      lapses: addDays(day, numbers.due + numbers.lapse),
    };
    const wait = numbers.from === THREE_MONTHS ? 'Some three months' : `About ${count(numbers.from, 'day')}`;
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'), ...dates,
      why: `You want to keep in touch with ${employerName(situation)}. ${wait} after the rejection is a good time to write.`,
    }];
  },
});

/** Whether the application has that status, and this round's note is the one that states it. */
function isOutcome({ application, round }: Situation, status: 'offer' | 'accepted' | 'rejected'): boolean {
  return application.status === status && application.statedBy === round;
}

function offerDeadline({ round }: Situation): Moment | null {
  const { offerDeadline: deadline, zone } = round;
  if (deadline === null) return null;
  return deadline.time === null ? endOf(deadline.day, zone) : momentOf(deadline.day, deadline.time, zone);
}

function onDay({ round }: Situation): string {
  return round.statusDate === null ? '' : ` on ${dayAndMonth(round.statusDate)}`;
}
