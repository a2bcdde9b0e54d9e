import type { App, TFile } from 'obsidian';
import type { ReadingSettings } from '../domain/note/settings';
import { newInterviewName, newInterviewText, type NewInterview } from '../domain/writing';
import { freePath, makeFolder, newNoteFolder } from '../vault/paths';
import { closeSidebarsOnPhone } from './opening';

/**
 * Makes the note of a new interview and opens it. It goes into the interviews folder if the settings
 * name one, else where Obsidian puts new notes. No existing note is touched.
 */
export async function createInterviewNote(app: App, settings: ReadingSettings, fields: NewInterview): Promise<TFile> {
  const name = newInterviewName(fields);
  const folder = newNoteFolder(app, settings.folder, `${name}.md`);
  await makeFolder(app, folder);
  const file = await app.vault.create(await freePath(app, folder, name), newInterviewText(fields, settings));
  await app.workspace.getLeaf(false).openFile(file);
  closeSidebarsOnPhone(app);
  return file;
}
