import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, weekday, type Day } from '../../../src/domain/dates/day';
import { lastWorkingDay, possibleDays, readDayInWords, readMomentInWords, type DaySearch } from '../../../src/domain/dates/in-words';
import { longDay, shortDay } from '../../../src/domain/dates/words';
import { WorkingDays } from '../../../src/domain/dates/working-days';
import { anyDay } from './arbitraries';

/** A Thursday. */
const today = day('2026-11-26');
const ahead: DaySearch = { today, order: 'ask', workingDays: new WorkingDays([0, 6], []), direction: 'ahead' };
const back: DaySearch = { ...ahead, direction: 'back' };

/** The days that the words can mean, the likeliest first. */
function read(words: string, search = ahead): string {
  return possibleDays(readDayInWords(words, search)).join(' or ');
}

describe('a day in words', () => {
  it.each([
    ['today', '2026-11-26'], ['Tomorrow', '2026-11-27'], ['yesterday', '2026-11-25'], ['the day after tomorrow', '2026-11-28'],
    ['in 2 weeks', '2026-12-10'], ['two weeks', '2026-12-10'], ['in a week', '2026-12-03'], ['in a fortnight', '2026-12-10'],
    ['3 days ago', '2026-11-23'], ['in a month', '2026-12-26'], ['in 3 months', '2027-02-26'],
    ['morgen', '2026-11-27'], ['übermorgen', '2026-11-28'], ['vorgestern', '2026-11-24'], ['in 2 Wochen', '2026-12-10'],
    ['in einer Woche', '2026-12-03'], ['in 14 Tagen', '2026-12-10'], ['vor 3 Tagen', '2026-11-23'], ['in einem Monat', '2026-12-26'],
    ['demain', '2026-11-27'], ['dans 2 semaines', '2026-12-10'], ['il y a 3 jours', '2026-11-23'], ['mañana', '2026-11-27'],
    ['dentro de 2 semanas', '2026-12-10'], ['domani', '2026-11-27'], ['over 2 weken', '2026-12-10'], ['za 2 tygodnie', '2026-12-10'],
  ])('counts “%s” from today', (words, expected) => expect(read(words)).toBe(expected));

  it.each([
    ['3 working days', '2026-12-01'], ['in 3 business days', '2026-12-01'], ['3 workdays', '2026-12-01'], ['3 working days ago', '2026-11-23'],
    ['in 3 Werktagen', '2026-12-01'], ['3 Arbeitstage', '2026-12-01'], ['3 jours ouvrés', '2026-12-01'], ['in 2 working weeks', ''],
  ])('counts “%s” by working days', (words, expected) => expect(read(words)).toBe(expected));

  it('counts working days by the days off that a person has', () => {
    const workingDays = new WorkingDays([5, 6], [day('2026-11-29')]);
    expect(read('2 working days', { ...ahead, workingDays })).toBe('2026-12-01');
  });

  it.each([
    ['fri', '2026-11-27'], ['Fri.', '2026-11-27'], ['on Friday', '2026-11-27'], ['this friday', '2026-11-27'], ['tues', '2026-12-01'],
    ['Friday next week', '2026-12-04'], ['friday week', '2026-12-04'], ['last wednesday', '2026-11-18 or 2026-11-25'],
    ['Freitag', '2026-11-27'], ['am Fr', '2026-11-27'], ['kommenden Dienstag', '2026-12-01'], ['nächste Woche Freitag', '2026-12-04'],
    ['Freitag nächster Woche', '2026-12-04'], ['letzten Freitag', '2026-11-20'], ['vendredi', '2026-11-27'], ['w piątek', '2026-11-27'],
  ])('reads the weekday in “%s”', (words, expected) => expect(read(words)).toBe(expected));

  it.each(['next Friday', 'nächsten Freitag', 'vendredi prochain', 'el próximo viernes', 'venerdì prossimo', 'w przyszły piątek'])(
    'takes “%s” for that of next week, and says that it can be this week’s',
    (words) => expect(read(words)).toBe('2026-12-04 or 2026-11-27'),
  );

  it('has one next Monday only if this week’s is over', () => expect(read('next Monday')).toBe('2026-11-30'));

  it('takes the name of today’s weekday for today, and says that it can be in a week', () => {
    expect(read('Thursday')).toBe('2026-11-26 or 2026-12-03');
    expect(read('Thursday', back)).toBe('2026-11-26 or 2026-11-19');
  });

  it.each([
    ['10 Dec', '2026-12-10'], ['Dec 10th', '2026-12-10'], ['10th of December', '2026-12-10'], ['10. Dez', '2026-12-10'],
    ['10.12.', '2026-12-10'], ['10.12', '2026-12-10'], ['12/25', '2026-12-25'], ['25/12', '2026-12-25'], ['Fri 27.11.', '2026-11-27'],
    ['Friday, 27 Nov', '2026-11-27'], ['the 15th', '2026-12-15'], ['am 15.', '2026-12-15'], ['31.', '2026-12-31'], ['29 Feb', '2028-02-29'],
    ['5 January', '2027-01-05'], ['20 Nov', '2027-11-20'], ['24 listopada', '2027-11-24'],
  ])('finds the year of “%s” ahead', (words, expected) => expect(read(words)).toBe(expected));

  it.each([
    ['fri', '2026-11-20'], ['20 Nov', '2026-11-20'], ['10 Dec', '2025-12-10'], ['the 15th', '2026-11-15'], ['3 days', '2026-11-23'],
    ['2 working days', '2026-11-24'],
  ])('finds “%s” back if days are looked for there', (words, expected) => expect(read(words, back)).toBe(expected));

  it('takes the year that is closer if a day can be on both sides', () => {
    const nearest: DaySearch = { ...ahead, direction: 'nearest' };
    expect(read('20 Nov', nearest)).toBe('2026-11-20');
    expect(read('5 Jan', nearest)).toBe('2027-01-05');
    expect(read('fri', nearest)).toBe('2026-11-27');
  });

  it('finds no day ahead before the first that makes sense', () => {
    expect(read('fri', { ...ahead, earliest: day('2026-12-01') })).toBe('2026-12-04');
    expect(read('mon', { ...back, latest: day('2026-11-20') })).toBe('2026-11-16');
  });

  it.each([['2026-12-10', '2026-12-10'], ['10 December 2026', '2026-12-10'], ['10.12.2026', '2026-12-10'], ['Thu 10/12/26', '']])(
    'reads “%s” with its year', (words, expected) => expect(read(words)).toBe(expected === '' ? '2026-12-10 or 2026-10-12' : expected),
  );

  it('does not guess which of two days figures mean, unless the order is known', () => {
    expect(readDayInWords('11/12', ahead)).toEqual({ kind: 'unclear', days: ['2026-12-11', '2027-11-12'] });
    expect(read('11/12', { ...ahead, order: 'day-month' })).toBe('2026-12-11');
    expect(read('11/12', { ...ahead, order: 'month-day' })).toBe('2027-11-12');
  });

  it.each(['Monday 27 Nov', 'Monday 27 November 2026', 'Montag, 27.11.'])('says that “%s” contradicts itself', (words) => {
    expect(readDayInWords(words, ahead)).toEqual({ kind: 'contradiction', day: '2026-11-27', weekday: 1 });
  });

  it('takes the year to which the weekday belongs', () => expect(read('Friday 27 Nov', back)).toBe('2026-11-27'));

  it.each([
    ['next week', '2026-11-30', '2026-12-06'], ['nächste Woche', '2026-11-30', '2026-12-06'], ['next month', '2026-12-01', '2026-12-31'],
    ['end of next week', '2026-12-04', '2026-12-06'], ['bis Ende nächster Woche', '2026-12-04', '2026-12-06'],
    ['early next week', '2026-11-30', '2026-12-01'], ['the end of the month', '2026-11-21', '2026-11-30'], ['December', '2026-12-01', '2026-12-31'],
    ['mid-December', '2026-12-11', '2026-12-20'], ['Mitte Dezember', '2026-12-11', '2026-12-20'], ['la semaine prochaine', '2026-11-30', '2026-12-06'],
  ])('takes “%s” for several days', (words, first, last) => {
    expect(readDayInWords(words, ahead)).toEqual({ kind: 'period', first, last });
  });

  it.each([
    '', 'soon', '5', '12', '2pm', 'the day before Friday', 'not Friday', '31 Nov', '30 Feb', 'in 9999 days', 'before Friday',
    'Friday or Monday', 'tomorrow morning', 'morgen früh', 'fri '.repeat(40), 'constructor', '__proto__', 'in # weeks',
  ])('passes over no word: “%s” is no day', (words) => expect(readDayInWords(words, ahead)).toEqual({ kind: 'none' }));

  it('reads each day back from the words on the screen', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -150, max: 150 }), (now, distance) => {
      const then = addDays(now, distance);
      const search: DaySearch = { ...ahead, today: now, direction: 'nearest' };
      for (const words of [longDay(then), shortDay(then), then]) expect(possibleDays(readDayInWords(words, search))).toEqual([then]);
    }));
  });

  it('finds each weekday within a week', () => {
    const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (now: Day, of) => {
      const [found = now] = possibleDays(readDayInWords(names[of] ?? '', { ...ahead, today: now }));
      expect(weekday(found)).toBe(of);
      expect(daysBetween(now, found)).toSatisfy((days: number) => days >= 0 && days < 7);
    }));
  });
});

