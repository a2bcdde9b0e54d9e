import { Setting, type App } from 'obsidian';
import { choose } from '../actions/choose';
import { errorText } from '../domain/text/error-text';
import { addButtons, complain, complainable, onSubmit } from './form';
import { decodeTable } from './table-file';

/** What the page hands over, and what it is told back: what is wrong with the text, or null where it is taken. */
export interface SourceNeeds {
  readonly app: App;
  /** What was pasted before, where the person comes back. */
  readonly pasted: string;
  readonly take: (text: string, isPasted: boolean) => string | null;
  readonly cancel: () => void;
}

const EXAMPLE = 'Company,Role,Status,Date applied\nAcme,Backend engineer,Applied,2026-11-20';

/** Asks for the table: a file of the device, a file of the vault, or text to paste. */
export function showSource(page: HTMLElement, { app, pasted, take, cancel }: SourceNeeds): void {
  const form = page.createEl('form');
  const device = new Setting(form).setName('File on this device').setDesc('A table exported from a job tracker or a spreadsheet, with the names of the columns in its first row.');
  const vault = new Setting(form).setName('File in this vault');
  const paste = new Setting(form).setName('Or paste the table');
  paste.settingEl.addClass('interview-follow-up-wide');
  const input = paste.controlEl.createEl('textarea', { attr: { rows: 6, placeholder: EXAMPLE, spellcheck: 'false' } });
  input.value = pasted;
  input.addEventListener('paste', (event) => pasteLong(input, event));
  const field = complainable(paste, input, 'interview-follow-up-import-table');
  const takeBytes = (bytes: ArrayBuffer) => {
    const decoded = decodeTable(bytes);
    complain(field, 'wrong' in decoded ? decoded.wrong : take(decoded.text, false) ?? '');
  };
  const failed = (error: unknown) => complain(field, `The file could not be read: ${errorText(error)}`);
  addDeviceFile(device, (file) => void file.arrayBuffer().then(takeBytes).catch(failed));
  addVaultFile(vault, app, (read) => void read.then(takeBytes).catch(failed));
  addButtons(form, 'Continue', cancel);
  onSubmit(form, () => complain(field, input.value.trim() === '' ? 'Choose a file, or paste a table here.' : take(input.value, true) ?? ''));
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

function addDeviceFile(setting: Setting, take: (file: File) => void): void {
  const input = setting.controlEl.createEl('input', {
    type: 'file', cls: 'interview-follow-up-unseen', attr: { 'accept': '.csv,.tsv,text/csv', 'tabindex': '-1', 'aria-label': 'File on this device' },
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file can be chosen again, once it is mended.
    input.value = '';
    if (file !== undefined) take(file);
  });
  addChooseButton(setting, () => input.click());
}

function addVaultFile(setting: Setting, app: App, take: (read: Promise<ArrayBuffer>) => void): void {
  const files = app.vault.getFiles().filter(({ extension }) => /^[ct]sv$/i.test(extension));
  setting.settingEl.toggle(files.length > 0);
  if (files.length === 0) return;
  addChooseButton(setting, () => choose(app, { placeholder: 'Which table?', choices: files, words: ({ path }) => path }, (file) => take(app.vault.readBinary(file))));
}

function addChooseButton(setting: Setting, choose: () => void): void {
  setting.addButton((button) => {
    button.setButtonText('Choose file…').onClick(choose);
    button.buttonEl.type = 'button';
    button.buttonEl.setAttr('aria-label', `Choose file: ${setting.nameEl.textContent}`);
  });
}
