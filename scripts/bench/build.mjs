// Bundles the benchmark with a small part of Obsidian.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const bench = dirname(fileURLToPath(import.meta.url));

export async function buildBench(outfile) {
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
}
