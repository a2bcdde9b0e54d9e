import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeList, type ListInput } from '../../../src/domain/follow-up-list/list';
import { NO_OPTIONS } from '../../../src/domain/follow-up-list/options';
import { KeptNames } from '../../../src/domain/follow-up-list/scope';
import { peopleOf } from '../../../src/domain/note/interview';
import { anyInterviews, ZONE } from '../playbook/arbitraries';
import { ChangingVault } from '../playbook/changing-vault';
import { NOW } from '../sidebar/follow-ups';

const anyNames = <T extends string>(...names: readonly T[]) => fc.option(fc.subarray([...names], { minLength: 1 }));
const anyOptions = fc.record({
  company: anyNames('acme', 'Corvo', 'Corva'), application: anyNames('Engineer', 'Acme – Analyst'), person: anyNames('Jane Doe', 'kim lee', 'Raj'),
}).map((asked) => ({ ...NO_OPTIONS, ...asked }));
const anyStep = fc.record({ note: fc.nat({ max: 5 }), gone: fc.boolean(), options: fc.option(anyOptions) });

it('a list that asks for names has the same rows after any changes as one that is made anew', () => {
  fc.assert(fc.property(anyInterviews, anyInterviews, anyOptions, fc.array(anyStep, { maxLength: 5 }), (first, second, options, steps) => {
    const vault = new ChangingVault(first);
    const kept = new KeptNames();
    let asked = options;
    for (const { note, gone, options: others } of steps) {
      vault.put(`${note}.md`, gone ? [] : second);
      asked = others ?? asked;
      const input: ListInput = {
        agenda: vault.book.agendaAt(NOW), options: asked, unread: [], note: null, notes: null, complete: true, problems: [],
        peopleIn: (path) => vault.interviewsIn(path).flatMap(peopleOf), viewer: { now: NOW, zone: ZONE }, grouping: 'time', folds: {},
        draftOf: () => null, more: 0,
      };
      expect(JSON.stringify(makeList({ ...input, kept }))).toEqual(JSON.stringify(makeList(input)));
    }
  }), { numRuns: 100 });
});
