import { expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/all';

it('loses nothing and writes nothing wrong in five hundred writes, and in some faults and races', async () => {
  const tallies = await fuzz(Number(process.env['SEED'] ?? 1), 500);
  expect(Object.values(tallies).flatMap(({ examples }) => examples)).toEqual([]);
  expect(Object.values(tallies).every(({ wrong, lost }) => wrong + lost === 0)).toBe(true);
});
