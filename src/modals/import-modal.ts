import { Modal, Notice, Setting, type App } from 'obsidian';
import { importNotes } from '../actions/import-notes';
import { guessChoices, readTable, type Choice, type Table } from '../domain/import/columns';
import { draftNotes } from '../domain/import/drafts';
import { planNotes, type ImportOptions, type Plan } from '../domain/import/plan';
import type { ReadingSettings } from '../domain/note/settings';
import { errorText } from '../domain/text/error-text';
import { knownApplications } from '../vault/parsed-notes';
import { cls } from '../ui/css-class';
import { newNoteFolder } from '../vault/paths';
import { showColumns } from './import-columns';
import { ImportPreview } from './import-preview';
import { showSource } from './import-source';

/**
 * Leads from a table to notes, a page at a time. Until the last page nothing is written; closing it
 * at any time leaves all as it was.
 */
export class ImportModal extends Modal {
  readonly #settings: ReadingSettings;
  #pasted = '';
  #options: ImportOptions;
  #cancelled = false;

  constructor(app: App, settings: ReadingSettings) {
    super(app);
    this.#settings = settings;
    this.#options = { folder: newNoteFolder(app, settings.folder), includeExisting: false };
  }

  override onOpen(): void {
    this.modalEl.addClass(cls('import'));
    this.#askForTable();
  }

  override onClose(): void {
    this.#cancelled = true;
    this.contentEl.empty();
  }

  #askForTable(): void {
    showSource(this.#newPage('Import applications'), {
      app: this.app,
      pasted: this.#pasted,
      onSubmit: (text, isPasted) => this.#readTable(text, isPasted),
      cancel: () => this.close(),
    });
  }

  #readTable(text: string, isPasted: boolean): string | null {
    const table = readTable(text);
    if (typeof table === 'string') return table;
    this.#pasted = isPasted ? text : '';
    this.#askForColumns(table, guessChoices(table, this.#settings));
    return null;
  }

  #askForColumns(table: Table, choices: readonly Choice[]): void {
    showColumns(this.#newPage('Match the columns'), {
      table, choices,
      back: () => this.#askForTable(),
      next: (chosen) => this.#preview(table, chosen),
    });
  }

  #preview(table: Table, choices: readonly Choice[]): void {
    const { app } = this;
    const settings = this.#settings;
    const drafts = draftNotes(table, choices, settings);
    const known = knownApplications(app, settings);
    const paths = app.vault.getAllLoadedFiles().map(({ path }) => path);
    new ImportPreview(this.#newPage('Check before importing'), {
      app, drafts,
      options: this.#options,
      plan: (options) => planNotes(drafts.drafts, { ...options, paths, known }),
      back: (options) => {
        this.#options = options;
        this.#askForColumns(table, choices);
      },
      next: (plan, { folder }) => void this.#import(plan, folder),
    });
  }

  async #import({ notes }: Plan, folder: string): Promise<void> {
    const page = this.#newPage('Importing');
    const words = page.createEl('p', { text: `0 of ${notes.length} notes made` });
    const bar = page.createEl('progress', { attr: { 'max': notes.length, 'value': 0, 'aria-label': 'Notes made' } });
    new Setting(page).addButton((button) => {
      button.setButtonText('Cancel').onClick(() => this.close());
      button.buttonEl.focus();
    });
    const progress = (done: number) => {
      words.setText(`${done} of ${notes.length} notes made`);
      bar.value = done;
    };
    try {
      await importNotes(this.app, folder, notes, { progress, cancelled: () => this.#cancelled });
    } catch (error) {
      new Notice(`The notes could not be made: ${errorText(error)}`);
    }
    this.close();
  }

  #newPage(title: string): HTMLElement {
    this.setTitle(title);
    this.contentEl.empty();
    this.modalEl.scrollTop = 0;
    return this.contentEl;
  }
}
