import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, orderOf, startIn, timeIn } from '../../../src/domain/import/dates';

test.each([
  ['2026-05-14', '2026-05-14'],
  ['2026-05-14T22:30:00.000Z', '2026-05-14'],
  ['2026/5/4', '2026-05-04'],
  ['May 14, 2026', '2026-05-14'],
  ['May 14, 2026 10:30 AM', '2026-05-14'],
  ['Thu, 14 May 2026', '2026-05-14'],
  ['14-May-26', '2026-05-14'],
  ['1st of Sept. 2026', '2026-09-01'],
  ['14. Dec 2026', '2026-12-14'],
])('reads the day in “%s”', (cell, day) => {
  expect(dayIn(cell, 'ask')).toBe(day);
});

test.each(['', 'soon', 'Yes', '2026-02-30', '2026', '14 Mai 2026', '14 Foo 2026', '3 days ago', 'May 14', '03/04/2025', '3/4/25'])('reads no day in “%s”', (cell) => {
  expect(dayIn(cell, 'ask')).toBeNull();
});

test('reads day and month in the order of the column', () => {
  expect(dayIn('03/04/2025', 'day-month')).toBe('2025-04-03');
  expect(dayIn('3/4/25 9:05', 'month-day')).toBe('2025-03-04');
  expect(dayIn('14.05.2026', 'day-month')).toBe('2026-05-14');
  expect(dayIn('14/05/2026', 'month-day')).toBeNull();
  expect(dayIn('05/05/2026', 'ask')).toBe('2026-05-05');
});

test.each([
  ['2026-05-14T10:30:00Z', '2026-05-14T10:30Z'],
  ['2026-05-14 10:30 +0200', '2026-05-14T10:30+0200'],
  ['May 14, 2026 at 2:30 PM', '2026-05-14T14:30'],
  ['May 14, 2026 12:05 a.m.', '2026-05-14T00:05'],
  ['2026-05-14T00:00:00.000Z', '2026-05-14'],
  ['2026-05-14', '2026-05-14'],
])('reads when “%s” is', (cell, start) => {
  expect(startIn(cell, 'ask')).toBe(start);
});

test.each(['2026-05-14 25:30', '2026-05-14 13:30 PM', 'tomorrow 10:30'])('“%s” is no time to meet', (cell) => {
  expect(startIn(cell, 'ask')).toBeNull();
});

test('reads times of day', () => {
  expect(['10:30', '9:05', '2:30 pm', '14:30:00'].map(timeIn)).toEqual(['10:30', '09:05', '14:30', '14:30']);
  expect(['', 'noon', '24:10', '13:00 pm', '10'].map(timeIn)).toEqual([null, null, null, null, null]);
});

test('one day past the twelfth tells the order of a whole column', () => {
  expect(orderOf(['03/04/2025', '13/04/2025', 'soon', '2025-01-31'])).toBe('day-month');
  expect(orderOf(['3/4/2025', '4/13/2025 10:30'])).toBe('month-day');
});

test('without one the order is asked for, and where both stand too', () => {
  expect(orderOf(['03/04/2025', '05/05/2025'])).toBe('ask');
  expect(orderOf(['13/04/2025', '04/13/2025'])).toBe('ask');
});

test('there is nothing to ask where no date hangs on the order', () => {
  expect(orderOf(['05/05/2025', '2025-04-03', 'May 4, 2025', ''])).toBeNull();
});

test('whatever is read is a day that exists', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '/', '-', '.', ' ', ':', 'T', 'M', 'a', 'y', 'Z') }));
  fc.assert(fc.property(cell, fc.constantFrom('ask', 'day-month', 'month-day'), (text, order) => {
    expect(dayIn(text, order) ?? '2026-05-14').toMatch(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
    expect(startIn(text, order) ?? '2026-05-14').toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(Z|[+-]\d\d:?\d\d)?)?$/);
  }), { numRuns: 1000 });
});
