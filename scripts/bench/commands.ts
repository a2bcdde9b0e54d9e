import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeVault, textOf } from './vault';

/** The built command line, which the benchmark's caller names. */
const PROGRAM = process.env['BENCH_PROGRAM'] ?? 'dist/cli.cjs';

/** A vault on disk, for whole commands. */
export class FolderOfNotes {
  readonly path = mkdtempSync(join(tmpdir(), 'bench-vault-'));

  constructor(notes: number, interviews: number) {
    const vault = makeVault(notes, interviews);
    mkdirSync(join(this.path, 'Notes'));
    for (const path of vault.paths()) writeFileSync(join(this.path, path), textOf(vault.propertiesOf(path)));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Reading all files and nothing else (ms). */
  cat(): number {
    return time('sh', ['-c', 'find . -name "*.md" -exec cat {} +'], this.path);
  }

  /** `due`, without what npm takes to start it (ms). */
  due(): number {
    return time(process.execPath, [PROGRAM, 'due', this.path, '--at', '2026-11-23T09:00', '--timezone', 'Europe/London', '--json']);
  }
}

/** Node's own start (ms). */
export function startNode(): number {
  return time(process.execPath, ['-e', '0']);
}

/** One of the tasks in a process of its own: milliseconds, or bytes if the task says so. */
export function runTask(task: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', '--task', task], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`“${task}” failed: ${stderr}`);
  return Number(stdout);
}

function time(command: string, args: readonly string[], cwd = process.cwd()): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`“${command}” failed: ${String(stderr)}`);
  return performance.now() - start;
}
