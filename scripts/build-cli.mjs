// Bundles the command line from scripts/cli into one file, packages included: Node opens one file instead of hundreds.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist', 'cli.cjs');

/** What the target starts. */
const program = join(root, 'dist', 'cli-program.js');
const starter = join(root, 'scripts', 'start-cli.cjs');

/** What the program is made of: if all of it is older than the program, that is current. */
const sources = ['src', 'scripts/cli', 'scripts/build-cli.mjs', 'scripts/start-cli.cjs', 'package-lock.json'];

/** Builds the program if one of its sources is newer. Gives its path. */
export async function buildCli() {
  if (!isCurrent()) await build();
  return target;
}

function isCurrent() {
  const made = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made > 0 && sources.every((source) => newestIn(join(root, source)) < made);
}

function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A file that is deleted or renamed changes its folder.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

async function build() {
  // It takes a while to load, and is not needed if the program is current.
  const { default: esbuild } = await import('esbuild');
  // Runs at the same time must not read each other's half-written files.
  const draft = join(root, 'dist', `cli-${process.pid}.js`);
  mkdirSync(dirname(target), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, 'scripts/cli/main.ts')],
    outfile: draft,
    bundle: true,
    minify: true,
    keepNames: true,
    format: 'iife',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  dropCaches(dirname(target));
  renameSync(draft, program);
  copyFileSync(starter, target);
}

/** What V8 compiled of earlier programs. */
function dropCaches(folder) {
  for (const name of readdirSync(folder)) if (name.endsWith('.cache')) rmSync(join(folder, name), { force: true });
}
