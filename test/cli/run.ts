import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCli } from '../../scripts/build-cli.mjs';

const root = join(import.meta.dirname, '../..');
const program = await buildCli();

/** A folder of notes on disk, for one file of tests. */
export class TestVault {
  readonly path = mkdtempSync(join(tmpdir(), 'vault-'));

  constructor(notes: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(notes)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs the command line as a process. */
export function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}
