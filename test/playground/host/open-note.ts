import type { EditorView } from '@codemirror/view';
import { editorInfoField, type Editor, type MarkdownView, type TFile } from 'obsidian';
import { realTimeout } from './clock';
import { makeCodeMirror, makeEditor, showText } from './editor';
import { merge } from './merge';
import { ReadingView } from './reading-view';
import { hostWords } from './words';

/** A note is saved this long after the last key (ms), as in Obsidian. */
const SAVE_AFTER = 2000;

/** What is typed in one pane shows in another of the same note this much later (ms). */
export const MIRROR = { lag: 150 };

export type Mode = 'source' | 'preview';

/** All notes that are open, to mirror one pane in the others. */
const panes = new Set<OpenNote>();

/** An open note: its editor, its reading view, and what is not saved yet. */
export class OpenNote {
  readonly codeMirror: EditorView;
  readonly editor: Editor;
  mode: Mode = 'source';
  private readonly reading: ReadingView;
  private readonly sourceEl: HTMLElement;
  /** Counts edits, so that only the last one's timer saves. */
  private edits = 0;
  private dirty = false;
  /** Edits that the other panes of the note do not show yet. */
  private unmirrored = 0;
  /** The text that the file had when the editor last agreed with it; null before the first. */
  private saved: string | null = null;
  private lineEnd = '\n';
  private mark = '';

  constructor(private readonly view: MarkdownView) {
    this.sourceEl = view.contentEl.createDiv({ cls: 'markdown-source-view cm-s-obsidian mod-cm6' });
    const { note } = hostWords();
    this.codeMirror = makeCodeMirror(this.sourceEl, note, (fromOutside) => this.changed(fromOutside), editorInfoField.init(() => view));
    this.editor = makeEditor(this.codeMirror);
    this.reading = new ReadingView(view.contentEl, () => view.file?.path ?? '');
    this.reading.load();
    panes.add(this);
    this.draw();
  }

  /** What the view shows: in reading view the editor may lag behind. */
  get text(): string {
    return this.mode === 'source' ? this.editor.getValue() : this.saved ?? '';
  }

  /** Shows the text of the file. What is not saved yet stays: both are merged, and the result is saved. */
  async read(file: TFile): Promise<void> {
    const text = await this.view.app.vault.read(file);
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const onDisk = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
    const { saved } = this;
    this.saved = onDisk;
    // What the other panes show, too, is in what one of them has saved.
    const merges = this.dirty && saved !== null && (this.unmirrored > 0 || this.others().length === 0);
    if (this.mode === 'source') showText(this.codeMirror, merges ? merge(saved, this.editor.getValue(), onDisk) : onDisk, saved === null);
    this.dirty = merges;
    this.draw();
    if (this.dirty) await this.save();
  }

  /** Another file is shown from now on. */
  forget(): void {
    this.saved = null;
    this.dirty = false;
  }

  async setMode(mode: Mode): Promise<void> {
    if (mode === this.mode) return;
    await this.save();
    this.mode = mode;
    if (mode === 'source') showText(this.codeMirror, this.saved ?? '', false);
    this.draw();
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

  close(): void {
    panes.delete(this);
    this.reading.unload();
    this.codeMirror.destroy();
  }

  private changed(fromOutside: boolean): void {
    if (!fromOutside) {
      this.edited();
      this.mirror();
    }
    this.view.app.workspace.trigger('editor-change', this.editor, this.view);
  }

  /** Shows the text as it is now in the other panes, a little later. What is typed there meanwhile is lost, as in Obsidian. */
  private mirror(): void {
    const others = this.others();
    if (others.length === 0) return;
    const text = this.editor.getValue();
    this.unmirrored += 1;
    realTimeout(() => {
      this.unmirrored -= 1;
      for (const other of others) if (panes.has(other) && other.mode === 'source') showText(other.codeMirror, text, false);
    }, MIRROR.lag);
  }

  private others(): readonly OpenNote[] {
    return [...panes].filter((other) => other !== this && other.view.file !== null && other.view.file === this.view.file);
  }

  private draw(): void {
    this.sourceEl.toggle(this.mode === 'source');
    this.reading.el.toggle(this.mode === 'preview');
    if (this.mode === 'preview') this.reading.show(this.saved ?? '');
    else this.reading.clear();
  }
}
