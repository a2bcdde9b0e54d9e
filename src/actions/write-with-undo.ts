import { Notice } from 'obsidian';
import { words } from '../domain/language/interface';
import { noteName } from '../domain/note/person-note';
import type { Edit } from '../domain/writing';
import { showUndoNotice } from '../ui/undo-notice';
import type { NoteWriter, WriteResult } from '../vault/note-writer';

export interface ResultWords {
  readonly changed: string;
  readonly unchanged: string;
}

/** What came of a change, in the words of its notice. */
export interface Report {
  readonly kind: WriteResult['kind'];
  readonly words: string;
}

/**
 * Changes a note and says what came of it: done, with an undo; nothing to do; or why not.
 * @param said what to say if the note was changed, and if there was nothing to change
 */
export async function writeWithUndo(
  writer: Pick<NoteWriter, 'change'>, path: string, edit: (text: string) => Edit, said: ResultWords,
): Promise<Report> {
  const written = await writer.change(path, edit);
  if (written.kind === 'changed') showUndoNotice(said.changed, () => written.undo());
  else if (written.kind === 'unchanged') new Notice(said.unchanged);
  else showRefusal(path, written.reason);
  return { kind: written.kind, words: written.kind === 'refused' ? refusalWords(path, written.reason) : said[written.kind] };
}

/** Says why a note was left as it is. */
export function showRefusal(path: string, reason: string): void {
  new Notice(refusalWords(path, reason), REFUSAL_TIME);
}

function refusalWords(path: string, reason: string): string {
  return words('actions').refused(noteName(path), reason);
}

/** A reason takes longer to read than a confirmation (ms). */
const REFUSAL_TIME = 15_000;
