import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readTime, type DateOrder } from '../../../src/domain/dates/written';

function written(text: string, order: DateOrder = 'ask', twoDigitYears = false): string {
  const reading = readDate(text, order, twoDigitYears);
  if (!('date' in reading)) return reading.days.length > 0 ? `${reading.days.join(' or ')}?` : 'no date';
  const { day, time, duration, zone, instant, unreadTime } = reading.date;
  return [
    day, time, duration === null ? null : `${duration} min`, zone, instant === null ? null : new Date(instant).toISOString(),
    unreadTime === null ? null : `[${unreadTime}]`,
  ].filter((part) => part !== null).join(' ');
}

function time(text: string): string | null {
  const read = readTime(text);
  return read === null ? null : [read.time, read.duration === null ? null : `${read.duration} min`, read.zone].filter((part) => part !== null).join(' ');
}

describe('readDate', () => {
  it('reads a date that can only be one day, whatever its order', () => {
    for (const text of [
      '2026-11-24', '2026/11/24', '2026.11.24', '11/24/2026', '24/11/2026', '24.11.2026', '24-11-2026', '24 Nov 2026', 'Nov 24, 2026', '24. November 2026', '24th of November 2026',
      'November 24th, 2026', '24-Nov-2026', 'Tue 24 Nov 2026', 'Tuesday, 24 November 2026', '2026 Nov 24', '24 novembre 2026', '24 de noviembre de 2026', '24 listopada 2026',
      'Dienstag, 24. November 2026', 'mardi 24 novembre 2026', '2026年11月24日', '2026-11-24 (Tue)', '24 NOVEMBER 2026', '24Nov2026',
    ]) expect(written(text), text).toBe('2026-11-24');
    expect(written('5/5/2026')).toBe('2026-05-05');
    expect(written('1. März 2026')).toBe('2026-03-01');
    expect(written('Mar 3, 2026')).toBe('2026-03-03');
    expect(written('Sept 3, 2026')).toBe('2026-09-03');
  });

  it('names both days of a date that can be two, unless the order is known', () => {
    expect(written('03/12/2026')).toBe('2026-12-03 or 2026-03-12?');
    expect(written('05.12.2026 10:30')).toBe('2026-12-05 or 2026-05-12?');
    expect(written('03/12/2026', 'day-month')).toBe('2026-12-03');
    expect(written('03/12/2026', 'month-day')).toBe('2026-03-12');
    expect(written('24/11/2026', 'month-day')).toBe('2026-11-24');
  });

  it('reads no day that does not exist, and no text that is no date', () => {
    for (const text of ['31/02/2026', '2026-02-30', '2026-13-01', '30 Feb 2026', '', 'next week', 'soon', '2026', 'November 2026', '24 Nov', '24/11/26', '20261', '1/2/20266']) {
      expect(written(text), text).toBe('no date');
    }
  });

  it('reads years of two digits only if asked to', () => {
    expect(written('24/11/26', 'ask', true)).toBe('2026-11-24');
    expect(written('24-Nov-26', 'ask', true)).toBe('2026-11-24');
    expect(written('3/12/26', 'ask', true)).toBe('2026-12-03 or 2026-03-12?');
  });

  it('reads the time behind the day', () => {
    expect(written('2026-11-24T10:30')).toBe('2026-11-24 10:30');
    for (const text of ['2026-11-24 9:30', '2026-11-24T9:30', '2026-11-24 at 9:30 am', '24 Nov 2026, 9.30', 'November 24, 2026 9:30 AM', '24.11.2026 um 9:30 Uhr', '2026-11-24T09:30:00.000']) {
      expect(written(text), text).toBe('2026-11-24 09:30');
    }
    expect(written('2026-11-24 (Tue) 14h30')).toBe('2026-11-24 14:30');
    expect(written('November 20, 2026 10:30 AM (GMT)')).toBe('2026-11-20 10:30 GMT');
    expect(written('2026-11-24 10:00 - 11:00')).toBe('2026-11-24 10:00 60 min');
  });

  it('takes an offset for the instant, `10:00-11:00` too', () => {
    expect(written('2026-11-20T10:30+01:00')).toBe('2026-11-20 10:30 2026-11-20T09:30:00.000Z');
    expect(written('2026-11-20T10:30:00Z')).toBe('2026-11-20 10:30 2026-11-20T10:30:00.000Z');
    expect(written('2026-11-20 10:00-11:00')).toBe('2026-11-20 10:00 2026-11-20T21:00:00.000Z');
  });

  it('keeps the day if the time cannot be read', () => {
    expect(written('2026-11-24 after lunch')).toBe('2026-11-24 [after lunch]');
    expect(written('2026-11-24T25:00')).toBe('2026-11-24 [25:00]');
  });

  it('reads any day back from each way of writing it', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      for (const language of ['en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl']) {
        for (const month of ['long', 'short'] as const) {
          const text = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(date);
          expect(written(text), text).toBe(iso);
        }
      }
    }), { numRuns: 60 });
  });
});

