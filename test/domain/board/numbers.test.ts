import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/board/figures';
import { countsOf, KeptNumbers, spreadOf, type SearchNumbers } from '../../../src/domain/board/numbers';
import { addDays, daysBetween, type Day } from '../../../src/domain/dates/day';
import { momentAt } from '../../../src/domain/dates/zoned';
import { newsLines, saysDecision, saysOffer } from '../../../src/domain/news/journal-words';
import { isHeld, type Application } from '../../../src/domain/playbook/application';
import type { AssessedApplication } from '../../../src/domain/playbook/assess';
import { LONDON, NOW } from '../sidebar/follow-ups';
import { anyInterviews } from '../playbook/arbitraries';
import { boardOf, inputOf, interviewsOf } from './notes';

const ACME = { company: 'Acme', date: '2026-11-02T10:00' };
const VIEWER = { now: NOW, zone: LONDON };

function numbersOf(applications: readonly AssessedApplication[]): SearchNumbers {
  const numbers = new KeptNumbers();
  numbers.replace([], applications.map(({ application }) => countsOf(application, VIEWER.now)));
  return numbers.at(VIEWER);
}

function numbersIn(notes: Readonly<Record<string, object>>): SearchNumbers {
  return numbersOf(inputOf(Object.entries(notes).flatMap(([name, note]) => interviewsOf(`${name}.md`, { ...note }))).applications);
}

describe('the days until an answer', () => {
  it('run from the interview to what they decided, in whole calendar days across the change of the clocks', () => {
    const { answers } = numbersIn({ Acme: { ...ACME, date: '2026-10-20T23:00', status: 'rejected', status_date: '2026-11-03' } });
    expect(answers).toEqual({ count: 1, median: 14, shortest: 14, longest: 14 });
  });

  it('end with the day on which a further round was heard of, and begin again with that round', () => {
    const { answers } = numbersIn({
      'Acme 1': { ...ACME, follow_ups: ['2026-11-05 heard round 2 on 2026-11-12'] },
      'Acme 2': { ...ACME, date: '2026-11-12T10:00', round: 2, status: 'offer', status_date: '2026-11-20' },
    });
    expect(answers).toEqual({ count: 2, median: 5.5, shortest: 3, longest: 8 });
  });

  it('are not known if nobody noted the day, or if the status says what the person did', () => {
    expect(numbersIn({
      Acme: { ...ACME, status: 'rejected' }, Dune: { ...ACME, company: 'Dune', status: 'withdrawn', status_date: '2026-11-20' },
      Corvo: { ...ACME, company: 'Corvo', follow_ups: ['2026-11-03 heard decision by 2026-11-20', '2026-11-03 heard contact person is Kim'] },
    }).answers).toBeNull();
  });

  it('are counted for each company, the one with the most answers first', () => {
    const { byCompany } = numbersIn({
      'Acme 1': { ...ACME, follow_ups: ['2026-11-05 heard they invite me'] }, 'Dune': { ...ACME, company: 'Dune', status: 'rejected', status_date: '2026-11-20' },
      'Acme 2': { ...ACME, company: 'ACME', role: 'Analyst', status: 'rejected', status_date: '2026-11-09' },
    });
    expect(byCompany.map(({ company, spread }) => [company?.toLowerCase(), spread.count, spread.median])).toEqual([['acme', 2, 5], ['dune', 1, 18]]);
  });
});

