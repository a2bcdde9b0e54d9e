/** The real ones, for the host's own use: they neither jump nor count as the plugin's. */
export const realTimeout = window.setTimeout.bind(window);
const realClear = window.clearTimeout.bind(window);
const RealDate = Date;

interface Waiting {
  readonly due: number;
  readonly ring: () => void;
  /** The window's own timer. */
  real: number;
}

const DAY = 24 * 60 * 60_000;

/**
 * The page's clock. It runs as fast as the real one from whatever moment it is set to, and can be
 * moved on: with timers that ring as they fall due, or past them, as when a computer sleeps.
 */
export class PlayClock {
  private offset = 0;
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();

  /** Takes the place of the window's Date and timers. */
  install(): void {
    const now = () => this.now();
    class PlayDate extends RealDate {
      constructor(...args: readonly unknown[]) {
        super(...((args.length === 0 ? [now()] : args) as [number]));
      }

      static override now(): number {
        return now();
      }
    }
    Reflect.set(window, 'Date', PlayDate);
    Reflect.set(window, 'setTimeout', (ring: (...args: unknown[]) => void, wait = 0, ...args: unknown[]) => this.start(() => ring(...args), wait));
    Reflect.set(window, 'clearTimeout', (id?: number) => this.stop(id));
  }

  now(): number {
    return RealDate.now() + this.offset;
  }

  /** Sets the clock without ringing anything. */
  set(instant: number): void {
    this.offset = instant - RealDate.now();
  }

  /** Lets so many milliseconds pass at once; what falls due rings, in order. */
  advance(milliseconds: number): void {
    const end = this.now() + milliseconds;
    for (let due = this.firstDue(end); due !== null; due = this.firstDue(end)) {
      this.set(Math.max(this.now(), due.due));
      this.ring(due);
    }
    this.set(end);
    this.bringNearer();
  }

  nextDay(): void {
    this.advance(DAY);
  }

  /** As after sleep: nothing rang meanwhile, and the window gets the focus. */
  wake(milliseconds: number): void {
    this.set(this.now() + milliseconds);
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** How many timers wait. */
  get timers(): number {
    return this.waiting.size;
  }

  private start(ring: () => void, wait: number): number {
    const id = this.next;
    this.next += 1;
    const run = () => {
      this.waiting.delete(id);
      ring();
    };
    this.waiting.set(id, { due: this.now() + Math.max(0, wait), ring: run, real: realTimeout(run, Math.max(0, wait)) });
    return id;
  }

  private stop(id: number | undefined): void {
    const known = id === undefined ? undefined : this.waiting.get(id);
    if (known !== undefined && id !== undefined) {
      realClear(known.real);
      this.waiting.delete(id);
    }
  }

  /** What is still to come is so much closer now. */
  private bringNearer(): void {
    for (const timer of this.waiting.values()) {
      realClear(timer.real);
      timer.real = realTimeout(timer.ring, Math.max(0, timer.due - this.now()));
    }
  }

  private firstDue(end: number): Waiting | null {
    return [...this.waiting.values()].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0] ?? null;
  }

  private ring({ real, ring }: Waiting): void {
    realClear(real);
    ring();
  }
}
