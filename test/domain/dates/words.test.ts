import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Time } from '../../../src/domain/dates/day';
import { answerDay, momentWords, readDayInWords, type DayQuestion } from '../../../src/domain/dates/in-words';
import { clockTime, dayAndMonth, fullDate, longDate, longDay, shortDate, shortDay, weekdayName, weekdayNames } from '../../../src/domain/dates/words';
import { WorkingDays } from '../../../src/domain/dates/working-days';
import { setInterfaceLanguage, words } from '../../../src/domain/language/interface';
import { inLanguage } from '../../in-language';
import { anyDay } from './arbitraries';

const friday = day('2026-11-20');

/** The days of a year, in which each month and each weekday comes with each of its names. */
const YEAR = Array.from({ length: 365 }, (_, count) => addDays(day('2026-01-01'), count));

/** A Thursday. */
const today = day('2026-11-26');
const question: DayQuestion = { today, order: 'ask', workingDays: new WorkingDays([0, 6], []), direction: 'ahead' };

describe('a day in English words', () => {
  it('has the day before the month and no comma', () => {
    expect([dayAndMonth, longDay, fullDate, longDate, shortDay, shortDate, weekdayName].map((write) => write(friday))).toEqual([
      '20 November', 'Friday 20 November', '20 November 2026', 'Friday 20 November 2026', 'Fri 20 Nov', '20 Nov', 'Friday',
    ]);
  });

  it('has three letters of each month and weekday if it is short', () => {
    for (const each of YEAR) {
      const [weekday = '', date = '', month = ''] = longDay(each).split(' ');
      expect(shortDay(each)).toBe(`${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}`);
    }
  });
});

describe('a day in American words', () => {
  inLanguage('en-US');

  it('has the day after the month, and a comma after the weekday and before the year', () => {
    expect([dayAndMonth, longDay, fullDate, longDate, shortDay, shortDate, weekdayName].map((write) => write(friday))).toEqual([
      'November 20', 'Friday, November 20', 'November 20, 2026', 'Friday, November 20, 2026', 'Fri, Nov 20', 'Nov 20', 'Friday',
    ]);
  });
});

describe('a time', () => {
  inLanguage('en');

  it.each([['en', '15:30'], ['de', '15:30'], ['en-US', '3:30 PM']] as const)('has its hours to 24, but for Americans: %s', (locale, written) => {
    setInterfaceLanguage(locale);
    expect(clockTime('15:30')).toBe(written);
  });

  it('has 12 where Americans count no hours', () => {
    setInterfaceLanguage('en-US');
    expect(['00:00', '00:05', '09:30', '12:00', '23:59'].map(clockTime)).toEqual(['12:00 AM', '12:05 AM', '9:30 AM', '12:00 PM', '11:59 PM']);
  });
});

describe('a day in German words', () => {
  inLanguage('de');

  it('has a full stop after the number, and a comma after the whole weekday', () => {
    expect([dayAndMonth, longDay, fullDate, longDate, shortDay, shortDate, weekdayName].map((write) => write(friday))).toEqual([
      '20. November', 'Freitag, 20. November', '20. November 2026', 'Freitag, 20. November 2026', 'Fr 20. Nov.', '20. Nov.', 'Freitag',
    ]);
  });

  it('has short months as calendars write them', () => {
    const months = Array.from({ length: 12 }, (_, month) => shortDate(day(`2026-${String(month + 1).padStart(2, '0')}-01`)));
    expect(months.map((words) => words.slice(3))).toEqual([
      'Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.',
    ]);
  });

  it('names the days of the week from Sunday on', () => {
    expect(weekdayNames()).toEqual(['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']);
  });
});

describe('a day in words', () => {
  inLanguage('en');

  it('follows the language that is chosen after it was first written', () => {
    const both = (['en', 'de', 'en'] as const).map((language) => {
      setInterfaceLanguage(language);
      return longDay(friday);
    });
    expect(both).toEqual(['Friday 20 November', 'Freitag, 20. November', 'Friday 20 November']);
  });
});

describe.each(['en', 'en-US', 'de'] as const)('what is written in %s', (locale) => {
  inLanguage(locale);

  it('is read again as the same day', () => {
    fc.assert(fc.property(anyDay, (date) => {
      for (const write of [fullDate, longDate]) expect(readDayInWords(write(date), question)).toEqual({ kind: 'day', day: date, other: null });
    }), { numRuns: 100 });
  });

  it('is read again without its year if it is near', () => {
    for (const each of YEAR.slice(-30)) {
      for (const write of [dayAndMonth, longDay, shortDay, shortDate]) {
        expect(readDayInWords(write(each), { ...question, direction: 'nearest' }), write(each)).toMatchObject({ day: each });
      }
    }
  });

  it('is read again with its time', () => {
    for (const [start, duration] of [['14:00', 90], ['09:30', null], ['11:30', 60], ['12:00', 45], ['00:30', null]] as const) {
      const time = { time: start as Time, duration, zone: null };
      const answer = answerDay(momentWords(friday, time), { ...question, direction: 'back', asksForTime: true });
      expect(answer).toMatchObject({ day: friday, time, error: null });
    }
  });
});