describe('the last working day of several days', () => {
  it('is the Friday of a week', () => {
    expect(lastWorkingDay({ kind: 'period', first: day('2026-11-30'), last: day('2026-12-06') }, ahead.workingDays)).toBe('2026-12-04');
  });

  it('is the last day if none of them is worked', () => {
    expect(lastWorkingDay({ kind: 'period', first: day('2026-12-05'), last: day('2026-12-06') }, ahead.workingDays)).toBe('2026-12-06');
  });
});

describe('a day and a time in words', () => {
  it.each([
    ['tomorrow 2pm', '2026-11-27 14:00'], ['tomorrow at 2 pm', '2026-11-27 14:00'], ['2pm tomorrow', '2026-11-27 14:00'],
    ['fri, 10:30', '2026-11-27 10:30'], ['10:30 on Friday', '2026-11-27 10:30'], ['2 Dec 3pm', '2026-12-02 15:00'], ['fri 2-3pm', '2026-11-27 14:00'],
    ['in 2 weeks at 9:00', '2026-12-10 09:00'], ['morgen 14 Uhr', '2026-11-27 14:00'], ['morgen um 14:30', '2026-11-27 14:30'],
    ['Fr 27.11. 14 Uhr', '2026-11-27 14:00'], ['demain à 14h', '2026-11-27 14:00'], ['2026-11-27T14:00', '2026-11-27 14:00'],
    ['10 Dec 2026, 9am', '2026-12-10 09:00'], ['10.12.2026 9:30', '2026-12-10 09:30'], ['tomorrow', '2026-11-27 -'],
  ])('are read from “%s”', (words, expected) => {
    const { reading, time } = readMomentInWords(words, ahead);
    expect(`${possibleDays(reading)[0]} ${time?.time ?? '-'}`).toBe(expected);
  });

  it('keep how long the meeting takes, and its zone', () => {
    expect(readMomentInWords('fri 10:00-11:30', ahead).time).toMatchObject({ time: '10:00', duration: 90 });
    expect(readMomentInWords('tomorrow 2pm CET', ahead).time).toMatchObject({ time: '14:00', zone: 'CET' });
  });

  it.each(['2pm', '14:00', 'tomorrow 25:00', 'tomorrow-ish 2pm', 'fri 3'])('are not read from “%s”', (words) => {
    expect(readMomentInWords(words, ahead).reading).toEqual({ kind: 'none' });
  });
});
