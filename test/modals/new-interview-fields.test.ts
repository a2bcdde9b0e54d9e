import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/dates/day';
import { answerDay } from '../../src/domain/dates/in-words';
import { WorkingDays } from '../../src/domain/dates/working-days';
import { findErrors, formFields, propertiesOf, type FilledIn, type Values } from '../../src/modals/new-interview-fields';

const empty = Object.fromEntries([...formFields().first, ...formFields().more].map(({ name }) => [name, ''])) as Values;
const question = { today: day('2026-11-23'), order: 'ask', workingDays: new WorkingDays([0, 6], []) } as const;

function filledIn(values: Partial<Values>): FilledIn {
  const all = { ...empty, ...values };
  return {
    values: all,
    when: answerDay(all.when, { ...question, direction: 'nearest', asksForTime: true }),
    decision: answerDay(all.decision_by, { ...question, direction: 'ahead', ofPeriod: 'last' }),
  };
}

describe('the form for a new interview', () => {
  it('reads people one a line, or divided by commas and semicolons outside of quotes and brackets', () => {
    const interviewers = '"Smith, Bob" <bob@x.example>, Jane Doe; [[Patel, Raj]]\nKim';
    expect(propertiesOf(filledIn({ interviewers })).interviewers).toEqual(['"Smith, Bob" <bob@x.example>', 'Jane Doe', '[[Patel, Raj]]', 'Kim']);
  });

  it('accepts a folder of the vault and nothing else', () => {
    for (const folder of ['../x', 'a/./b', 'a:b', 'Note.md', 'a|b']) expect(findErrors(filledIn({ company: 'A', folder })), folder).toHaveProperty('folder');
    for (const folder of ['', 'Jobs', 'Jobs/Interviews 2026', 'Über uns']) expect(findErrors(filledIn({ company: 'A', folder })), folder).toEqual({});
  });

  it('takes day, time, length and zone from one text', () => {
    expect(propertiesOf(filledIn({ when: 'tomorrow 2-3:30pm CET' }))).toMatchObject({ date: '2026-11-24', time: '14:00', duration: '90', timezone: 'CET' });
    expect(propertiesOf(filledIn({ when: 'fri' }))).toMatchObject({ date: '2026-11-27', time: '', duration: '', timezone: '' });
  });

  it('prefers the length and the zone that have fields of their own', () => {
    expect(propertiesOf(filledIn({ when: 'tomorrow 2-3pm CET', duration: '45', timezone: 'europe/berlin' })))
      .toMatchObject({ duration: '45', timezone: 'Europe/Berlin' });
  });

  it('refuses a zone that can be several, until the form says which', () => {
    expect(findErrors(filledIn({ company: 'A', when: 'tomorrow 2pm IST' })).when).toBe('“IST” does not name one time zone. Enter one under “Time zone”, such as Europe/London.');
    expect(findErrors(filledIn({ company: 'A', when: 'tomorrow 2pm IST', timezone: 'Asia/Kolkata' }))).toEqual({});
  });

  it('takes the last working day of a period for the decision, which is not before the interview', () => {
    expect(propertiesOf(filledIn({ decision_by: 'next week' })).decision_by).toBe('2026-12-04');
    expect(findErrors(filledIn({ company: 'A', when: '10 Dec', decision_by: 'next week' }))).toEqual({ decision_by: 'Choose a day on or after the interview.' });
  });

  it('says what is wrong with a date that it does not understand', () => {
    expect(findErrors(filledIn({ company: 'A', when: 'soon', decision_by: '11/12' }))).toEqual({
      when: '“soon” is not a date. Try fri, in 2 weeks or 10 Dec.',
      decision_by: '“11/12” can mean 11 December 2026 or 12 November 2027. Choose one, or write the month as a word.',
    });
  });
});
