import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import { addChecklist, checklistLine } from '../domain/news/before-you-leave';
import type { NewsSubject } from '../domain/news/subject';
import { currentText } from '../vault/note-text';
import type { NoteWriter } from '../vault/note-writer';
import { openAt } from './opening';
import { writeWithUndo } from './write-with-undo';

export interface ChecklistDeps {
  readonly app: App;
  readonly writer: Pick<NoteWriter, 'change'>;
}

/**
 * Adds what to ask before leaving the interview to the end of its note, as a list to tick, and opens the note
 * there. A note that has the list already is opened at it.
 */
export async function insertChecklist({ app, writer }: ChecklistDeps, subject: NewsSubject): Promise<void> {
  const { note } = subject.interview;
  await writeWithUndo(writer, note, (text) => addChecklist(text, subject), {
    changed: words('actions').checklistAdded, unchanged: words('actions').hasChecklist,
  });
  const file = app.vault.getFileByPath(note);
  if (file === null) return;
  const line = checklistLine(await currentText(app, file));
  await openAt(app, file, line ?? 0);
}
