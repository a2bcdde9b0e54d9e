import type { App, TFile } from 'obsidian';
import { words } from '../domain/language/interface';
import type { ReadingSettings } from '../domain/note/settings';
import { newInterviewName, newInterviewText, type NewInterview } from '../domain/writing';
import { showQuestionNotice } from '../ui/undo-notice';
import type { InterviewIndex } from '../vault/interview-index';
import { asInVault, freePath, makeFolder, newNoteFolder } from '../vault/paths';
import type { LetterInserter } from './letter-inserter';
import { closeSidebarsOnPhone } from './opening';

/**
 * Makes the note of a new interview and opens it. It goes into the interviews folder if the settings
 * name one, else where Obsidian puts new notes. No existing note is touched.
 */
export async function createInterviewNote(app: App, settings: ReadingSettings, fields: NewInterview): Promise<TFile> {
  return (await makeInterviewNote(app, settings, newInterviewName(fields), newInterviewText(fields, settings))).file;
}

/** A note that was made, and the folders that had to be made for it, the innermost first. */
export interface MadeNote {
  readonly file: TFile;
  readonly folders: readonly string[];
}

/** The same for a note whose name and text are known. */
export async function makeInterviewNote(app: App, settings: ReadingSettings, name: string, text: string): Promise<MadeNote> {
  const folder = await asInVault(app, newNoteFolder(app, settings.folder, `${name}.md`));
  const folders = await makeFolder(app, folder);
  const file = await app.vault.create(await freePath(app, folder, name), text);
  await app.workspace.getLeaf(false).openFile(file);
  closeSidebarsOnPhone(app);
  return { file, folders };
}

export interface OfferThanksDeps {
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'agenda' | 'onChange'>;
  readonly letters: Pick<LetterInserter, 'insertDueThanks'>;
}

/** Once the new note has been read: if its interview is over and thank-yous are due, offers to write them. */
export function offerDueThanks({ index, letters }: OfferThanksDeps, path: string): void {
  const offer = () => {
    const due = index.agenda().items.filter(({ note, action, state }) => note === path && action === 'thank-you' && state !== 'later');
    if (due.length === 0) return;
    const { writeThanks, noteCreated } = words('actions');
    showQuestionNotice(noteCreated, [
      { label: writeThanks(due.length), run: () => letters.insertDueThanks(path) },
      { label: words('common').notNow, run: () => Promise.resolve() },
    ]);
  };
  if (index.interviewsOf(path).length > 0) return offer();
  const end = index.onChange(() => {
    if (index.interviewsOf(path).length === 0) return;
    end();
    offer();
  });
}
