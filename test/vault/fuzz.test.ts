import { expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/all';

it('loses nothing and writes nothing wrong in two thousand writes, a hundred faults of each kind and twenty races', async () => {
  const tallies = await fuzz(Number(process.env['SEED'] ?? 1), 2000);
  expect(Object.values(tallies).flatMap(({ examples }) => examples)).toEqual([]);
  expect(Object.values(tallies).every(({ wrong, lost }) => wrong + lost === 0)).toBe(true);
});
