import fc from 'fast-check';
import { addDays, day, type Day } from '../../../src/domain/dates/day';
import { ACTIONS } from '../../../src/domain/note/actions';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { STATUSES } from '../../../src/domain/note/status';
import { DEFAULT_RULES, type RuleSettings } from '../../../src/domain/playbook/settings';
import { anyTime } from '../dates/arbitraries';
import { readNote } from '../note/read';

/** The middle of the time in which the interviews below take place. */
export const MIDDLE = day('2026-11-23');

const near: fc.Arbitrary<Day> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -40, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: -120, max: 40 }) },
)
 .map((count) => addDays(MIDDLE, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const people = ['Jane Doe', 'Raj Patel <raj@acme.example>', 'Kim Lee'];

const line = fc.oneof(
  fc.tuple(near, fc.constantFrom(...ACTIONS), fc.constantFrom('', ' Jane Doe', ' Raj Patel')).map(([date, action, who]) => `${date} ${action}${who}`),
  fc.tuple(near, fc.constantFrom(...ACTIONS)).map(([date, action]) => `${date} skip ${action}`),
  fc.tuple(near, fc.constantFrom(...ACTIONS), near).map(([date, action, until]) => `${date} snooze ${action} until ${until}`),
  near.map((date) => `${date} heard from them`),
  fc.tuple(near, anyTime, fc.constantFrom(...ACTIONS)).map(([date, time, action]) => `${date} ${time} ${action}`),
);

/** Properties as people write them, a few applications with several rounds among them. */
const properties = fc.record({
  company: fc.constantFrom('Acme', 'Corvo', 'Dune'),
  role: fc.constantFrom('Engineer', 'Analyst'),
  date: fc.oneof({ weight: 8, arbitrary: near }, { weight: 1, arbitrary: fc.constant(undefined) }),
  time: maybe(anyTime),
  timezone: fc.constantFrom(undefined, undefined, 'America/New_York', 'Pacific/Kiritimati'),
  interviewers: fc.subarray(people),
  agency: fc.constantFrom(undefined, undefined, undefined, 'Wherry'),
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

/** One of the interviews that an application note lists. */
const listed = fc.record({
  date: fc.oneof({ weight: 8, arbitrary: near }, { weight: 1, arbitrary: fc.constant(undefined) }),
  time: maybe(anyTime),
  round: fc.constantFrom('Screening', 'Final'),
  interviewers: fc.subarray(people),
  status: fc.constantFrom(undefined, undefined, ...STATUSES),
  status_date: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: near }),
});

/** The note of one interview, or of an application with up to three of them. */
const anyNote = fc.oneof(
  { weight: 3, arbitrary: properties.map((note) => ({ ...note, type: 'interview' })) },
  {
    weight: 1,
    arbitrary: fc.tuple(properties, fc.uniqueArray(listed, { minLength: 1, maxLength: 3, selector: ({ date, round }) => `${date ?? ''} ${round}` }))
      .map(([note, interviews]) => ({ ...note, type: 'application', interviews })),
  },
);

export const ZONE = 'Europe/London';

/** Some ways to set the rules that change what is listed at all. */
export const anyRules: fc.Arbitrary<RuleSettings> = fc.record({
  cadence: fc.constantFrom('balanced', 'three-day', 'five-day-call', 'two-week'),
  quietAfter: fc.constantFrom(60, 60, 10, 0),
  startFrom: fc.constantFrom(null, null, MIDDLE),
}).map((some) => ({ ...DEFAULT_RULES, ...some }));

/** Up to six notes of one person's search. */
export const anyInterviews: fc.Arbitrary<readonly Interview[]> = fc.array(anyNote, { maxLength: 6 }).map((notes) =>
  notes.flatMap((note, at) => readNote(
    { path: `${at}.md`, properties: note, tags: [] },
    { settings: DEFAULT_READING, zone: ZONE, personNote: () => null },
  ).interviews));
