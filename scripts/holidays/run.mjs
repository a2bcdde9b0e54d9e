// Bundles what builds the table of public holidays, and runs it. It writes src/domain/dates/holidays/table.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Below the root, so that Node finds the packages.
const outfile = join(root, 'dist', 'holidays.mjs');

mkdirSync(dirname(outfile), { recursive: true });
await esbuild.build({
  entryPoints: [join(root, 'scripts/holidays/main.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } });
rmSync(outfile, { force: true });
process.exitCode = status ?? 1;
