import { Modal, Setting, type App } from 'obsidian';
import type { NewInterview } from '../domain/writing';
import { cls } from '../ui/css-class';
import { FolderSuggest } from '../ui/folder-suggest';
import { addButtons, addSelect, handleSubmit, showError, withErrorSlot, type Field, type Input } from '../ui/form';
import { FORM_FIELDS, propertiesOf, type FieldName, type FormFieldRow, type Values, findErrors } from './new-interview-fields';

/** Asks for what is known of a new interview. */
export class NewInterviewModal extends Modal {
  readonly #fields = new Map<FieldName, Field>();
  readonly #folder: string;
  readonly #onSubmit: (fields: NewInterview, folder: string) => void;

  /** @param folder where interviews go by the settings; empty: nowhere special */
  constructor(app: App, folder: string, onSubmit: (fields: NewInterview, folder: string) => void) {
    super(app);
    this.#folder = folder;
    this.#onSubmit = onSubmit;
  }

  override onOpen(): void {
    this.setTitle('New interview note');
    this.modalEl.addClass(cls('new'));
    const form = this.contentEl.createEl('form');
    for (const row of FORM_FIELDS) this.#addField(form, row);
    this.#fields.get('folder')?.input.setAttr('value', this.#folder);
    addButtons(form, 'Create note', () => this.close());
    handleSubmit(form, () => this.#submit());
    this.#fields.get('company')?.input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addField(form: HTMLFormElement, row: FormFieldRow): void {
    const setting = new Setting(form).setName(row.label).setDesc(row.desc ?? '');
    const input = makeInput(setting, row);
    if (row.kind === 'folder' && input.instanceOf(HTMLInputElement)) new FolderSuggest(this.app, input);
    this.#fields.set(row.name, withErrorSlot(setting, input, `new-${row.name}`));
  }

  #submit(): void {
    const values = this.#values();
    const errors = findErrors(values);
    for (const [name, field] of this.#fields) showError(field, errors[name] ?? '');
    const wrong = [...this.#fields.keys()].find((name) => errors[name] !== undefined);
    if (wrong !== undefined) {
      this.#fields.get(wrong)?.input.focus();
      return;
    }
    this.close();
    this.#onSubmit(propertiesOf(values), values.folder.trim());
  }

  #values(): Values {
    return Object.fromEntries(FORM_FIELDS.map(({ name }) => [name, this.#fields.get(name)?.input.value ?? ''])) as Values;
  }
}

function makeInput({ controlEl }: Setting, { kind, options }: FormFieldRow): Input {
  if (options !== undefined) return addSelect(controlEl, options, '');
  if (kind === 'lines') return controlEl.createEl('textarea', { attr: { rows: 2 } });
  return controlEl.createEl('input', { type: kind === 'folder' ? 'text' : kind });
}
