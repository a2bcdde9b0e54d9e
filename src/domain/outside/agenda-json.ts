import { formatMoment, momentAt, type Instant, type Zone } from '../dates/zoned';
import type { EntryMark, FollowUp, InterviewStatus } from '../playbook/follow-up';
import type { Due } from './due';

/** What the command lines print as JSON, and other plugins get. Times are wall time in the interview's zone, to the minute. */
export function toJson({ agenda, problems }: Due, now: Instant, zone: Zone) {
  return {
    at: formatMoment(momentAt(now, zone)),
    items: agenda.items.map(itemJson),
    interviews: agenda.interviews.map(interviewJson),
    problems: problems.map(({ note, property, message }) => ({ note, property, message })),
  };
}

function itemJson(item: FollowUp) {
  const { note, entry, company, role, action, n, person, to, channel, from, due, ruleDue, state, why, holidays, sources } = item;
  return {
    note, ...entryJson(entry), company, role, action, n, person, to, channel,
    from: formatMoment(from), due: formatMoment(due),
    ...(ruleDue === null ? {} : { ruleDue: formatMoment(ruleDue) }),
    state, why, ...(holidays.length === 0 ? {} : { holidays: holidays.map(({ day, name }) => ({ date: day, name })) }), sources,
    ...(item.zoneStated ? { timezone: item.zone } : {}),
  };
}

/** For a listed interview, the day that it states and its round. */
function entryJson(entry: EntryMark | null) {
  return entry === null ? {} : { date: entry.date, round: entry.round };
}

function interviewJson({ note, entry, company, role, status, phase, waitingUntil }: InterviewStatus) {
  const until = waitingUntil === null ? null : formatMoment(waitingUntil);
  return { note, ...entryJson(entry), company, role, status, followUp: phase, waitingUntil: until };
}
