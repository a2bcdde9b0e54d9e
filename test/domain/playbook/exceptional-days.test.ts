import { describe, expect, it } from 'vitest';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { readSettings } from '../../../src/domain/settings-reader';
import { readNote } from '../note/read';
import { at, LONDON } from '../sidebar/follow-ups';

function checkIn(date: string, stored: object, now: string, properties: object = {}) {
  const settings = readSettings(stored);
  const { interviews } = readNote({ path: 'N.md', properties: { type: 'interview', date, company: 'Acme', ...properties }, tags: [] }, { settings, zone: LONDON, personNote: () => null });
  const found = makeAgenda(interviews, settings, at(now), LONDON).items.find(({ action }) => action === 'check-in');
  if (found === undefined) throw new Error('There is no check-in.');
  return { due: found.due.day, holidays: found.holidays.map(({ day }) => day), said: found.why.split('. ').at(-1) };
}

describe('why a date moved', () => {
  it('names several holidays', () => {
    expect(checkIn('2026-12-23T18:00', { region: 'GB-ENG' }, '2026-12-24T09:00')).toEqual({
      due: '2027-01-04', holidays: ['2026-12-25', '2026-12-28', '2027-01-01'],
      said: 'Friday 25 December is Christmas Day, Monday 28 December is Boxing Day and Friday 1 January is New Year\'s Day, so Monday 4 January.',
    });
  });

  it('says a day off without a name', () => {
    expect(checkIn('2026-11-19T10:00', { daysOff: ['2026-11-26'] }, '2026-11-23T09:00')).toEqual({ due: '2026-11-27', holidays: [], said: 'Thursday is a day off, so Friday.' });
  });

  it('names no holiday on a weekend, nor one that the date does not reach', () => {
    expect(checkIn('2026-06-29T10:00', { region: 'GB-ENG' }, '2026-06-30T09:00').holidays).toEqual([]);
    expect(checkIn('2026-12-17T10:00', { region: 'GB-ENG' }, '2026-12-18T09:00')).toMatchObject({ due: '2026-12-24', holidays: [] });
  });

  it('names no holiday if a snooze decides', () => {
    const snoozed = checkIn('2026-11-19T10:00', { region: 'US' }, '2026-11-23T09:00', { follow_ups: ['2026-11-20 snooze check-in until 2026-12-10'] });
    expect(snoozed).toMatchObject({ due: '2026-12-10', holidays: [] });
  });
});
