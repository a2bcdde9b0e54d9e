import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './arguments';

/**
 * The paths of all notes below the folder, with `/`, sorted; hidden folders are left out.
 * Throws a UsageError if there is no such folder.
 */
export async function notePaths(vault: string): Promise<string[]> {
  const isFolder = await stat(vault).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UsageError(`${vault} is no folder that can be read; expected the folder of a vault.`);
  const paths: string[] = [];
  await walk(vault, '', paths);
  return paths.sort();
}

/** The note's text as it stands. Rejects where the file cannot be read. */
export async function readNoteText(vault: string, path: string): Promise<string> {
  return await readFile(join(vault, path), 'utf8');
}

async function walk(vault: string, folder: string, paths: string[]): Promise<void> {
  const entries = await readdir(join(vault, folder), { withFileTypes: true });
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await walk(vault, path, paths);
    else if (entry.name.toLowerCase().endsWith('.md') && !await isLinkedFolder(vault, path, entry.isSymbolicLink())) paths.push(path);
  }
}

/** A link to a folder is not followed: it may lead back up. */
async function isLinkedFolder(vault: string, path: string, isLink: boolean): Promise<boolean> {
  return isLink && await stat(join(vault, path)).then((found) => found.isDirectory(), () => true);
}
