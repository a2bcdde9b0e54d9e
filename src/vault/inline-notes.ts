import type { App } from 'obsidian';
import { readInlineFields } from '../domain/note/inline-fields';
import type { Mapping } from '../domain/note/properties';
import { lineSlips, type LineSlip } from '../domain/overview/line-slips';
import { findFrontMatter } from '../domain/text/front-matter';
import { sameJson } from '../domain/text/same-json';
import { savedText } from './note-text';

/** What a note's text says beyond its parsed properties. */
export interface TextReading {
  /** The fields in the text, by name. */
  readonly fields: Mapping;
  /** The lines of its properties that are no items to YAML. */
  readonly slips: readonly LineSlip[];
}

interface Scan {
  /** The file's time of modification, in ms, when it was scanned. */
  readonly mtime: number;
  readonly reading: TextReading;
}

const NOTHING: TextReading = { fields: {}, slips: [] };

/**
 * The texts of notes of interviews and of people, of which Obsidian parses the properties alone. A note is
 * read again only if it has changed.
 */
export class InlineNotes {
  readonly #app: App;
  readonly #scans = new Map<string, Scan>();

  constructor(app: App) {
    this.#app = app;
  }

  /** What the note's text says, as of its last scan. */
  readingOf(path: string): TextReading {
    return this.#scans.get(path)?.reading ?? NOTHING;
  }

  /** Rescans the note if it has changed; returns whether its text now says something else. */
  async scan(path: string): Promise<boolean> {
    const file = this.#app.vault.getFileByPath(path);
    const before = this.#scans.get(path);
    if (file === null) return this.#scans.delete(path);
    const { mtime } = file.stat;
    if (before?.mtime === mtime) return false;
    const reading = readText(await savedText(this.#app, path));
    this.#scans.set(path, { mtime, reading });
    return !sameJson(reading, before?.reading ?? NOTHING);
  }
}

function readText(text: string): TextReading {
  const found = findFrontMatter(text);
  return {
    fields: readInlineFields(text),
    slips: found.kind === 'closed' ? lineSlips(text.slice(found.from, found.to)) : [],
  };
}
