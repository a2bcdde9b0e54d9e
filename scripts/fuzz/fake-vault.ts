import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import type { Random } from './random';

/** As much of it as is used here. */
function stub<T>(parts: Partial<T>): T {
  return parts as T;
}

/** One note in a vault where everything takes a while, and may fail at any place. */
export class FakeVault {
  readonly app: App;
  readonly path = 'Acme.md';
  /** What the file has. */
  text: string;
  /** After how many steps one fails; null: none does. */
  failAt: number | null = null;
  readonly #random: Random;
  readonly #view: MarkdownView | null;
  #steps = 0;

  /** @param open the text of its editor; null if the note is not open */
  constructor(random: Random, text: string, open: string | null) {
    this.text = text;
    this.#random = random;
    const file = stub<TFile>({ path: this.path, basename: 'Acme', extension: 'md' });
    this.#view = open === null ? null : this.#open(file, open);
    const vault = {
      getFileByPath: () => file,
      read: () => this.#step(() => this.text),
      // Unlike Obsidian's, it lets others write between reading and writing.
      process: async (_: TFile, change: (text: string) => string) => {
        const before = await this.#step(() => this.text);
        const after = change(before);
        await this.#step(() => { this.text = after; });
        return after;
      },
    };
    const leaves = this.#view === null ? [] : [{ view: this.#view }];
    this.app = { vault, workspace: { getLeavesOfType: () => leaves, on: () => ({}) } } as unknown as App;
  }

  /** What the person sees. */
  get shown(): string {
    return this.#view?.editor.getValue() ?? this.text;
  }

  async #step<T>(work: () => T): Promise<T> {
    for (let ticks = this.#random.below(6); ticks > 0; ticks -= 1) await Promise.resolve();
    this.#steps += 1;
    if (this.#steps === this.failAt) throw new Error('EIO: the disk failed');
    return work();
  }

  #open(file: TFile, open: string): MarkdownView {
    let text = open;
    const editor = {
      getValue: () => text,
      offsetToPos: (offset: number) => ({ line: 0, ch: offset }),
      replaceRange: (insert: string, from: { ch: number }, to: { ch: number }) => {
        text = text.slice(0, from.ch) + insert + text.slice(to.ch);
      },
    };
    const save = () => this.#step(() => { this.text = text; });
    const view = Object.create(MarkdownView.prototype) as MarkdownView;
    const parts = { editor: editor as unknown as Editor, file, save, getMode: () => 'source' };
    for (const [name, value] of Object.entries(parts)) Object.defineProperty(view, name, { value });
    return view;
  }
}
