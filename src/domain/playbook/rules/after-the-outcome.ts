import { addDays } from '../../dates/day';
import { endOf, momentOf, type Moment } from '../../dates/zoned';
import { dayAndMonth, longDay } from '../../dates/words';
import { count } from '../../text/count';
import { employerContact, employerName, employerFirst, preferredChannel } from '../recipients';
import { days, rule, sinceStatus, span, todayOnly, workingDays, type Situation } from '../rule';

export const answerOffer = rule({
  label: 'Answer the offer',
  about: 'By its deadline, or within a week where none was named.',
  sources: ['D'],
  scope: 'application',
  numbers: { due: workingDays(5, 'Working days, where no deadline was named') },
  propose(situation, numbers) {
    const { round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'offer')) return [];
    const deadline = offerDeadline(situation);
    const usual = sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due) });
    return [{
      to: null, channel: null, ...usual, ...(deadline && { due: deadline }),
      why: deadline === null
        ? `${employerFirst(situation)} made you an offer and named no deadline: answer within ${count(numbers.due, 'working day')}.`
        : `${employerFirst(situation)} made you an offer and expects an answer by ${longDay(deadline.day)}.`,
    }];
  },
});

export const thankSupporters = rule({
  label: 'Thank your supporters',
  about: 'When you have accepted: tell your references how it ended, and thank them.',
  sources: ['A'],
  scope: 'application',
  whenClosed: ['accepted'],
  numbers: { due: workingDays(5, 'Working days after accepting'), lapse: days(30, 'Days after which it is too late') },
  propose(situation, numbers) {
    const { application, round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'accepted')) return [];
    const dates = sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse });
    return application.references.map((person) => ({
      person, to: person, channel: 'email', ...dates,
      why: `You accepted the offer from ${employerName(situation)}; ${person.name} stood up for you and will be glad to hear it.`,
    }));
  },
});

export const thankAfterRejection = rule({
  label: 'Thank them all the same',
  about: 'After a refusal: thanks and good wishes keep the door open.',
  sources: ['B', 'E'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: { due: workingDays(1, 'Working days after the refusal'), lapse: days(14, 'Days after which it is too late') },
  propose(situation, numbers) {
    const { round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'rejected')) return [];
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse }),
      why: `${employerFirst(situation)} said no${onDay(situation)}; a short thank-you keeps the door open.`,
    }];
  },
});

export const requestFeedback = rule({
  label: 'Ask for feedback',
  about: 'After a refusal, while nothing has come back: what would they recommend you improve.',
  sources: ['A', 'B', 'D'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: {
    from: workingDays(1, 'Working days after the refusal to start'),
    due: workingDays(3, 'Working days after the refusal to have done it'),
    lapse: days(30, 'Days after which it is too late'),
  },
  propose(situation, numbers) {
    const { application, round, cadence, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'rejected') || application.rounds.some((other) => other.feedback !== null)) return [];
    const dates = sinceStatus(situation, round.statusDate, {
      from: (day) => calendar.after(day, numbers.from), due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse,
    });
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, cadence.askFeedbackBy), ...dates,
      why: `${employerFirst(situation)} said no${onDay(situation)}, and no feedback stands in the note: ask what you could improve.`,
    }];
  },
});

export const learn = rule({
  label: 'Learn from the feedback',
  about: 'When feedback has come: what will you do differently next time?',
  sources: ['A'],
  scope: 'application',
  whenClosed: ['accepted', 'declined', 'rejected', 'withdrawn', 'no-response'],
  numbers: { due: days(3, 'Days to think it over') },
  propose(situation, numbers) {
    const { round } = situation;
    if (round.feedback === null) return [];
    const lastLine = round.journal.map((entry) => entry.date).filter((date) => date !== null).sort().at(-1);
    const dates = sinceStatus(situation, lastLine ?? round.statusDate, { due: (day) => addDays(day, numbers.due) });
    const why = `Feedback from ${employerName(situation)} is in the note: decide what you will do differently next time.`;
    return [{ to: null, channel: null, ...dates, why }];
  },
});

/** In days. */
const THREE_MONTHS = 90;

export const keepInTouch = rule({
  label: 'Keep in touch',
  about: 'Three months after a refusal, where you want to stay in contact (keep_in_touch: true).',
  sources: ['A', 'B'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: {
    from: days(THREE_MONTHS, 'Days after the refusal to start'),
    due: days(97, 'Days after the refusal to have done it'),
    lapse: days(30, 'Days after the due day on which it is dropped'),
  },
  propose(situation, numbers) {
    const { round } = situation;
    if (!isOutcome(situation, 'rejected') || !round.keepInTouch) return [];
    const dates = round.statusDate === null ? todayOnly(situation) : {
      ...span(addDays(round.statusDate, numbers.from), addDays(round.statusDate, numbers.due), round.zone),
      lapses: addDays(round.statusDate, numbers.due + numbers.lapse),
    };
    const wait = numbers.from === THREE_MONTHS ? 'some three months' : `about ${count(numbers.from, 'day')}`;
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'), ...dates,
      why: `You wanted to keep in touch with ${employerName(situation)}; ${wait} after the refusal is a good time for a line.`,
    }];
  },
});

/** Whether the application ended (or stands) so, and this round's note is the one that states it. */
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
