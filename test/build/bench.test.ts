import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundle } from '../../scripts/run-bundled.mjs';

it('builds the benchmark with what it stands in for of Obsidian', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'bench.mjs');
  await bundle(join(import.meta.dirname, '../../scripts/bench'), outfile);
  expect(statSync(outfile).size).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
});
