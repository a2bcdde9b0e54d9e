import { addDays, type Day, type Time } from '../../dates/day';
import { clockTime, dayAndMonth, longDay } from '../../dates/words';
import { endOf, momentOf, startOf } from '../../dates/zoned';
import { words } from '../../language/interface';
import type { Interview } from '../../note/interview';
import type { JournalLine } from '../../note/journal';
import { hasAddress, isKnownAs, type Person } from '../../note/people';
import { isHeld, linesOfAction } from '../application';
import { thankYouRecipient } from '../recipients';
import { days, rule, span, workingDays, type Proposal, type Situation } from '../rule';

const NOON = '12:00' as Time;

export const prepare = rule({
  sources: ['E'],
  scope: 'round',
  numbers: { from: days(3) },
  propose({ round, now }, numbers) {
    const { schedule, zone } = round;
    if (schedule === null || isHeld(round, now) || (schedule.timeKnown && schedule.start.instant <= now)) return [];
    const { day, time } = schedule.start;
    return [{
      to: null, channel: null,
      from: startOf(addDays(day, -numbers.from), zone),
      due: schedule.timeKnown ? schedule.start : endOf(addDays(day, -1), zone),
      why: words('playbook').toPrepare(longDay(day), schedule.timeKnown ? clockTime(time) : null, numbers.from),
    }];
  },
});

/** How many days after the interview its details fade. */
const FADES_AFTER = 14;

export const debrief = rule({
  sources: ['B', 'D'],
  scope: 'round',
  numbers: { lapse: days(FADES_AFTER) },
  propose: (situation, { lapse }) => onTheDay(situation, lapse, {
    to: null, channel: null,
    why: words('playbook').debrief,
  }),
});

export const recordDetails = rule({
  sources: ['B', 'C', 'E'],
  scope: 'round',
  numbers: { lapse: days(FADES_AFTER) },
  propose(situation, { lapse }) {
    const missing = missingDetails(situation);
    if (missing.length === 0) return [];
    return onTheDay(situation, lapse, { to: null, channel: null, why: words('playbook').stillMissing(missing) });
  },
});

export const thankYou = rule({
  sources: ['A', 'B', 'C', 'D', 'E'],
  scope: 'round',
  employer: true,
  numbers: { lapse: days(7) },
  propose(situation, numbers) {
    const { schedule, zone, interviewers } = situation.round;
    if (schedule === null || !isHeld(situation.round, situation.now)) return [];
    const morning = schedule.timeKnown && schedule.start.time < NOON;
    const day = schedule.start.day;
    const due = morning ? endOf(day, zone) : momentOf(addDays(day, 1), NOON, zone);
    const people: readonly (Person | undefined)[] = interviewers.length > 0 ? interviewers : [undefined];
    return people.map((person) => ({
      to: thankYouRecipient(situation, person),
      channel: situation.application.contactBy === 'letter' ? 'letter' : 'email',
      from: schedule.end, due, lapses: addDays(day, numbers.lapse),
      why: whyThank(situation, person, morning, day),
      ...(person && { person }),
    }));
  },
});

export const agencyFeedback = rule({
  sources: ['B'],
  scope: 'round',
  numbers: { lapse: days(7) },
  propose(situation, { lapse }) {
    const { throughAgency, agency } = situation.round;
    if (!throughAgency) return [];
    const to = situation.application.agencyContact;
    return onTheDay(situation, lapse, {
      to, channel: 'email',
      why: words('playbook').toAgency(to?.name ?? agency, situation.round.company),
    });
  },
});

export const briefReferences = rule({
  sources: ['A'],
  scope: 'application',
  numbers: { due: workingDays(1) },
  propose({ round, application, workingDays: calendar }, numbers) {
    const { schedule, zone } = round;
    if (schedule === null || round !== application.latestHeld) return [];
    const due = endOf(calendar.after(schedule.start.day, numbers.due), zone);
    return application.references.map((person) => ({
      person, to: person, channel: 'email', from: schedule.end, due,
      why: words('playbook').toBrief(person.name, dayAndMonth(schedule.start.day)),
    }));
  },
});

export const connect = rule({
  sources: ['B'],
  scope: 'application',
  employer: true,
  numbers: {
    from: days(1),
    due: days(2),
    lapse: days(30),
  },
  propose({ round, application }, numbers) {
    return round.interviewers.flatMap((person): Proposal[] => {
      const thanked = thankedByEmail(round, person);
      if (thanked === null || thankedInLaterRound(application.rounds, round, person)) return [];
      return [{
        person, to: person, channel: 'linkedin',
        ...span(addDays(thanked, numbers.from), addDays(thanked, numbers.due), round.zone),
        lapses: addDays(thanked, numbers.lapse),
        why: words('playbook').toConnect(person.name, dayAndMonth(thanked), numbers.from, numbers.due),
      }];
    });
  },
});

/** From the interview's end to the end of that day: over midnight, the day on which it ends. */
function onTheDay(
  { round, now }: Situation, lapse: number, { to, channel, why }: Pick<Proposal, 'to' | 'channel' | 'why'>,
): readonly Proposal[] {
  if (round.schedule === null || !isHeld(round, now)) return [];
  const { end } = round.schedule;
  return [{ to, channel, why, from: end, due: endOf(end.day, round.zone), lapses: addDays(end.day, lapse) }];
}

function missingDetails({ round, application }: Situation): string[] {
  const silent = application.contactBy === 'none';
  const { interviewers, addresses, decision, contact } = words('playbook').missing;
  const unreachable = application.viaAgency ? [] : round.interviewers.filter((person) => !hasAddress(person));
  return [
    round.interviewers.length === 0 ? interviewers : null,
    unreachable.length > 0 ? addresses(unreachable.map((person) => person.name)) : null,
    round.decisionBy === null && !silent ? decision : null,
    round.contactBy === null && !silent ? contact : null,
  ].filter((part) => part !== null);
}

function whyThank({ round }: Situation, person: Person | undefined, morning: boolean, day: Day): string {
  const half = morning ? 'morning' : 'afternoon';
  const isTimeKnown = round.schedule?.timeKnown !== false;
  return words('playbook').toThank(person?.name ?? null, dayAndMonth(day), isTimeKnown ? half : null, round.format === 'onsite');
}

/** The day of the last thank-you by email in the round's journal. A line without a channel counts as email. */
function thankedByEmail(round: Interview, person: Person): Day | null {
  return linesOfAction('thank-you', [round]).findLast((line) => isThanksByEmail(line, person))?.date ?? null;
}

function isThanksByEmail(line: JournalLine, person: Person): boolean {
  if (line.kind !== 'done' || line.action !== 'thank-you') return false;
  return (line.via ?? 'email') === 'email' && (line.person === null || isKnownAs(person, line.person));
}

/** Once per application: if the person was met and thanked again later, the later thank-you counts. */
function thankedInLaterRound(rounds: readonly Interview[], round: Interview, person: Person): boolean {
  return rounds.slice(rounds.indexOf(round) + 1).some((later) =>
    later.interviewers.some((other) => isKnownAs(other, person.name)) && thankedByEmail(later, person) !== null);
}
