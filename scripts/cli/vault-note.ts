import { hasTag, hasTypeLine, isInFolder, isInterviewNote } from '../../src/domain/note/identify';
import type { Problem } from '../../src/domain/note/problem';
import { foldKey, PROPERTIES } from '../../src/domain/note/properties';
import { unreadableNote, type NoteFile } from '../../src/domain/note/read-note';
import type { ReadingSettings } from '../../src/domain/note/settings';
import { readFrontMatter, type Parts } from './front-matter';
import { tagsInProperties, tagsInText } from './tags';

/** A note as it stands on disk, its properties parsed. */
export interface VaultNote {
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly parts: Parts;
  /** The line on which the text below the properties begins, counted from 1. */
  readonly bodyLine: number;
}

export function parseNote(path: string, text: string): VaultNote {
  const parts = readFrontMatter(text);
  const bodyLine = text.slice(0, text.length - parts.body.length).split('\n').length;
  return { path, parts, bodyLine, properties: parts.kind === 'read' ? parts.properties : {} };
}

/** The note as an interview's, or what is wrong with it; null where it is no interview. */
export function asInterview(note: VaultNote, settings: ReadingSettings): NoteFile | Problem | null {
  const { path, parts } = note;
  if (parts.kind === 'broken') return isMarked(path, parts.body, parts.lines, settings) ? unreadableNote(path, parts.reason) : null;
  const file = asNoteFile(note, settings);
  return isInterviewNote(file, settings) ? file : null;
}

/** The note with all its tags. */
export function asNoteFile({ path, properties, parts }: VaultNote, settings: ReadingSettings): NoteFile {
  return { path, properties, tags: [...tagsInProperties(properties), ...tagsWhereAsked(parts.body, settings)] };
}

/** The problems of properties that stand more than once; the last one is read. */
export function problemsOfDoubled({ path, parts }: VaultNote): Problem[] {
  if (parts.kind === 'broken') return [];
  return parts.doubled.map((key) => ({
    note: path, property: canonicalName(key), message: `${key} stands more than once; the last one is read. Expected it once.`,
  }));
}

function isMarked(path: string, body: string, lines: string, settings: ReadingSettings): boolean {
  return isInFolder(path, settings.folder) || hasTag(tagsWhereAsked(body, settings), settings.tag) || hasTypeLine(lines, settings);
}

function tagsWhereAsked(body: string, { tag }: ReadingSettings): string[] {
  return tag === '' ? [] : tagsInText(body);
}

function canonicalName(key: string): string {
  const folded = foldKey(key);
  const found = Object.entries(PROPERTIES).find(([name, others]) => name === folded || (others as readonly string[]).includes(folded));
  return found?.[0] ?? key;
}