describe('an answer in American English', () => {
  inLanguage('en-US');

  it.each([
    ['fri', 'Friday, November 27, 2026 (tomorrow)'], ['Dec 10', 'Thursday, December 10, 2026 (in 14 days)'],
    ['10 December', 'Thursday, December 10, 2026 (in 14 days)'],
  ])('is understood: %s', (text, understood) => {
    expect(answerDay(text, question)).toMatchObject({ understood, error: null });
  });

  it('has its time with AM or PM', () => {
    expect(answerDay('tomorrow 2-3:30pm', { ...question, asksForTime: true }).understood).toBe('Friday, November 27, 2026, 2:00 PM–3:30 PM (tomorrow)');
  });

  it('says what is wrong with the month first', () => {
    expect(answerDay('11/12', question).error).toBe('“11/12” can mean December 11, 2026 or November 12, 2027. Choose one, or write the month as a word.');
    expect(answerDay('soon', question).error).toBe('“soon” is not a date. Try fri, in 2 weeks or Dec 10.');
  });

  it('understands the examples that the fields give', () => {
    const { examples } = words('forms');
    const given = [words('dates').example, examples.when, examples.decision, examples.past].flatMap((text) => text.split(', '));
    for (const example of given) expect(answerDay(example, { ...question, direction: 'nearest', asksForTime: true, ofPeriod: 'last' }), example).toMatchObject({ error: null });
  });
});

describe('an answer in German', () => {
  inLanguage('de');

  it.each([
    ['heute', 'Donnerstag, 26. November 2026 (heute)'], ['morgen', 'Freitag, 27. November 2026 (morgen)'],
    ['in 3 Tagen', 'Sonntag, 29. November 2026 (in 3 Tagen)'], ['in 1 week', 'Donnerstag, 3. Dezember 2026 (in 7 Tagen)'],
  ])('is understood: %s', (text, understood) => {
    expect(answerDay(text, question)).toMatchObject({ understood, error: null });
  });

  it('says which day of several is meant', () => {
    expect(answerDay('nächste Woche', { ...question, ofPeriod: 'first' }).understood)
      .toBe('Montag, 30. November 2026 (in 4 Tagen, der erste Arbeitstag)');
    expect(answerDay('nächste Woche', { ...question, ofPeriod: 'last' }).understood)
      .toBe('Freitag, 4. Dezember 2026 (in 8 Tagen, der letzte Arbeitstag)');
  });

  it('says how long ago it was', () => {
    const back: DayQuestion = { ...question, direction: 'back', latest: today };
    expect(['gestern', 'vor 2 Tagen'].map((text) => answerDay(text, back).understood)).toEqual([
      'Mittwoch, 25. November 2026 (gestern)', 'Dienstag, 24. November 2026 (vor 2 Tagen)',
    ]);
  });

  it.each([
    ['', {}, 'Gib ein Datum ein.'],
    ['bald', {}, '„bald“ ist kein Datum. Versuche es mit: Fr, in 2 Wochen oder 10. Dez.'],
    ['nächste Woche', {}, '„nächste Woche“ umfasst mehrere Tage. Gib einen Tag ein, zum Beispiel: Freitag nächster Woche.'],
    ['11/12', {}, '„11/12“ kann 11. Dezember 2026 oder 12. November 2027 heißen. Wähle einen der Tage, oder schreibe den Monat als Wort.'],
    ['Montag, 27.11.', {}, 'Der 27. November 2026 ist ein Freitag, kein Montag.'],
    ['27.11.2026', { earliest: day('2026-12-01') }, 'Frühestens möglich: 1. Dezember 2026.'],
    ['27.11.2026', { latest: today }, 'Spätestens möglich: heute.'],
    ['27.11.2026', { latest: day('2026-11-25') }, 'Spätestens möglich: 25. November 2026.'],
    ['morgen um 14 Uhr', {}, 'Gib den Tag ohne Uhrzeit ein.'],
  ] as const)('says what is wrong with “%s” %j', (text, limits, error) => {
    expect(answerDay(text, { ...question, ...limits }).error).toBe(error);
  });
});

describe('a list', () => {
  inLanguage('en');

  it.each([
    ['en', ['', 'A', 'A and B', 'A, B and C'], 'A, B or C'], ['de', ['', 'A', 'A und B', 'A, B und C'], 'A, B oder C'],
  ] as const)('has a word before its last part in %s', (language, expected, or) => {
    setInterfaceLanguage(language);
    const parts = ['A', 'B', 'C'];
    expect([0, 1, 2, 3].map((number) => words('dates').and(parts.slice(0, number)))).toEqual(expected);
    expect(words('dates').or(parts)).toBe(or);
  });
});

describe('a number of days', () => {
  inLanguage('en');

  it.each([
    ['en', ['0 days', '1 day', '2 days'], ['0 working days', '1 working day', '2 working days'], ['0 weeks', '1 week', '2 weeks']],
    ['de', ['0 Tage', '1 Tag', '2 Tage'], ['0 Arbeitstage', '1 Arbeitstag', '2 Arbeitstage'], ['0 Wochen', '1 Woche', '2 Wochen']],
  ] as const)('has its plural in %s', (language, ...expected) => {
    setInterfaceLanguage(language);
    const { days, workingDays, weeks } = words('common');
    expect([days, workingDays, weeks].map((count) => [0, 1, 2].map(count))).toEqual(expected);
  });
});
