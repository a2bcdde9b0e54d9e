import { normalizePath, Notice, type App } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Settings } from '../domain/settings';
import { errorText } from '../domain/text/error-text';
import { weeklyReview, type WeeklyReview } from '../domain/weekly-review/weekly-review';
import { showUndoNotice } from '../ui/undo-notice';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { makeFolder } from '../vault/paths';
import { closeSidebarsOnPhone } from './opening';
import { undoCreatedNotes } from './undo-created-notes';

export interface WeeklyReviewDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'agenda' | 'complete'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly settings: () => Pick<Settings, 'reviewFolder'>;
}

/** Makes the note about last week and opens it, with an undo. A note that exists already is opened as it is. */
export async function writeWeeklyReview({ app, index, clock, settings }: WeeklyReviewDeps): Promise<void> {
  const review = index.complete ? weeklyReview(index.agenda(), { now: clock.now(), zone: clock.zone }) : null;
  if (review === null) {
    new Notice(index.complete ? words('actions').nothingToReview : words('common').stillReading);
    return;
  }
  try {
    await openOrCreate(app, settings().reviewFolder, review);
  } catch (error) {
    new Notice(words('actions').reviewNotWritten(errorText(error)));
  }
}

async function openOrCreate(app: App, reviewFolder: string, { name, otherNames, text }: WeeklyReview): Promise<void> {
  const folder = reviewFolder === '' ? '' : normalizePath(reviewFolder);
  const pathOf = (noteName: string) => normalizePath(`${folder}/${noteName}.md`);
  const path = pathOf(name);
  const existing = [name, ...otherNames].map((known) => app.vault.getFileByPath(pathOf(known))).find((file) => file !== null) ?? null;
  const folders = existing === null ? await makeFolder(app, folder) : [];
  await app.workspace.getLeaf(false).openFile(existing ?? await app.vault.create(path, text));
  closeSidebarsOnPhone(app);
  if (existing !== null) new Notice(words('actions').reviewExists(existing.basename));
  else showUndoNotice(words('common').created(name), () => undoCreatedNotes(app, [{ path, text }], folders));
}
