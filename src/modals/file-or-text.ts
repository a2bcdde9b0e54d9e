import { Platform, Setting, type App, type TFile } from 'obsidian';
import { words } from '../domain/language/interface';
import { errorText } from '../domain/text/error-text';
import { choose } from '../ui/choose';
import { cls } from '../ui/css-class';
import { addButtons, handleSubmit, nameField, nameHidden, showError, withErrorSlot } from '../ui/form';

/** The person's input: pasted text, or the bytes of a file. */
export type FileOrText = { readonly pasted: string } | { readonly bytes: ArrayBuffer };

export interface SourceDeps {
  readonly app: App;
  /** What was pasted before, if the person comes back. */
  readonly pasted: string;
  /** Takes the pasted text or the file's bytes. Returns null if they are accepted, else the reason in words. */
  readonly onSubmit: (source: FileOrText) => Promise<string | null> | string | null;
  readonly cancel: () => void;
  readonly words: SourceWords;
}

/** What is asked for, in words. */
export interface SourceWords {
  /** Unique on the page. */
  readonly id: string;
  readonly device: string;
  /** The extensions of the files, without full stops. */
  readonly extensions: readonly string[];
  /** `Which table?` */
  readonly which: string;
  readonly paste: string;
  /** Shown while the field is empty. */
  readonly example: string;
  /** What to do if nothing is given. */
  readonly empty: string;
}

/** Asks for a file of the device or of the vault, which can be dropped too, or for text to paste. */
export function showSource(page: HTMLElement, { app, pasted, onSubmit, cancel, words: asked }: SourceDeps): void {
  const { deviceFile, vaultFile, unreadable, proceed } = words('importing');
  const form = page.createEl('form');
  const device = new Setting(form).setName(deviceFile).setDesc(asked.device);
  const vault = new Setting(form).setName(vaultFile);
  const paste = new Setting(form).setName(asked.paste);
  paste.settingEl.addClass(cls('wide'));
  const input = paste.controlEl.createEl('textarea', { attr: { rows: 6, placeholder: asked.example, spellcheck: 'false' } });
  input.value = pasted;
  input.addEventListener('paste', (event) => pasteLong(input, event));
  const field = withErrorSlot(paste, input, asked.id);
  const submitFile = async (read: Promise<ArrayBuffer>) => {
    try {
      showError(field, await onSubmit({ bytes: await read }) ?? '');
    } catch (error) {
      showError(field, unreadable(errorText(error)));
    }
  };
  const submitText = async () => {
    const isEmpty = input.value.trim() === '';
    showError(field, isEmpty ? asked.empty : await onSubmit({ pasted: input.value }) ?? '');
  };
  addDeviceFile(device, asked.extensions, (file) => void submitFile(file.arrayBuffer()));
  addVaultFile(vault, app, asked, (file) => void submitFile(app.vault.readBinary(file)));
  takeDropped(form, (file) => void submitFile(file.arrayBuffer()));
  addButtons(form, proceed, cancel);
  handleSubmit(form, () => void submitText());
  form.querySelector('button')?.focus();
}

/** Text that is dropped goes where it is dropped; only files are taken. */
function takeDropped(form: HTMLElement, onDrop: (file: File) => void): void {
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    onDrop(file);
  });
}

/** In characters. */
const LONG_PASTE = 20_000;

/** Chromium takes minutes to paste ten thousand lines, but sets them as a value in a moment. */
function pasteLong(input: HTMLTextAreaElement, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length < LONG_PASTE) return;
  event.preventDefault();
  input.setRangeText(text, input.selectionStart, input.selectionEnd, 'end');
}

function addDeviceFile(setting: Setting, extensions: readonly string[], onChoose: (file: File) => void): void {
  const input = setting.controlEl.createEl('input', {
    type: 'file',
    cls: cls('visually-hidden'),
    attr: { tabindex: '-1' },
  });
  nameField(input, setting.nameEl);
  // Android greys out a file if its provider gives it another type.
  if (!Platform.isAndroidApp) input.accept = extensions.map((one) => `.${one}`).join(',');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // So that the same file can be chosen again after it has been corrected.
    input.value = '';
    if (file !== undefined) onChoose(file);
  });
  addChooseButton(setting, () => input.click());
}

function addVaultFile(setting: Setting, app: App, { extensions, which }: SourceWords, onChoose: (file: TFile) => void): void {
  const files = app.vault.getFiles().filter(({ extension }) => extensions.includes(extension.toLowerCase()));
  setting.settingEl.toggle(files.length > 0);
  if (files.length === 0) return;
  addChooseButton(setting, () => {
    choose(app, { placeholder: which, choices: files, words: ({ path }) => path }, onChoose);
  });
}

function addChooseButton(setting: Setting, onClick: () => void): void {
  setting.addButton((button) => {
    button.setButtonText(words('importing').chooseFile).onClick(onClick);
    button.buttonEl.type = 'button';
    nameHidden(button.buttonEl, words('importing').chooseFileOf(setting.nameEl.textContent));
  });
}
