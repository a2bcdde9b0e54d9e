import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UpdateLoop } from '../../src/vault/update-loop';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('does in one round what is asked for within a frame', async () => {
  const round = vi.fn(() => Promise.resolve());
  const loop = new UpdateLoop(round);
  for (let at = 0; at < 5; at += 1) loop.ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(round).toHaveBeenCalledTimes(1);
});

test('does one round at a time, and another for what was asked meanwhile', async () => {
  let running = 0;
  let most = 0;
  const round = vi.fn(async () => {
    most = Math.max(most, running += 1);
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    running -= 1;
  });
  const loop = new UpdateLoop(round);
  loop.ask();
  await vi.advanceTimersByTimeAsync(30);
  loop.ask();
  loop.ask();
  await vi.advanceTimersByTimeAsync(200);
  expect(round).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('does nothing once stopped', async () => {
  const round = vi.fn(() => Promise.resolve());
  const loop = new UpdateLoop(round);
  loop.ask();
  loop.stop();
  loop.ask();
  await vi.advanceTimersByTimeAsync(100);
  expect(round).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
