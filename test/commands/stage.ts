import type { Command, Editor, MarkdownView as OriginalMarkdownView, PluginManifest, TFile } from 'obsidian';
import { FuzzySuggestModal, MarkdownView, Modal, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';
import InterviewFollowUpPlugin from '../../src/main';
import { fieldName } from './field-name';
import { NotesApp } from '../vault/notes-app';
import { pauseByTimers } from '../vault/pauses';

const MANIFEST: PluginManifest = {
  id: 'interview-follow-up', name: 'Interview Follow-Up', version: '0.1.0', minAppVersion: '1.13.0', author: '', description: '',
};

/** The whole plugin over some notes, on the morning of Monday 23 November 2026 in London. */
export class Stage {
  readonly plugin: InterviewFollowUpPlugin;
  /** The modals that are open, the latest last. */
  readonly modals: Modal[] = [];
  readonly notes: NotesApp;

  private constructor(files: Readonly<Record<string, string>>, private data: unknown) {
    this.notes = new NotesApp(files);
    this.standIn();
    this.plugin = new InterviewFollowUpPlugin(this.notes.app, MANIFEST);
  }

  /**
   * Loads the plugin and lets it look at all notes.
   * @param prepare what happens to the notes before
   */
  static async load(
    files: Readonly<Record<string, string>>, data: unknown = null, prepare: (notes: NotesApp) => void = () => undefined,
  ): Promise<Stage> {
    vi.useFakeTimers({ now: new Date('2026-11-23T09:00Z'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    pauseByTimers();
    const stage = new Stage(files, data);
    prepare(stage.notes);
    Reflect.set(stage.plugin, 'loadData', () => Promise.resolve(stage.data));
    Reflect.set(stage.plugin, 'saveData', (saved: unknown) => Promise.resolve(stage.store(saved)));
    stage.plugin.load();
    await stage.settle();
    return stage;
  }

  unload(): void {
    this.plugin.unload();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }

  async settle(): Promise<void> {
    await vi.advanceTimersByTimeAsync(200);
  }

  /** What is stored of the settings. */
  get stored(): unknown {
    return this.data;
  }

  /** As another device would. */
  store(data: unknown): void {
    this.data = data;
  }

  /** What the mock of a plugin keeps: `commands__`, `settingTabs__` and the like. */
  kept<T>(name: string): T {
    return Reflect.get(this.plugin, name) as T;
  }

  get commands(): ReadonlyMap<string, Command> {
    return this.kept('commands__');
  }

  /** Whether the palette offers the command now. */
  offers(id: string): boolean {
    const command = this.command(id);
    if (command.editorCheckCallback !== undefined) {
      return this.hasNote() && command.editorCheckCallback(true, this.editor(), this.view()) === true;
    }
    if (command.editorCallback !== undefined) return this.hasNote();
    return command.checkCallback === undefined || command.checkCallback(true) === true;
  }

  /** Runs the command as the palette does. */
  async run(id: string): Promise<void> {
    const command = this.command(id);
    if (command.editorCheckCallback !== undefined) command.editorCheckCallback(false, this.editor(), this.view());
    else if (command.editorCallback !== undefined) command.editorCallback(this.editor(), this.view());
    else if (command.checkCallback === undefined) command.callback?.();
    else command.checkCallback(false);
    await this.settle();
  }

  async open(path: string): Promise<Editor> {
    const { app } = this.notes;
    const leaf = app.workspace.getLeaf(false);
    await leaf.openFile(this.file(path));
    app.workspace.setActiveLeaf(leaf);
    return this.editor();
  }

  /** The editor of the active note. */
  editor(): Editor {
    return this.view().editor;
  }

  private hasNote(): boolean {
    return this.notes.app.workspace.getActiveFile() !== null;
  }

  private view(): OriginalMarkdownView {
    const view: unknown = this.notes.app.workspace.getMostRecentLeaf()?.view;
    if (!(view instanceof MarkdownView)) throw new Error('No note is open.');
    return view.asOriginalType7__();
  }

  get modal(): Modal {
    const modal = this.modals.at(-1);
    if (modal === undefined) throw new Error('No modal is open.');
    return modal;
  }

  /** What the open list offers. */
  choices(): string[] {
    const modal = this.list();
    return modal.getItems().map((item) => modal.getItemText(item));
  }

  async choose(text: string | RegExp): Promise<void> {
    const modal = this.list();
    const item = modal.getItems().find((one) => (typeof text === 'string' ? modal.getItemText(one) === text : text.test(modal.getItemText(one))));
    if (item === undefined) throw new Error(`No “${String(text)}” in ${this.choices().join(', ')}`);
    modal.close();
    modal.onChooseItem(item, new KeyboardEvent('keydown'));
    await this.settle();
  }

  /** The input of the open form's setting of that name. */
  input(name: string): HTMLInputElement {
    const found = [...this.modal.contentEl.querySelectorAll<HTMLInputElement>('input, select, textarea')].find((input) => fieldName(input) === name);
    if (found === undefined) throw new Error(`No field ${name}`);
    return found;
  }

  fill(name: string, value: string): void {
    const input = this.input(name);
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }

  async submit(): Promise<void> {
    this.modal.contentEl.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await this.settle();
  }

  errors(): string[] {
    return [...this.modal.contentEl.querySelectorAll('.interview-follow-up-error')].map((el) => el.textContent).filter((text) => text !== '');
  }

  private list(): FuzzySuggestModal<unknown> {
    const { modal } = this;
    if (!(modal instanceof FuzzySuggestModal)) throw new Error('The open modal is no list.');
    return modal as FuzzySuggestModal<unknown>;
  }

  private command(id: string): Command {
    const command = this.commands.get(id);
    if (command === undefined) throw new Error(`No command ${id}`);
    return command;
  }

  private file(path: string): TFile {
    const file = this.notes.app.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    return file;
  }

  /** Modals stay until they are closed, and a leaf shows the note that it opens. */
  private standIn(): void {
    const { modals, notes } = this;
    vi.spyOn(Modal.prototype, 'open').mockImplementation(function (this: Modal) {
      modals.push(this);
      this.onOpen();
    });
    vi.spyOn(Modal.prototype, 'close').mockImplementation(function (this: Modal) {
      modals.splice(0, modals.length, ...modals.filter((other) => other.containerEl !== this.containerEl));
      this.onClose();
    });
    vi.spyOn(WorkspaceLeaf.prototype, 'openFile').mockImplementation(async function (this: WorkspaceLeaf, file) {
      Reflect.set(this, 'file', file);
      const view = MarkdownView.create2__(this);
      view.file = file;
      view.editor.setValue((await notes.read(file.path)).replace(/\r\n/g, '\n'));
      Reflect.set(view.editor, 'focus', () => undefined);
      await this.setViewState({ type: 'markdown', state: { file: file.path, mode: 'source' } });
      await this.open(view.asOriginalType7__());
    });
  }
}

