import { Notice, type App, type Editor, type TFile } from 'obsidian';
import { LIST_BLOCK, lineOfList, withTodayList } from '../domain/follow-up-list/block-text';
import { words } from '../domain/language/interface';
import { errorText } from '../domain/text/error-text';
import { confirm } from '../ui/confirm';
import { showUndoNotice } from '../ui/undo-notice';
import type { Clock } from '../vault/clock';
import { dailyNote, type DailyNote } from '../vault/daily-notes';
import type { NoteWriter } from '../vault/note-writer';
import { makeFolder } from '../vault/paths';
import { openAt } from './opening';
import { undoCreatedNotes } from './undo-created-notes';
import { showRefusal } from './write-with-undo';

export interface InsertListDeps {
  readonly app: App;
  readonly clock: Pick<Clock, 'now'>;
  readonly writer: Pick<NoteWriter, 'change'>;
}

/** Inserts a list below the cursor’s line, or on that line if it is empty. The editor’s own undo removes it. */
export function insertListAtCursor(editor: Editor): void {
  const { line } = editor.getCursor();
  const text = editor.getLine(line);
  const isEmpty = text.trim() === '';
  editor.replaceRange(isEmpty ? LIST_BLOCK : `\n\n${LIST_BLOCK}`, { line, ch: text.length });
  editor.setCursor({ line: line + (isEmpty ? 2 : 4), ch: 0 });
}

/** Adds a list of what can be done now to today’s note, which is created if it is missing, and opens it. */
export async function insertListIntoToday(deps: InsertListDeps): Promise<void> {
  const { app, clock } = deps;
  try {
    const note = await dailyNote(app, clock.now());
    if (note === null) return offerActiveNote(deps);
    const file = app.vault.getFileByPath(note.path);
    if (file === null) await createWithList(app, note);
    else await addListTo(deps, file);
  } catch (error) {
    new Notice(words('lists').notInserted(errorText(error)));
  }
}

function offerActiveNote(deps: InsertListDeps): void {
  const file = deps.app.workspace.getActiveFile();
  if (file === null || file.extension !== 'md') {
    new Notice(`${words('lists').noDailyNotes} ${words('lists').openNoteFirst}`);
    return;
  }
  const question = { title: words('lists').insertHere(file.basename), text: words('lists').noDailyNotes, confirm: words('lists').insert };
  confirm(deps.app, question, () => void addListTo(deps, file));
}

async function addListTo({ app, writer }: InsertListDeps, file: TFile): Promise<void> {
  const written = await writer.change(file.path, withTodayList);
  if (written.kind === 'refused') return showRefusal(file.path, written.reason);
  await openAt(app, file, lineOfList(await app.vault.read(file)));
  if (written.kind === 'unchanged') new Notice(words('lists').hasList(file.basename));
  else showUndoNotice(words('lists').inserted(file.basename), () => written.undo());
}

async function createWithList(app: App, { path, text: begun }: DailyNote): Promise<void> {
  const edit = withTodayList(begun);
  const text = edit.kind === 'changed' ? edit.text : begun;
  const folders = await makeFolder(app, path.split('/').slice(0, -1).join('/'));
  const file = await app.vault.create(path, text);
  await openAt(app, file, null);
  showUndoNotice(words('common').created(file.basename), () => undoCreatedNotes(app, [{ path, text }], folders));
}
