import fc from 'fast-check';
import { addDays, day, type Day } from '../../../src/domain/dates/day';
import { ACTIONS } from '../../../src/domain/note/actions';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { STATUSES } from '../../../src/domain/note/status';
import { readNote } from '../note/read';
import { anyTime } from '../dates/arbitraries';

/** The middle of the time in which the interviews below take place. */
export const MIDDLE = day('2026-11-23');

const near: fc.Arbitrary<Day> = fc.integer({ min: -40, max: 40 }).map((count) => addDays(MIDDLE, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const people = ['Jane Doe', 'Raj Patel <raj@acme.example>', 'Kim Lee'];

const line = fc.oneof(
  fc.tuple(near, fc.constantFrom(...ACTIONS), fc.constantFrom('', ' Jane Doe', ' Raj Patel')).map(([date, action, who]) => `${date} ${action}${who}`),
  fc.tuple(near, fc.constantFrom(...ACTIONS)).map(([date, action]) => `${date} skip ${action}`),
  fc.tuple(near, fc.constantFrom(...ACTIONS), near).map(([date, action, until]) => `${date} snooze ${action} until ${until}`),
  near.map((date) => `${date} heard from them`),
);

/** Properties as people write them, a few applications with several rounds among them. */
const properties = fc.record({
  company: fc.constantFrom('Acme', 'Corvo', 'Dune'),
  role: fc.constantFrom('Engineer', 'Analyst'),
  date: fc.oneof({ weight: 8, arbitrary: near }, { weight: 1, arbitrary: fc.constant(undefined) }),
  time: maybe(anyTime),
  timezone: fc.constantFrom(undefined, undefined, 'America/New_York', 'Pacific/Kiritimati'),
  interviewers: fc.subarray(people),
  agency: fc.constantFrom(undefined, undefined, undefined, 'Hays'),
  references: fc.subarray(['Ada', 'Grace']),
  contact_by: fc.constantFrom(undefined, undefined, 'email', 'phone', 'none'),
  decision_by: fc.oneof(fc.constant(undefined), near, fc.constant('soon')),
  follow_up_on: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: near }),
  status: fc.oneof(fc.constant(undefined), fc.constantFrom(...STATUSES)),
  status_date: maybe(near),
  offer_deadline: maybe(near),
  feedback: fc.constantFrom(undefined, undefined, 'Too quiet'),
  keep_in_touch: fc.boolean(),
  follow_ups: fc.array(line, { maxLength: 4 }),
});

export const ZONE = 'Europe/London';

/** Up to six notes of one person's search. */
export const anyInterviews: fc.Arbitrary<readonly Interview[]> = fc.array(properties, { maxLength: 6 }).map((notes) =>
  notes.flatMap((note, at) => readNote(
    { path: `${at}.md`, properties: note, tags: [] },
    { settings: DEFAULT_READING, zone: ZONE, personNote: () => null },
  ).interviews));
