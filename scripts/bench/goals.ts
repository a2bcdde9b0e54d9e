import { DENSE, REAL } from './tasks';

/** Two measurements of one run. Only their ratio means anything: the machine may be slow or busy. */
export interface Goal {
  readonly what: string;
  readonly measured: string;
  /** What it is measured against; null for bytes, which need nothing beside them. */
  readonly against: string | null;
  /** The ratio (or the number of bytes) to reach. */
  readonly goal: number;
  /** Above this the benchmark fails: what is reached today, with room for a busy machine. */
  readonly bound: number;
}

const [realNotes, realInterviews] = REAL;
const [denseNotes, denseInterviews] = DENSE;
const of = (notes: number, interviews: number) => `${notes.toLocaleString('en')} notes, ${interviews.toLocaleString('en')} interviews`;

export const GOALS: readonly Goal[] = [
  {
    what: `First pass, ${of(realNotes, realInterviews)}: times the bare loop`,
    measured: 'first pass, real', against: 'bare loop, real', goal: 8, bound: 90,
  },
  { what: 'The same: times gray-matter', measured: 'first pass, real', against: 'gray-matter, real', goal: 1 / 3, bound: 1.3 },
  {
    what: `First pass, ${of(denseNotes, denseInterviews)}: times the bare loop`,
    measured: 'first pass, dense', against: 'bare loop, dense', goal: 20, bound: 500,
  },
  {
    what: 'A change, its list and its rows: 100,000 notes to 1,000',
    measured: 'change, 100,000 notes', against: 'change, 1,000 notes', goal: 1.3, bound: 6,
  },
  {
    what: 'A change of another note: 100,000 notes to 1,000',
    measured: 'change of another note, 100,000 notes', against: 'change of another note, 1,000 notes', goal: 1.3, bound: 3,
  },
  {
    what: 'A change, by application and filtered: 100,000 notes to 1,000',
    measured: 'change by application, filtered, 100,000 notes', against: 'change by application, filtered, 1,000 notes',
    goal: 1.3, bound: 20,
  },
  {
    what: 'A change with the board open and reminders: 100,000 notes to 1,000',
    measured: 'change with the board open, 100,000 notes', against: 'change with the board open, 1,000 notes', goal: 1.3, bound: 6,
  },
  {
    what: 'Midnight with 25 open applications: 1,000 closed to 100',
    measured: 'midnight, 10,000 notes', against: 'midnight, 1,000 notes', goal: 1.5, bound: 3,
  },
  {
    what: 'Letters that are too alike: 1,000 to 100',
    measured: 'too alike, 1,000 letters', against: 'too alike, 100 letters', goal: 12, bound: 20,
  },
  { what: '“due” on disk: times cat', measured: 'due, real', against: 'cat, real', goal: 5, bound: 8 },
  { what: '“due” on 20 notes: times Node’s own start', measured: 'due, 20 notes', against: 'node', goal: 2, bound: 4 },
  { what: '“onload”: times the bare loop', measured: 'onload', against: 'bare loop, real', goal: 0.8, bound: 6 },
  {
    what: 'Compile and evaluate main.js: times Node’s own start',
    measured: 'compile and evaluate', against: 'node', goal: 0.3, bound: 2,
  },
  { what: 'Bytes kept of a note that is no interview', measured: 'bytes of another note', against: null, goal: 16, bound: 64 },
  { what: 'Bytes that 2,000 changes leave behind', measured: 'bytes of 2,000 changes', against: null, goal: 500_000, bound: 1_000_000 },
];
