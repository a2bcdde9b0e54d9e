import { normalizePath, type App } from 'obsidian';
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

/** The first free path of `name.md`, `name 2.md`, … The adapter knows whether `acme.md` and `Acme.md` are one file here. */
export async function freePath({ vault }: App, folder: string, name: string): Promise<string> {
  const base = folder === '' ? name : `${folder}/${name}`;
  for (let n = 1; ; n += 1) {
    const path = normalizePath(n === 1 ? `${base}.md` : `${base} ${n}.md`);
    if (!await vault.adapter.exists(path)) return path;
  }
}
