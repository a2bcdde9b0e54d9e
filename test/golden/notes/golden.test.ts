/*
 * To add a case, put a note into `vault/` and what must be read from it into `expected.txt`, in the form that `npm run check` prints.
 * To change a case on purpose, edit `expected.txt`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from '../../../scripts/cli/check';
import { readVault } from '../../../scripts/cli/vault';
import { day } from '../../../src/domain/dates/day';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

it('reads notes with the names and shapes that people use as a person would read them', async () => {
  const vault = await readVault(join(import.meta.dirname, 'vault'), { zone: 'Europe/London', settings: DEFAULT_SETTINGS });
  const expected = readFileSync(join(import.meta.dirname, 'expected.txt'), 'utf8');
  expect(checkText(vault, DEFAULT_SETTINGS, day('2026-11-23'))).toBe(expected);
});
