import { parseArgs } from 'node:util';
import { fuzz } from './all';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const runs = Number(values.runs ?? 100_000);

console.log(`Seed ${seed}. To repeat: npm run fuzz -- --seed ${seed} --runs ${runs}`);
const tallies = Object.values(await fuzz(seed, runs, (what) => console.log(`${what}: done`)).then((all) => {
  console.table(Object.entries(all).map(([what, { runs: made, applied, refused, wrong, lost }]) => (
    { what, runs: made, applied, refused, wrong, lost })));
  return all;
}));
for (const example of tallies.flatMap(({ examples }) => examples)) console.error(example);
process.exitCode = tallies.every(({ wrong, lost }) => wrong + lost === 0) ? 0 : 1;
