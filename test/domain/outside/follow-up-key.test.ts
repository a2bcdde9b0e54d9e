import { describe, expect, it } from 'vitest';
import { findFollowUp, toKey, type FollowUpKey } from '../../../src/domain/outside/follow-up-key';
import { followUp } from '../sidebar/follow-ups';

const NOTE = 'Interviews/Acme.md';
const jane = followUp({ note: NOTE, action: 'thank-you', person: 'Jane Doe', forPerson: null });
const raj = followUp({ note: NOTE, action: 'thank-you', person: 'Raj Patel', forPerson: null });
const checkIn = followUp({ note: NOTE, action: 'check-in', n: 1, person: null, forPerson: null });
const search = followUp({ note: null, action: 'keep-looking', person: null, forPerson: null });
const known = { items: [jane, raj, checkIn, search], notes: [NOTE, 'Old/Dune.md', 'Interviews/Dune.md'] };

const find = (key: FollowUpKey) => {
  const found = findFollowUp(known, key);
  return 'found' in found ? found.found : found.problem;
};

describe('a follow-up', () => {
  it('is found by as little as tells it from others', () => {
    expect(find({ action: 'check-in' })).toEqual(checkIn);
    expect(find({ note: 'Acme', person: 'jane  doe' })).toEqual(jane);
    expect(find({ note: 'Interviews/Acme', action: 'check-in', n: '1' })).toEqual(checkIn);
  });

  it('is found by its item of the JSON', () => {
    expect(find(toKey({ note: NOTE, company: 'Acme', action: 'thank-you', n: null, person: 'Raj Patel', state: 'overdue' }))).toEqual(raj);
    expect(find(toKey({ note: NOTE, action: 'check-in', n: 1 }))).toEqual(checkIn);
  });

  it('is not guessed if several match', () => {
    expect(find({ note: NOTE, action: 'thank-you' })).toBe(
      '2 follow-ups match; expected one:\n'
      + '  note=Interviews/Acme.md action=thank-you person="Jane Doe"\n  note=Interviews/Acme.md action=thank-you person="Raj Patel"',
    );
  });

  it.each([
    [{}, 'Which follow-up? Name its note, and its action if the note has several.'],
    [{ note: 'Nowhere' }, 'note is “Nowhere”; expected the path or the name of an interview note.'],
    [{ note: '../../../etc/passwd' }, 'note is “../../../etc/passwd”; expected the path or the name of an interview note.'],
    [{ note: 'Dune' }, 'note is “Dune”, and several notes have this name; expected one of Old/Dune.md, Interviews/Dune.md.'],
    [{ note: 'Old/Dune.md' }, 'No follow-up matches note=Old/Dune.md.'],
    [{ action: 'keep-looking' }, 'No follow-up matches action=keep-looking.'],
    [{ note: NOTE, action: 'check-in', n: '2' }, 'No follow-up matches note=Interviews/Acme.md action=check-in n=2. This note has:\n'
      + '  note=Interviews/Acme.md action=thank-you person="Jane Doe"\n  note=Interviews/Acme.md action=thank-you person="Raj Patel"\n'
      + '  note=Interviews/Acme.md action=check-in n=1'],
  ])('is not found by %o, and the message says what is expected', (key, words) => {
    expect(find(key)).toBe(words);
  });

  it('is not found by an action that there is not', () => {
    expect(find({ action: 'thanks' })).toMatch(/^action is “thanks”; expected one of prepare, debrief, .*keep-looking\.$/);
  });
});