describe('readTime', () => {
  it('reads the ways in which people write a time', () => {
    const ways = {
      '9:30': '09:30', '09:30': '09:30', '9.30': '09:30', '9:30 am': '09:30', '9.30am': '09:30', '2pm': '14:00', '2 PM': '14:00', '2:30 p.m.': '14:30', '12pm': '12:00', '12 am': '00:00',
      '14h30': '14:30', '14h': '14:00', '14 Uhr': '14:00', '14:30 Uhr': '14:30', '14.30': '14:30', '09:30:00': '09:30', '14:30 pm': '14:30', 'noon': '12:00', "3 o'clock": '03:00',
    };
    for (const [text, expected] of Object.entries(ways)) expect(time(text), text).toBe(expected);
  });

  it('reads a span as a start and a duration', () => {
    const spans = {
      '10:00-11:00': '10:00 60 min', '09:30-10:30': '09:30 60 min', '10:00 – 12:30': '10:00 150 min', '2-3pm': '14:00 60 min', '11-1pm': '11:00 120 min', '9am to 10:30am': '09:00 90 min',
      '10-11:30': '10:00 90 min', '14h00-15h30': '14:00 90 min', '23:30-00:30': '23:30 60 min', '10:30am - 1pm': '10:30 150 min', '14:00 bis 15:00': '14:00 60 min',
    };
    for (const [text, expected] of Object.entries(spans)) expect(time(text), text).toBe(expected);
  });

  it('keeps the zone that stands behind the time', () => {
    expect(time('10:30 (GMT)')).toBe('10:30 GMT');
    expect(time('10:30 EST')).toBe('10:30 EST');
    expect(time('2pm UTC+1')).toBe('14:00 UTC+1');
    expect(['10:30+02:00', '10:30 +0200'].map(time)).toEqual(['10:30 +02:00', '10:30 +0200']);
    expect(time('10:30 Europe/Berlin')).toBe('10:30 Europe/Berlin');
    expect(time('10:00-11:00 CET')).toBe('10:00 60 min CET');
  });

  it('reads nothing that is no time', () => {
    for (const text of ['', 'after lunch', '14', '25:00', '10:75', '13am', 'tbd', '10:00-', '10:00-09:30', '10-11', '10:30 sharp', 'morning', '10:00-11:00-12:00']) expect(time(text), text).toBeNull();
  });

  it('answers in bounded time', () => {
    for (const text of ['1'.repeat(100_000), ' '.repeat(100_000), '10:30'.repeat(20_000), `10:30 ${'a/'.repeat(50_000)}`, 'T'.repeat(100_000), '-'.repeat(100_000)]) {
      const start = performance.now();
      readTime(text);
      readDate(text, 'ask');
      readDate(`2026-11-24 ${text}`, 'ask');
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
