import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/dates/day';
import { dayAndMonth, fullDate, longDay, shortDay } from '../../../src/domain/dates/words';
import { WorkingDays } from '../../../src/domain/dates/working-days';
import { anyDay } from './arbitraries';

const usual = new WorkingDays([0, 6], []);

describe('working days', () => {
  it('are counted from the day after, past weekends', () => {
    expect(usual.after(day('2026-11-20'), 1)).toBe('2026-11-23');
    expect(usual.after(day('2026-11-21'), 1)).toBe('2026-11-23');
    expect(usual.after(day('2026-11-18'), 5)).toBe('2026-11-25');
    expect(usual.after(day('2026-11-21'), 0)).toBe('2026-11-21');
  });

  it('leave out days off', () => {
    const christmas = new WorkingDays([0, 6], [day('2026-12-25'), day('2026-12-28')]);
    expect(christmas.after(day('2026-12-24'), 1)).toBe('2026-12-29');
    expect(christmas.onOrAfter(day('2026-12-25'))).toBe('2026-12-29');
    expect(christmas.before(day('2026-12-29'))).toBe('2026-12-24');
  });

  it('follow the weekend that the person has', () => {
    const fridayAndSaturday = new WorkingDays([5, 6], []);
    expect(fridayAndSaturday.after(day('2026-11-19'), 1)).toBe('2026-11-22');
  });

  it('are all days where somebody has marked every day as a weekend', () => {
    expect(new WorkingDays([0, 1, 2, 3, 4, 5, 6], []).after(day('2026-11-20'), 2)).toBe('2026-11-22');
  });

  it('are the first one on or after a day', () => {
    fc.assert(fc.property(anyDay, (date) => {
      const found = usual.onOrAfter(date);
      expect(usual.isWorking(found)).toBe(true);
      expect(found >= date && found <= addDays(date, 2)).toBe(true);
    }));
  });
});

describe('a day in words', () => {
  it('is long, short or full', () => {
    const date = day('2026-11-05');
    expect([dayAndMonth(date), longDay(date), fullDate(date), shortDay(date)])
      .toEqual(['5 November', 'Thursday 5 November', '5 November 2026', 'Thu 5 Nov']);
  });
});
