import { describe, expect, it } from 'vitest';
import { readComponents } from '../../../src/domain/invitation/content-lines';
import { findEvent } from '../../../src/domain/invitation/occurrence';
import { calendar, decode } from './read';

/** When an event with these lines next takes place, and what is not certain of it. */
function next(now: string, ...lines: readonly string[]): readonly (string | null | undefined)[] {
  const file = readComponents(new TextEncoder().encode(calendar(...lines)), decode);
  const when = findEvent([file], { now: Date.parse(now), zone: 'Europe/London' })?.when;
  return [when?.day, when?.time, when?.doubt];
}

describe('an event that comes again', () => {
  it('takes place a last time if that is the moment at which its rule ends, though it is a day earlier in UTC', () => {
    expect(next('2026-12-11T12:00Z', 'DTSTART;TZID=Asia/Tokyo:20261127T080000', 'RRULE:FREQ=DAILY;UNTIL=20261211T230000Z')).toEqual(['2026-12-12', '08:00', null]);
  });

  it('does not take place after its rule has ended, though it is the same day in UTC', () => {
    const lines = ['DTSTART;TZID=America/Los_Angeles:20261127T180000', 'RRULE:FREQ=DAILY;UNTIL=20261212T020000Z'];
    expect(next('2026-12-12T01:00Z', ...lines)).toEqual(['2026-12-11', '18:00', null]);
    expect(next('2026-12-12T03:00Z', ...lines)).toEqual(['2026-11-27', '18:00', 'day']);
  });

  it('skips weeks that begin on the day that its rule says', () => {
    const lines = (start: string) => ['DTSTART:20261124T100000Z', `RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=${start}`];
    expect(next('2026-11-25T00:00Z', ...lines('MO'))).toEqual(['2026-11-29', '10:00', null]);
    expect(next('2026-11-25T00:00Z', ...lines('SU'))).toEqual(['2026-12-06', '10:00', null]);
  });

  it('takes place at the added moment if that is given in UTC', () => {
    expect(next('2026-11-25T00:00Z', 'DTSTART;TZID=America/New_York:20261124T100000', 'RDATE:20261126T150000Z')).toEqual(['2026-11-26', '10:00', null]);
  });

  it('is left out on a date that names another zone', () => {
    const lines = ['DTSTART;TZID=America/New_York:20261124T100000', 'RRULE:FREQ=DAILY', 'EXDATE;TZID=Europe/London:20261125T150000'];
    expect(next('2026-11-25T00:00Z', ...lines)).toEqual(['2026-11-26', '10:00', null]);
  });
});
