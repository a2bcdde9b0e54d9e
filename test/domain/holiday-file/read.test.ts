import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHolidayFile } from '../../../src/domain/holiday-file/read';
import { words } from '../../../src/domain/language/interface';

const bytes = (text: string) => new TextEncoder().encode(text);

function decode(of: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(of);
  } catch {
    return null;
  }
}

const read = (text: string) => readHolidayFile(bytes(text), 2026, decode);
const calendar = (...events: readonly string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const daysIn = (...events: readonly string[]) => read(calendar(...events)).days.map(([day]) => day);

describe('a calendar file of holidays', () => {
  it('gives each all-day event as a day off with its title', () => {
    const text = calendar(event('UID:1', 'DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261128', 'SUMMARY:Founders’ Day\\, observed'));
    expect(read(text)).toEqual({ days: [['2026-11-27', 'Founders’ Day, observed']], problem: null });
  });

  it('counts all days of an event that lasts several', () => {
    expect(daysIn(event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'))).toEqual(['2026-12-24', '2026-12-25', '2026-12-26']);
    expect(daysIn(event('DTSTART;VALUE=DATE:20261224', 'DURATION:P2D'))).toEqual(['2026-12-24', '2026-12-25']);
    expect(daysIn(event('DTSTART;VALUE=DATE:20261224', 'DURATION:P1W'))).toHaveLength(7);
  });

  it('follows a yearly event from the year before to five years after', () => {
    const days = daysIn(event('DTSTART;VALUE=DATE:19900601', 'RRULE:FREQ=YEARLY', 'SUMMARY:Local day'));
    expect(days).toEqual(['2025', '2026', '2027', '2028', '2029', '2030', '2031'].map((year) => `${year}-06-01`));
  });

  it('ends a repeating event with its rule, and leaves out what it leaves out', () => {
    const yearly = ['DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;UNTIL=20280601T000000Z', 'EXDATE;VALUE=DATE:20270601'];
    expect(daysIn(event(...yearly))).toEqual(['2026-06-01', '2028-06-01']);
    expect(daysIn(event('DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;COUNT=2', 'RDATE;VALUE=DATE:20260701,20260801'))).toEqual([
      '2026-06-01', '2026-07-01', '2026-08-01', '2027-06-01',
    ]);
  });

  it('puts a moved occurrence on its new day, and drops one that was called off', () => {
    expect(daysIn(
      event('UID:a', 'DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;COUNT=3'),
      event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20270601', 'DTSTART;VALUE=DATE:20270602'),
      event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20280601', 'DTSTART;VALUE=DATE:20280601', 'STATUS:CANCELLED'),
    )).toEqual(['2026-06-01', '2027-06-02']);
  });

  it('takes an event from midnight to midnight for whole days', () => {
    expect(daysIn(event('DTSTART;TZID=Europe/Berlin:20261224T000000', 'DTEND;TZID=Europe/Berlin:20261226T000000'))).toEqual(['2026-12-24', '2026-12-25']);
  });

  it('leaves out events at a time of day, cancelled events and days that are only observed', () => {
    expect(daysIn(
      event('DTSTART;VALUE=DATE:20261225', 'DESCRIPTION:Public holiday'),
      event('DTSTART;VALUE=DATE:20261031', 'DESCRIPTION:Observance\\nTo hide observances\\, go to the settings'),
      event('DTSTART;VALUE=DATE:20261101', 'STATUS:CANCELLED'),
      event('DTSTART:20261102T090000Z', 'DTEND:20261102T100000Z'),
    )).toEqual(['2026-12-25']);
  });

  it('gives a day without a title a name all the same', () => {
    expect(read(calendar(event('DTSTART;VALUE=DATE:20261225'))).days).toEqual([['2026-12-25', words('holidays').untitled]]);
  });

  it.each([
    ['no calendar', 'Dear Alex,', words('holidays').noCalendar],
    ['nothing', '', words('holidays').noCalendar],
    ['a calendar without events', calendar(), words('holidays').noEvents],
    ['events at a time of day alone', calendar(event('DTSTART:20261102T090000Z')), words('holidays').timedOnly],
  ])('says of %s why no day counts', (_, text, problem) => {
    expect(read(text)).toEqual({ days: [], problem });
  });

  it('says that a file is too large', () => {
    expect(readHolidayFile(new Uint8Array(2 * 1024 * 1024 + 1), 2026, decode).problem).toBe(words('holidays').tooLarge(2));
  });

  it('says which event repeats in a way that it cannot read, and counts its first day', () => {
    const text = calendar(event('DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;BYWEEKNO=23', 'SUMMARY:Week 23'));
    expect(read(text)).toEqual({ days: [['2026-06-01', 'Week 23']], problem: words('holidays').notRepeated('Week 23') });
  });

  it('comes to an end with very many repeating events, and says what it left', () => {
    const events = Array.from({ length: 3000 }, (_, at) => event(`UID:${at}`, 'DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'));
    const started = performance.now();
    expect(read(calendar(...events))).toEqual({ days: [['2026-06-01', words('holidays').untitled]], problem: words('holidays').tooMany(100) });
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('never throws, and gives sorted days of its years', () => {
    const line = fc.constantFrom('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'DTSTART;VALUE=DATE:20260601', 'DTSTART:20269999', 'RRULE:FREQ=YEARLY', 'RRULE:',
      'DTEND;VALUE=DATE:19000101', 'DTEND;VALUE=DATE:99991231', 'EXDATE:,,', 'RDATE:20270101,x', 'UID:1', 'RECURRENCE-ID:20270601', 'DURATION:P9999D');
    fc.assert(fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 20 })), { maxLength: 14 }), (lines) => {
      const days = read(['BEGIN:VCALENDAR', ...lines].join('\n')).days.map(([day]) => day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((day) => day >= '2025-01-01' && day <= '2031-12-31')).toBe(true);
    }), { numRuns: 200 });
  });
});
