/** The median of several runs (ms). `prepare` is not timed. */
export async function measure<T>(prepare: () => T | Promise<T>, work: (subject: T) => unknown, runs = 5): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const subject = await prepare();
    const start = performance.now();
    await work(subject);
    // The first run warms up the engine.
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Two measurements on one machine. Only their ratio is compared with a bound. */
export interface Comparison {
  readonly what: string;
  readonly small: { readonly label: string; readonly ms: number };
  readonly large: { readonly label: string; readonly ms: number };
  /** The large one may take at most this many times as long. */
  readonly atMost?: number;
  /** The large one must take at least this many times as long. */
  readonly atLeast?: number;
}

export function ratioOf({ small, large }: Comparison): number {
  return large.ms / Math.max(small.ms, 0.001);
}

export function isWithin(comparison: Comparison): boolean {
  const ratio = ratioOf(comparison);
  return ratio <= (comparison.atMost ?? Infinity) && ratio >= (comparison.atLeast ?? 0);
}
