import type { App } from 'obsidian';
import { readInlineFields } from '../domain/note/inline-fields';

type Fields = Readonly<Record<string, unknown>>;

interface Scan {
  /** The file's time of modification, in ms, when it was scanned. */
  readonly mtime: number;
  readonly fields: Fields;
}

const NONE: Fields = {};

/**
 * The fields in the text of notes of interviews and of people, which Obsidian does not parse. A note is
 * read again only if it has changed.
 */
export class InlineNotes {
  readonly #app: App;
  readonly #scans = new Map<string, Scan>();

  constructor(app: App) {
    this.#app = app;
  }

  /** The fields in the note's text, as of its last scan. */
  fieldsOf(path: string): Fields {
    return this.#scans.get(path)?.fields ?? NONE;
  }

  /** Rescans the note if it has changed; returns whether its fields did. */
  async scan(path: string): Promise<boolean> {
    const file = this.#app.vault.getFileByPath(path);
    const before = this.#scans.get(path);
    if (file === null) return this.#scans.delete(path);
    const { mtime } = file.stat;
    if (before?.mtime === mtime) return false;
    const fields = await this.#read(path);
    this.#scans.set(path, { mtime, fields });
    return JSON.stringify(fields) !== JSON.stringify(before?.fields ?? NONE);
  }

  /** If the file has gone in the meantime there are none; the event that says so follows. */
  async #read(path: string): Promise<Fields> {
    const file = this.#app.vault.getFileByPath(path);
    try {
      return file === null ? NONE : readInlineFields(await this.#app.vault.cachedRead(file));
    } catch {
      return NONE;
    }
  }
}
