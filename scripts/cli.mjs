// Builds the command line, and runs it.
import { spawnSync } from 'node:child_process';
import { buildCli } from './build-cli.mjs';

const { status } = spawnSync(process.execPath, [await buildCli(), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
