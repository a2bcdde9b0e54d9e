import { MarkdownView, Notice, type App } from 'obsidian';
import { count } from '../domain/dates/words';
import type { PlannedNote } from '../domain/import/plan';
import { showUndoNotice } from '../ui/undo-notice';

/** Whoever looks on while notes are made. */
export interface ImportWatch {
  /** How many of the notes have been dealt with. */
  progress(done: number): void;
  /** Asked before each note: whether the person has cancelled. */
  cancelled(): boolean;
}

/** Time to look at some of the notes before deciding whether they should stay (ms). */
const UNDO_TIME = 60_000;
const REASONS_TIME = 15_000;

/**
 * Makes the notes in the folder, which is made where it is missing, and says what came of it, with an
 * undo. Nothing is ever written over. Where it is cancelled, the notes made so far are taken back.
 */
export async function importNotes(app: App, folder: string, notes: readonly PlannedNote[], watch: ImportWatch): Promise<void> {
  const made: PlannedNote[] = [];
  const refused: string[] = [];
  const folders = await makeFolder(app, folder);
  const undo = () => takeBack(app, made, folders);
  for (const note of notes) {
    if (watch.cancelled()) break;
    const reason = await make(app, note);
    if (reason === null) made.push(note);
    else refused.push(`${note.path}: ${reason}`);
    watch.progress(made.length + refused.length);
  }
  if (watch.cancelled()) new Notice(`Import cancelled. ${await undo()}`);
  else report(made.length, refused, undo);
}

function report(made: number, refused: readonly string[], undo: () => Promise<string>): void {
  if (made > 0) showUndoNotice(`${count(made, 'notes')} imported`, undo, UNDO_TIME);
  if (refused.length === 0) return;
  const [first, ...others] = refused;
  const more = others.length === 0 ? '' : ` (and ${count(others.length, 'others')})`;
  new Notice(`${count(refused.length, 'notes')} could not be made. ${first ?? ''}${more}`, REASONS_TIME);
}

/** Makes the folder with those it lies in. Returns the paths of those that were missing, the innermost first. */
async function makeFolder({ vault }: App, folder: string): Promise<readonly string[]> {
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

/** Why the note was not made; null where it was. */
async function make(app: App, { path, text }: PlannedNote): Promise<string | null> {
  try {
    if (await app.vault.adapter.exists(path)) return 'there is a note by now.';
    await app.vault.create(path, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Removes the notes, by the way the person has set for deleted files, but for those that are not as they were made; and the folders made for them that are empty. */
async function takeBack(app: App, made: readonly PlannedNote[], folders: readonly string[]): Promise<string> {
  let removed = 0;
  for (const note of made) removed += Number(await remove(app, note));
  for (const path of folders) {
    const folder = app.vault.getFolderByPath(path);
    if (folder?.children.length === 0) await app.fileManager.trashFile(folder);
  }
  const changed = made.length - removed;
  const left = changed === 0 ? '' : ` ${count(changed, 'notes')} changed or moved since, and left as found.`;
  return `${count(removed, 'notes')} removed.${left}`;
}

async function remove(app: App, { path, text }: PlannedNote): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null || isBeingChanged(app, path, text) || await app.vault.read(file) !== text) return false;
  await app.fileManager.trashFile(file);
  return true;
}

/** Whether an editor has another text for the note, which it has not saved yet. */
function isBeingChanged({ workspace }: App, path: string, text: string): boolean {
  return workspace.getLeavesOfType('markdown').some(({ view }) => view instanceof MarkdownView && view.file?.path === path && view.editor.getValue() !== text);
}
