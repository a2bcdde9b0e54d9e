import { vi } from 'vitest';

/** Says which elements are on screen, as a browser does when they are shown, hidden or scrolled. */
export class Screen {
  readonly #listeners = new Map<Element, (entries: readonly IntersectionObserverEntry[]) => void>();

  constructor() {
    const listeners = this.#listeners;
    class Observer {
      readonly #seen = new Set<Element>();

      constructor(private readonly callback: (entries: readonly IntersectionObserverEntry[]) => void) {}

      readonly observe = (el: Element): void => {
        this.#seen.add(el);
        listeners.set(el, this.callback);
      };

      readonly disconnect = (): void => {
        for (const el of this.#seen) listeners.delete(el);
      };
    }
    vi.spyOn(window, 'IntersectionObserver').mockImplementation(Observer as never);
  }

  /** How many elements are watched. */
  get watched(): number {
    return this.#listeners.size;
  }

  /** Shows or hides all that is watched. */
  set(isIntersecting: boolean): void {
    for (const [target, tell] of this.#listeners) tell([{ target, isIntersecting } as IntersectionObserverEntry]);
  }
}
