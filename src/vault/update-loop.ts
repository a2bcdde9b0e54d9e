import { inBackground } from './in-background';

/** What is requested within this time (ms, a frame) is done in one pass. */
const FRAME = 16;

/** Runs a pass of work soon after it is requested: one at a time, and never two within a frame. */
export class UpdateLoop {
  readonly #runPass: () => Promise<void>;
  #timer: number | null = null;
  #isRunning = false;
  #isRequested = false;
  #isStopped = false;

  constructor(runPass: () => Promise<void>) {
    this.#runPass = runPass;
  }

  /** Requests a pass; one that is requested during another follows it. */
  request(): void {
    this.#isRequested = true;
    if (this.#isRunning || this.#isStopped || this.#timer !== null) return;
    this.#timer = window.setTimeout(() => inBackground(this.#run(), 'notes could not be brought up to date.'), FRAME);
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #run(): Promise<void> {
    this.#timer = null;
    this.#isRequested = false;
    this.#isRunning = true;
    try {
      await this.#runPass();
    } finally {
      this.#isRunning = false;
      if (this.#isRequested) this.request();
    }
  }
}
