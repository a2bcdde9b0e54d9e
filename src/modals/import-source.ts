import { Setting, type App, type TFile } from 'obsidian';
import { errorText } from '../domain/text/error-text';
import { choose } from '../ui/choose';
import { cls } from '../ui/css-class';
import { addButtons, handleSubmit, showError, withErrorSlot } from '../ui/form';

/** What the person gives: text that they paste, or the bytes of a file. */
export type TableSource = { readonly pasted: string } | { readonly bytes: ArrayBuffer };

export interface SourceDeps {
  readonly app: App;
  /** What was pasted before, if the person comes back. */
  readonly pasted: string;
  /** Hands the pasted text or the file's bytes over. Returns in words why they are no table, or null if they are accepted. */
  readonly onSubmit: (source: TableSource) => string | null;
  readonly cancel: () => void;
}

const DEVICE = 'A table exported as CSV from a job tracker or a spreadsheet.';
const EXAMPLE = 'Company,Role,Status,Date applied\nAcme,Backend engineer,Applied,2026-11-20';

/** Asks for the table: a file of the device, a file of the vault, or text to paste. */
export function showSource(page: HTMLElement, { app, pasted, onSubmit, cancel }: SourceDeps): void {
  const form = page.createEl('form');
  const device = new Setting(form).setName('File on this device').setDesc(DEVICE);
  const vault = new Setting(form).setName('File in this vault');
  const paste = new Setting(form).setName('Or paste the table');
  paste.settingEl.addClass(cls('wide'));
  const input = paste.controlEl.createEl('textarea', { attr: { rows: 6, placeholder: EXAMPLE, spellcheck: 'false' } });
  input.value = pasted;
  input.addEventListener('paste', (event) => pasteLong(input, event));
  const field = withErrorSlot(paste, input, 'import-table');
  const submitFile = async (read: Promise<ArrayBuffer>) => {
    try {
      showError(field, onSubmit({ bytes: await read }) ?? '');
    } catch (error) {
      showError(field, `The file could not be read: ${errorText(error)}`);
    }
  };
  addDeviceFile(device, (file) => void submitFile(file.arrayBuffer()));
  addVaultFile(vault, app, (file) => void submitFile(app.vault.readBinary(file)));
  addButtons(form, 'Continue', cancel);
  handleSubmit(form, () => {
    const isEmpty = input.value.trim() === '';
    showError(field, isEmpty ? 'Choose a file, or paste a table here.' : onSubmit({ pasted: input.value }) ?? '');
  });
  form.querySelector('button')?.focus();
}

/** In characters. */
const LONG_PASTE = 20_000;

/** Chromium takes minutes to paste ten thousand lines, and a moment to set them. */
function pasteLong(input: HTMLTextAreaElement, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length < LONG_PASTE) return;
  event.preventDefault();
  input.setRangeText(text, input.selectionStart, input.selectionEnd, 'end');
}

function addDeviceFile(setting: Setting, onChoose: (file: File) => void): void {
  const input = setting.controlEl.createEl('input', {
    type: 'file',
    cls: cls('visually-hidden'),
    attr: { 'accept': '.csv,.tsv,text/csv', 'tabindex': '-1', 'aria-label': 'File on this device' },
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file can be chosen again, once it is mended.
    input.value = '';
    if (file !== undefined) onChoose(file);
  });
  addChooseButton(setting, () => input.click());
}

function addVaultFile(setting: Setting, app: App, onChoose: (file: TFile) => void): void {
  const files = app.vault.getFiles().filter(({ extension }) => /^[ct]sv$/i.test(extension));
  setting.settingEl.toggle(files.length > 0);
  if (files.length === 0) return;
  addChooseButton(setting, () => {
    choose(app, { placeholder: 'Which table?', choices: files, words: ({ path }) => path }, onChoose);
  });
}

function addChooseButton(setting: Setting, onClick: () => void): void {
  setting.addButton((button) => {
    button.setButtonText('Choose file…').onClick(onClick);
    button.buttonEl.type = 'button';
    button.buttonEl.setAttr('aria-label', `Choose file: ${setting.nameEl.textContent}`);
  });
}
