import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import type { Problem } from '../../../src/domain/note/problem';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';
import { fixesFor } from '../../../src/domain/sidebar/fixes';
import { readNote } from './read';

/** The problem of the one property that holds words, in a note last changed on Monday 23 November 2026. */
function problemOf(properties: Readonly<Record<string, unknown>>, settings: Partial<ReadingSettings> = {}): Problem | undefined {
  const { problems } = readNote({ path: 'Acme.md', properties: { type: 'interview', company: 'Acme', ...properties }, tags: [] }, {
    settings: { ...DEFAULT_READING, ...settings }, zone: 'Europe/London', personNote: () => null, changedOn: () => day('2026-11-23'),
  });
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe('a promised date in words', () => {
  it('is a problem that offers the last working day of a period, counted from the interview', () => {
    expect(problemOf({ date: '2026-11-12', decision_by: 'next week' })).toMatchObject({
      message: 'decision_by is “next week”; expected a date such as 2026-11-20. '
        + 'Counted from the interview on 12 November 2026, its last working day is Friday 20 November 2026.',
      choices: ['2026-11-20'],
    });
  });

  it('offers each day that the words can mean', () => {
    const problem = problemOf({ date: '2026-11-12', decision_by: 'next Friday' });
    expect(problem?.choices).toEqual(['2026-11-20', '2026-11-13']);
    expect(problem?.message).toContain('it is Friday 20 November 2026 or Friday 13 November 2026.');
  });

  it.each([['in 2 weeks', '2026-11-26'], ['3 working days', '2026-11-17'], ['Ende nächster Woche', '2026-11-20'], ['27 Nov', '2026-11-27'], ['end of November', '2026-11-30']])(
    'is found for “%s”', (words, expected) => expect(problemOf({ date: '2026-11-12', decision_by: words })?.choices).toEqual([expected]),
  );

  it('follows the days that a person works', () => {
    const settings = { weekend: [5, 6], daysOff: [day('2026-11-22')] };
    expect(problemOf({ date: '2026-11-12', decision_by: 'next week' }, settings)?.choices).toEqual(['2026-11-19']);
  });

  it.each(['soon', 'last week', 'yesterday', 'when they know'])('offers nothing for “%s”', (words) => {
    expect(problemOf({ date: '2026-11-12', decision_by: words })?.choices).toBeUndefined();
  });

  it('offers nothing in a list of interviews, where no button could write it', () => {
    const interviews = [{ date: '2026-11-12', decision_by: 'next week' }];
    expect(problemOf({ type: 'application', interviews })).not.toHaveProperty('choices');
  });
});

describe('the day of an interview in words', () => {
  it('is counted from the day on which the note was last changed', () => {
    expect(problemOf({ date: 'next Friday' })).toMatchObject({
      message: 'date is “next Friday”; expected a date such as 2026-11-20. '
        + 'Counted from 23 November 2026, when the note was last changed, it is Friday 4 December 2026 or Friday 27 November 2026.',
      choices: ['2026-12-04', '2026-11-27'],
    });
  });

  it('keeps the time that stands beside it', () => {
    const problem = problemOf({ date: 'tomorrow 2pm' });
    expect(problem?.choices).toEqual(['2026-11-24T14:00']);
    expect(problem === undefined ? [] : fixesFor(problem).values.map(({ label }) => label)).toEqual(['Set date to 24 November 2026, 14:00']);
  });

  it('is not guessed from a period, nor if a choice would lose the zone', () => {
    expect(problemOf({ date: 'next week' })).not.toHaveProperty('choices');
    expect(problemOf({ date: 'tomorrow 2pm CET' })).not.toHaveProperty('choices');
  });

  it('stays unread without a word about days if nobody knows when the note was changed', () => {
    const { problems } = readNote({ path: 'Acme.md', properties: { type: 'interview', company: 'Acme', date: 'fri' }, tags: [] }, {
      settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null,
    });
    expect(problems).toEqual([{ note: 'Acme.md', property: 'date', message: 'date is “fri”; expected a date such as 2026-11-20.' }]);
  });
});

describe('the person’s own date in words', () => {
  it('is counted from the interview', () => {
    expect(problemOf({ date: '2026-11-12', follow_up_on: 'in 2 weeks' })?.choices).toEqual(['2026-11-26']);
  });
});
