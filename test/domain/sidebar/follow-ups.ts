import { day, type Time } from '../../../src/domain/dates/day';
import { endOf, momentOf, readInstant, startOf, type Instant, type Moment } from '../../../src/domain/dates/zoned';
import type { Agenda, FollowUp, InterviewStatus } from '../../../src/domain/playbook/follow-up';
import { DEFAULT_CHOICES } from '../../../src/domain/sidebar/choices';
import type { Row } from '../../../src/domain/sidebar/row';
import { makeGroups, MAX_ROWS, type SidebarInput } from '../../../src/domain/sidebar/sidebar';

export const LONDON = 'Europe/London';

/** Monday morning, the day that these tests are set on. */
export const NOW = at('2026-11-23T09:00');

export function at(wall: string, zone = LONDON): Instant {
  const instant = readInstant(wall, zone);
  if (instant === null) throw new RangeError(`${wall} is no time`);
  return instant;
}

/** A moment as a note states it; a day alone is its start. */
export function moment(wall: string, zone = LONDON): Moment {
  const [date = '', time] = wall.split('T');
  return time === undefined ? startOf(day(date), zone) : momentOf(day(date), time as Time, zone);
}

/** The end of a day. */
export function end(date: string, zone = LONDON): Moment {
  return endOf(day(date), zone);
}

/** A thank-you at Acme, unless said otherwise. */
export function followUp(given: Partial<FollowUp> = {}): FollowUp {
  const item: FollowUp = {
    id: '', note: 'Interviews/Acme.md', entry: null, application: null, company: 'Acme', role: 'Backend engineer', agency: null,
    start: null,
    action: 'thank-you', n: null, person: 'Jane Doe', forPerson: null, to: 'Jane Doe', recipient: null, channel: 'email',
    from: moment('2026-11-20T11:30'), due: end('2026-11-20'), ruleDue: null, state: 'overdue',
    zone: LONDON, zoneStated: false, why: 'Thank Jane Doe the same day.', holidays: [], alsoRecords: [], sources: ['A', 'B'],
    ...given,
  };
  return {
    ...item,
    id: given.id ?? [item.note, item.action, item.n ?? '', item.person ?? ''].join('\n'),
    application: given.application ?? (item.note === null ? null : applicationOf(item.note, item)),
  };
}

export function interviewStatus(given: Partial<InterviewStatus> = {}): InterviewStatus {
  const made: InterviewStatus = {
    note: 'Interviews/Dune.md', entry: null, application: '', company: 'Dune', role: 'SRE', agency: null, start: null, schedule: null, takesPlace: true,
    status: 'waiting', statusDate: null, phase: 'waiting',
    waitingUntil: moment('2026-12-07'), zone: LONDON, waitingReason: 'they promised an answer by Fri 4 Dec', superseded: false, journal: [],
    ...given,
  };
  return { ...made, application: given.application ?? applicationOf(made.note, made) };
}

/** Company and role tie rounds together, else a note is an application of its own. */
function applicationOf(note: string, { company, role }: Pick<FollowUp, 'company' | 'role'>): string {
  return company === null || role === null ? note : `${company}\n${role}`;
}

export function agenda(items: readonly FollowUp[], interviews: readonly InterviewStatus[] = []): Agenda {
  return { items, interviews, nextChange: null };
}

export function input(given: Partial<SidebarInput> = {}): SidebarInput {
  return {
    agenda: agenda([]), problems: [], viewer: { now: NOW, zone: LONDON }, choices: DEFAULT_CHOICES, draftOf: () => null, maxRows: MAX_ROWS,
    ...given,
  };
}

/** Every row that there is, with all groups and rows open. */
export function allRows(given: Partial<SidebarInput> = {}): readonly Row[] {
  const { choices, ...others } = input({ ...given, maxRows: Infinity });
  let groups = makeGroups({ ...others, choices });
  for (let level = 1; level <= 2; level += 1) {
    const parts = groups.flatMap((group) => [group, ...group.rows]);
    groups = makeGroups({ ...others, choices: { ...choices, folds: Object.fromEntries(parts.map(({ key }) => [key, false])) } });
  }
  return groups.flatMap(({ rows }) => rows);
}
