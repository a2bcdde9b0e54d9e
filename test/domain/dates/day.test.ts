import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, laterDay, mondayOf, toDay, toTime, weekday } from '../../../src/domain/dates/day';
import { anyDay } from './arbitraries';

describe('a calendar day', () => {
  it('is read only where the calendar has it', () => {
    expect(toDay('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20261120', ' 2026-11-20', '']) {
      expect(toDay(text), text).toBeNull();
    }
  });

  it('that does not exist cannot be made', () => {
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });

  it('counts over month ends, leap days and years', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  });

  it('is not lost or doubled where clocks change', () => {
    expect(addDays(day('2026-03-28'), 1)).toBe('2026-03-29');
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  });

  it('lies as far away as it was moved', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }));
  });

  it('sorts as text', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), (from, count) => {
      expect(laterDay(from, addDays(from, count))).toBe(addDays(from, count));
    }));
  });

  it('belongs to the week of the Monday before it', () => {
    expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23');
    expect(mondayOf(day('2026-11-29'))).toBe('2026-11-23');
    expect(weekday(day('2026-11-29'))).toBe(0);
  });
});

describe('a time of day', () => {
  it('runs from 00:00 to 23:59', () => {
    expect(toTime('00:00')).toBe('00:00');
    expect(toTime('23:59')).toBe('23:59');
    for (const text of ['24:00', '9:30', '09:60', '0930', '', '10:300', '110:30', 'at 10:30', '10:30 ']) {
      expect(toTime(text), text).toBeNull();
    }
  });
});
