import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/domain/note/identify';
import type { Interview } from '../../../src/domain/note/interview';
import { readNote } from '../../../src/domain/note/read-note';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { FAULT, failingAt } from '../../../scripts/fuzz/failing';

const ZONE = 'Europe/London';
const NOW = Date.parse('2026-11-23T09:00Z');

function interviewsOf(company: string, properties: Readonly<Record<string, unknown>>): readonly Interview[] {
  const file = {
    path: `${company}.md`, tags: [],
    properties: { type: 'interview', company, role: 'SRE', date: '2026-11-20T10:30', interviewers: ['Jane Doe', 'Raj Patel'], ...properties },
  };
  return readNote(identify(file, DEFAULT_SETTINGS), { settings: DEFAULT_SETTINGS, zone: ZONE, personNote: () => null }).interviews;
}

const STATES: readonly Readonly<Record<string, unknown>>[] = [
  {}, { status: 'offer', offer_deadline: '2026-11-30' }, { status: 'rejected', status_date: '2026-11-21' },
  { status: 'accepted', status_date: '2026-11-22' }, { follow_ups: ['2026-11-20 thank-you Jane Doe', '2026-11-21 thank-you Nobody'] },
];

describe('a fault in the rules of one note', () => {
  it('leaves every other note its follow-ups, wherever it happens, and is a problem of that note', () => {
    const sound = interviewsOf('Beta', {});
    const alone = new FollowUpBook(DEFAULT_SETTINGS, ZONE);
    alone.set('Beta.md', sound);
    const expected = alone.agendaAt(NOW).items.filter(({ note }) => note !== null).map(({ id }) => id);
    let failures = 0;
    fc.assert(fc.property(fc.constantFrom(...STATES), fc.integer({ min: 1, max: 600 }), (state, nth) => {
      const book = new FollowUpBook(DEFAULT_SETTINGS, ZONE);
      // The book's own keys: the fault is in the rules.
      const hostile = interviewsOf('Acme', state).map((interview) => failingAt(interview, nth, ['note', 'application']));
      for (const [note, ofNote] of [['Acme.md', hostile], ['Beta.md', sound]] as const) book.set(note, ofNote);
      const { items, interviews } = book.agendaAt(NOW);
      // An accepted offer ends the other applications.
      const isAccepted = state['status'] === 'accepted';
      if (!isAccepted) expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
      const faults = [...book.problems(), ...book.failures()].filter(({ message }) => message.includes(FAULT));
      failures += faults.length;
      expect(faults.every(({ note }) => note === 'Acme.md')).toBe(true);
      if (faults.length === 0) expect(interviews.some(({ note }) => note === 'Acme.md')).toBe(true);
    }), { numRuns: 80 });
    expect(failures).toBeGreaterThan(20);
  });

  it('is over once the note is read anew', () => {
    const book = new FollowUpBook(DEFAULT_SETTINGS, ZONE);
    book.set('Acme.md', interviewsOf('Acme', {}).map((interview) => failingAt(interview, 3, ['note', 'application'])));
    expect(book.agendaAt(NOW).items.filter(({ note }) => note !== null)).toEqual([]);
    expect(book.failures()).toEqual([{ note: 'Acme.md', property: null, message: `The follow-ups cannot be worked out: ${FAULT}` }]);
    book.set('Acme.md', interviewsOf('Acme', {}));
    expect(book.agendaAt(NOW).items.length).toBeGreaterThan(0);
    expect(book.failures()).toEqual([]);
  });
});
