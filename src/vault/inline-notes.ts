import type { App } from 'obsidian';
import { readInlineFields } from '../domain/note/inline-fields';

type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = {};

/**
 * The fields that stand in the text of interviews' notes: Obsidian parses none of them. A note is
 * read once for as long as it does not change.
 */
export class InlineNotes {
  private readonly known = new Map<string, { readonly mtime: number; readonly fields: Fields }>();

  constructor(private readonly app: App) {}

  /** What the note's text said when it was last looked at. */
  fieldsOf(path: string): Fields {
    return this.known.get(path)?.fields ?? NONE;
  }

  /** Looks into the note, unless that was done since it last changed. Whether its fields are others than before. */
  async look(path: string): Promise<boolean> {
    const file = this.app.vault.getFileByPath(path);
    const before = this.known.get(path);
    if (file === null) return this.known.delete(path);
    const { mtime } = file.stat;
    if (before?.mtime === mtime) return false;
    const fields = await this.read(path);
    this.known.set(path, { mtime, fields });
    return JSON.stringify(fields) !== JSON.stringify(before?.fields ?? NONE);
  }

  /** A file that went away in the meantime says nothing; the event of its going follows. */
  private async read(path: string): Promise<Fields> {
    const file = this.app.vault.getFileByPath(path);
    try {
      const text = file === null ? '' : await this.app.vault.cachedRead(file);
      return text.includes('::') ? readInlineFields(text) : NONE;
    } catch {
      return NONE;
    }
  }
}
