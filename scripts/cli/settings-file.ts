import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { readSettings } from '../../src/domain/settings-reader';
import { UsageError } from './arguments';
import { programWords } from './words';

const IN_VAULT = ['.obsidian', 'plugins', 'interview-follow-up', 'data.json'];

/** The settings in the named file, else the vault's own, else the defaults. Throws a UsageError if a file cannot be read. */
export async function loadSettings(vault: string, file: string | null): Promise<Settings> {
  const path = file ?? join(vault, ...IN_VAULT);
  const text = await readRegularFile(path).catch((error: unknown) => {
    if (file === null && isMissing(error)) return null;
    throw new UsageError(programWords().settingsUnreadable(path));
  });
  return text === null ? DEFAULT_SETTINGS : readSettings(parseJson(text, path));
}

/** Refuses anything but a regular file: reading a pipe could wait for ever. */
export async function readRegularFile(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error(`${path} is not a file.`);
  return await readFile(path, 'utf8');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(programWords().settingsNotJson(path));
  }
}
