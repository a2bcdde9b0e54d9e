import { getAllTags, type CachedMetadata } from 'obsidian';
import { identify, type FoldersWithout, type IdentifiedNote, type NoteFile } from '../domain/note/identify';
import { withoutLoops } from '../domain/note/loops';
import type { NoteScreen } from '../domain/note/note-screen';
import { readPersonNote } from '../domain/note/person-note';
import type { ReadingSettings } from '../domain/note/settings';
import { isConflictCopy } from '../domain/overview/copies';

/** What a note is to the index, by what Obsidian has parsed of it. */
export type NoteKind =
  /** `dropped`: the names of properties that contain themselves. */
  | { readonly kind: 'interview'; readonly note: IdentifiedNote; readonly dropped: readonly string[] }
  /** An interview note that is a copy of another. */
  | { readonly kind: 'copy' }
  /** A note about a person, with the names that the person goes by. */
  | { readonly kind: 'person'; readonly names: readonly string[] }
  /** It seems to have properties, and Obsidian has parsed none; `note`: it is an interview without them too. */
  | { readonly kind: 'unparsed'; readonly note: IdentifiedNote | null }
  /** Obsidian has not parsed it yet. */
  | { readonly kind: 'uncached' }
  | { readonly kind: 'other' };

const UNCACHED: NoteKind = { kind: 'uncached' };
export const OTHER: NoteKind = { kind: 'other' };
export const COPY: NoteKind = { kind: 'copy' };
const NO_PROPERTIES: NoteFile['properties'] = {};
const NO_TAGS: readonly string[] = [];

/** What is needed to tell what a note is. */
export interface Classifying {
  readonly settings: ReadingSettings;
  readonly folders: FoldersWithout;
}

export function classify(path: string, cache: CachedMetadata | null, { settings, folders }: Classifying): NoteKind {
  if (cache === null) return UNCACHED;
  const { properties, dropped } = withoutLoops(cache.frontmatter ?? NO_PROPERTIES);
  const note = identify({ path, properties, tags: tagsOf(cache) }, settings, folders);
  // If only a tag marks the note, the fields in its text decide.
  const isInterview = note.reason !== null || note.notTaken === 'tag-alone';
  if (cache.frontmatter === undefined && startsLikeProperties(cache)) return { kind: 'unparsed', note: isInterview ? note : null };
  if (isInterview && isConflictCopy(path)) return note.reason === null ? OTHER : COPY;
  if (isInterview) return { kind: 'interview', note, dropped };
  const person = cache.frontmatter === undefined || isConflictCopy(path) ? null : readPersonNote(path, properties);
  return person === null ? OTHER : { kind: 'person', names: [person.name, ...person.aliases] };
}

/** Whether the note is neither an interview nor a person, as most notes of a vault are: nothing is made to find that out. */
export function isRuledOut(path: string, cache: CachedMetadata, screen: NoteScreen): boolean {
  const isUnparsed = cache.frontmatter === undefined && startsLikeProperties(cache);
  return !isUnparsed && screen.rulesOut(path, cache.frontmatter ?? NO_PROPERTIES, tagsInText(cache));
}

/** The tags in the note's text alone, without `#`. */
export function tagsInText(cache: CachedMetadata | null): readonly string[] {
  return cache?.tags?.map(({ tag }) => withoutHash(tag)) ?? NO_TAGS;
}

/** All tags, without `#`. Most notes have none, and cost nothing here. */
export function tagsOf(cache: CachedMetadata): readonly string[] {
  if (cache.tags === undefined && cache.frontmatter === undefined) return NO_TAGS;
  return getAllTags(cache)?.map(withoutHash) ?? NO_TAGS;
}

function withoutHash(tag: string): string {
  return tag.replace(/^#/, '');
}

/** Obsidian's parser takes the start of properties that are never closed for a thematic break. */
function startsLikeProperties(cache: CachedMetadata): boolean {
  const first = cache.sections?.[0];
  return first?.position.start.offset === 0 && (first.type === 'yaml' || first.type === 'thematicBreak');
}
