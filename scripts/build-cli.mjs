// Bundles the command line from scripts/cli.
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist', 'cli.mjs');

export async function buildCli() {
  // Runs at the same time must not read each other's half-written files.
  const draft = join(root, 'dist', `cli-${process.pid}.mjs`);
  mkdirSync(dirname(target), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, 'scripts/cli/main.ts')],
    outfile: draft,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  renameSync(draft, target);
  return target;
}
