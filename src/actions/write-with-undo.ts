import { Notice } from 'obsidian';
import { noteName } from '../domain/note/person-note';
import type { Edit } from '../domain/writing';
import type { NoteWriter } from '../vault/note-writer';
import { showUndoNotice } from '../ui/undo-notice';

/**
 * Changes a note and says what came of it: done, with an undo; done before; or why not.
 * @param reverse takes the change out again where later ones stand after it
 */
export async function writeWithUndo(
  writer: Pick<NoteWriter, 'change'>, path: string, edit: (text: string) => Edit, done: string, reverse?: (text: string) => Edit,
): Promise<void> {
  const written = await writer.change(path, edit, reverse);
  if (written.kind === 'changed') showUndoNotice(done, () => written.undo());
  else if (written.kind === 'unchanged') new Notice('That stands in the note already.');
  else showRefusal(path, written.reason);
}

/** Says why a note was left as it is. */
export function showRefusal(path: string, reason: string): void {
  new Notice(`${noteName(path)}: ${reason}`, REFUSAL_TIME);
}

/** A reason takes longer to read than a confirmation (ms). */
const REFUSAL_TIME = 15_000;
