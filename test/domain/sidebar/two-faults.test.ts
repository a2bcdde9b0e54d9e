import fc from 'fast-check';
import { expect, it } from 'vitest';
import { failingAt } from '../../../scripts/fuzz/failing';
import { DEFAULT_CHOICES } from '../../../src/domain/sidebar/choices';
import { makeGroups } from '../../../src/domain/sidebar/sidebar';
import { withoutFailing } from '../../../src/domain/text/attempt';
import { agenda, followUp, input, interviewStatus } from './follow-ups';

const OTHERS = ['Beta.md', 'Corvo.md', 'Dune.md'];
const SOUND = ['note', 'id', 'application'];

it('a note in which several things fail, now and then or only beside another, hides no other note and is named', () => {
  let named = 0;
  fc.assert(fc.property(
    fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { minLength: 2, maxLength: 5 }), fc.constantFrom('time', 'application' as const),
    (nths, grouping) => {
      const items = ['Acme.md', ...OTHERS].map((note) => followUp({ note, state: 'later', application: note }));
      const waiting = ['Acme.md', ...OTHERS].flatMap((note) => [interviewStatus({ note }), interviewStatus({ note, waitingUntil: null })]);
      const fail = <T extends { readonly note: string | null }>(all: readonly T[]) => (
        all.map((one) => (one.note === 'Acme.md' ? failingAt(one, nths, SOUND) : one))
      );
      const folds = Object.fromEntries([...OTHERS.map((note) => `application\n${note}`), 'later', 'problems'].map((key) => [key, false]));
      const groups = makeGroups(input({ agenda: agenda(fail(items), fail(waiting)), choices: { ...DEFAULT_CHOICES, grouping, folds } }));
      const rows = groups.flatMap((group) => group.rows);
      expect(rows.map(({ note }) => note)).toEqual(expect.arrayContaining(OTHERS));
      const problems = rows.filter(({ subject }) => subject.kind === 'problem');
      expect(problems.every(({ note }) => note === 'Acme.md')).toBe(true);
      named += problems.length;
    },
  ), { numRuns: 150 });
  expect(named).toBeGreaterThan(10);
});

it('work for many leaves out what fails beside any other, and does the rest', () => {
  const left: number[] = [];
  const work = (some: readonly number[]) => {
    if (some.includes(3) && some.length > 1) throw new Error('not beside another');
    return some.length;
  };
  expect(withoutFailing(Array.from({ length: 100 }, (_, at) => at), work, (one) => left.push(one))).toBe(99);
  expect(left).toEqual([3]);
});

it('work that fails even for none of them throws', () => {
  expect(() => withoutFailing([1, 2], () => { throw new Error('never'); })).toThrow('never');
});
