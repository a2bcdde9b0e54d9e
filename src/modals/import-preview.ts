import { normalizePath, Setting, type App } from 'obsidian';
import type { Drafts } from '../domain/import/drafts';
import type { Plan } from '../domain/import/plan';
import { count } from '../domain/text/count';
import { FolderSuggest } from './folder-suggest';
import { addButtons, complain, complainable, onSubmit, type Field } from './form';
import { drawReport } from './import-report';
import { isFolderName } from './new-interview-fields';

/** Where the notes go, and whether those that are there already are made again. */
export interface Wish {
  /** A path without slashes around it; empty for the vault itself. */
  readonly folder: string;
  readonly again: boolean;
}

export interface PreviewNeeds {
  readonly app: App;
  readonly drafts: Drafts;
  readonly wish: Wish;
  readonly plan: (wish: Wish) => Plan;
  readonly back: (wish: Wish) => void;
  readonly next: (plan: Plan, wish: Wish) => void;
}

/** Shows what would be made, where, and what could not be read, before anything is written. */
export class ImportPreview {
  private readonly summary: HTMLElement;
  private readonly folder: Field;
  private readonly againSetting: Setting;
  private readonly report: HTMLElement;
  private readonly button: HTMLButtonElement | null;
  private again: boolean;
  private plan: Plan;

  constructor(page: HTMLElement, private readonly needs: PreviewNeeds) {
    this.again = needs.wish.again;
    this.plan = needs.plan(needs.wish);
    const form = page.createEl('form');
    this.summary = form.createEl('p', { cls: 'interview-follow-up-summary', attr: { role: 'status', tabindex: '-1' } });
    this.folder = addFolder(form, needs.app, needs.wish.folder);
    this.againSetting = this.addAgain(form);
    this.report = form.createDiv();
    addButtons(form, 'Import', () => needs.back(this.wish), 'Back');
    this.button = form.querySelector('button[type="submit"]');
    this.folder.input.addEventListener('input', () => this.replan());
    onSubmit(form, () => this.submit());
    this.show();
    // Whoever presses Enter here has not looked yet.
    this.summary.focus();
  }

  private get wish(): Wish {
    const folder = this.folder.input.value.trim();
    return { folder: folder === '' ? '' : normalizePath(folder), again: this.again };
  }

  private addAgain(form: HTMLElement): Setting {
    return new Setting(form).setName('Import rows that are already there too').addToggle((toggle) => toggle.setValue(this.again).onChange((value) => {
      this.again = value;
      this.replan();
    }));
  }

  private replan(): void {
    const isFolder = isFolderName(this.wish.folder);
    complain(this.folder, isFolder ? '' : 'Enter a folder of the vault, such as Jobs/Applications.');
    if (!isFolder) return;
    this.plan = this.needs.plan(this.wish);
    this.show();
  }

  private show(): void {
    const { notes, there } = this.plan;
    this.summary.setText(summaryOf(this.plan, this.wish.folder));
    this.button?.setText(notes.length === 0 ? 'Nothing to import' : `Import ${count(notes.length, 'note')}`);
    this.button?.toggleAttribute('disabled', notes.length === 0);
    this.againSetting.settingEl.toggle(there.length > 0);
    this.report.empty();
    drawReport(this.report, this.plan, this.needs.drafts);
  }

  private submit(): void {
    if (isFolderName(this.wish.folder)) this.needs.next(this.plan, this.wish);
    else this.folder.input.focus();
  }
}

function summaryOf({ notes }: Plan, folder: string): string {
  if (notes.length === 0) return 'No note would be made.';
  const where = folder === '' ? 'at the top of the vault' : `in “${folder}”`;
  return `${count(notes.length, 'note')} will be made ${where}, one for each row. No note that is there already is changed.`;
}

function addFolder(form: HTMLElement, app: App, folder: string): Field {
  const setting = new Setting(form).setName('Folder').setDesc('If left empty, the top of the vault.');
  const input = setting.controlEl.createEl('input', { type: 'text', value: folder });
  new FolderSuggest(app, input);
  return complainable(setting, input, 'interview-follow-up-import-folder');
}
