/** What is asked for within so many milliseconds (a frame) is done together. */
const FRAME = 16;

/** Does a round of work soon after it is asked to: one at a time, and never two within a frame. */
export class UpdateLoop {
  private timer: number | null = null;
  private working = false;
  private asked = false;
  private stopped = false;

  constructor(private readonly round: () => Promise<void>) {}

  /** Asks for a round; one that is asked for during another follows it. */
  ask(): void {
    this.asked = true;
    if (this.working || this.stopped || this.timer !== null) return;
    this.timer = window.setTimeout(() => void this.run(), FRAME);
  }

  stop(): void {
    this.stopped = true;
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    this.timer = null;
    this.asked = false;
    this.working = true;
    try {
      await this.round();
    } finally {
      this.working = false;
      if (this.asked) this.ask();
    }
  }
}
