import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/dates/day';
import { toRegion } from '../../../src/domain/dates/holidays';
import { dayAndMonth, fullDate, longDay, shortDay } from '../../../src/domain/dates/words';
import { weekendOf, WorkingDays, workingDaysOf } from '../../../src/domain/dates/working-days';
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

describe('exceptional days', () => {
  const christmas = new WorkingDays([0, 6], [day('2026-12-24')], {
    holidays: new Map([[day('2026-12-25'), 'Christmas Day'], [day('2026-12-26'), 'Boxing Day']]),
    workedDays: [day('2026-12-19'), day('2026-12-28')],
  });

  it('are public holidays, days off and days that are worked all the same', () => {
    expect(christmas.after(day('2026-12-23'), 1)).toBe('2026-12-28');
    expect(christmas.after(day('2026-12-18'), 1)).toBe('2026-12-19');
    expect(new WorkingDays([0, 6], [], { holidays: new Map([[day('2026-12-25'), 'Christmas Day']]), workedDays: [day('2026-12-25')] }).isWorking(day('2026-12-25'))).toBe(true);
  });

  it('are reported as they are met, with those on a weekend left out', () => {
    const met: unknown[] = [];
    christmas.noting(({ kind, name }) => met.push(name ?? kind)).after(day('2026-12-18'), 6);
    expect(met).toEqual(['worked', 'day off', 'Christmas Day']);
  });

  it('can be taken for ordinary days one by one', () => {
    expect(christmas.without(day('2026-12-25')).after(day('2026-12-23'), 1)).toBe('2026-12-25');
    expect(christmas.without(day('2026-12-19')).after(day('2026-12-18'), 1)).toBe('2026-12-21');
  });
});

describe('the working days of the settings', () => {
  const none = { region: null, weekend: null, daysOff: [], workedDays: [] };

  it('have the weekend of the region unless the person has their own', () => {
    expect(weekendOf(none)).toEqual([0, 6]);
    expect(weekendOf({ region: toRegion('EG'), weekend: null })).toEqual([5, 6]);
    expect(weekendOf({ region: toRegion('EG'), weekend: [0] })).toEqual([0]);
  });

  it('leave out the public holidays of the region', () => {
    expect(workingDaysOf(none).isWorking(day('2026-11-26'))).toBe(true);
    expect(workingDaysOf({ ...none, region: toRegion('US') }).isWorking(day('2026-11-26'))).toBe(false);
    expect(workingDaysOf({ ...none, region: toRegion('US'), workedDays: [day('2026-11-26')] }).isWorking(day('2026-11-26'))).toBe(true);
  });
});
