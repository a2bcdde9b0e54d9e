/** The native ones, for the host: they do not jump with the clock, and are not counted as the plugin's. */
export const realTimeout = window.setTimeout.bind(window);
const realClear = window.clearTimeout.bind(window);
const RealDate = Date;

interface Waiting {
  readonly due: number;
  readonly ring: () => void;
  /** The window's own timer. */
  real: number;
}

/**
 * The page's clock. It runs as fast as the real one from the instant that it is set to. It can be moved on,
 * and timers then ring as they fall due, or do not ring, as in sleep.
 */
export class PlayClock {
  #offset = 0;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  /** Replaces the window's Date and timers. */
  install(): void {
    installDate(() => this.now());
    Reflect.set(window, 'setTimeout', (ring: (...args: unknown[]) => void, wait = 0, ...args: unknown[]) => {
      return this.#start(() => ring(...args), wait);
    });
    Reflect.set(window, 'clearTimeout', (id?: number) => this.#stop(id));
  }

  now(): number {
    return RealDate.now() + this.#offset;
  }

  /** Sets the clock without ringing anything. */
  set(instant: number): void {
    this.#offset = instant - RealDate.now();
  }

  /** Lets `milliseconds` pass at once. Timers that fall due ring, in order. */
  advance(milliseconds: number): void {
    const end = this.now() + milliseconds;
    for (let due = this.#firstDue(end); due !== null; due = this.#firstDue(end)) {
      this.set(Math.max(this.now(), due.due));
      this.#ring(due);
    }
    this.set(end);
    this.#bringNearer();
  }

  /** Moves to the same time of the next calendar day, which is 23 or 25 hours away if the clocks change in between. */
  nextDay(): void {
    const next = new RealDate(this.now());
    next.setDate(next.getDate() + 1);
    this.advance(next.getTime() - this.now());
  }

  /** Moves on as a computer's sleep does: no timer rings meanwhile, and the window gets the focus. */
  wake(milliseconds: number): void {
    this.set(this.now() + milliseconds);
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** The number of timers that have not rung yet. */
  get timers(): number {
    return this.#waiting.size;
  }

  #start(ring: () => void, wait: number): number {
    const id = this.#next;
    this.#next += 1;
    const run = () => {
      this.#waiting.delete(id);
      ring();
    };
    this.#waiting.set(id, { due: this.now() + Math.max(0, wait), ring: run, real: realTimeout(run, Math.max(0, wait)) });
    return id;
  }

  #stop(id: number | undefined): void {
    const known = id === undefined ? undefined : this.#waiting.get(id);
    if (known !== undefined && id !== undefined) {
      realClear(known.real);
      this.#waiting.delete(id);
    }
  }

  /** Starts the remaining timers anew, for the time that is left. */
  #bringNearer(): void {
    for (const timer of this.#waiting.values()) {
      realClear(timer.real);
      timer.real = realTimeout(timer.ring, Math.max(0, timer.due - this.now()));
    }
  }

  #firstDue(end: number): Waiting | null {
    return [...this.#waiting.values()].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0] ?? null;
  }

  #ring({ real, ring }: Waiting): void {
    realClear(real);
    ring();
  }
}

/**
 * Replaces the window's Date by one that takes the present from `now`. It is the native one in all else: libraries copy the
 * members of `Date.prototype`, and `instanceof` looks at it.
 */
function installDate(now: () => number): void {
  const PlayDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)) as unknown,
  });
  RealDate.prototype.constructor = PlayDate;
  Reflect.set(window, 'Date', PlayDate);
}

/**
 * The instant that `?at=` names (ms), or null if it is no date. Without an offset it is the time at the person's place, like
 * the times in their notes; a day alone begins there at midnight.
 */
export function readInstant(at: string): number | null {
  // JavaScript reads a day alone as midnight in UTC.
  const instant = RealDate.parse(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T00:00` : at);
  return Number.isNaN(instant) ? null : instant;
}
