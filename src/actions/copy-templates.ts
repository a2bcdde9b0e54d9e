import { normalizePath, Notice, type App, type TFile } from 'obsidian';
import { BUILT_IN, inSpelling } from '../domain/letters/catalogue';
import { templateNoteText } from '../domain/letters/own-template';
import type { LetterSettings } from '../domain/letters/settings';
import { showUndoNotice } from './undo-notice';

/**
 * Copies the built-in templates into the templates folder, to start from. A template that stands
 * there already is left as it is. One undo takes the copies out again, save those changed since.
 */
export async function copyTemplates(app: App, { templatesFolder, spelling }: LetterSettings): Promise<void> {
  if (templatesFolder === '') {
    new Notice('Choose a templates folder in the settings first.');
    return;
  }
  try {
    const copied = await copyAll(app, normalizePath(templatesFolder), spelling);
    if (copied.length === 0) new Notice(`All templates stand in “${templatesFolder}” already. None was changed.`);
    else showUndoNotice(`${copied.length} templates copied to “${templatesFolder}”. Change them as you like.`, () => takeBack(app, copied));
  } catch (error) {
    new Notice(`The templates could not be copied: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A copy, and what was written into it. */
interface Copied {
  readonly file: TFile;
  readonly text: string;
}

async function copyAll(app: App, folder: string, spelling: LetterSettings['spelling']): Promise<readonly Copied[]> {
  if (!await app.vault.adapter.exists(folder)) await app.vault.createFolder(folder);
  const copied: Copied[] = [];
  for (const template of BUILT_IN) {
    const path = normalizePath(`${folder}/${template.name}.md`);
    if (await app.vault.adapter.exists(path)) continue;
    const text = templateNoteText(inSpelling(template, spelling));
    copied.push({ file: await app.vault.create(path, text), text });
  }
  return copied;
}

async function takeBack(app: App, copied: readonly Copied[]): Promise<boolean> {
  let all = true;
  for (const { file, text } of copied) {
    const untouched = app.vault.getFileByPath(file.path) !== null && await app.vault.read(file) === text;
    if (untouched) await app.fileManager.trashFile(file);
    all &&= untouched;
  }
  return all;
}
