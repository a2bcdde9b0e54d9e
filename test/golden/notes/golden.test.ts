import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from '../../../scripts/cli/check';
import { readVault } from '../../../scripts/cli/vault';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

/** Notes with the names and shapes found in the wild, and beside them what must be read from each. */
it('notes of every form are read as a person would read them', async () => {
  const vault = await readVault(join(import.meta.dirname, 'vault'), { zone: 'Europe/London', settings: DEFAULT_SETTINGS });
  const expected = readFileSync(join(import.meta.dirname, 'expected.txt'), 'utf8');
  expect(checkText(vault, DEFAULT_SETTINGS)).toBe(expected);
});
