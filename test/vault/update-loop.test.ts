import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UpdateLoop } from '../../src/vault/update-loop';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('the loop runs one pass for all requests within a frame', async () => {
  const runPass = vi.fn(() => Promise.resolve());
  const loop = new UpdateLoop(runPass);
  for (let at = 0; at < 5; at += 1) loop.request();
  await vi.advanceTimersByTimeAsync(100);
  expect(runPass).toHaveBeenCalledTimes(1);
});

test('the loop runs one pass at a time, and another for requests made meanwhile', async () => {
  let running = 0;
  let most = 0;
  const runPass = vi.fn(async () => {
    most = Math.max(most, running += 1);
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    running -= 1;
  });
  const loop = new UpdateLoop(runPass);
  loop.request();
  await vi.advanceTimersByTimeAsync(30);
  loop.request();
  loop.request();
  await vi.advanceTimersByTimeAsync(200);
  expect(runPass).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test('the loop runs no pass once it is stopped', async () => {
  const runPass = vi.fn(() => Promise.resolve());
  const loop = new UpdateLoop(runPass);
  loop.request();
  loop.stop();
  loop.request();
  await vi.advanceTimersByTimeAsync(100);
  expect(runPass).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
