import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, dayIn, daysIn, orderOf, startText } from '../../../src/domain/import/dates';

function startIn(cell: string): string | null {
  const date = dateIn(cell, 'ask');
  return date === null ? null : startText(date);
}

describe('dayIn', () => {
  it.each([
    ['2026-05-14', '2026-05-14'], ['2026-05-14T22:30:00.000Z', '2026-05-14'], ['2026/5/4', '2026-05-04'], ['May 14, 2026', '2026-05-14'],
    ['May 14, 2026 10:30 AM', '2026-05-14'], ['Thu, 14 May 2026', '2026-05-14'], ['14-May-26', '2026-05-14'], ['1st of Sept. 2026', '2026-09-01'],
    ['14. Dec 2026', '2026-12-14'], ['14 Mai 2026', '2026-05-14'], ['9/15/26, 8:15 AM', '2026-09-15'], ['2026年5月14日', '2026-05-14'],
  ])('reads %s as %s', (cell, day) => {
    expect(dayIn(cell, 'ask')).toBe(day);
  });

  it.each(['', 'soon', 'Yes', '2026-02-30', '2026', '14 Foo 2026', '3 days ago', 'May 14', '03/04/2025', '3/4/25'])('reads no day in “%s”', (cell) => {
    expect(dayIn(cell, 'ask')).toBeNull();
  });

  it('reads day and month in the order of the column, if the date can be two days', () => {
    expect(dayIn('03/04/2025', 'day-month')).toBe('2025-04-03');
    expect(dayIn('3/4/25 9:05', 'month-day')).toBe('2025-03-04');
    expect(dayIn('14.05.2026', 'day-month')).toBe('2026-05-14');
    expect(dayIn('14/05/2026', 'month-day')).toBe('2026-05-14');
    expect(dayIn('05/05/2026', 'ask')).toBe('2026-05-05');
  });

  it('reads a day that exists, or none, whatever the cell holds', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '/', '-', '.', ' ', ':', 'T', 'M', 'a', 'y', 'Z', '→') }));
    fc.assert(fc.property(cell, fc.constantFrom('ask', 'day-month', 'month-day'), (text, order) => {
      const date = dateIn(text, order);
      if (date !== null) expect(startText(date)).toMatch(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])(T\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$/);
    }), { numRuns: 1000 });
  });
});

describe('the start of an interview', () => {
  it.each([
    ['2026-05-14T10:30:00Z', '2026-05-14T10:30Z'], ['2026-05-14 10:30 +0200', '2026-05-14T10:30+02:00'], ['2026-05-14T10:30-03:30', '2026-05-14T10:30-03:30'],
    ['May 14, 2026 at 2:30 PM', '2026-05-14T14:30'], ['May 14, 2026 12:05 a.m.', '2026-05-14T00:05'], ['24.11.2026 14:00', '2026-11-24T14:00'],
    ['2026-05-14T00:00:00.000Z', '2026-05-14'], ['2026-05-14', '2026-05-14'], ['2026-05-14 25:30', '2026-05-14'],
    ['November 18, 2026 2:00 PM → 3:00 PM', '2026-11-18T14:00'], ['November 18, 2026 → November 20, 2026', '2026-11-18'],
  ])('is read from %s as %s', (cell, start) => {
    expect(startIn(cell)).toBe(start);
  });

  it('has a duration if the cell gives a span of one day', () => {
    expect(dateIn('November 18, 2026 2:00 PM → 3:30 PM', 'ask')?.duration).toBe(90);
    expect(dateIn('November 18, 2026 2:00 PM (GMT)', 'ask')).toMatchObject({ time: '14:00', zone: 'GMT', duration: null });
    expect(dateIn('November 18, 2026 2:00 PM → November 19, 2026 3:30 PM', 'ask')).toMatchObject({ time: '14:00', duration: null });
  });

  it('is not read if the cell begins with no date', () => {
    expect(startIn('tomorrow 10:30')).toBeNull();
  });
});

describe('daysIn', () => {
  it('gives both days of a date that can be two', () => {
    expect(daysIn('03/04/2025')).toEqual(['2025-04-03', '2025-03-04']);
    expect(daysIn('soon')).toEqual([]);
  });
});

describe('orderOf', () => {
  it('tells the order of a whole column by one day past the twelfth', () => {
    expect(orderOf(['03/04/2025', '13/04/2025', 'soon', '2025-01-31'])).toBe('day-month');
    expect(orderOf(['3/4/2025', '4/13/2025 10:30', 'Tue 5/6/25'])).toBe('month-day');
  });

  it('asks if no date tells it, and if some dates tell one order and some the other', () => {
    expect(orderOf(['03/04/2025', '05/05/2025'])).toBe('ask');
    expect(orderOf(['13/04/2025', '04/13/2025'])).toBe('ask');
  });

  it('has nothing to ask if no date depends on the order', () => {
    expect(orderOf(['05/05/2025', '2025-04-03', 'May 4, 2025', ''])).toBeNull();
  });
});
