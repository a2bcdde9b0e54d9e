// Bundles the benchmark with a small part of Obsidian, and runs it. Exit code 1 if a ratio is out of bounds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const bench = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'interview-follow-up-bench-'));
const outfile = join(folder, 'bench.mjs');

try {
  await esbuild.build({
    entryPoints: [join(bench, 'main.ts')],
    outfile,
    bundle: true,
    // The code pauses with the window's timers.
    define: { window: 'globalThis' },
    alias: { obsidian: join(bench, 'obsidian.ts') },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
