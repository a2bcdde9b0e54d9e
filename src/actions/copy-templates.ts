import { normalizePath, Notice, type App } from 'obsidian';
import { BUILT_IN, inSpelling } from '../domain/letters/catalogue';
import { templateNoteText } from '../domain/letters/custom-template';
import type { LetterSettings } from '../domain/letters/settings';
import { count } from '../domain/text/count';
import { errorText } from '../domain/text/error-text';
import { showUndoNotice } from '../ui/undo-notice';
import { asInVault, makeFolder } from '../vault/paths';
import { undoCreatedNotes, type CreatedNote } from './undo-created-notes';

/**
 * Copies the built-in templates into the templates folder, to start from. A template that is already
 * there is left as it is. One undo removes the copies, except those changed since.
 */
export async function copyTemplates(app: App, { templatesFolder, spelling }: LetterSettings): Promise<void> {
  if (templatesFolder === '') {
    new Notice('Choose a templates folder in the settings first.');
    return;
  }
  try {
    const folder = await asInVault(app, normalizePath(templatesFolder));
    const folders = await makeFolder(app, folder);
    const copied = await copyAll(app, folder, spelling);
    if (copied.length === 0) {
      new Notice(`All templates stand in “${templatesFolder}” already. None was changed.`);
      return;
    }
    const done = `${count(copied.length, 'template')} copied to “${templatesFolder}”. Change them as you like.`;
    showUndoNotice(done, () => undoCreatedNotes(app, copied, folders, 'template'));
  } catch (error) {
    new Notice(`The templates could not be copied: ${errorText(error)}`);
  }
}

async function copyAll(app: App, folder: string, spelling: LetterSettings['spelling']): Promise<readonly CreatedNote[]> {
  const copied: CreatedNote[] = [];
  for (const template of BUILT_IN) {
    const path = normalizePath(`${folder}/${template.name}.md`);
    if (await app.vault.adapter.exists(path)) continue;
    const text = templateNoteText(inSpelling(template, spelling));
    await app.vault.create(path, text);
    copied.push({ path, text });
  }
  return copied;
}
