import type { App, TFile } from 'obsidian';
import { hasTag, hasTypeLine, isInFolder } from '../domain/note/identify';
import type { ReadingSettings } from '../domain/note/settings';
import { findBrokenProperties, type BrokenProperties } from './broken-properties';
import { tagsInText } from './classify';

interface Finding {
  /** The file's time of modification, in ms, when it was looked at. */
  readonly mtime: number;
  readonly broken: BrokenProperties | null;
}

/**
 * Looks into the notes whose properties Obsidian could not parse: the only ones of which a file is
 * read, and each is read once for as long as it does not change.
 */
export class BrokenNotes {
  readonly #findings = new Map<string, Finding>();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** What is wrong with the note's properties; null where nothing is, or nothing marks it as an interview. */
  async reasonFor(path: string, settings: ReadingSettings): Promise<string | null> {
    const file = this.#app.vault.getFileByPath(path);
    const broken = file === null ? null : await this.#look(file);
    return file !== null && broken !== null && this.#isMarked(file, broken, settings) ? broken.reason : null;
  }

  forget(path: string): void {
    this.#findings.delete(path);
  }

  async #look(file: TFile): Promise<BrokenProperties | null> {
    const { mtime } = file.stat;
    const known = this.#findings.get(file.path);
    if (known?.mtime === mtime) return known.broken;
    const broken = findBrokenProperties(await this.#read(file));
    this.#findings.set(file.path, { mtime, broken });
    return broken;
  }

  /** A file that went away in the meantime says nothing; the event of its going follows. */
  async #read(file: TFile): Promise<string> {
    try {
      return await this.#app.vault.cachedRead(file);
    } catch {
      return '';
    }
  }

  #isMarked(file: TFile, { lines }: BrokenProperties, settings: ReadingSettings): boolean {
    const tags = tagsInText(this.#app.metadataCache.getFileCache(file));
    return isInFolder(file.path, settings.folder) || hasTag(tags, settings.tag) || hasTypeLine(lines, settings);
  }
}
