import { vi } from 'vitest';

/** A message channel whose messages come by timers, so that tests that stand in for these can let pauses pass. */
class TimedChannel {
  readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
  readonly port2 = { postMessage: (): void => void window.setTimeout(() => this.port1.onmessage(), 0) };
}

export function pauseByTimers(): void {
  vi.stubGlobal('MessageChannel', TimedChannel);
}
