import { inBackground } from './in-background';

/** Listeners, and a way to notify them all. */
export class Signal<T = void> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Calls back at each `notify`, until the function returned is called. */
  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A listener that subscribes during the call is not notified yet. One that fails does not stop the others. */
  notify(value: T): void {
    for (const listener of [...this.#listeners]) inBackground(call(listener, value), 'a part could not be brought up to date.');
  }

  clear(): void {
    this.#listeners.clear();
  }
}

/** Calls the listener at once. Being asynchronous, it turns a failure into a rejection, which does not stop the other listeners. */
async function call<T>(listener: (value: T) => void, value: T): Promise<void> {
  listener(value);
}
