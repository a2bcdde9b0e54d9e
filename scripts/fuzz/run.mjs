// Bundles the fuzzer with a small part of Obsidian, and runs it. Exit code 1 if anything is wrong or lost.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const fuzz = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'interview-follow-up-fuzz-'));
const outfile = join(folder, 'fuzz.mjs');

try {
  await esbuild.build({
    entryPoints: [join(fuzz, 'main.ts')],
    outfile,
    bundle: true,
    // The YAML library asks for parts of Node.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    // The code pauses with the window's timers.
    define: { window: 'globalThis' },
    alias: { obsidian: join(fuzz, 'obsidian.ts') },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
