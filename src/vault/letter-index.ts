import { Component, type App, type TFile } from 'obsidian';
import { isLetterHeading } from '../domain/letters/heading';
import { lettersIn, type LetterInNote } from '../domain/letters/letters-in-note';
import { sameJson } from '../domain/text/same-json';
import { inBackground } from './in-background';
import type { InterviewIndex } from './interview-index';
import { Signal } from './signal';
import type { TemplateFolder } from './template-folder';
import { isNote } from './vault-watch';

export interface LetterIndexDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'paths' | 'ready' | 'onChange'>;
  readonly templates: Pick<TemplateFolder, 'catalogue' | 'onChange'>;
}

const NONE: readonly LetterInNote[] = [];

/**
 * The letters in notes. A note's text is read only if its headings say that it contains one, and
 * again only when the note has changed.
 */
export class LetterIndex extends Component {
  readonly #deps: LetterIndexDeps;
  readonly #letters = new Map<string, readonly LetterInNote[]>();
  readonly #changed = new Signal();
  #hasScannedAll = false;

  constructor(deps: LetterIndexDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app: { metadataCache, vault }, index, templates } = this.#deps;
    this.registerEvent(metadataCache.on('changed', (file) => this.#scheduleScan([file])));
    this.registerEvent(vault.on('rename', (file, before) => {
      this.#letters.delete(before);
      if (isNote(file)) this.#scheduleScan([file]);
    }));
    this.registerEvent(vault.on('delete', (file) => this.#letters.delete(file.path)));
    this.register(index.onChange(() => {
      if (index.ready && !this.#hasScannedAll) this.#scheduleScanOfAll();
    }));
    this.register(templates.onChange(() => this.#scheduleScanOfAll()));
  }

  /** The letters in the note, as it was last saved. */
  lettersIn(path: string): readonly LetterInNote[] {
    return this.#letters.get(path) ?? NONE;
  }

  /** Calls back when the letters in any note have changed, until the function returned is called. */
  onChange(callback: () => void): () => void {
    return this.#changed.subscribe(callback);
  }

  #scheduleScanOfAll(): void {
    const { app: { vault }, index } = this.#deps;
    this.#hasScannedAll = index.ready;
    this.#scheduleScan([...index.paths()].map((path) => vault.getFileByPath(path)).filter((file) => file !== null));
  }

  #scheduleScan(files: readonly TFile[]): void {
    inBackground(this.#scan(files), 'the letters in notes could not be looked through.');
  }

  async #scan(files: readonly TFile[]): Promise<void> {
    let hasChanged = false;
    for (const file of files) hasChanged = await this.#scanNote(file) || hasChanged;
    if (hasChanged) this.#changed.notify();
  }

  /** Whether the note has other letters than before. */
  async #scanNote(file: TFile): Promise<boolean> {
    const before = this.lettersIn(file.path);
    const after = await this.#read(file);
    if (sameJson(before, after)) return false;
    if (after.length === 0) this.#letters.delete(file.path);
    else this.#letters.set(file.path, after);
    return true;
  }

  /** A note that cannot be read has no letters, and keeps no other note from being read. */
  async #read(file: TFile): Promise<readonly LetterInNote[]> {
    const { app: { vault }, templates } = this.#deps;
    try {
      if (!this.#hasLetters(file)) return NONE;
      return lettersIn((await vault.cachedRead(file)).replace(/\r\n?/g, '\n'), templates.catalogue.inAnyLanguage);
    } catch (error) {
      // If the file has gone in the meantime, the event that says so follows.
      if (vault.getFileByPath(file.path) !== null) console.error(`Interview Follow-Up: no letters could be read in ${file.path}.`, error);
      return NONE;
    }
  }

  #hasLetters(file: TFile): boolean {
    const { app: { metadataCache }, templates } = this.#deps;
    const headings = metadataCache.getFileCache(file)?.headings ?? [];
    return headings.some(({ heading }) => isLetterHeading(heading, templates.catalogue.inAnyLanguage));
  }
}
