import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import { editNote, listsInterviews, type EditDeps } from '../domain/news/edit-note';
import { newRoundFields } from '../domain/news/next-round';
import type { News } from '../domain/news/news';
import { planNews, type NewsPlan } from '../domain/news/plan';
import type { NewsSubject } from '../domain/news/subject';
import { noteName } from '../domain/note/person-note';
import { propertyNames } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';
import { errorText } from '../domain/text/error-text';
import { newInterviewName, newInterviewText } from '../domain/writing';
import { showUndoNotice } from '../ui/undo-notice';
import { currentText } from '../vault/note-text';
import { propertyWriter, type NoteWriter, type WriteResult } from '../vault/note-writer';
import { freePath } from '../vault/paths';
import { undoCreatedNotes, type CreatedNote } from './undo-created-notes';

export interface RecordNewsDeps {
  readonly app: App;
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly settings: () => ReadingSettings;
}

/** What has been written so far, to be undone. */
interface Written {
  readonly undos: Extract<WriteResult, { kind: 'changed' }>['undo'][];
  created: CreatedNote | null;
}

/**
 * Writes the news into its notes: all of it or, if a note cannot be changed, none. One undo takes all of it back.
 * @param lines further journal lines
 * @returns why nothing was written, with the note's name; null if it was
 */
export async function recordNews(
  deps: RecordNewsDeps, news: News, subject: NewsSubject, lines: readonly string[],
): Promise<string | null> {
  const plan = planNews(news, subject, await hasList(deps, subject), lines);
  const written: Written = { undos: [], created: null };
  const refusal = await write(deps, plan, written);
  if (refusal !== null) await undoAll(deps.app, written);
  else showUndoNotice(doneWords(written), () => undoAll(deps.app, written));
  return refusal;
}

async function write(deps: RecordNewsDeps, { notes, newNote }: NewsPlan, written: Written): Promise<string | null> {
  const edits = editDeps(deps);
  for (const { note, ...changes } of notes) {
    const result = await deps.writer.change(note, (text) => editNote(text, changes, edits));
    if (result.kind === 'refused') return words('actions').refused(noteName(note), result.reason);
    if (result.kind === 'changed') written.undos.push(result.undo);
  }
  if (newNote === null) return null;
  try {
    written.created = await createRound(deps, newNote);
    return null;
  } catch (error) {
    return words('actions').roundNotCreated(errorText(error));
  }
}

/** Makes the note of the new round in the folder of the round before. */
async function createRound(deps: RecordNewsDeps, { round, like, application }: NonNullable<NewsPlan['newNote']>): Promise<CreatedNote> {
  const { app, settings } = deps;
  const file = app.vault.getFileByPath(like);
  const before = file === null ? '' : await currentText(app, file);
  const read = (name: Parameters<typeof propertyNames>[0]) => propertyWriter.read(before, propertyNames(name, settings().propertyNames));
  const fields = newRoundFields(round, read, application);
  const { company = '', role = '' } = fields;
  const name = newInterviewName({ company, role: [role, roundWords(round.round)].filter((part) => part !== '').join(' – ') });
  const folder = file?.parent?.path ?? '/';
  const path = await freePath(app, folder === '/' ? '' : folder, name);
  const text = newInterviewText(fields, settings());
  await app.vault.create(path, text);
  return { path, text };
}

function roundWords(round: string | null): string {
  const { roundNumber, nextRound } = words('actions');
  return round !== null && /^\d+$/.test(round) ? roundNumber(round) : round ?? nextRound;
}

async function hasList(deps: RecordNewsDeps, { interview }: NewsSubject): Promise<boolean> {
  const file = deps.app.vault.getFileByPath(interview.note);
  if (interview.entry === null || file === null) return false;
  return listsInterviews(await currentText(deps.app, file), editDeps(deps));
}

function editDeps({ settings }: RecordNewsDeps): EditDeps {
  return { writer: propertyWriter, settings: settings() };
}

function doneWords({ undos, created }: Written): string {
  if (undos.length === 0 && created === null) return words('actions').saysSo;
  return words('actions').newsSaved(created === null ? null : noteName(created.path));
}

/** Undoes the last change first, and stops at the first that cannot be undone. */
async function undoAll(app: App, { undos, created }: Written): Promise<boolean | string> {
  for (const [index, undo] of [...undos].reverse().entries()) {
    const undone = await undo();
    if (undone === true) continue;
    return index === 0 ? undone : words('actions').notesUndone(index, undos.length);
  }
  return created === null ? true : words('actions').undoneAnd(await undoCreatedNotes(app, [created], []));
}
