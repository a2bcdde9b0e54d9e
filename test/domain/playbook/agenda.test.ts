import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates/day';
import { startOf, type Instant } from '../../../src/domain/dates/zoned';
import type { Interview } from '../../../src/domain/note/interview';
import type { Problem } from '../../../src/domain/note/problem';
import { STATES, type Agenda } from '../../../src/domain/playbook/follow-up';
import { FollowUpBook, makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { acceptanceFor } from '../../../src/domain/playbook/other-applications';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { anyInterviews, anyRules, MIDDLE, ZONE } from './arbitraries';

const MINUTE = 60_000;
const START = startOf(addDays(MIDDLE, -45), ZONE).instant;

const anyInstant: fc.Arbitrary<Instant> = fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minutes) => START + minutes * MINUTE);
const agendaAt = (interviews: readonly Interview[], now: Instant, rules = DEFAULT_RULES): Agenda =>
  makeAgenda(interviews, rules, now, ZONE);

/** In the order in which an item meets them. */
const ORDER = ['later', 'open', 'today', 'overdue'] satisfies (typeof STATES)[number][];

describe('an agenda', () => {
  it('is the same for any order of the notes', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, fc.integer(), (interviews, now, seed) => {
      const [shuffled = []] = fc.sample(fc.shuffledSubarray([...interviews], { minLength: interviews.length }), { numRuns: 1, seed });
      expect(agendaAt(shuffled, now)).toEqual(agendaAt(interviews, now));
    }));
  });

  it('only moves an item’s state forward as time passes', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, anyInstant, (interviews, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const before = new Map(agendaAt(interviews, early).items.map((item) => [`${item.id} ${item.due.instant}`, item]));
      for (const item of agendaAt(interviews, late).items) {
        const earlier = before.get(`${item.id} ${item.due.instant}`);
        if (earlier !== undefined) expect(ORDER.indexOf(item.state)).toBeGreaterThanOrEqual(ORDER.indexOf(earlier.state));
      }
    }));
  });

  it('stays the same until the moment it names', () => {
    const anyPart = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(anyInterviews, anyRules, anyInstant, anyPart, (interviews, rules, now, part) => {
      const agenda = agendaAt(interviews, now, rules);
      const until = Math.min(agenda.nextChange ?? Infinity, now + 7 * 24 * 60 * MINUTE);
      const between = now + Math.floor((until - 1 - now) * part);
      expect(agendaAt(interviews, between, rules)).toEqual(agenda);
    }), { numRuns: 300 });
  });

  it('lists nothing twice', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, (interviews, now) => {
      const ids = agendaAt(interviews, now).items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }));
  });

  it('asks for nothing addressed to an employer who asked not to be contacted', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, (interviews, now) => {
      const silenced = interviews.map((interview) => ({ ...interview, contactBy: 'none' as const }));
      const forbidden = ['thank-you', 'connect', 'check-in', 'tell-other-offer', 'thank-after-rejection', 'request-feedback', 'keep-in-touch', 'close'];
      expect(agendaAt(silenced, now).items.filter(({ action }) => forbidden.includes(action))).toEqual([]);
    }));
  });

  it('has no item but withdraw and learn in an application that an acceptance ends', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, (interviews, now) => {
      const book = new FollowUpBook(DEFAULT_RULES, ZONE);
      for (const { note } of interviews) book.set(note, interviews.filter((interview) => interview.note === note));
      for (const item of book.agendaAt(now).items) {
        const found = item.application === null ? null : book.applicationAt(item.application, now);
        if (found !== null && acceptanceFor(found.application, found.others) !== null) expect(['withdraw', 'learn']).toContain(item.action);
      }
    }));
  });

  it('has no item but learn in a quiet application', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, (interviews, now) => {
      const agenda = agendaAt(interviews, now, { ...DEFAULT_RULES, quietAfter: 10 });
      const quiet = new Set(agenda.interviews.filter(({ phase }) => phase === 'quiet').map(({ application }) => application));
      for (const { application, action } of agenda.items) if (application !== null && quiet.has(application)) expect(action).toBe('learn');
    }));
  });

  it('never has a deadline before the earliest moment', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, (interviews, now) => {
      // An offer’s deadline can be any day.
      const items = agendaAt(interviews, now).items.filter(({ action }) => action !== 'answer-offer');
      for (const { from, due, id } of items) {
        // A held interview may end after the noon or midnight by which something was due.
        expect(due.instant, id).toBeGreaterThan(from.instant - 24 * 60 * MINUTE);
      }
    }));
  });
});

describe('FollowUpBook', () => {
  it('gives the same agenda as one made anew, hour after hour and day after day', () => {
    const anyStep = fc.oneof(fc.integer({ min: 1, max: 24 * 60 }), fc.integer({ min: 1, max: 70 * 24 * 60 }));
    fc.assert(fc.property(anyInterviews, anyRules, anyInstant, fc.array(anyStep, { maxLength: 6 }), (interviews, rules, start, steps) => {
      const book = new FollowUpBook(rules, ZONE);
      for (const { note } of interviews) book.set(note, interviews.filter((interview) => interview.note === note));
      let now = start;
      for (const step of steps) {
        expect(book.agendaAt(now)).toEqual(agendaAt(interviews, now, rules));
        now += step * MINUTE;
      }
    }), { numRuns: 150 });
  });

  it('gives the same agenda after any changes as one made anew', () => {
    const change = fc.record({ note: fc.nat({ max: 5 }), gone: fc.boolean(), now: anyInstant });
    fc.assert(fc.property(anyInterviews, anyInterviews, fc.array(change, { maxLength: 8 }), (first, second, changes) => {
      const book = new FollowUpBook(DEFAULT_RULES, ZONE);
      const known = new Map<string, readonly Interview[]>();
      const put = (note: string, interviews: readonly Interview[]) => {
        book.set(note, interviews);
        known.set(note, interviews);
      };
      const ofNote = (interviews: readonly Interview[], note: string) => interviews.filter((interview) => interview.note === note);
      for (const { note } of first) put(note, ofNote(first, note));
      for (const { note: at, gone, now } of changes) {
        const note = `${at}.md`;
        if (gone) {
          book.delete(note);
          known.delete(note);
        } else put(note, ofNote(second, note));
        expect(book.agendaAt(now)).toEqual(agendaAt([...known.values()].flat(), now));
        expect(sorted(book.problems())).toEqual(sorted(bookOf(known).problems()));
      }
    }));
  });
});

function bookOf(notes: ReadonlyMap<string, readonly Interview[]>): FollowUpBook {
  const book = new FollowUpBook(DEFAULT_RULES, ZONE);
  for (const [note, interviews] of notes) book.set(note, interviews);
  return book;
}

function sorted(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ note, message }) => `${note}: ${message}`).sort();
}
