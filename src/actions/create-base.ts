import { Notice, type App } from 'obsidian';
import { applicationsBase } from '../domain/follow-up-list/base-file';
import { words } from '../domain/language/interface';
import type { Settings } from '../domain/settings';
import { errorText } from '../domain/text/error-text';
import { showUndoNotice } from '../ui/undo-notice';
import type { InterviewIndex } from '../vault/interview-index';
import { openAt } from './opening';
import { undoCreatedNotes } from './undo-created-notes';

export interface CreateBaseDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'complete' | 'paths'>;
  readonly settings: () => Settings;
  /** Offers the view of follow-ups to bases. @returns false if Bases is off */
  readonly offerView: () => boolean;
}

const PATH = 'Applications.base';

/** Creates a base of the vault’s interview notes and opens it, with an undo. A base that exists already is opened as it is. */
export async function createBase({ app, index, settings, offerView }: CreateBaseDeps): Promise<void> {
  if (!offerView()) return void new Notice(words('lists').basesOff);
  if (!index.complete) return void new Notice(words('common').stillReading);
  const { vault } = app;
  try {
    const known = vault.getFileByPath(PATH);
    if (known === null && await vault.adapter.exists(PATH)) return void new Notice(words('lists').baseInTheWay(PATH));
    const text = applicationsBase([...index.paths()].map((path) => app.metadataCache.getCache(path)?.frontmatter ?? {}), settings());
    await openAt(app, known ?? await vault.create(PATH, text), null);
    if (known !== null) new Notice(words('lists').baseExists(PATH));
    else showUndoNotice(words('common').created(PATH), () => undoCreatedNotes(app, [{ path: PATH, text }], [], 'base'));
  } catch (error) {
    new Notice(words('lists').baseNotCreated(errorText(error)));
  }
}
