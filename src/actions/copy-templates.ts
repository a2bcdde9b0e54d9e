import { normalizePath, Notice, type App } from 'obsidian';
import { words } from '../domain/language/interface';
import { builtInTemplates } from '../domain/letters/built-in';
import { inSpelling } from '../domain/letters/catalogue';
import { templateNoteText } from '../domain/letters/custom-template';
import { usualLetterLanguage, usualSpelling, type LetterSettings } from '../domain/letters/settings';
import type { LetterTemplate } from '../domain/letters/template';
import { errorText } from '../domain/text/error-text';
import { showUndoNotice } from '../ui/undo-notice';
import { asInVault, makeFolder } from '../vault/paths';
import { undoCreatedNotes, type CreatedNote } from './undo-created-notes';

/**
 * Copies the built-in templates in the letters' language into the templates folder, as a start for custom ones. Those in another
 * language than English go into a subfolder, because their names are the same. A template that is already there is left as it is.
 * One undo removes the copies, except those changed since.
 */
export async function copyTemplates(app: App, settings: LetterSettings): Promise<void> {
  const language = usualLetterLanguage(settings);
  if (settings.templatesFolder === '') {
    new Notice(words('actions').noTemplatesFolder);
    return;
  }
  const templatesFolder = language === 'en' ? settings.templatesFolder : `${settings.templatesFolder}/${language}`;
  try {
    const folder = await asInVault(app, normalizePath(templatesFolder));
    const folders = await makeFolder(app, folder);
    const templates = builtInTemplates(language).map((template) => inSpelling(template, usualSpelling(settings)));
    const copied = await copyAll(app, folder, templates);
    if (copied.length === 0) {
      new Notice(words('actions').hasTemplates(templatesFolder));
      return;
    }
    const done = words('actions').templatesCopied(copied.length, templatesFolder);
    showUndoNotice(done, () => undoCreatedNotes(app, copied, folders, 'template'));
  } catch (error) {
    new Notice(words('actions').templatesNotCopied(errorText(error)));
  }
}

async function copyAll(app: App, folder: string, templates: readonly LetterTemplate[]): Promise<readonly CreatedNote[]> {
  const copied: CreatedNote[] = [];
  for (const template of templates) {
    const path = normalizePath(`${folder}/${template.name}.md`);
    if (await app.vault.adapter.exists(path)) continue;
    const text = templateNoteText(template);
    await app.vault.create(path, text);
    copied.push({ path, text });
  }
  return copied;
}
