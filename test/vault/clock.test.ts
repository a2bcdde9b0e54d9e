import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../../src/vault/clock';

const HOUR = 3_600_000;

let clock: Clock;
let ticks: number[];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  clock = new Clock(window);
  clock.load();
  ticks = [];
  clock.onTick(() => ticks.push(Date.now()));
});

afterEach(() => {
  clock.unload();
  vi.useRealTimers();
});

test('the clock ticks at midnight, day after day', () => {
  vi.advanceTimersByTime(48 * HOUR);
  expect(ticks).toEqual([Date.parse('2026-11-24T00:00Z'), Date.parse('2026-11-25T00:00Z')]);
});

test('the clock ticks once at the instant it is to wake at', () => {
  const at = Date.now() + 2 * HOUR + 30_000;
  clock.wakeAt(at, 'agenda');
  vi.advanceTimersByTime(5 * HOUR);
  expect(ticks).toEqual([at]);
});

test('the clock does not tick at an instant that another has replaced', () => {
  clock.wakeAt(Date.now() + HOUR, 'agenda');
  clock.wakeAt(null, 'agenda');
  vi.advanceTimersByTime(5 * HOUR);
  expect(ticks).toEqual([]);
});

test('the clock ticks when the window or the page is looked at after the instant has passed', () => {
  clock.wakeAt(Date.now() + HOUR, 'agenda');
  vi.setSystemTime(Date.now() + 2 * HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(ticks).toHaveLength(1);
  clock.wakeAt(Date.now() + HOUR, 'agenda');
  vi.setSystemTime(Date.now() + 2 * HOUR);
  activeDocument.dispatchEvent(new Event('visibilitychange'));
  expect(ticks).toHaveLength(2);
});

test('the clock ticks when the device’s clock was put back', () => {
  vi.setSystemTime(Date.now() - HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(ticks).toHaveLength(1);
});

test('the clock does not tick just because the window gets the focus', () => {
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(HOUR);
  expect(ticks).toEqual([]);
});

test('the clock does not tick once it is unloaded', () => {
  clock.unload();
  vi.setSystemTime(Date.now() + 48 * HOUR);
  window.dispatchEvent(new Event('focus'));
  expect(ticks).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('the clock ticks at each asker’s instant, and one asker leaves another’s as it is', () => {
  const start = Date.now();
  clock.wakeAt(start + 2 * HOUR, 'agenda');
  clock.onTick(() => clock.wakeAt(start + 2 * HOUR > Date.now() ? start + 2 * HOUR : null, 'agenda'));
  clock.wakeAt(start + HOUR, 'reminders');
  clock.wakeAt(null, 'other');
  vi.advanceTimersByTime(5 * HOUR);
  expect(ticks).toEqual([start + HOUR, start + 2 * HOUR]);
});
