import { hasTag, hasTypeLine, isInFolder, type IdentifiedNote, identify } from '../../src/domain/note/identify';
import type { Problem } from '../../src/domain/note/problem';
import { unreadableNote } from '../../src/domain/note/read-note';
import type { ReadingSettings } from '../../src/domain/note/settings';
import { readFrontMatter, type Parts } from './front-matter';
import { tagsInProperties, tagsInText } from './tags';
import { propertyNamed } from '../../src/domain/note/properties';

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

/** What a note is to the command line. */
export type NoteKind =
  | { readonly kind: 'interview'; readonly note: IdentifiedNote }
  /** It is marked as an interview, and its properties cannot be parsed. */
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'other' };

export function classify({ path, properties, parts }: VaultNote, settings: ReadingSettings): NoteKind {
  if (parts.kind === 'broken') {
    const isOurs = isMarked(path, parts.body, parts.lines, settings);
    return isOurs ? { kind: 'unreadable', problem: unreadableNote(path, parts.reason) } : { kind: 'other' };
  }
  const tags = [...tagsInProperties(properties), ...tagsWhereAsked(parts.body, settings)];
  const note = identify({ path, properties, tags }, settings);
  return note.reason === null && note.notTaken !== 'tag-alone' ? { kind: 'other' } : { kind: 'interview', note };
}

/** The problems of properties that stand more than once; the last one is read. */
export function problemsOfDoubled({ path, parts }: VaultNote): Problem[] {
  if (parts.kind === 'broken') return [];
  return parts.doubled.map((key) => ({
    note: path, property: propertyNamed(key) ?? key, message: `${key} stands more than once; the last one is read. Expected it once.`,
  }));
}

function isMarked(path: string, body: string, lines: string, settings: ReadingSettings): boolean {
  return isInFolder(path, settings.folder) || hasTag(tagsWhereAsked(body, settings), settings.tag) || hasTypeLine(lines, settings);
}

function tagsWhereAsked(body: string, { tag }: ReadingSettings): string[] {
  return tag === '' ? [] : tagsInText(body);
}
