import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '../../../src/domain/outside/address';
import { findFollowUp } from '../../../src/domain/outside/follow-up-key';
import { followUp } from '../sidebar/follow-ups';

const problemOf = (params: Readonly<Record<string, unknown>>) => {
  const read = readAddress(params);
  return 'problem' in read ? read.problem : null;
};

describe('an address', () => {
  it('opens the follow-ups if it says no more', () => {
    expect(readAddress({ action: 'interview-follow-up' })).toEqual({ found: { kind: 'open', key: {} } });
  });

  it('names a follow-up by the fields of the JSON, the action as follow-up', () => {
    expect(readAddress({ 'action': 'interview-follow-up', 'vault': 'Jobs', 'do': 'done', 'note': 'Acme', 'follow-up': 'thank-you', 'person': 'Jane Doe' }))
      .toEqual({ found: { kind: 'done', key: { note: 'Acme', action: 'thank-you', person: 'Jane Doe' } } });
  });

  it('fills in a new note, and leaves out what is empty', () => {
    expect(readAddress({ do: 'new', company: 'Acme', role: ' ', when: 'fri 10:30' })).toEqual({ found: { kind: 'new', fields: { company: 'Acme', when: 'fri 10:30' } } });
  });

  it.each([
    [{ do: 'delete' }, 'do is “delete”; expected open, done, snooze, new.'],
    [{ do: '__proto__' }, 'do is “__proto__”; expected open, done, snooze, new.'],
    [{ do: 'done', note: `${'A'.repeat(301)}` }, `note begins with “${'A'.repeat(80)}…” and is too long; expected up to 300 characters.`],
    [{ do: 'done', note: 'Acme\u0000\u001b[2J' }, 'note is “Acme  [2J”; expected text on one line, without control characters.'],
    [{ do: 'new', company: 'Acme\n---\nstatus: rejected' }, 'company is “Acme --- status: rejected”; expected text on one line, without control characters.'],
    [{ do: 'new', company: '\u202Eemca' }, 'company is “ emca”; expected text on one line, without control characters.'],
    [{ do: 'new', folder: '../../etc' }, '“folder” is not known here; expected company, role, when, interviewers, round, format, duration, timezone, decision_by, contact_person, contact_by, agency, agency_contact, application.'],
    [{ do: 'done', until: '2026-12-04' }, '“until” is not known here; expected note, follow-up, person, n, date, round.'],
    [{ do: 'done', note: ['Acme', 'Dune'] }, 'note is “”; expected text on one line, without control characters.'],
  ])('is refused in plain words if it says %o', (params, words) => {
    expect(problemOf(params)).toBe(words);
  });

  it('is read or refused in one short message, whatever it says', () => {
    const name = fc.oneof(fc.constantFrom('do', 'note', 'follow-up', 'until', '__proto__', 'constructor'), fc.string());
    fc.assert(fc.property(fc.dictionary(name, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('done', 'snooze', 'new'))), (params) => {
      const problem = problemOf(params);
      if (problem !== null) expect(problem.length).toBeLessThan(400);
      expect(problem ?? '').not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    }), { numRuns: 200 });
  });

  it('is made for a follow-up so that it finds that one again', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /^\P{Cc}+$/u.test(text) && text.trim() === text), (name) => {
      const item = followUp({ note: `Jobs/${name}.md`, person: name, forPerson: null });
      const params = Object.fromEntries(new URL(addressOf(item, 'My vault')).searchParams);
      expect(params['vault']).toBe('My vault');
      const read = readAddress({ action: 'interview-follow-up', ...params });
      if ('problem' in read || read.found.kind !== 'open') throw new Error('not an address to open');
      const others = [followUp({ note: `Jobs/${name}.md`, action: 'check-in', n: 1, person: null }), followUp({ note: 'Other.md', person: name })];
      expect(findFollowUp({ items: [...others, item], notes: [item.note ?? '', 'Other.md'] }, read.found.key)).toEqual({ found: item });
    }), { numRuns: 100 });
  });
});
