import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates/day';
import { startOf, type Instant } from '../../../src/domain/dates/zoned';
import type { Interview } from '../../../src/domain/note/interview';
import { FollowUpBook, makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { STATES, type Agenda } from '../../../src/domain/playbook/follow-up';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { anyInterviews, MIDDLE, ZONE } from './arbitraries';

const MINUTE = 60_000;
const START = startOf(addDays(MIDDLE, -45), ZONE).instant;

const anyInstant: fc.Arbitrary<Instant> = fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minutes) => START + minutes * MINUTE);
const agendaAt = (interviews: readonly Interview[], now: Instant): Agenda => makeAgenda(interviews, DEFAULT_RULES, now, ZONE);

/** In the order in which an item meets them. */
const ORDER = ['later', 'open', 'today', 'overdue'] satisfies (typeof STATES)[number][];

describe('the agenda', () => {
  it('is the same in any order of the notes', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, fc.integer(), (interviews, now, seed) => {
      const [shuffled = []] = fc.sample(fc.shuffledSubarray([...interviews], { minLength: interviews.length }), { numRuns: 1, seed });
      expect(agendaAt(shuffled, now)).toEqual(agendaAt(interviews, now));
    }));
  });

  it('lets an item’s state only move forward as time passes', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, anyInstant, (interviews, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const before = new Map(agendaAt(interviews, early).items.map((item) => [`${item.id} ${item.due.instant}`, item]));
      for (const item of agendaAt(interviews, late).items) {
        const earlier = before.get(`${item.id} ${item.due.instant}`);
        if (earlier !== undefined) expect(ORDER.indexOf(item.state)).toBeGreaterThanOrEqual(ORDER.indexOf(earlier.state));
      }
    }));
  });

  it('stays as it is until the moment it names', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, fc.double({ min: 0, max: 1, noNaN: true }), (interviews, now, part) => {
      const agenda = agendaAt(interviews, now);
      const until = Math.min(agenda.nextChange ?? Infinity, now + 7 * 24 * 60 * MINUTE);
      const between = now + Math.floor((until - 1 - now) * part);
      expect(agendaAt(interviews, between)).toEqual(agenda);
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

  it('never has a deadline before the earliest moment', () => {
    fc.assert(fc.property(anyInterviews, anyInstant, (interviews, now) => {
      // An offer’s deadline stands in the note and may be any day.
      const items = agendaAt(interviews, now).items.filter(({ action }) => action !== 'answer-offer');
      for (const { from, due, id } of items) {
        // A held interview may end past the noon or midnight by which something was due.
        expect(due.instant, id).toBeGreaterThan(from.instant - 24 * 60 * MINUTE);
      }
    }));
  });
});

describe('the book of follow-ups', () => {
  it('answers after any changes as one made anew', () => {
    const change = fc.record({ note: fc.nat({ max: 5 }), gone: fc.boolean(), now: anyInstant });
    fc.assert(fc.property(anyInterviews, anyInterviews, fc.array(change, { maxLength: 8 }), (first, second, changes) => {
      const book = new FollowUpBook(DEFAULT_RULES, ZONE);
      const known = new Map<string, readonly Interview[]>();
      const put = (interview: Interview) => {
        book.set(interview.note, [interview]);
        known.set(interview.note, [interview]);
      };
      first.forEach(put);
      for (const { note, gone, now } of changes) {
        const replacement = second[note];
        if (gone) {
          book.delete(`${note}.md`);
          known.delete(`${note}.md`);
        } else if (replacement !== undefined) put(replacement);
        expect(book.agendaAt(now)).toEqual(agendaAt([...known.values()].flat(), now));
      }
    }));
  });
});
