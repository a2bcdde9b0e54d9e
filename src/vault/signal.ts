/** Listeners, and a way to notify them all. */
export class Signal<T = void> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Calls back at each `notify`, until the function returned is called. */
  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A listener that subscribes during the call is not notified yet. */
  notify(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  clear(): void {
    this.#listeners.clear();
  }
}
