import { Modal, Setting, type App } from 'obsidian';
import type { NewInterview } from '../domain/writing';
import { addButtons, complain, complainable, onSubmit, type Field, type Input } from './form';
import { FolderSuggest } from './folder-suggest';
import { complaintsAbout, FIELDS, propertiesOf, type FieldName, type FieldRow, type Values } from './new-interview-fields';

/** Asks for what is known of a new interview. */
export class NewInterviewModal extends Modal {
  private readonly fields = new Map<FieldName, Field>();

  /** @param folder where interviews go by the settings; empty: nowhere special */
  constructor(app: App, private readonly folder: string, private readonly take: (fields: NewInterview, folder: string) => void) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle('New interview note');
    this.modalEl.addClass('interview-follow-up-new');
    const form = this.contentEl.createEl('form');
    for (const row of FIELDS) this.addField(form, row);
    this.fields.get('folder')?.input.setAttr('value', this.folder);
    addButtons(form, 'Create note', () => this.close());
    onSubmit(form, () => this.submit());
    this.fields.get('company')?.input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addField(form: HTMLFormElement, row: FieldRow): void {
    const setting = new Setting(form).setName(row.label).setDesc(row.desc ?? '');
    const input = makeInput(setting, row);
    if (row.kind === 'folder' && input.instanceOf(HTMLInputElement)) new FolderSuggest(this.app, input);
    this.fields.set(row.name, complainable(setting, input, `interview-follow-up-new-${row.name}`));
  }

  private submit(): void {
    const values = this.values();
    const complaints = complaintsAbout(values);
    for (const [name, field] of this.fields) complain(field, complaints[name] ?? '');
    const wrong = [...this.fields.keys()].find((name) => complaints[name] !== undefined);
    if (wrong !== undefined) {
      this.fields.get(wrong)?.input.focus();
      return;
    }
    this.close();
    this.take(propertiesOf(values), values.folder.trim());
  }

  private values(): Values {
    return Object.fromEntries(FIELDS.map(({ name }) => [name, this.fields.get(name)?.input.value ?? ''])) as Values;
  }
}

function makeInput({ controlEl }: Setting, { kind, options }: FieldRow): Input {
  if (options !== undefined) {
    const select = controlEl.createEl('select', { cls: 'dropdown' });
    for (const [value, text] of Object.entries(options)) select.createEl('option', { value, text });
    return select;
  }
  if (kind === 'lines') return controlEl.createEl('textarea', { attr: { rows: 2 } });
  return controlEl.createEl('input', { type: kind === 'folder' ? 'text' : kind });
}
