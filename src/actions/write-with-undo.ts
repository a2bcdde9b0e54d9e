import { Notice } from 'obsidian';
import { count } from '../domain/text/count';
import { noteName } from '../domain/note/person-note';
import type { Edit } from '../domain/writing';
import type { NoteWriter } from '../vault/note-writer';
import { showUndoNotice } from '../ui/undo-notice';

export interface ResultWords {
  readonly changed: string;
  readonly unchanged: string;
}

/**
 * Changes a note and says what came of it: done, with an undo; nothing to do; or why not.
 * @param words what to say if the note was changed, and if there was nothing to change
 * @param reverse takes the change out again where later ones stand after it
 */
export async function writeWithUndo(
  writer: Pick<NoteWriter, 'change'>, path: string, edit: (text: string) => Edit, words: ResultWords, reverse?: (text: string) => Edit,
): Promise<void> {
  const written = await writer.change(path, edit, reverse);
  if (written.kind === 'changed') showUndoNotice(words.changed, () => written.undo());
  else if (written.kind === 'unchanged') new Notice(words.unchanged);
  else showRefusal(path, written.reason);
}

/**
 * Changes several notes the same way and says what came of it, with one undo for all of them. Notes that
 * have changed since then are left alone by the undo.
 * @param done says how many notes changed
 */
export async function writeAllWithUndo(
  writer: Pick<NoteWriter, 'change'>, paths: readonly string[], edit: (text: string) => Edit, done: (notes: string) => string,
): Promise<void> {
  const undos: (() => Promise<boolean>)[] = [];
  for (const path of paths) {
    const written = await writer.change(path, edit);
    if (written.kind === 'changed') undos.push(() => written.undo());
    else if (written.kind === 'refused') showRefusal(path, written.reason);
  }
  if (undos.length > 0) showUndoNotice(done(count(undos.length, 'note')), () => undoAll(undos));
}

/** Runs every undo. Resolves to true if all of them worked, else to a sentence that says how many did. */
async function undoAll(undos: readonly (() => Promise<boolean>)[]): Promise<boolean | string> {
  let undone = 0;
  for (const undo of undos) undone += Number(await undo());
  const kept = undos.length - undone;
  return kept === 0 || `Undone in ${count(undone, 'note')}. ${count(kept, 'note')} changed since then and stayed as found.`;
}

/** Says why a note was left as it is. */
export function showRefusal(path: string, reason: string): void {
  new Notice(`${noteName(path)}: ${reason}`, REFUSAL_TIME);
}

/** A reason takes longer to read than a confirmation (ms). */
const REFUSAL_TIME = 15_000;
