import { describe, expect, it } from 'vitest';
import type { Lane } from '../../../src/domain/board/timeline';
import { inLanguage } from '../../in-language';
import { boardOf } from './notes';

function wordsIn(notes: Parameters<typeof boardOf>[0], lane: Lane): string[] {
  return boardOf(notes).timeline.lanes.find((one) => one.lane === lane)?.marks.map(({ words }) => words) ?? [];
}

const ACME = { company: 'Acme', date: '2026-11-12T10:00', interviewers: ['Jane Doe'], contact_by: 'email' };

describe('the timeline', () => {
  it('has interviews, promised dates, deadlines, and what was done and heard', () => {
    const notes = {
      Acme: { ...ACME, decision_by: '2026-12-04', follow_ups: ['2026-11-12 thank-you Jane Doe', '2026-11-13 heard decision by 2026-12-04', '2026-11-12 skip debrief'] },
      Dune: { company: 'Dune', date: '2026-11-27T14:00' },
    };
    expect(wordsIn(notes, 'interview')).toEqual(['Thu 12 Nov: Interview – Acme · SRE', 'Fri 27 Nov: Interview – Dune · SRE']);
    expect(wordsIn(notes, 'promised')).toEqual(['Fri 4 Dec: They promised an answer – Acme · SRE']);
    expect(wordsIn(notes, 'done')).toEqual(['Thu 12 Nov: Sent your thank-you: Jane Doe – Acme · SRE', 'Fri 13 Nov: Heard decision by 2026-12-04 – Acme · SRE']);
    expect(wordsIn(notes, 'deadline')).toContain('Fri 27 Nov: Prepare for the interview – Dune · SRE');
  });

  it('has the day by which an offer is to be answered, once', () => {
    const offer = { ...ACME, status: 'offer', status_date: '2026-11-20', offer_deadline: '2026-11-27' };
    expect(wordsIn({ Acme: offer }, 'deadline').filter((words) => /nswer/.test(words))).toEqual(['Fri 27 Nov: Answer the offer – Acme · SRE']);
    expect(wordsIn({ Acme: { ...offer, follow_ups: ['2026-11-20 heard an offer'] } }, 'done')).toEqual(['Fri 20 Nov: Heard an offer – Acme · SRE']);
    expect(wordsIn({ Acme: offer }, 'done')).toEqual(['Fri 20 Nov: They made an offer – Acme · SRE']);
  });

  it('ends eight weeks back and four weeks ahead, and counts what is on one day as one mark', () => {
    const on = (company: string, date: string) => ({ company, date });
    const { timeline } = boardOf({
      a: on('A', '2026-09-27'), b: on('B', '2026-09-28'), c: on('C', '2026-12-21'), d: on('D', '2026-12-22'),
      ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`e${at}`, on(`E${at}`, '2026-11-24')])),
    });
    const marks = timeline.lanes[0]?.marks ?? [];
    expect(marks.map(({ count, at, isPast }) => [count, at.toFixed(3), isPast])).toEqual([[1, '0.006', true], [7, '0.676', false], [1, '0.994', false]]);
    expect(marks[1]?.words.split('\n').at(-1)).toBe('and 2 more');
    expect(timeline.label).toMatch(/^From 28 September 2026 to 21 December 2026: 9 interviews, 0 promised dates, \d+ deadlines, 0 things done or heard\./);
    expect(timeline.weeks.filter(({ words }) => words !== '').map(({ words }) => words)).toEqual(['28 Sep', '26 Oct', '21 Dec']);
  });

  it('has a table of all of it, bounded', () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`n${at}`, { company: `N${at}`, date: '2026-11-24' }]));
    const { table } = boardOf(many).timeline;
    expect([table.rows.length, table.left > 0]).toEqual([100, true]);
    expect(table.rows[0]).toHaveLength(table.head.length);
  });
});

describe.each([
  ['en', 0, ['28 Sep', '26 Oct', '21 Dec']], ['de', 0, ['28. Sept.', '26. Okt.', '21. Dez.']], ['en-US', 6, ['Oct 25', 'Dec 20']],
] as const)('the timeline in %s', (locale, daysBefore, words) => {
  inLanguage(locale);

  it('has a line where a week of its calendars begins, and a date each four weeks from this one', () => {
    const { weeks } = boardOf({ Acme: ACME }).timeline;
    expect(weeks[0]?.at).toBeCloseTo((daysBefore + 0.5) / 85);
    expect(weeks.map((week) => week.words).filter((said) => said !== '')).toEqual(words);
  });
});
