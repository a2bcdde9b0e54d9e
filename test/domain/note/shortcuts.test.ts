import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay, type Day } from '../../../src/domain/dates/day';
import { readDate } from '../../../src/domain/dates/written';
import { ACTIONS } from '../../../src/domain/note/actions';
import { takeContact } from '../../../src/domain/note/contact-details';
import { parseJournalLine } from '../../../src/domain/note/journal-line';
import { foldName } from '../../../src/domain/note/link';
import { splitPeople } from '../../../src/domain/note/people-text';
import { saysNobody } from '../../../src/domain/text/nobody';

const RUNS = { numRuns: 300 };

/** Before a space no shortcut is taken, and the space itself says nothing. */
const theLongWay = (text: string) => ` ${text}`;

const word = fc.constantFrom('Jane', 'Doe', 'and', 'y', 'und', 'et', 'no', 'one', 'TBD', 'None', 'noone', 'A', '7', 'O-Neil', 'n-a', 'Lead');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('a shortcut gives what the long way gives', () => {
  it('splits people in words of ASCII letters', () => {
    fc.assert(fc.property(name, (text) => {
      expect(splitPeople(text)).toEqual(splitPeople(theLongWay(text)));
    }), RUNS);
  });

  it('splits people who stand with their addresses, and takes these', () => {
    const address = fc.constantFrom('jane@acme.example', 'J.Doe+x@a-b.co.example', 'x@linkedin.com', 'a@b', '1234567@x.example', 'x@y.example.', `${'a'.repeat(250)}@x.example`);
    const person = fc.tuple(name, address, fc.constantFrom(' <', '<', '  <')).map(([called, at, open]) => `${called}${open}${at}>`);
    fc.assert(fc.property(person, (text) => {
      expect(splitPeople(text)).toEqual(splitPeople(theLongWay(text)));
      expect(takeContact(text)).toEqual(takeContact(theLongWay(text)));
    }), RUNS);
  });

  it('reads a name in a line of the journal', () => {
    const called = fc.array(fc.constantFrom('Jane', 'sent', 'to', 'with', 'All', 'the', 'panel', 'Done', 'Theo', 'everyone', 'Alley', 'O-Neil', '7'), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(called, (words) => {
      // With a dash between them no shortcut is taken.
      expect(parseJournalLine(`2026-11-20 debrief ${words.join(' ')}`)).toEqual(parseJournalLine(`2026-11-20 debrief – ${words.join(' ')}`));
    }), RUNS);
  });

  it('reads a line of the journal as the plugin writes it, and one that is nearly so', () => {
    const date = fc.constantFrom('2026-11-20', '2026-02-30');
    const done = fc.constantFrom(...ACTIONS, 'thank you', 'Debrief', 'snooze debrief', 'thanked', 'a', 'called');
    const rest = fc.array(fc.constantFrom('Jane', 'Anne-Marie', 'note', 'Email', 'on', 'via', 'email', 'phone', 'fax', 'until', 'by', 'all', 'sent', '2026-11-23', 'Doe.'), { maxLength: 4 });
    fc.assert(fc.property(date, done, rest, (day, action, words) => {
      const line = [day, action, ...words].join(' ');
      expect(parseJournalLine(line)).toEqual(parseJournalLine(theLongWay(line)));
    }), { numRuns: 1000 });
  });

  it('folds such a name', () => {
    fc.assert(fc.property(name, (text) => {
      expect(foldName(text)).toBe(foldName(theLongWay(text)));
    }), RUNS);
  });

  it('tells whether such a text says that there is nobody', () => {
    fc.assert(fc.property(name, (text) => {
      expect(saysNobody(text)).toBe(saysNobody(theLongWay(text)));
    }), RUNS);
  });

  it('reads a date as programs write it, and one that is nearly so', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    const date = fc.tuple(fc.constantFrom('2026', '2024', '0000', '1999'), part(13), part(32)).map((parts) => parts.join('-'));
    const time = fc.tuple(fc.constantFrom('', 'T', ' '), part(25), part(61)).map(([mark, ...clock]) => (mark === '' ? '' : mark + clock.join(':')));
    fc.assert(fc.property(date, time, (day, clock) => {
      expect(readDate(day + clock, 'ask')).toEqual(readDate(theLongWay(day + clock), 'ask'));
    }), RUNS);
  });

  it('knows which days there are', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 32 }), (month, date) => {
      const text = `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      const made = new Date(Date.UTC(2026, month - 1, date)).toISOString().slice(0, 10);
      expect(toDay(text)).toBe(made === text ? text : null);
    }), RUNS);
  });

  it('counts days within a month and beyond it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: -40, max: 40 }), (from, count) => {
      const dayAt = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10) as Day;
      expect(addDays(dayAt(from), count)).toBe(dayAt(from + count));
    }), RUNS);
  });
});
