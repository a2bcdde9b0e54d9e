import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardMaker } from '../../../src/domain/board/board';
import { refusalOf } from '../../../src/domain/board/moves';
import { STAGES } from '../../../src/domain/board/stage';
import type { Interview } from '../../../src/domain/note/interview';
import type { Application } from '../../../src/domain/playbook/application';
import { anyInterviews } from '../playbook/arbitraries';
import { boardOf, cardIn, inputOf, interviewsOf, ROOM, titlesOf } from './notes';

const ACME = { company: 'Acme', date: '2026-11-12T10:00' };

/** A round of which one property throws whenever it is read. */
function broken(round: Interview, property: keyof Interview): Interview {
  return new Proxy(round, {
    get(target, key) {
      if (key === property) throw new TypeError(`no ${property}`);
      return Reflect.get(target, key) as unknown;
    },
  });
}

describe('the board', () => {
  it('has a column for each stage, and each application in one of them', () => {
    const board = boardOf({
      Acme: { ...ACME, status: 'waiting', decision_by: '2026-12-04' }, Dune: { company: 'Dune', date: '2026-11-27T14:00' },
      Kestrel: { company: 'Kestrel', date: '2026-11-10', status: 'offer', status_date: '2026-11-20', offer_deadline: '2026-11-27' },
      Nimbus: { company: 'Nimbus', date: '2026-11-02', status: 'rejected', status_date: '2026-11-18' },
    });
    expect(titlesOf(board)).toEqual({ 'to-come': ['Dune'], 'waiting': ['Acme'], 'offer': ['Kestrel'], 'closed': ['Nimbus'] });
    expect(board.columns.map(({ title, count }) => `${title} ${count}`)).toEqual(['To come 1', 'Waiting 1', 'Offer 1', 'Closed 1']);
  });

  it('has an application once, however many rounds it has, and goes by the round that is to come', () => {
    const board = boardOf({ 'Acme 1': { ...ACME, status: 'waiting', round: 1 }, 'Acme 2': { ...ACME, date: '2026-12-02T09:30', round: 2 } });
    expect(titlesOf(board)).toMatchObject({ 'to-come': ['Acme'], 'waiting': [] });
    expect(cardIn(board, 'Acme')).toMatchObject({ dots: ['held', 'to-come'], rounds: '1 round held, 1 to come', note: 'Acme 2.md', waited: '' });
  });

  it('waits again if the round to come was called off, or does not take place after another offer was accepted', () => {
    const next = { company: 'Dune', date: '2026-11-27T14:00' };
    expect(titlesOf(boardOf({ Acme: ACME, Dune: { ...next, status: 'cancelled' } }))['to-come']).toEqual([]);
    const accepted = boardOf({ Acme: { ...ACME, status: 'accepted', status_date: '2026-11-20' }, Dune: next });
    expect(titlesOf(accepted)).toMatchObject({ 'to-come': [], 'waiting': ['Dune'], 'closed': ['Acme'] });
  });

  it('puts what is due first, and what has been quiet for long last', () => {
    const thanked = { interviewers: ['Jane Doe'], contact_by: 'email', follow_ups: ['thank-you', 'debrief', 'record-details', 'connect'].map((action) => `2026-11-12 ${action}`) };
    const board = boardOf({
      Quiet: { company: 'Quiet', date: '2026-01-12' }, Later: { ...ACME, ...thanked, company: 'Later', decision_by: '2026-12-15' },
      Due: { company: 'Due', date: '2026-11-20T09:00' },
    });
    expect(titlesOf(board)['waiting']).toEqual(['Due', 'Later', 'Quiet']);
    expect(cardIn(board, 'Quiet').next).toBe('Quiet for a long time');
  });

  it('bounds each column, says how many cards are left, and draws none of a folded one', () => {
    const notes = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`Firm ${at}`, { ...ACME, company: `Firm ${at}` }]));
    const [, waiting] = boardOf(notes, { room: { ...ROOM, waiting: 4 } }).columns;
    expect([waiting?.cards.length, waiting?.count, waiting?.more]).toEqual([4, 9, 'Show more (5 left)']);
    const [, folded] = boardOf(notes, { folded: ['waiting'] }).columns;
    expect([folded?.cards.length, folded?.count, folded?.folded, folded?.more]).toEqual([0, 9, true, '']);
  });

  it('has every application in exactly one column, in any search', () => {
    fc.assert(fc.property(anyInterviews, (interviews) => {
      const board = boardMaker()(inputOf(interviews));
      const keys = board.columns.flatMap(({ cards }) => cards.map(({ key }) => key));
      expect([...keys].sort()).toEqual([...new Set(interviews.map(({ application }) => application))].sort());
      expect(board.columns.map(({ stage }) => stage)).toEqual(STAGES);
      expect(board.failures).toEqual([]);
    }), { numRuns: 150 });
  });

  it.each(['schedule', 'journal', 'company', 'calledOff', 'zone', 'decisionBy'] as const)(
    'leaves out an application whose %s cannot be read, says so, and shows all others',
    (property) => {
      const rejected = interviewsOf('Acme.md', { ...ACME, status: 'rejected', status_date: '2026-11-20' });
      const input = inputOf([...rejected, ...interviewsOf('Beta.md', { ...ACME, company: 'Beta' })]);
      const isAcme = ({ rounds }: Application) => rounds[0]?.note === 'Acme.md';
      const brokenOne = (one: Application) => ({ ...one, rounds: one.rounds.map((round) => broken(round, property)) });
      const applications = input.applications.map((one) => (
        isAcme(one.application) ? { ...one, application: brokenOne(one.application) } : one
      ));
      const board = boardMaker()({ ...input, applications });
      expect(titlesOf(board)).toMatchObject({ waiting: ['Beta'], closed: [] });
      expect(board.failures).toEqual([`Acme.md can’t be shown: no ${property}`]);
      expect(board.timeline.lanes[0]?.marks.map(({ words }) => words)).toEqual(['Thu 12 Nov: Interview – Beta · SRE']);
    },
  );
});

