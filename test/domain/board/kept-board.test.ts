import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardMaker, type BoardInput } from '../../../src/domain/board/board';
import { STAGES } from '../../../src/domain/board/stage';
import { addDays } from '../../../src/domain/dates/day';
import { startOf } from '../../../src/domain/dates/zoned';
import type { AssessedApplication } from '../../../src/domain/playbook/assess';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { anyInterviews, MIDDLE, ZONE } from '../playbook/arbitraries';
import { inputOf, interviewsOf, ROOM } from './notes';

const START = startOf(addDays(MIDDLE, -45), ZONE).instant;
const HOUR = 60 * 60_000;

const anyStep = fc.record({
  note: fc.nat({ max: 5 }), gone: fc.boolean(), hours: fc.integer({ min: -20, max: 24 * 20 }),
  zone: fc.constantFrom(ZONE, 'Pacific/Kiritimati', 'America/Los_Angeles'), folded: fc.subarray([...STAGES]), room: fc.constantFrom(1, 50),
});

describe('a board that is made again and again', () => {
  it('is after any changes of notes, clock and view the one that is made anew', () => {
    fc.assert(fc.property(anyInterviews, anyInterviews, fc.array(anyStep, { minLength: 1, maxLength: 6 }), (first, second, steps) => {
      const book = new FollowUpBook(DEFAULT_RULES, ZONE);
      for (const { note } of first) book.set(note, first.filter((interview) => interview.note === note));
      const makeBoard = boardMaker();
      let now = START;
      for (const { note, gone, hours, zone, folded, room } of steps) {
        book.set(`${note}.md`, gone ? [] : second.filter((interview) => interview.note === `${note}.md`));
        now += hours * HOUR;
        const rooms = { 'to-come': room, 'waiting': room, 'offer': room, 'closed': room };
        const input = { agenda: book.agendaAt(now), applications: book.assessedAt(now), viewer: { now, zone }, folded, room: rooms };
        expect(makeBoard(input)).toEqual(boardMaker()(input));
      }
    }), { numRuns: 100 });
  });

  it('is sound again as soon as what could not be shown is gone', () => {
    const makeBoard = boardMaker();
    const input = inputOf(['Acme', 'Dune'].flatMap((company) => interviewsOf(`${company}.md`, { company, date: '2026-11-12' })));
    const before = makeBoard(input);
    const broken = input.applications.map((one, at) => (at === 0 ? failing(one) : one));
    expect(makeBoard({ ...input, applications: broken }).failures).toEqual(['Acme.md can’t be shown: not now']);
    expect(makeBoard(input)).toEqual(before);
  });

  it('looks after a change of one of 10,000 applications at none but those beside it', () => {
    const [pattern, changed] = ['2026-11-12', '2026-11-13'].map((date) => inputOf(interviewsOf('Acme.md', { company: 'Acme', date })));
    const looked = new Set<string>();
    const watched = (one: AssessedApplication, key: string): AssessedApplication => {
      const application = { ...one.application, key };
      return { ...one, get application() {
        looked.add(key);
        return application;
      } };
    };
    const all = Array.from({ length: 10_000 }, (_, at) => watched(one(pattern), String(at).padStart(5, '0')));
    const input = { ...inputOf([]), applications: all, room: ROOM };
    const makeBoard = boardMaker();
    makeBoard(input);
    looked.clear();
    const board = makeBoard({ ...input, applications: all.with(5_000, watched(one(changed), '05000')) });
    expect(board.columns.map(({ count }) => count)).toEqual([0, 10_000, 0, 0]);
    expect(['04999', '05000', '05001']).toEqual(expect.arrayContaining([...looked]));
  });
});

function one(input: BoardInput | undefined): AssessedApplication {
  const [found] = input?.applications ?? [];
  if (found === undefined) throw new Error('There is no application.');
  return found;
}

function failing(one: AssessedApplication): AssessedApplication {
  const rounds = one.application.rounds.map((round) => Object.defineProperty({ ...round }, 'journal', { get: () => { throw new Error('not now'); } }));
  return { ...one, application: { ...one.application, rounds } };
}
