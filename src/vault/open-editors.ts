import type { App, EventRef, MarkdownView, TFile } from 'obsidian';
import { asInEditor } from './note-history';
import { viewsOf } from './note-text';

/** Tells an editor with unsaved text from one that has yet to show what was written to its file. */
export class OpenEditors {
  readonly #app: App;
  /** The texts that were replaced in files that are open and that their editors may still show, the oldest first. */
  readonly #replaced = new WeakMap<TFile, readonly string[]>();

  constructor(app: App) {
    this.#app = app;
  }

  /** Follows what happens in editors, until the reference is given back. */
  follow(): EventRef {
    return this.#app.workspace.on('editor-change', (editor, { file }) => {
      const late = file === null ? [] : this.#replaced.get(file) ?? [];
      if (file !== null && late.length > 0) this.#replaced.set(file, stillLate(late, editor.getValue()));
    });
  }

  /** The text is about to be replaced in the file. */
  replacing(file: TFile, text: string): void {
    if (viewsOf(this.#app, file).length === 0) return;
    this.#replaced.set(file, [...this.#replaced.get(file) ?? [], asInEditor(text)]);
  }

  /**
   * A view that has the note open with changes not yet in the file: of several, the one that the person was in last, since the
   * others show what is typed there a little later.
   */
  unsaved(file: TFile, saved: string): MarkdownView | null {
    const current = asInEditor(saved);
    const differing = viewsOf(this.#app, file).filter(({ editor }) => editor.getValue() !== current);
    if (differing.length === 0) this.#replaced.delete(file);
    const late = this.#replaced.get(file) ?? [];
    const unsaved = differing.filter(({ editor }) => !late.includes(editor.getValue()));
    const { activeEditor } = this.#app.workspace;
    const recent = this.#app.workspace.getMostRecentLeaf()?.view;
    return unsaved.find((view) => view === activeEditor) ?? unsaved.find((view) => view === recent) ?? unsaved[0] ?? null;
  }
}

/** An editor that changes goes on to a later text. One that has come back to the first of them was changed by hand. */
function stillLate(late: readonly string[], text: string): readonly string[] {
  const at = late.indexOf(text);
  return at > 0 ? late.slice(at) : [];
}