describe('a card', () => {
  it('says company, role and way, what comes next and when, and how long the wait has been', () => {
    const board = boardOf({ Acme: { ...ACME, agency: 'Wherry', interviewers: ['Jane Doe'], contact_by: 'email', follow_ups: ['2026-11-12 debrief'] } });
    expect(cardIn(board, 'Acme')).toMatchObject({ title: 'Acme', role: 'SRE (via Wherry)', waited: 'Waited 11 days', dots: ['held'], rounds: '1 round held' });
  });

  it('counts the days of the wait by the calendar at the interview', () => {
    const board = boardOf({ Acme: { ...ACME, date: '2026-11-23T07:00', timezone: 'Pacific/Kiritimati' } });
    expect(cardIn(board, 'Acme').waited).toBe('');
    const before = boardOf({ Acme: { ...ACME, date: '2026-11-22T22:00', timezone: 'Pacific/Kiritimati' } });
    expect(cardIn(before, 'Acme').waited).toBe('Waited 1 day');
  });

  it('says when the interview is, unless something is to be done before', () => {
    const prepared = { follow_ups: ['2026-11-22 prepare', '2026-11-22 record-details'] };
    const card = (properties: object) => cardIn(boardOf({ Dune: { company: 'Dune', ...properties } }), 'Dune');
    expect(card({ date: '2026-11-27T14:00', ...prepared })).toMatchObject({ next: 'Interview', when: 'Fri 27 Nov, 14:00' });
    expect(card({ date: '2026-11-27', ...prepared })).toMatchObject({ next: 'Interview', when: 'Fri 27 Nov' });
    expect(card({ date: '2026-11-23T14:00' })).toMatchObject({ next: 'Prepare for the interview', when: 'by 14:00' });
    expect(card({ status: 'scheduled' })).toMatchObject({ next: 'Interview', when: 'No date yet' });
  });

  it('says how a closed application ended, and when if the note says so', () => {
    expect(cardIn(boardOf({ Acme: { ...ACME, status: 'withdrawn', status_date: '2026-11-20' } }), 'Acme').next).toBe('You withdrew, 20 November 2026');
    expect(cardIn(boardOf({ Acme: { ...ACME, status: 'no-response' } }), 'Acme').next).toBe('No response');
  });

  it('has the note’s name for an interview that names neither company nor role', () => {
    expect(cardIn(boardOf({ 'Talk in May': { role: undefined, date: '2026-11-20' } }), 'Talk in May').role).toBe('');
  });
});

describe('a move', () => {
  const waysOf = (properties: object) => cardIn(boardOf({ Acme: { ...ACME, ...properties } }), 'Acme').moves.map(({ to, asks }) => (
    `${to}: ${'news' in asks ? asks.news : asks.status}`));

  it('is offered if it makes sense, and asks for what belongs to it', () => {
    expect(waysOf({ status: 'waiting' })).toEqual(['to-come: round', 'offer: offer', 'closed: rejection', 'closed: withdrawn', 'closed: no-response']);
    expect(waysOf({ date: '2026-12-01' })).toEqual(['offer: offer', 'closed: rejection', 'closed: withdrawn']);
    expect(waysOf({ date: undefined, status: 'scheduled' })).toContain('waiting: waiting');
    expect(waysOf({ status: 'offer' })).toEqual(['waiting: waiting', 'closed: accepted', 'closed: declined', 'closed: rejection']);
    expect(waysOf({ status: 'rejected' })).toEqual(['waiting: waiting', 'offer: offer']);
    expect(waysOf({ status: 'declined' })).toEqual(['waiting: waiting', 'offer: offer']);
  });

  it('is refused with the reason if it means nothing, and is silent within a column', () => {
    expect(refusalOf('to-come', 'waiting')).toMatch(/by itself once it’s over/);
    expect(refusalOf('offer', 'to-come')).toMatch(/They made an offer/);
    expect(refusalOf('closed', 'to-come')).toMatch(/is closed/);
    expect(refusalOf('waiting', 'waiting')).toBeNull();
  });

  it('has a way or a reason between any two columns, in any search', () => {
    fc.assert(fc.property(anyInterviews, (interviews) => {
      for (const card of boardMaker()(inputOf(interviews)).columns.flatMap(({ cards }) => cards)) {
        const reached = new Set(card.moves.map(({ to }) => to));
        expect(reached).not.toContain(card.stage);
        const others = STAGES.filter((stage) => stage !== card.stage);
        expect(others.every((to) => reached.has(to) || refusalOf(card.stage, to) !== null)).toBe(true);
      }
    }), { numRuns: 50 });
  });
});
