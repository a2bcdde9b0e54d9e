/** The median of several runs, in ms; what each run works on is made outside the clock. */
export async function measure<T>(prepare: () => T | Promise<T>, work: (subject: T) => unknown, runs = 5): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const subject = await prepare();
    const start = performance.now();
    await work(subject);
    // The first run is the one in which the engine gets to know the code.
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Two measurements of one run on one machine, so that only their ratio is judged. */
export interface Comparison {
  readonly what: string;
  readonly small: { readonly label: string; readonly ms: number };
  readonly large: { readonly label: string; readonly ms: number };
  /** How many times as long the large one may take. */
  readonly atMost?: number;
  /** How many times as long the large one must take. */
  readonly atLeast?: number;
}

export function ratioOf({ small, large }: Comparison): number {
  return large.ms / Math.max(small.ms, 0.001);
}

export function isWithin(comparison: Comparison): boolean {
  const ratio = ratioOf(comparison);
  return ratio <= (comparison.atMost ?? Infinity) && ratio >= (comparison.atLeast ?? 0);
}
