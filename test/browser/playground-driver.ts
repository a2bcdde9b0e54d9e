import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Driver, Notes, SettingsPlace, Shown, Target } from '../flows/driver';
import { runCommand } from './on-page';
import { PHONE, type TestBrowser } from './support';

const TODAY = '2026-11-25';

/** Runs flows on the playground's page. */
export class PlaygroundDriver implements Driver {
  readonly today = TODAY;
  readonly isPhone: boolean;
  readonly #browser: TestBrowser;
  #opened: Page | null = null;
  #inOwnWindow = false;

  constructor(browser: TestBrowser, isPhone: boolean) {
    this.#browser = browser;
    this.isPhone = isPhone;
  }

  async open(notes: Notes): Promise<void> {
    await this.#launch(notes);
    await this.command('Open follow-ups');
  }

  async #launch(files: Notes, coldCache = false): Promise<void> {
    this.#opened = await this.#browser.launch({ at: `${TODAY}T09:00`, files, coldCache, ...(this.isPhone ? PHONE : {}) });
    await this.#opened.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  get #page(): Page {
    if (this.#opened === null) throw new Error('No vault is open.');
    return this.#opened;
  }

  async restart(): Promise<void> {
    const kept = await this.#page.evaluate(() => window.playground.onDisk());
    await this.#launch(kept, true);
  }

  async switchPlugin(on: boolean): Promise<void> {
    await this.#page.evaluate((wanted) => (wanted ? window.playground.enablePlugin() : window.playground.disablePlugin()), on);
  }

  commands(): Promise<number> {
    return this.#page.evaluate(() => window.playground.commands.size);
  }

  stored(): Promise<unknown> {
    return this.#page.evaluate(() => window.playground.settings.stored);
  }

  paths(): Promise<readonly string[]> {
    return this.#page.evaluate(() => window.playground.vault.paths());
  }

  read(path: string): Promise<string> {
    return this.#page.evaluate((note) => window.playground.vault.read(note), path);
  }

  write(path: string, text: string): Promise<void> {
    return this.#page.evaluate(([note, content]) => window.playground.vault.write(note, content), [path, text] as const);
  }

  rename(path: string, to: string): Promise<void> {
    return this.#page.evaluate(([from, name]) => window.playground.vault.rename(from, name), [path, to] as const);
  }

  delete(path: string): Promise<void> {
    return this.#page.evaluate((note) => window.playground.vault.delete(note), path);
  }

  show(path: string, how: Shown = 'here'): Promise<void> {
    return this.#page.evaluate(async ([note, where]) => {
      const { app } = window.playground;
      const file = app.vault.getFileByPath(note);
      if (file === null) throw new Error(`There is no ${note}.`);
      const leaf = app.workspace.getLeaf(({ 'here': false, 'reading': false, 'new tab': 'tab', 'beside': 'split' } as const)[where]);
      await leaf.openFile(file, { state: { mode: where === 'reading' ? 'preview' : 'source' } });
    }, [path, how] as const);
  }

  shownPath(): Promise<string | null> {
    return this.#page.evaluate(() => window.playground.app.workspace.getActiveFile()?.path ?? null);
  }

  editorTexts(path: string): Promise<readonly string[]> {
    return this.#page.evaluate((note) => window.playground.editorTexts(note), path);
  }

  selection(): Promise<string> {
    return this.#page.evaluate(() => window.playground.app.workspace.activeEditor?.editor?.getSelection() ?? '');
  }

  async goToEnd(): Promise<void> {
    await this.#page.evaluate(() => {
      const editor = window.playground.app.workspace.activeEditor?.editor;
      editor?.focus();
      editor?.setCursor(editor.offsetToPos(editor.getValue().length));
    });
  }

  async command(name: string): Promise<void> {
    await runCommand(this.#page, name);
  }

  async openSettings(place: SettingsPlace): Promise<void> {
    this.#inOwnWindow = place === 'own window';
    await this.#page.evaluate((own) => window.playground.settings.open(undefined, own), this.#inOwnWindow);
  }

  async closeSettings(): Promise<void> {
    await this.#screen.locator('.modal-close-button').click();
    this.#inOwnWindow = false;
  }

  /** Where elements are looked for. */
  get #screen(): Page | FrameLocator {
    return this.#inOwnWindow ? this.#page.frameLocator('.other-window') : this.#page;
  }

  texts(css: string): Promise<readonly string[]> {
    return this.#screen.locator(css).filter({ visible: true }).allTextContents();
  }

  async click(target: Target): Promise<void> {
    await this.#find(target).click();
  }

  async clickRight(target: Target): Promise<void> {
    await this.#find(target).click({ button: 'right' });
  }

  async focus(target: Target): Promise<void> {
    await this.#find(target).focus();
  }

  hasFocus(target: Target): Promise<boolean> {
    return this.#find(target).evaluate((el) => el.contains(el.ownerDocument.activeElement));
  }

  async fill(target: Target, text: string): Promise<void> {
    await this.#find(target).fill(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  copied(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  #find({ css, text, inside }: Target): Locator {
    const all = this.#screen.locator(css).filter({ visible: true });
    const found = (text === undefined ? all : all.filter({ hasText: text })).first();
    return inside === undefined ? found : found.locator(inside).first();
  }
}
