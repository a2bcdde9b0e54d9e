import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { readNote } from './read';

afterEach(() => vi.restoreAllMocks());

it('asks for no names of months and weekdays while it reads a note whose dates are in figures', () => {
  const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  readNote({
    path: 'N.md', tags: ['work'],
    properties: {
      type: 'interview', company: 'Acme', role: 'Engineer', date: '2026-11-19T10:00', status: 'waiting', decision_by: '2026-11-27',
      interviewers: ['Jane Doe <jane@acme.example>', 'Raj Patel'], notes: 'They were kind.', salary: 60_000,
      follow_ups: ['2026-11-19 thank-you Jane Doe via email'],
    },
  }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
  expect(asked).not.toHaveBeenCalled();
});

it('looks each person and the company up once, however many properties name them', () => {
  const personNote = vi.fn(() => null);
  readNote({
    path: 'N.md', tags: ['work'],
    properties: { company: 'Acme', interviewers: ['Jane Doe', 'Raj Patel'], contact_person: 'Jane Doe', references: ['Raj Patel'] },
  }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote });
  expect(personNote.mock.calls).toEqual(['Acme', 'Jane Doe', 'Raj Patel'].map((named) => [named, 'N.md']));
});
