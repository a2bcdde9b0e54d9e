import { normalizePath, type App, type TFile } from 'obsidian';
import { newInterviewName, newInterviewText, type NewInterview } from '../domain/note/new-note';
import type { ReadingSettings } from '../domain/note/settings';
import { closeSidebarsOnPhone } from './opening';

/**
 * Makes the note of a new interview and opens it. It goes into the interviews folder where the
 * settings name one, else where Obsidian puts new notes. No existing note is touched.
 */
export async function createInterviewNote(app: App, settings: ReadingSettings, fields: NewInterview): Promise<TFile> {
  const name = newInterviewName(fields);
  const folder = await folderFor(app, settings, name);
  const path = await freePath(app, folder, name);
  const file = await app.vault.create(path, newInterviewText(fields, settings));
  await app.workspace.getLeaf(false).openFile(file);
  closeSidebarsOnPhone(app);
  return file;
}

/** The path of a folder that exists; empty for the vault itself. */
async function folderFor(app: App, { folder }: ReadingSettings, name: string): Promise<string> {
  const wanted = folder.replace(/^\/+|\/+$/g, '').trim();
  if (wanted === '') {
    const { path } = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '', `${name}.md`);
    return path === '/' ? '' : path;
  }
  const path = normalizePath(wanted);
  if (!await app.vault.adapter.exists(path)) await app.vault.createFolder(path);
  return path;
}

/** The adapter is asked, for it knows whether `acme.md` and `Acme.md` are one file here. */
async function freePath(app: App, folder: string, name: string): Promise<string> {
  const base = folder === '' ? name : `${folder}/${name}`;
  for (let n = 1; ; n += 1) {
    const path = normalizePath(n === 1 ? `${base}.md` : `${base} ${n}.md`);
    if (!await app.vault.adapter.exists(path)) return path;
  }
}
