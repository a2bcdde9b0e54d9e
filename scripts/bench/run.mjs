// Runs the benchmark. Exit code 1 if a ratio is out of bounds.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundled } from '../run-bundled.mjs';

await runBundled(dirname(fileURLToPath(import.meta.url)));
