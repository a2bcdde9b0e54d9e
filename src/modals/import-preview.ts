import { normalizePath, Setting, type App } from 'obsidian';
import { count } from '../domain/dates/words';
import type { Drafts } from '../domain/import/drafts';
import type { ImportOptions, Plan } from '../domain/import/plan';
import { FolderSuggest } from './folder-suggest';
import { addButtons, complain, complainable, onSubmit, type Field } from './form';
import { drawReport } from './import-report';
import { isFolderName } from './new-interview-fields';

export interface PreviewNeeds {
  readonly app: App;
  readonly drafts: Drafts;
  readonly options: ImportOptions;
  readonly plan: (options: ImportOptions) => Plan;
  readonly back: (options: ImportOptions) => void;
  readonly next: (plan: Plan, options: ImportOptions) => void;
}

/** Shows what would be made, where, and what could not be read, before anything is written. */
export class ImportPreview {
  readonly #summary: HTMLElement;
  readonly #folder: Field;
  readonly #existingSetting: Setting;
  readonly #report: HTMLElement;
  readonly #button: HTMLButtonElement | null;
  #includeExisting: boolean;
  #plan: Plan;
  readonly #needs: PreviewNeeds;

  constructor(page: HTMLElement, needs: PreviewNeeds) {
    this.#needs = needs;
    this.#includeExisting = needs.options.includeExisting;
    this.#plan = needs.plan(needs.options);
    const form = page.createEl('form');
    this.#summary = form.createEl('p', { cls: 'interview-follow-up-summary', attr: { role: 'status', tabindex: '-1' } });
    this.#folder = addFolder(form, needs.app, needs.options.folder);
    this.#existingSetting = this.#addIncludeExisting(form);
    this.#report = form.createDiv();
    addButtons(form, 'Import', () => needs.back(this.#options), 'Back');
    this.#button = form.querySelector('button[type="submit"]');
    this.#folder.input.addEventListener('input', () => this.#replan());
    onSubmit(form, () => this.#submit());
    this.#show();
    // Whoever presses Enter here has not looked yet.
    this.#summary.focus();
  }

  get #options(): ImportOptions {
    const folder = this.#folder.input.value.trim();
    return { folder: folder === '' ? '' : normalizePath(folder), includeExisting: this.#includeExisting };
  }

  #addIncludeExisting(form: HTMLElement): Setting {
    return new Setting(form).setName('Import rows that are already there too').addToggle((toggle) => toggle.setValue(this.#includeExisting).onChange((value) => {
      this.#includeExisting = value;
      this.#replan();
    }));
  }

  #replan(): void {
    const isFolder = isFolderName(this.#options.folder);
    complain(this.#folder, isFolder ? '' : 'Enter a folder of the vault, such as Jobs/Applications.');
    if (!isFolder) return;
    this.#plan = this.#needs.plan(this.#options);
    this.#show();
  }

  #show(): void {
    const { notes, existing } = this.#plan;
    this.#summary.setText(summaryOf(this.#plan, this.#options.folder));
    this.#button?.setText(notes.length === 0 ? 'Nothing to import' : `Import ${count(notes.length, 'notes')}`);
    this.#button?.toggleAttribute('disabled', notes.length === 0);
    this.#existingSetting.settingEl.toggle(existing.length > 0);
    this.#report.empty();
    drawReport(this.#report, this.#plan, this.#needs.drafts);
  }

  #submit(): void {
    if (isFolderName(this.#options.folder)) this.#needs.next(this.#plan, this.#options);
    else this.#folder.input.focus();
  }
}

function summaryOf({ notes }: Plan, folder: string): string {
  if (notes.length === 0) return 'No note would be made.';
  const where = folder === '' ? 'at the top of the vault' : `in “${folder}”`;
  return `${count(notes.length, 'notes')} will be made ${where}, one for each row. No note that is there already is changed.`;
}

function addFolder(form: HTMLElement, app: App, folder: string): Field {
  const setting = new Setting(form).setName('Folder').setDesc('If left empty, the top of the vault.');
  const input = setting.controlEl.createEl('input', { type: 'text', value: folder });
  new FolderSuggest(app, input);
  return complainable(setting, input, 'interview-follow-up-import-folder');
}
