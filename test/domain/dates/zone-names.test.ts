import { describe, expect, it } from 'vitest';
import { day, toTime, type Time } from '../../../src/domain/dates/day';
import { readZone } from '../../../src/domain/dates/zone-names';
import { isZone, momentOf } from '../../../src/domain/dates/zoned';

const read = (text: string) => readZone(text, 'Europe/London');

describe('readZone', () => {
  it('reads an IANA name in any case, with spaces for underscores', () => {
    expect(['Europe/Berlin', 'europe/berlin', 'AMERICA/NEW_YORK', 'America/New York', ' Asia/Kolkata '].map(read)).toEqual([
      { zone: 'Europe/Berlin' }, { zone: 'Europe/Berlin' }, { zone: 'America/New_York' }, { zone: 'America/New_York' }, { zone: 'Asia/Kolkata' },
    ]);
  });

  it('keeps the capitals of a name that is no place', () => {
    expect(['GB', 'nz', 'EST5EDT', 'NZ-CHAT', 'W-SU', 'Japan', 'ISRAEL'].map(read)).toEqual([
      { zone: 'GB' }, { zone: 'NZ' }, { zone: 'EST5EDT' }, { zone: 'NZ-CHAT' }, { zone: 'W-SU' }, { zone: 'Japan' }, { zone: 'Israel' },
    ]);
  });

  it('reads the abbreviations that mean one zone everywhere', () => {
    expect(['UTC', 'gmt', 'CET', 'EET', 'Z'].map(read)).toEqual([{ zone: 'UTC' }, { zone: 'GMT' }, { zone: 'CET' }, { zone: 'EET' }, { zone: 'UTC' }]);
  });

  it('reads an offset and writes it in one form', () => {
    expect(['UTC+1', '+01:00', 'GMT-5', 'utc +5:30', '+0530', '-03', 'UTC−8'].map(read)).toEqual([
      { zone: 'UTC+01:00' }, { zone: 'UTC+01:00' }, { zone: 'UTC-05:00' }, { zone: 'UTC+05:30' }, { zone: 'UTC+05:30' }, { zone: 'UTC-03:00' }, { zone: 'UTC-08:00' },
    ]);
  });

  it('gives an offset that dates can be reckoned in', () => {
    const at = (zone: string) => momentOf(day('2026-07-16'), toTime('13:00') as Time, zone).instant;
    expect(at('UTC+01:00')).toBe(Date.parse('2026-07-16T12:00Z'));
    expect(at('UTC-05:30')).toBe(Date.parse('2026-07-16T18:30Z'));
  });

  it('offers the zones that an abbreviation can mean, the device’s own first', () => {
    expect(read('BST')).toEqual({ choices: ['Europe/London', 'Asia/Dhaka', 'Pacific/Bougainville'] });
    expect(readZone('ist', 'Asia/Jerusalem')).toEqual({ choices: ['Asia/Jerusalem', 'Asia/Kolkata', 'Europe/Dublin'] });
  });

  it('offers only zones that there are', () => {
    for (const abbreviation of ['ACST', 'AEST', 'AST', 'BST', 'CEST', 'CST', 'EEST', 'EST', 'GST', 'ICT', 'IST', 'MST', 'PST', 'SST', 'WEST']) {
      const reading = read(abbreviation);
      expect('choices' in reading && reading.choices.length > 0 && reading.choices.every(isZone), abbreviation).toBe(true);
    }
  });

  it('offers the zone of a city that is named alone, and nothing for what is no place', () => {
    expect(read('London')).toEqual({ choices: ['Europe/London'] });
    expect(read('new york')).toEqual({ choices: ['America/New_York'] });
    for (const text of ['', 'noon', 'Mars/Olympus', 'UTC+15', '+99:00']) expect(read(text), text).toEqual({ choices: [] });
  });
});
