import fc from 'fast-check';
import { addDays, day, type Day, type Time } from '../../../src/domain/dates/day';

/** Any day of the years in which anyone looks for a job with this. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 20 * 365 }).map((count) => addDays(day('2020-01-01'), count));

export const anyTime: fc.Arbitrary<Time> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}` as Time);

/** Zones with clock changes north and south, by half an hour, at midnight, and none. */
export const anyZone = fc.constantFrom(
  'UTC', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'Australia/Lord_Howe', 'America/Santiago',
  'Pacific/Kiritimati', 'Asia/Kolkata', 'Africa/Cairo', 'Pacific/Auckland',
);

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