describe('the other numbers', () => {
  it('run from the first interview to the offer, which the journal dates once it was answered', () => {
    const numbers = numbersIn({
      Acme: { ...ACME, status: 'offer', status_date: '2026-11-20' }, Corvo: { ...ACME, company: 'Corvo', status: 'declined', status_date: '2026-11-20' },
      Dune: { ...ACME, company: 'Dune', status: 'accepted', status_date: '2026-11-20', follow_ups: ['2026-11-12 heard an offer to answer by 2026-11-19'] },
    });
    expect(numbers.toOffer).toEqual({ count: 2, median: 14, shortest: 10, longest: 18 });
    expect(numbers.undatedOffers).toBe(1);
  });

  it('tell promised dates that were kept from late ones and from those that passed in silence', () => {
    const of = (company: string, note: object) => ({ ...ACME, company, decision_by: '2026-11-13', ...note });
    const numbers = numbersIn({
      kept: of('A', { status: 'rejected', status_date: '2026-11-13' }), late: of('B', { status: 'rejected', status_date: '2026-11-16' }),
      silent: of('C', {}), ghosted: of('D', { status: 'no-response' }), ahead: of('E', { decision_by: '2026-11-23' }),
      unknown: of('F', { status: 'withdrawn', status_date: '2026-11-20' }),
    });
    expect(numbers.promises).toEqual({ kept: 1, late: 1, silent: 2 });
    expect(numbers.lateness?.median).toBe(3);
  });

  it('count a check-in that brought a reply within 7 days and before the next one', () => {
    expect(numbersIn({
      Acme: { ...ACME, follow_ups: ['2026-11-05 check-in', '2026-11-10 check-in', '2026-11-17 heard decision moved to 2026-12-01', '2026-11-20 check-in'] },
    }).checkIns).toEqual({ brought: 1, nothing: 1, recent: 1 });
  });
});

describe('a spread', () => {
  it('has as many values on each side of its median, and nothing outside its range', () => {
    fc.assert(fc.property(fc.array(fc.nat(90), { minLength: 1 }), (values) => {
      const found = spreadOf(values);
      const below = values.filter((value) => value < (found?.median ?? 0)).length;
      const above = values.filter((value) => value > (found?.median ?? 0)).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      expect([found?.count, found?.shortest, found?.longest]).toEqual([values.length, Math.min(...values), Math.max(...values)]);
    }), { numRuns: 200 });
  });
});

/** Walks from the day of each interview, day by day, until the employer has decided or another interview begins. */
function walked(application: Application): number[] {
  const held = application.rounds.filter((round) => (
    round.schedule !== null && !round.calledOff && isHeld(round, NOW) && round.schedule.start.day <= momentAt(NOW, round.zone).day));
  const days = [...new Set(held.map(({ schedule }) => schedule?.start.day as Day))].sort();
  const said = new Set(application.rounds.flatMap(({ journal }) => journal.flatMap((line) => (line.kind === 'freeForm' && line.text.startsWith('heard') ? [line.date] : []))));
  if (application.status === 'offer' || application.status === 'rejected') said.add(application.statedBy?.statusDate ?? null);
  return days.flatMap((from) => {
    for (let on = from; daysBetween(from, on) < 400; on = addDays(on, 1)) {
      if (on !== from && days.includes(on)) return [];
      if (said.has(on)) return [daysBetween(from, on)];
    }
    return [];
  });
}

describe('the numbers of any search', () => {
  it('agree with those that a walk through the calendar finds', () => {
    let found = 0;
    fc.assert(fc.property(anyInterviews, (interviews) => {
      const { applications: assessed } = inputOf(interviews);
      const applications = assessed.map(({ application }) => application);
      const { answers, byCompany, promises, lateness, checkIns } = numbersOf(assessed);
      const lengths = applications.flatMap(walked).sort((a, b) => a - b);
      found += lengths.length;
      expect(answers?.count ?? 0).toBe(lengths.length);
      expect([answers?.shortest, answers?.longest]).toEqual([lengths[0], lengths.at(-1)]);
      expect(byCompany.reduce((sum, { spread }) => sum + spread.count, 0)).toBe(lengths.length);
      expect(lateness?.count ?? 0).toBe(promises.late);
      const isCheckIn = ({ kind, action }: Application['journal'][number]) => kind === 'done' && action === 'check-in';
      const checks = applications.flatMap(({ journal }) => [...new Set(journal.filter(isCheckIn).map(({ date }) => date))]);
      expect(checkIns.brought + checkIns.nothing + checkIns.recent).toBe(checks.length);
    }), { numRuns: 150 });
    expect(found).toBeGreaterThan(50);
  });
});

