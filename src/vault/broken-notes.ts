import type { App, TFile } from 'obsidian';
import type { FoldersWithout } from '../domain/note/identify';
import type { ReadingSettings } from '../domain/note/settings';
import type { UnmarkedBroken } from '../domain/overview/near-misses';
import { isMarkedInLines } from '../domain/overview/raw-marks';
import { findBrokenProperties, findUnparsedProperties, type BrokenProperties } from './broken-properties';
import { tagsInText } from './classify';
import { savedText } from './note-text';

interface Finding {
  /** The file's time of modification, in ms, when it was scanned. */
  readonly mtime: number;
  readonly broken: BrokenProperties | null;
}

/**
 * Reads the files of the notes whose properties Obsidian could not parse, or that it has not parsed at all. Each is read
 * once, and again only if it changes.
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
    const broken = file === null ? null : await this.#scan(file);
    return file !== null && broken !== null && this.#isMarked(file, broken, settings, folders) ? broken.reason : null;
  }

  /** All of them, marked or not. */
  all(): readonly UnmarkedBroken[] {
    return [...this.#findings].flatMap(([path, { broken }]) => (broken === null ? [] : [{ path, ...broken }]));
  }

  forget(path: string): void {
    this.#findings.delete(path);
  }

  async #scan(file: TFile): Promise<BrokenProperties | null> {
    const { mtime } = file.stat;
    const known = this.#findings.get(file.path);
    if (known?.mtime === mtime) return known.broken;
    const find = this.#app.metadataCache.getFileCache(file) === null ? findUnparsedProperties : findBrokenProperties;
    const broken = find(await savedText(this.#app, file.path));
    this.#findings.set(file.path, { mtime, broken });
    return broken;
  }

  #isMarked(file: TFile, { lines }: BrokenProperties, settings: ReadingSettings, folders: FoldersWithout): boolean {
    const tags = tagsInText(this.#app.metadataCache.getFileCache(file));
    return isMarkedInLines({ path: file.path, lines, tags }, settings, folders);
  }
}
