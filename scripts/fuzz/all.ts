import { fuzzFault } from './faults';
import { fuzzDiskFault, fuzzRace } from './races';
import { Random } from './random';
import { newTally, type Tally } from './tally';
import { fuzzWrite } from './writes';

/** What is fuzzed, and how many times of each hundred thousand. */
const KINDS: Readonly<Record<string, { readonly share: number; readonly run: (random: Random, tally: Tally) => void | Promise<void> }>> = {
  'Random writes': { share: 1, run: fuzzWrite },
  'Faults of the disk': { share: 0.05, run: fuzzDiskFault },
  'Faults in rules and list': { share: 0.05, run: fuzzFault },
  'Races of two to five writes': { share: 0.01, run: fuzzRace },
};

export type Tallies = Readonly<Record<string, Tally & { readonly runs: number }>>;

/**
 * @param runs the number of random writes; of all else there are fewer, in proportion
 * @param onDone told of each kind when its runs are over
 */
export async function fuzz(seed: number, runs: number, onDone: (what: string, tally: Tally) => void = () => undefined): Promise<Tallies> {
  const tallies: Record<string, Tally & { readonly runs: number }> = {};
  for (const [what, { share, run }] of Object.entries(KINDS)) {
    const tally = { ...newTally(), runs: Math.ceil(runs * share) };
    const random = new Random(seed);
    for (let left = tally.runs; left > 0; left -= 1) await run(random, tally);
    tallies[what] = tally;
    onDone(what, tally);
  }
  return tallies;
}
