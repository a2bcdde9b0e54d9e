import { MarkdownView, Notice, type App } from 'obsidian';
import { count } from '../domain/dates/words';
import type { PlannedNote } from '../domain/import/plan';
import { showUndoNotice } from './undo-notice';

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
  if (folder !== '' && !await app.vault.adapter.exists(folder)) await app.vault.createFolder(folder);
  for (const note of notes) {
    if (watch.cancelled()) {
      new Notice(`Import cancelled. ${await takeBack(app, made)}`);
      return;
    }
    const reason = await make(app, note);
    if (reason === null) made.push(note);
    else refused.push(`${note.path}: ${reason}`);
    watch.progress(made.length + refused.length);
  }
  report(app, made, refused);
}

function report(app: App, made: readonly PlannedNote[], refused: readonly string[]): void {
  if (made.length > 0) showUndoNotice(`${count(made.length, 'notes')} imported`, () => takeBack(app, made), UNDO_TIME);
  if (refused.length === 0) return;
  const [first, ...others] = refused;
  const more = others.length === 0 ? '' : ` (and ${count(others.length, 'others')})`;
  new Notice(`${count(refused.length, 'notes')} could not be made. ${first ?? ''}${more}`, REASONS_TIME);
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

/** Removes the notes, by the way the person has set for deleted files, but for those that are not as they were made. */
async function takeBack(app: App, made: readonly PlannedNote[]): Promise<string> {
  let removed = 0;
  for (const note of made) removed += Number(await remove(app, note));
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
