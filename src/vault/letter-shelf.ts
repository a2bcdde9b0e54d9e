import { Component, type App, type TFile } from 'obsidian';
import { isLetterHeading } from '../domain/letters/heading';
import { lettersIn, type LetterInNote } from '../domain/letters/letters-in-note';
import type { InterviewIndex } from './interview-index';
import type { TemplateFolder } from './template-folder';
import { isNote } from './vault-watch';

export interface LetterShelfNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'paths' | 'ready' | 'onChange'>;
  readonly templates: Pick<TemplateFolder, 'catalogue' | 'onChange'>;
}

const NONE: readonly LetterInNote[] = [];

/**
 * The letters that stand in notes. A note's text is read only where its headings say that there is
 * one, and again only when the note has changed.
 */
export class LetterShelf extends Component {
  private readonly letters = new Map<string, readonly LetterInNote[]>();
  private readonly listeners = new Set<() => void>();
  private looked = false;

  constructor(private readonly needs: LetterShelfNeeds) {
    super();
  }

  override onload(): void {
    const { app: { metadataCache, vault }, index, templates } = this.needs;
    this.registerEvent(metadataCache.on('changed', (file) => void this.look([file])));
    this.registerEvent(vault.on('rename', (file, before) => {
      this.letters.delete(before);
      if (isNote(file)) void this.look([file]);
    }));
    this.registerEvent(vault.on('delete', (file) => this.letters.delete(file.path)));
    this.register(index.onChange(() => {
      if (index.ready && !this.looked) void this.lookAtAll();
    }));
    this.register(templates.onChange(() => void this.lookAtAll()));
  }

  /** The letters in the note, as of the last time that it was saved. */
  lettersIn(path: string): readonly LetterInNote[] {
    return this.letters.get(path) ?? NONE;
  }

  /** Calls back when the letters in any note are different, until the function returned is called. */
  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  private async lookAtAll(): Promise<void> {
    const { app: { vault }, index } = this.needs;
    this.looked = index.ready;
    await this.look([...index.paths()].map((path) => vault.getFileByPath(path)).filter((file) => file !== null));
  }

  private async look(files: readonly TFile[]): Promise<void> {
    let changed = false;
    for (const file of files) changed = await this.lookAt(file) || changed;
    if (changed) for (const listener of [...this.listeners]) listener();
  }

  /** Whether the note has other letters than before. */
  private async lookAt(file: TFile): Promise<boolean> {
    const before = this.lettersIn(file.path);
    const after = this.hasLetters(file) ? await this.read(file) : NONE;
    if (JSON.stringify(before) === JSON.stringify(after)) return false;
    if (after.length === 0) this.letters.delete(file.path);
    else this.letters.set(file.path, after);
    return true;
  }

  private hasLetters(file: TFile): boolean {
    const { app: { metadataCache }, templates } = this.needs;
    const headings = metadataCache.getFileCache(file)?.headings ?? [];
    return headings.some(({ heading }) => isLetterHeading(heading, templates.catalogue.templates));
  }

  /** A file that went away in the meantime has none; the event of its going follows. */
  private async read(file: TFile): Promise<readonly LetterInNote[]> {
    try {
      const { app: { vault }, templates } = this.needs;
      return lettersIn((await vault.cachedRead(file)).replace(/\r\n?/g, '\n'), templates.catalogue.templates);
    } catch {
      return NONE;
    }
  }
}
