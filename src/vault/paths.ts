import { normalizePath, type App, type TFolder, type Vault } from 'obsidian';
import { folderPath } from '../domain/text/folder-path';

/**
 * The folder for new notes, which need not exist: the interviews folder, else the one in which
 * Obsidian makes new notes.
 * @returns its path; empty for the vault itself
 */
export function newNoteFolder(app: App, interviewsFolder: string, fileName?: string): string {
  const chosen = folderPath(interviewsFolder);
  if (chosen !== '') return normalizePath(chosen);
  const { path } = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '', fileName);
  return path === '/' ? '' : path;
}

/**
 * The folder as the vault spells it: on many systems `jobs` and `Jobs` are one folder, which Obsidian knows by one name alone.
 * @param folder need not exist
 */
export async function asInVault({ vault }: App, folder: string): Promise<string> {
  let path = '';
  for (const part of folder === '' ? [] : folder.split('/')) {
    path = path === '' ? part : `${path}/${part}`;
    if (await vault.adapter.exists(path)) path = folderNamed(vault, path)?.path ?? path;
  }
  return path;
}

/** The folder with that path, else one that differs from it only in case or in how its accents are stored. */
export function folderNamed(vault: Vault, path: string): TFolder | null {
  return vault.getFolderByPath(path) ?? vault.getAllFolders().find((known) => foldPath(known.path) === foldPath(path)) ?? null;
}

function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Makes the folder and those it is in. Returns the paths of those that were missing, the innermost first. */
export async function makeFolder({ vault }: App, folder: string): Promise<readonly string[]> {
  const parts = folder.split('/');
  const missing: string[] = [];
  for (let depth = parts.length; folder !== '' && depth > 0; depth -= 1) {
    const path = parts.slice(0, depth).join('/');
    if (await vault.adapter.exists(path)) break;
    missing.push(path);
  }
  if (missing.length > 0) await vault.createFolder(folder);
  return missing;
}

/** The first free path of `name.md`, `name 2.md`, … Obsidian makes no `acme.md` beside an `Acme.md`, even if the system would. */
export async function freePath({ vault }: App, folder: string, name: string): Promise<string> {
  const base = folder === '' ? name : `${folder}/${name}`;
  const taken = new Set((vault.getFolderByPath(folder || '/')?.children ?? []).map(({ path }) => foldPath(path)));
  for (let n = 1; ; n += 1) {
    const path = normalizePath(n === 1 ? `${base}.md` : `${base} ${n}.md`);
    if (!taken.has(foldPath(path)) && !await vault.adapter.exists(path)) return path;
  }
}
