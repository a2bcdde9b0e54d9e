// Runs the command line, built anew if its sources have changed.
import { buildCli } from './build-cli.mjs';

await buildCli();
await import('../dist/cli.cjs');
