import type { EditorView } from '@codemirror/view';
import type { Editor, MarkdownView, TFile } from 'obsidian';
import { editorInfoField, MarkdownView as MockMarkdownView } from 'obsidian-test-mocks/obsidian';
import { realTimeout } from './clock';
import { makeCodeMirror, makeEditor, showText } from './editor';
import { merge } from './merge';
import { ReadingView } from './reading-view';

/** A note is saved this long after the last key (ms), as in Obsidian. */
const SAVE_AFTER = 2000;

/** An open note: its editor, and what is not saved yet. */
class OpenNote {
  readonly codeMirror: EditorView;
  readonly editor: Editor;
  readonly reading: ReadingView;
  private isReading = false;
  /** Counts edits, so that only the last one's timer saves. */
  private edits = 0;
  private dirty = false;
  /** The text that the file had when the editor last agreed with it; null before the first. */
  private saved: string | null = null;
  private lineEnd = '\n';
  private mark = '';

  constructor(private readonly view: MarkdownView) {
    view.contentEl.addClass('markdown-source-view', 'cm-s-obsidian', 'mod-cm6');
    this.codeMirror = makeCodeMirror(view.contentEl, 'Note', (fromOutside) => this.changed(fromOutside), editorInfoField.init(() => view));
    this.editor = makeEditor(this.codeMirror);
    this.reading = new ReadingView(view.contentEl);
    this.setReading(false);
  }

  /** Shows the text of the file. What is not saved yet stays: both are merged, and the result is saved. */
  async readFile(file: TFile): Promise<void> {
    const text = await this.view.app.vault.read(file);
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const onDisk = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
    const { saved } = this;
    this.saved = onDisk;
    const shown = this.dirty && saved !== null ? merge(saved, this.editor.getValue(), onDisk) : onDisk;
    showText(this.codeMirror, shown, saved === null);
    if (this.dirty) await this.save();
  }

  get mode(): 'preview' | 'source' {
    return this.isReading ? 'preview' : 'source';
  }

  /** Shows the note as it reads, or in the editor. */
  setReading(isReading: boolean): void {
    this.isReading = isReading;
    this.view.contentEl.toggleClass('is-reading', isReading);
    this.reading.el.toggle(isReading);
    if (isReading) this.read();
    else this.reading.clear();
  }

  private read(): void {
    this.reading.show(this.view.file?.path ?? '', this.editor.getValue());
  }

  /** Another file is shown from now on. */
  forget(): void {
    this.saved = null;
    this.dirty = false;
  }

  private changed(fromOutside: boolean): void {
    if (!fromOutside) this.edited();
    if (this.isReading) this.read();
    this.view.app.workspace.trigger('editor-change', this.editor, this.view);
  }

  edited(): void {
    this.dirty = true;
    this.edits += 1;
    const edit = this.edits;
    realTimeout(() => {
      if (edit === this.edits) void this.save();
    }, SAVE_AFTER);
  }

  async save(): Promise<void> {
    const { file } = this.view;
    if (!this.dirty || file === null || this.view.app.vault.getFileByPath(file.path) === null) return;
    this.dirty = false;
    this.saved = this.editor.getValue();
    await this.view.app.vault.modify(file, this.mark + this.editor.getValue().replace(/\n/g, this.lineEnd));
  }

  goTo(line: number): void {
    const at = { line: Math.min(line, this.editor.lastLine()), ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }
}

const open = new WeakMap<object, OpenNote>();

function noteOf(view: object): OpenNote {
  const found = open.get(view);
  if (found === undefined) throw new Error('The playground shows no note in this view.');
  return found;
}

/** Protected in Obsidian's types. */
interface OpenAndClose {
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

/** The methods of a Markdown view with a live editor and a file. */
const methods: Partial<MarkdownView> & OpenAndClose & ThisType<MarkdownView> = {
  getViewType: () => 'markdown',
  getMode() {
    return noteOf(this).mode;
  },
  getIcon: () => 'file-text',
  getDisplayText() {
    return this.file?.basename ?? 'Note';
  },
  getViewData() {
    return noteOf(this).editor.getValue();
  },
  getState() {
    return { file: this.file?.path ?? null, mode: noteOf(this).mode, source: false };
  },
  async setState(state: unknown) {
    const path: unknown = Reflect.get(Object(state) as object, 'file');
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    const note = noteOf(this);
    const isReading = Reflect.get(Object(state) as object, 'mode') === 'preview';
    if (file !== this.file) {
      await note.save();
      note.forget();
      this.file = file;
      if (file !== null) await note.readFile(file);
    }
    note.setReading(isReading);
  },
  setEphemeralState(state: unknown) {
    const line: unknown = Reflect.get(Object(state) as object, 'line');
    if (typeof line === 'number') noteOf(this).goTo(line);
  },
  async onOpen() {
    this.addChild(noteOf(this).reading);
    this.registerEvent(this.app.vault.on('modify', (file) => {
      if (file.path === this.file?.path && this.file !== null) void noteOf(this).readFile(this.file);
    }));
    this.registerEvent(this.app.vault.on('delete', (file) => {
      if (file.path === this.file?.path) this.leaf.detach();
    }));
  },
  async onClose() {
    await noteOf(this).save();
    noteOf(this).codeMirror.destroy();
  },
  requestSave() {
    noteOf(this).edited();
  },
  async save() {
    await noteOf(this).save();
  },
};

export function installMarkdownView(): void {
  Object.assign(MockMarkdownView.prototype, methods, {
    constructor7__(this: MarkdownView) {
      const note = new OpenNote(this);
      open.set(this, note);
      this.editor = note.editor;
    },
  });
}
