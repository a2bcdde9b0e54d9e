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

describe('a file with several events', () => {
  const event = (summary: string, start: string) => calendar(`SUMMARY:${summary}`, `DTSTART:${start}`).replace(/^UID:.*$/m, `UID:${summary}`);
  const found = (...files: readonly string[]) => {
    const calendars = files.map((file) => readComponents(new TextEncoder().encode(file), decode));
    const { summary, remarks } = findEvent(calendars, { now: Date.parse('2026-11-23T09:00Z'), zone: 'Europe/London' }) ?? {};
    return [summary, ...remarks ?? []];
  };
  const LUNCH = event('Lunch', '20261126T120000Z');

  it('means the interview, even if something else comes first', () => {
    const interview = event('Interview Acme', '20261127T120000Z');
    expect(found(LUNCH, interview)).toEqual(['Interview Acme', 'The file has 2 events; this is the next interview.']);
    expect(found(LUNCH, event('Vorstellungsgespräch', '20261127T120000Z'))[0]).toBe('Vorstellungsgespräch');
    expect(found(LUNCH, event('Interview Acme', '20261120T120000Z'))).toEqual(['Interview Acme', 'The file has 2 events; this is the last interview.']);
  });

  it('means the next one if all or none are called interviews', () => {
    expect(found(LUNCH, event('Meet the team', '20261127T120000Z'))).toEqual(['Lunch', 'The file has 2 events; this is the next one.']);
    const [first, second] = [event('Interview 1', '20261126T120000Z'), event('Interview 2', '20261127T120000Z')];
    expect(found(second, first)).toEqual(['Interview 1', 'The file has 2 events; this is the next one.']);
  });
});
