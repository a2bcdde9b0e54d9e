import { describe, expect, it } from 'vitest';
import { withoutFormOfAddress } from '../../../src/domain/note/forms-of-address';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { readNote } from './read';

describe('withoutFormOfAddress', () => {
  it.each([
    ['Frau Miriam Held', 'Miriam Held'], ['Herr Dr. Jan von Holt', 'Jan von Holt'], ['Mrs Jane Doe', 'Jane Doe'], ['Prof. Dr. Ann Lee', 'Ann Lee'],
  ])('returns the name behind the titles of %s', (name, plain) => {
    expect(withoutFormOfAddress(name)).toBe(plain);
  });

  it.each(['Miriam Held', 'Frau Held', 'Frau Dr. Held', 'Don Draper', 'Frau', ''])('returns null if %j has no title before a whole name', (name) => {
    expect(withoutFormOfAddress(name)).toBeNull();
  });
});

/** Who is still to be thanked if the journal has the line. */
function toThank(interviewers: readonly string[], line: string): readonly (string | null)[] {
  const properties = { type: 'interview', company: 'Acme', date: '2026-11-20T10:30', interviewers, follow_ups: [line] };
  const { interviews } = readNote({ path: 'Acme.md', properties, tags: [] }, {
    settings: DEFAULT_SETTINGS, zone: 'Europe/London', personNote: () => null,
  });
  const { items } = makeAgenda(interviews, DEFAULT_SETTINGS, Date.parse('2026-11-20T15:00Z'), 'Europe/London');
  return items.filter(({ action }) => action === 'thank-you').map(({ person }) => person);
}

describe('a journal line', () => {
  it.each([
    ['Frau Miriam Held', 'Miriam Held'], ['Miriam Held', 'Frau Miriam Held'], ['Frau Dr. Miriam Held', 'Frau Miriam Held'], ['Frau Miriam Held', 'Miriam'],
  ])('is for %s if it names %s', (person, named) => {
    expect(toThank([person, 'Raj Patel'], `2026-11-20 thank-you ${named} via email`)).toEqual(['Raj Patel']);
  });

  it('counts for neither of two people if it has only the family name that both have', () => {
    expect(toThank(['Frau Held', 'Herr Held'], '2026-11-20 thank-you Held')).toEqual(['Frau Held', 'Herr Held']);
  });

  it('counts only for the one with its title if two people have the same family name', () => {
    expect(toThank(['Frau Held', 'Herr Held'], '2026-11-20 thank-you Herr Held')).toEqual(['Frau Held']);
  });
});
