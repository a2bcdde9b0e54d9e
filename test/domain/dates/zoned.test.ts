import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Time } from '../../../src/domain/dates/day';
import { addMinutes, endOf, formatMoment, isZone, momentAt, momentOf, readInstant, startOf, toMinute } from '../../../src/domain/dates/zoned';
import { anyDay, anyTime, anyZone } from './arbitraries';

const at = (text: string) => text as Time;

describe('a wall time', () => {
  it('is an instant in its own zone', () => {
    expect(momentOf(day('2026-11-20'), at('10:30'), 'America/New_York').instant).toBe(Date.parse('2026-11-20T15:30Z'));
    expect(momentOf(day('2026-11-20'), at('10:30'), 'Pacific/Kiritimati').instant).toBe(Date.parse('2026-11-19T20:30Z'));
    expect(momentOf(day('2026-11-20'), at('10:30'), 'Asia/Kolkata').instant).toBe(Date.parse('2026-11-20T05:00Z'));
  });

  it('that the clocks skip is the next one that they show', () => {
    expect(formatMoment(momentOf(day('2026-03-29'), at('01:30'), 'Europe/London'))).toBe('2026-03-29T02:00');
    expect(formatMoment(momentOf(day('2027-03-14'), at('02:30'), 'America/New_York'))).toBe('2027-03-14T03:00');
  });

  it('that the clocks show twice is the first of the two', () => {
    expect(momentOf(day('2026-10-25'), at('01:30'), 'Europe/London').instant).toBe(Date.parse('2026-10-25T00:30Z'));
  });

  it('is shown again as it was written, unless the clocks skip it', () => {
    fc.assert(fc.property(anyDay, anyTime, anyZone, (date, time, zone) => {
      const moment = momentOf(date, time, zone);
      const shown = momentAt(moment.instant, zone);
      expect(shown).toEqual(moment);
      expect(`${moment.day}T${moment.time}` >= `${date}T${time}`).toBe(true);
    }));
  });
});

describe('a day in a zone', () => {
  it('starts when the clocks first show it, also where they skip midnight', () => {
    expect(formatMoment(startOf(day('2026-09-06'), 'America/Santiago'))).toBe('2026-09-06T01:00');
  });

  it('ends a minute before the next one starts', () => {
    fc.assert(fc.property(anyDay, anyZone, (date, zone) => {
      expect(addMinutes(endOf(date, zone), 1, zone)).toEqual(startOf(addDays(date, 1), zone));
    }));
  });

  it('may have 23 or 25 hours', () => {
    const hours = (date: string) => (startOf(addDays(day(date), 1), 'Europe/London').instant - startOf(day(date), 'Europe/London').instant) / 3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-11-20')).toBe(24);
  });
});

describe('minutes', () => {
  it('are elapsed ones, whatever the clocks do in between', () => {
    const start = momentOf(day('2026-10-25'), at('00:30'), 'Europe/London');
    expect(formatMoment(addMinutes(start, 120, 'Europe/London'))).toBe('2026-10-25T01:30');
  });

  it('are what deadlines compare by', () => {
    expect(toMinute(Date.parse('2026-11-20T10:30:59.999Z'))).toBe(Date.parse('2026-11-20T10:30Z'));
  });
});

describe('a zone’s name', () => {
  it('is one that the machine knows, and no bare offset', () => {
    expect(isZone('Europe/London')).toBe(true);
    for (const name of ['Mars/Olympus', '+02:00', '', 'Europe/Lond on']) expect(isZone(name), name).toBe(false);
  });
});

describe('a moment on the command line', () => {
  it('is a day, with a time or without', () => {
    expect(readInstant('2026-11-23T09:00', 'Europe/London')).toBe(Date.parse('2026-11-23T09:00Z'));
    expect(readInstant('2026-11-23 09:00', 'UTC')).toBe(Date.parse('2026-11-23T09:00Z'));
    expect(readInstant('2026-11-23', 'America/New_York')).toBe(Date.parse('2026-11-23T05:00Z'));
    for (const text of ['now', '2026-02-30', '2026-11-23T9', '2026-11-23x09:00']) expect(readInstant(text, 'UTC'), text).toBeNull();
  });
});
