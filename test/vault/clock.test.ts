import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../../src/vault/clock';

const HOUR = 3_600_000;

let clock: Clock;
let turns: number[];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  clock = new Clock(window);
  clock.load();
  turns = [];
  clock.onTurn(() => turns.push(Date.now()));
});

afterEach(() => {
  clock.unload();
  vi.useRealTimers();
});

test('turns at midnight, day after day', () => {
  vi.advanceTimersByTime(48 * HOUR);
  expect(turns).toEqual([Date.parse('2026-11-24T00:00Z'), Date.parse('2026-11-25T00:00Z')]);
});

test('turns once at the instant it is to wake at', () => {
  const at = Date.now() + 2 * HOUR + 30_000;
  clock.wakeAt(at);
  vi.advanceTimersByTime(5 * HOUR);
  expect(turns).toEqual([at]);
});

test('no longer wakes at an instant that another took the place of', () => {
  clock.wakeAt(Date.now() + HOUR);
  clock.wakeAt(null);
  vi.advanceTimersByTime(5 * HOUR);
  expect(turns).toEqual([]);
});

test('turns when it is looked at after its time, be it by the window or the page', () => {
  clock.wakeAt(Date.now() + HOUR);
  vi.setSystemTime(Date.now() + 2 * HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(turns).toHaveLength(1);
  clock.wakeAt(Date.now() + HOUR);
  vi.setSystemTime(Date.now() + 2 * HOUR);
  activeDocument.dispatchEvent(new Event('visibilitychange'));
  expect(turns).toHaveLength(2);
});

test('turns when the clock was put back', () => {
  vi.setSystemTime(Date.now() - HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(turns).toHaveLength(1);
});

test('does not turn for a look alone', () => {
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(HOUR);
  expect(turns).toEqual([]);
});

test('is silent once unloaded', () => {
  clock.unload();
  vi.setSystemTime(Date.now() + 48 * HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(turns).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
