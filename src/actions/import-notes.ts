import { Notice, type App } from 'obsidian';
import type { PlannedNote } from '../domain/import/plan';
import { words } from '../domain/language/interface';
import { errorText } from '../domain/text/error-text';
import { showUndoNotice } from '../ui/undo-notice';
import { asInVault, makeFolder } from '../vault/paths';
import { undoCreatedNotes } from './undo-created-notes';

/** Follows the progress while notes are made, and can stop it. */
export interface ImportWatch {
  /** How many of the notes have been dealt with. */
  progress(done: number): void;
  /** Whether the person has cancelled; asked before each note. */
  cancelled(): boolean;
}

/** Time to look at some of the notes before deciding whether to keep them (ms). */
const UNDO_TIME = 60_000;
const REASONS_TIME = 15_000;

/**
 * Makes the notes in the folder (which is made if it is missing), and shows a notice with an undo. No existing note is overwritten.
 * If the person cancels, the notes made so far are removed.
 */
export async function importNotes(app: App, folder: string, notes: readonly PlannedNote[], watch: ImportWatch): Promise<void> {
  const made: PlannedNote[] = [];
  const refused: string[] = [];
  const place = await asInVault(app, folder);
  const folders = await makeFolder(app, place);
  const undo = () => undoCreatedNotes(app, made, folders);
  for (const planned of notes) {
    const note = { ...planned, path: place + planned.path.slice(folder.length) };
    if (watch.cancelled()) break;
    const reason = await make(app, note);
    if (reason === null) made.push(note);
    else refused.push(`${note.path}: ${reason}`);
    watch.progress(made.length + refused.length);
  }
  if (watch.cancelled()) new Notice(words('actions').importCancelled(await undo()));
  else report(made.length, refused, undo);
}

function report(made: number, refused: readonly string[], undo: () => Promise<string>): void {
  if (made > 0) showUndoNotice(words('actions').imported(made), undo, UNDO_TIME);
  if (refused.length === 0) return;
  new Notice(words('actions').notImported(refused.length, refused[0] ?? ''), REASONS_TIME);
}

/** Why the note was not made; null if it was. */
async function make(app: App, { path, text }: PlannedNote): Promise<string | null> {
  try {
    if (await app.vault.adapter.exists(path)) return words('actions').nameTaken;
    await app.vault.create(path, text);
    return null;
  } catch (error) {
    return errorText(error);
  }
}
