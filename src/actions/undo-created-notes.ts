import { MarkdownView, type App } from 'obsidian';
import type { Words } from '../domain/language/catalogue';
import { words } from '../domain/language/interface';

/** What was made, as the person is told. */
type CreatedKind = keyof Words<'actions'>['removed'];

/** A note that was made, and its text at that time. */
export interface CreatedNote {
  readonly path: string;
  readonly text: string;
}

/**
 * Removes the notes, using the person's setting for deleted files. Notes edited or moved since are
 * kept, whether the edit is saved or not. Then removes those of the folders that are empty.
 * @param folders the paths of the folders that were made for the notes, the innermost first
 * @param unit what to call one of the notes
 * @returns a sentence that says how many were removed, and how many kept
 */
export async function undoCreatedNotes(
  app: App, notes: readonly CreatedNote[], folders: readonly string[], unit: CreatedKind = 'note',
): Promise<string> {
  let removed = 0;
  for (const note of notes) removed += Number(await remove(app, note));
  for (const path of folders) {
    const folder = app.vault.getFolderByPath(path);
    if (folder?.children.length === 0) await app.fileManager.trashFile(folder);
  }
  const kept = notes.length - removed;
  return words('actions').removed[unit](removed, kept);
}

async function remove(app: App, { path, text }: CreatedNote): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null || isBeingChanged(app, path, text) || await app.vault.read(file) !== text) return false;
  await app.fileManager.trashFile(file);
  return true;
}

/** Whether an editor shows another text for the note, perhaps not saved yet. */
function isBeingChanged({ workspace }: App, path: string, text: string): boolean {
  return workspace.getLeavesOfType('markdown').some(({ view }) =>
    view instanceof MarkdownView && view.file?.path === path && view.editor.getValue() !== text);
}
