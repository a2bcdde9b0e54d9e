// Runs the benchmark. Exit code 1 if a ratio is out of bounds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBench } from './build.mjs';

const folder = mkdtempSync(join(tmpdir(), 'interview-follow-up-bench-'));
const outfile = join(folder, 'bench.mjs');

try {
  await buildBench(outfile);
  const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