describe('a figure', () => {
  it('says the median and the range, and that a small sample is one', () => {
    const { figures } = boardOf({ Acme: { ...ACME, status: 'rejected', status_date: '2026-11-09' }, Dune: { ...ACME, company: 'Dune', status: 'rejected', status_date: '2026-11-06' } });
    expect(figures.map(({ title }) => title)).toEqual(['Days until an answer']);
    expect(figures[0]?.facts.slice(0, 2)).toEqual(['Median 5.5 days, between 4 and 7.', 'A small sample: only 2 so far.']);
    expect(figures[0]?.label).toBe('Median and range: All: 5.5 days, between 4 and 7; Acme: 7 days; Dune: 4 days.');
    expect(figures[0]?.table.rows[0]).toEqual(['All', '2', '5.5', '4', '7']);
  });

  it('is left out if there is nothing to count, and has no picture of one span', () => {
    expect(boardOf({ Acme: { ...ACME } }).figures).toEqual([]);
    const [offer] = boardOf({ Acme: { ...ACME, status: 'offer', status_date: '2026-11-20' } }).figures;
    expect(offer?.picture).toEqual({ kind: 'ranges', rows: [] });
  });

  it('has the shares of a whole', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`F${at}`, { ...ACME, company: `F${at}`, decision_by: '2026-11-10', status: 'rejected', status_date: at % 4 === 0 ? '2026-11-09' : '2026-11-12' }]));
    const promises = figuresOf(numbersIn(many)).find(({ key }) => key === 'promises');
    expect(promises?.label).toBe('10 kept, 30 late, 0 passed without an answer');
    expect(promises?.picture).toMatchObject({ kind: 'shares', parts: [{ size: 0.25 }, { size: 0.75 }, { size: 0 }] });
  });
});

describe('a line of what they said', () => {
  const nothing = { on: '2026-11-20' as Day, via: null, decisionBy: null, contactBy: null, contactPerson: null, addresses: [], interviewers: [], round: null, offer: null, rejection: null, again: null, holdUntil: null } as const;
  const [interview] = interviewsOf('Acme.md', ACME);
  const linesOf = (said: object) => newsLines({ ...nothing, ...said }, { interview, held: false } as never).map((line) => line.slice(11));

  it('says a decision or something else, as the form for news writes it', () => {
    const decisions = [{ round: { day: '2026-12-01', round: '2' } }, { round: { day: '2026-12-01', round: null } }, { offer: { isNew: true, deadline: null } }, { offer: { isNew: true, deadline: '2026-12-01' } }, { rejection: { isNew: true, feedback: null } }];
    const others = [{ decisionBy: '2026-12-01' }, { contactBy: 'none' }, { contactBy: 'email' }, { contactPerson: 'Kim' }, { addresses: [{ names: ['Kim'] }] }, { interviewers: ['Kim'] }, { interviewers: ['Kim', 'Jo'] }, { again: '2026-12-01' }, { holdUntil: '2026-12-01' }, { offer: { isNew: false, deadline: '2026-12-01' } }, { rejection: { isNew: false, feedback: 'Fine' } }];
    const isNotDecision = (line: string) => !saysDecision(line);
    expect(decisions.flatMap(linesOf).filter(isNotDecision)).toEqual([]);
    expect(others.flatMap(linesOf).filter(saysDecision)).toEqual([]);
    expect(others.flatMap(linesOf)).toHaveLength(others.length);
    expect(decisions.flatMap(linesOf).filter(saysOffer)).toEqual(['heard an offer', 'heard an offer to answer by 2026-12-01']);
  });
});
