import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeList, type ListInput } from '../../../src/domain/follow-up-list/list';
import { NO_OPTIONS } from '../../../src/domain/follow-up-list/options';
import { KeptNames } from '../../../src/domain/follow-up-list/scope';
import { peopleOf, type Interview } from '../../../src/domain/note/interview';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { anyInterviews, ZONE } from '../playbook/arbitraries';
import { NOW } from '../sidebar/follow-ups';

const anyNames = <T extends string>(...names: readonly T[]) => fc.option(fc.subarray([...names], { minLength: 1 }));
const anyOptions = fc.record({
  company: anyNames('acme', 'Corvo', 'Corva'), application: anyNames('Engineer', 'Acme – Analyst'), person: anyNames('Jane Doe', 'kim lee', 'Raj'),
}).map((asked) => ({ ...NO_OPTIONS, ...asked }));
const anyStep = fc.record({ note: fc.nat({ max: 5 }), gone: fc.boolean(), options: fc.option(anyOptions) });

it('a list that asks for names has the same rows after any changes as one that is made anew', () => {
  fc.assert(fc.property(anyInterviews, anyInterviews, anyOptions, fc.array(anyStep, { maxLength: 5 }), (first, second, options, steps) => {
    const book = new FollowUpBook(DEFAULT_RULES, ZONE);
    const known = new Map<string, readonly Interview[]>();
    const put = (note: string, all: readonly Interview[]) => {
      known.set(note, all.filter((interview) => interview.note === note));
      book.set(note, known.get(note) ?? []);
    };
    for (const { note } of first) put(note, first);
    const kept = new KeptNames();
    let asked = options;
    for (const { note, gone, options: others } of steps) {
      put(`${note}.md`, gone ? [] : second);
      asked = others ?? asked;
      const input: ListInput = {
        agenda: book.agendaAt(NOW), options: asked, unread: [], note: null, notes: null, complete: true, problems: [],
        peopleIn: (path) => (known.get(path) ?? []).flatMap(peopleOf), viewer: { now: NOW, zone: ZONE }, grouping: 'time', folds: {},
        draftOf: () => null, more: 0,
      };
      expect(JSON.stringify(makeList({ ...input, kept }))).toEqual(JSON.stringify(makeList(input)));
    }
  }), { numRuns: 100 });
});
