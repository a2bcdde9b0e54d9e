// Runs the benchmark (`--quick`: under a minute; `--json <file>`: the figures as JSON). Exit code 1 if a ratio is out of bounds.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from '../build-cli.mjs';
import { runBundled } from '../run-bundled.mjs';

process.env.BENCH_PROGRAM = await buildCli();
await runBundled(dirname(fileURLToPath(import.meta.url)));
