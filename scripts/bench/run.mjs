// Runs the benchmark (`--quick`: under a minute; `--json <file>`: the figures as JSON). Exit code 1 if a ratio is out of bounds.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { buildCli } from '../build-cli.mjs';
import { codeOptions } from '../code-options.mjs';
import { runBundled } from '../run-bundled.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
process.env.BENCH_PROGRAM = await buildCli();
process.env.BENCH_PLUGIN = join(folder, '../../dist/bench-plugin.js');
await esbuild.build({ ...codeOptions(), outfile: process.env.BENCH_PLUGIN });
await runBundled(folder);
