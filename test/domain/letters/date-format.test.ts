import { describe, expect, it } from 'vitest';
import { day, type Time } from '../../../src/domain/dates/day';
import { formatDay } from '../../../src/domain/dates/format';
import { letterWords } from '../../../src/domain/language/locales';
import { letterLocale } from '../../../src/domain/letters/settings';

const at = (time: string | null, format: string) => formatDay(day('2026-11-05'), time as Time | null, format, 'en');

describe('formatDay', () => {
  it('writes day, month, weekday and year, long and short', () => {
    expect(at(null, 'dddd ddd')).toBe('Thursday Thu');
    expect(at(null, 'DD D Do')).toBe('05 5 5th');
    expect(at(null, 'MMMM MMM MM M')).toBe('November Nov 11 11');
    expect(at(null, 'YYYY YY')).toBe('2026 26');
    expect(formatDay(day('2026-03-05'), null, 'MM M', 'en')).toBe('03 3');
  });

  it.each([
    ['00:05', '12:05 am'], ['01:00', '1:00 am'], ['11:59', '11:59 am'], ['12:00', '12:00 pm'], ['13:00', '1:00 pm'], ['23:59', '11:59 pm'],
  ])('writes %s as %s', (time, words) => {
    expect(at(time, 'h:mm a')).toBe(words);
  });

  it('writes hours with and without a leading zero', () => {
    expect(at('09:05', 'HH H hh h A')).toBe('09 9 09 9 AM');
    expect(at('15:05', 'HH H hh h A')).toBe('15 15 03 3 PM');
  });

  it('writes nothing for the parts of a time that is not known', () => {
    expect(at(null, 'HH|H|hh|h|mm|A|a')).toBe('||||||');
  });

  it.each([
    [1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [10, '10th'], [11, '11th'], [12, '12th'], [13, '13th'], [14, '14th'],
    [20, '20th'], [21, '21st'], [22, '22nd'], [23, '23rd'], [24, '24th'], [30, '30th'], [31, '31st'],
  ])('writes the ordinal of %i as %s', (number, ordinal) => {
    expect(formatDay(day(`2026-12-${String(number).padStart(2, '0')}`), null, 'Do', 'en')).toBe(ordinal);
  });
});

describe('letterLocale', () => {
  it('puts the day first in British letters and the month first in American ones, whose hours end in AM or PM', () => {
    expect(letterWords(letterLocale('en', 'british')).dateFormat).toBe('D MMMM YYYY');
    expect(letterWords(letterLocale('en', 'american')).dateFormat).toBe('MMMM D, YYYY');
    expect(formatDay(day('2026-11-05'), '14:30' as Time, 'LT', letterLocale('en', 'american'))).toBe('2:30 PM');
  });

  it('is the language itself for all others', () => {
    expect(letterLocale('de', 'american')).toBe('de');
  });
});
