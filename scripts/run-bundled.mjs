// Bundles a program that uses the plugin's code with a small part of Obsidian, and runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild from 'esbuild';

export async function bundle(folder, outfile) {
  await esbuild.build({
    entryPoints: [join(folder, 'main.ts')],
    outfile,
    bundle: true,
    // The YAML library asks for parts of Node.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    // The code asks the window for its timers.
    define: { window: 'globalThis' },
    alias: { obsidian: join(folder, 'obsidian.ts') },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}

export async function runBundled(folder) {
  const made = mkdtempSync(join(tmpdir(), 'interview-follow-up-'));
  const outfile = join(made, 'main.mjs');
  try {
    await bundle(folder, outfile);
    const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
