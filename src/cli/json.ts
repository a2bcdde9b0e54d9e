import { formatMoment, momentAt, type Instant, type Zone } from '../domain/dates/zoned';
import type { FollowUp, Outlook } from '../domain/playbook/follow-up';
import type { Due } from './due';

/** What `--json` prints. Times are wall time in the interview's zone, to the minute. */
export function toJson({ agenda, problems }: Due, now: Instant, zone: Zone) {
  return {
    at: formatMoment(momentAt(now, zone)),
    items: agenda.items.map(itemJson),
    interviews: agenda.interviews.map(interviewJson),
    problems: problems.map(({ note, property, message }) => ({ note, property, message })),
  };
}

function itemJson(item: FollowUp) {
  const { note, company, role, action, n, person, to, channel, from, due, ruleDue, state, why, sources } = item;
  return {
    note, company, role, action, n, person, to, channel,
    from: formatMoment(from), due: formatMoment(due),
    ...(ruleDue === null ? {} : { ruleDue: formatMoment(ruleDue) }),
    state, why, sources,
    ...(item.zoneStated ? { timezone: item.zone } : {}),
  };
}

function interviewJson({ note, company, role, status, followUp, waitingUntil }: Outlook) {
  return { note, company, role, status, followUp, waitingUntil: waitingUntil === null ? null : formatMoment(waitingUntil) };
}
