import { normalizePath, Setting, type App } from 'obsidian';
import type { Drafts } from '../domain/import/drafts';
import type { ImportOptions, Plan } from '../domain/import/plan';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { addButtons, handleSubmit, showError, withErrorSlot, type Field } from '../ui/form';
import { suggestFolders } from '../ui/text-suggest';
import { drawReport } from './import-report';
import { isFolderName } from './new-interview-fields';

export interface PreviewDeps {
  readonly app: App;
  readonly drafts: Drafts;
  readonly options: ImportOptions;
  readonly plan: (options: ImportOptions) => Plan;
  readonly back: (options: ImportOptions) => void;
  readonly next: (plan: Plan, options: ImportOptions) => void;
}

/** Shows what would be made, where, and what could not be read, before anything is written. */
export class ImportPreview {
  readonly #deps: PreviewDeps;
  readonly #summary: HTMLElement;
  readonly #folder: Field;
  readonly #existing: Setting;
  readonly #report: HTMLElement;
  readonly #button: HTMLButtonElement | null;
  #includeExisting: boolean;
  #plan: Plan;

  constructor(page: HTMLElement, deps: PreviewDeps) {
    this.#deps = deps;
    this.#includeExisting = deps.options.includeExisting;
    this.#plan = deps.plan(deps.options);
    const form = page.createEl('form');
    this.#summary = form.createEl('p', { cls: cls('summary'), attr: { role: 'status', tabindex: '-1' } });
    this.#folder = addFolder(form, deps.app, deps.options.folder);
    this.#existing = this.#addExisting(form);
    this.#report = form.createDiv();
    addButtons(form, words('importing').nothingToImport, () => deps.back(this.#options), words('common').back);
    this.#button = form.querySelector('button[type="submit"]');
    this.#folder.input.addEventListener('input', () => this.#replan());
    handleSubmit(form, () => this.#submit());
    this.#show();
    // A person who presses Enter at once has not looked yet.
    this.#summary.focus();
  }

  get #options(): ImportOptions {
    const folder = this.#folder.input.value.trim();
    return { folder: folder === '' ? '' : normalizePath(folder), includeExisting: this.#includeExisting };
  }

  #addExisting(form: HTMLElement): Setting {
    return new Setting(form).setName(words('importing').includeExisting).addToggle((toggle) => {
      toggle.setValue(this.#includeExisting).onChange((value) => {
        this.#includeExisting = value;
        this.#replan();
      });
    });
  }

  #replan(): void {
    const isFolder = isFolderName(this.#options.folder);
    showError(this.#folder, isFolder ? '' : words('importing').wrongFolder);
    if (!isFolder) return;
    this.#plan = this.#deps.plan(this.#options);
    this.#show();
  }

  #show(): void {
    const { notes, existing } = this.#plan;
    const { nothingToImport, importNotes } = words('importing');
    this.#summary.setText(summaryOf(this.#plan, this.#options.folder));
    this.#button?.setText(notes.length === 0 ? nothingToImport : importNotes(notes.length));
    this.#button?.toggleAttribute('disabled', notes.length === 0);
    this.#existing.settingEl.toggle(existing.length > 0);
    this.#report.empty();
    drawReport(this.#report, this.#plan, this.#deps.drafts);
  }

  #submit(): void {
    if (isFolderName(this.#options.folder)) this.#deps.next(this.#plan, this.#options);
    else this.#folder.input.focus();
  }
}

function summaryOf({ notes }: Plan, folder: string): string {
  const { nothing, inRoot, inFolder } = words('importing');
  if (notes.length === 0) return nothing;
  return folder === '' ? inRoot(notes.length) : inFolder(notes.length, folder);
}

function addFolder(form: HTMLElement, app: App, folder: string): Field {
  const { folder: name, folderAbout } = words('importing');
  const setting = new Setting(form).setName(name).setDesc(folderAbout);
  const input = setting.controlEl.createEl('input', { type: 'text', value: folder });
  suggestFolders(app, input);
  return withErrorSlot(setting, input, 'import-folder');
}
