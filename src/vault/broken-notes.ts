import type { App, TFile } from 'obsidian';
import type { FoldersWithout } from '../domain/note/identify';
import type { ReadingSettings } from '../domain/note/settings';
import { isMarkedInLines } from '../domain/overview/raw-marks';
import { findBrokenProperties, type BrokenProperties } from './broken-properties';
import { tagsInText } from './classify';

interface Finding {
  /** The file's time of modification, in ms, when it was looked at. */
  readonly mtime: number;
  readonly broken: BrokenProperties | null;
}

/**
 * Reads the files of the notes whose properties Obsidian could not parse. Each is read once, and again
 * only if it changes.
 */
export class BrokenNotes {
  readonly #findings = new Map<string, Finding>();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** What is wrong with the note's properties; null if nothing is, or if nothing marks it as an interview. */
  async reasonFor(path: string, settings: ReadingSettings, folders: FoldersWithout): Promise<string | null> {
    const file = this.#app.vault.getFileByPath(path);
    const broken = file === null ? null : await this.#look(file);
    return file !== null && broken !== null && this.#isMarked(file, broken, settings, folders) ? broken.reason : null;
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

  /** A file that is gone by now has no text; the event that says so follows. */
  async #read(file: TFile): Promise<string> {
    try {
      return await this.#app.vault.cachedRead(file);
    } catch {
      return '';
    }
  }

  #isMarked(file: TFile, { lines }: BrokenProperties, settings: ReadingSettings, folders: FoldersWithout): boolean {
    const tags = tagsInText(this.#app.metadataCache.getFileCache(file));
    return isMarkedInLines({ path: file.path, lines, tags }, settings, folders);
  }
}
