import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { browser } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import type { Driver, Notes, SettingsPlace, Shown, Target } from '../test/flows/driver';

const PLUGIN = 'interview-follow-up';
/** A vault with nothing in it, to be copied. The path is from the folder of `wdio.conf.mts`. */
const EMPTY_VAULT = 'vault';
/** How long an element may take to appear (ms). */
const PATIENCE = 10_000;
/** Marks the element that a step is about, for WebDriver to find it. */
const MARK = 'data-step-target';

/** Runs flows in the real Obsidian. What is passed to `execute` runs there, and sees nothing of this file. */
export class ObsidianDriver implements Driver {
  readonly isPhone: boolean;
  #marks = 0;
  /** The window of the notes, while the settings are in one of their own. */
  #mainWindow: string | null = null;

  constructor(isPhone: boolean) {
    this.isPhone = isPhone;
  }

  get today(): string {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  async open(notes: Notes): Promise<void> {
    await browser.reloadObsidian({ vault: EMPTY_VAULT });
    await obsidianPage.resetVault(notes);
    await this.command('Open follow-ups');
  }

  async restart(): Promise<void> {
    await browser.executeObsidian(({ app }) => void app.workspace.requestSaveLayout.run());
    await browser.reloadObsidian();
  }

  async switchPlugin(on: boolean): Promise<void> {
    await (on ? obsidianPage.enablePlugin(PLUGIN) : obsidianPage.disablePlugin(PLUGIN));
  }

  commands(): Promise<number> {
    return browser.executeObsidian(({ app }, id) => {
      const all = (app as unknown as { commands: { commands: object } }).commands.commands;
      return Object.keys(all).filter((name) => name.startsWith(`${id}:`)).length;
    }, PLUGIN);
  }

  async stored(): Promise<unknown> {
    try {
      return JSON.parse(await readFile(this.#onDisk(`.obsidian/plugins/${PLUGIN}/data.json`), 'utf8')) as unknown;
    } catch {
      return null;
    }
  }

  paths(): Promise<readonly string[]> {
    return browser.executeObsidian(({ app }) => app.vault.getMarkdownFiles().map(({ path }) => path).sort());
  }

  read(path: string): Promise<string> {
    return readFile(this.#onDisk(path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(this.#onDisk(path)), { recursive: true });
    await writeFile(this.#onDisk(path), text);
  }

  async rename(path: string, to: string): Promise<void> {
    await browser.executeObsidian(async ({ app }, from, name) => {
      const file = app.vault.getFileByPath(from);
      if (file === null) throw new Error(`There is no ${from}.`);
      await app.vault.rename(file, name);
    }, path, to);
  }

  async delete(path: string): Promise<void> {
    await browser.executeObsidian(async ({ app }, note) => {
      const file = app.vault.getFileByPath(note);
      if (file === null) throw new Error(`There is no ${note}.`);
      await app.fileManager.trashFile(file);
    }, path);
  }

  async show(path: string, how: Shown = 'here'): Promise<void> {
    await browser.executeObsidian(async ({ app }, note, where) => {
      const file = app.vault.getFileByPath(note);
      if (file === null) throw new Error(`There is no ${note}.`);
      const leaf = app.workspace.getLeaf(({ 'here': false, 'reading': false, 'new tab': 'tab', 'beside': 'split' } as const)[where]);
      await leaf.openFile(file, { state: { mode: where === 'reading' ? 'preview' : 'source' } });
    }, path, how);
  }

  shownPath(): Promise<string | null> {
    return browser.executeObsidian(({ app }) => app.workspace.getActiveFile()?.path ?? null);
  }

  editorTexts(path: string): Promise<readonly string[]> {
    return browser.executeObsidian(({ app, obsidian }, note) => {
      const views = app.workspace.getLeavesOfType('markdown').map(({ view }) => view)
        .filter((view) => view instanceof obsidian.MarkdownView);
      const front = app.workspace.activeEditor;
      return views.filter((view) => view.file?.path === note && view.getMode() === 'source')
        .sort((a, b) => Number(b === front) - Number(a === front)).map(({ editor }) => editor.getValue());
    }, path);
  }

  selection(): Promise<string> {
    return browser.executeObsidian(({ app }) => app.workspace.activeEditor?.editor?.getSelection() ?? '');
  }

  goToEnd(): Promise<void> {
    return browser.executeObsidian(({ app }) => {
      const editor = app.workspace.activeEditor?.editor;
      editor?.focus();
      editor?.setCursor(editor.offsetToPos(editor.getValue().length));
    });
  }

  async command(name: string): Promise<void> {
    await browser.executeObsidianCommand('command-palette:open');
    await this.fill({ css: '.prompt-input' }, `Interview Follow-Up: ${name}`);
    await this.#mark({ css: '.suggestion-item', text: name });
    await this.press('Enter');
  }

  async openSettings(place: SettingsPlace): Promise<void> {
    const known = await browser.getWindowHandles();
    await browser.executeObsidian(({ app }, id, isOwn) => {
      const { vault, setting } = app as unknown as {
        vault: { setConfig(key: string, value: unknown): void }; setting: { open(): void; openTabById(tab: string): void };
      };
      vault.setConfig('settingsPopoutWindow', isOwn);
      setting.open();
      setting.openTabById(id);
    }, PLUGIN, place === 'own window');
    if (place === 'here') return;
    this.#mainWindow = await browser.getWindowHandle();
    await browser.waitUntil(async () => (await browser.getWindowHandles()).length > known.length, { timeout: PATIENCE });
    const own = (await browser.getWindowHandles()).find((handle) => !known.includes(handle));
    if (own !== undefined) await browser.switchToWindow(own);
  }

  async closeSettings(): Promise<void> {
    if (this.#mainWindow !== null) await browser.switchToWindow(this.#mainWindow);
    this.#mainWindow = null;
    await browser.executeObsidian(({ app }) => (app as unknown as { setting: { close(): void } }).setting.close());
  }

  texts(css: string): Promise<readonly string[]> {
    return browser.execute((selector) => [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((el) => el.checkVisibility()).map((el) => el.textContent), css);
  }

  async click(target: Target): Promise<void> {
    await browser.$(await this.#mark(target)).click();
  }

  async clickRight(target: Target): Promise<void> {
    await browser.$(await this.#mark(target)).click({ button: 'right' });
  }

  async focus(target: Target): Promise<void> {
    await browser.execute((marked) => document.querySelector<HTMLElement>(marked)?.focus(), await this.#mark(target));
  }

  async hasFocus(target: Target): Promise<boolean> {
    return browser.execute((marked) => document.querySelector(marked)?.contains(document.activeElement) === true, await this.#mark(target));
  }

  async fill(target: Target, text: string): Promise<void> {
    await browser.$(await this.#mark(target)).setValue(text);
  }

  async press(key: string): Promise<void> {
    await browser.keys(key.length === 1 ? key : key.split('+'));
  }

  async type(text: string): Promise<void> {
    await browser.keys([...text]);
  }

  copied(): Promise<string> {
    return browser.executeObsidian(({ require }) => (require('electron') as { clipboard: { readText(): string } }).clipboard.readText());
  }

  #onDisk(path: string): string {
    return join(obsidianPage.getVaultPath(), path);
  }

  /** Waits for the element, marks it, and returns the selector that finds just it. */
  async #mark({ css, text = '', inside = '' }: Target): Promise<string> {
    this.#marks += 1;
    const mark = String(this.#marks);
    const find = () => browser.execute((selector, words, within, name, value) => {
      const around = [...document.querySelectorAll<HTMLElement>(selector)]
        .find((el) => el.checkVisibility() && el.textContent.includes(words));
      const found = within === '' ? around : around?.querySelector<HTMLElement>(within);
      found?.setAttribute(name, value);
      return found !== undefined && found !== null;
    }, css, text, inside, MARK, mark);
    await browser.waitUntil(find, { timeout: PATIENCE, timeoutMsg: `There is no ${css} with “${text}”.` });
    return `[${MARK}="${mark}"]`;
  }
}
