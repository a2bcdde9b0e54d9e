// Runs the fuzzer. Exit code 1 if anything is wrong or lost.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundled } from '../run-bundled.mjs';

await runBundled(dirname(fileURLToPath(import.meta.url)));
