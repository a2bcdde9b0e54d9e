import { addDays } from '../../dates/day';
import { dayAndMonth, longDay } from '../../dates/words';
import { endOf, momentOf, type Moment } from '../../dates/zoned';
import { words } from '../../language/interface';
import { employerContact, preferredChannel } from '../recipients';
import { days, rule, sinceStatus, span, workingDays, type Situation } from '../rule';
import { latestPastDay } from '../status-day';

export const answerOffer = rule({
  sources: ['D'],
  scope: 'application',
  numbers: { due: workingDays(5) },
  propose(situation, numbers) {
    const { round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'offer')) return [];
    const deadline = offerDeadline(situation);
    const usual = sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due) });
    return [{
      to: null, channel: null, ...usual, ...(deadline && { due: deadline }),
      why: words('playbook').offerToAnswer(round.company, numbers.due, deadline === null ? null : longDay(deadline.day)),
    }];
  },
});

export const thankSupporters = rule({
  sources: ['A'],
  scope: 'application',
  whenClosed: ['accepted'],
  numbers: { due: workingDays(5), lapse: days(30) },
  propose(situation, numbers) {
    const { application, round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'accepted')) return [];
    const dates = sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse });
    return application.references.map((person) => ({
      person, to: person, channel: 'email', ...dates,
      why: words('playbook').supporter(round.company, person.name),
    }));
  },
});

export const thankAfterRejection = rule({
  sources: ['B', 'E'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: { due: workingDays(1), lapse: days(14) },
  propose(situation, numbers) {
    const { round, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'rejected')) return [];
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...sinceStatus(situation, round.statusDate, { due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse }),
      why: words('playbook').rejected(round.company, dayOf(situation)),
    }];
  },
});

export const requestFeedback = rule({
  sources: ['A', 'B', 'D'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: {
    from: workingDays(1),
    due: workingDays(3),
    lapse: days(30),
  },
  propose(situation, numbers) {
    const { application, round, cadence, workingDays: calendar } = situation;
    if (!isOutcome(situation, 'rejected') || application.rounds.some((other) => other.feedback !== null)) return [];
    const dates = sinceStatus(situation, round.statusDate, {
      from: (day) => calendar.after(day, numbers.from), due: (day) => calendar.after(day, numbers.due), lapse: numbers.lapse,
    });
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, cadence.askFeedbackBy), ...dates,
      why: words('playbook').noFeedback(round.company, dayOf(situation)),
    }];
  },
});

export const learn = rule({
  sources: ['A'],
  scope: 'application',
  whenClosed: ['accepted', 'declined', 'rejected', 'withdrawn', 'no-response'],
  whenQuiet: true,
  whenAcceptedElsewhere: true,
  numbers: { due: days(3) },
  propose(situation, numbers) {
    const { round } = situation;
    if (round.feedback === null) return [];
    const dates = sinceStatus(situation, round.lastLineOn ?? round.statusDate, { due: (day) => addDays(day, numbers.due) });
    return [{ to: null, channel: null, ...dates, why: words('playbook').feedback(round.company) }];
  },
});

/** In days. */
const THREE_MONTHS = 90;

export const keepInTouch = rule({
  sources: ['A', 'B'],
  scope: 'application',
  contact: true,
  employer: true,
  whenClosed: ['rejected'],
  numbers: {
    from: days(THREE_MONTHS),
    due: days(97),
    lapse: days(30),
  },
  propose(situation, numbers) {
    const { round, now } = situation;
    if (!isOutcome(situation, 'rejected') || !round.keepInTouch) return [];
    // Without any day, the rejection is news, and a follow-up due today would be far too early.
    const day = round.statusDate ?? latestPastDay(round, now) ?? situation.today();
    return [{
      to: employerContact(situation), channel: preferredChannel(situation, 'email'),
      ...span(addDays(day, numbers.from), addDays(day, numbers.due), round.zone),
      lapses: addDays(day, numbers.due + numbers.lapse),
      why: words('playbook').staysInTouch(round.company, numbers.from === THREE_MONTHS ? null : numbers.from),
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

function dayOf({ round }: Situation): string | null {
  return round.statusDate === null ? null : dayAndMonth(round.statusDate);
}
