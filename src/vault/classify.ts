import { getAllTags, type CachedMetadata } from 'obsidian';
import { identify, type IdentifiedNote, type NoteFile } from '../domain/note/identify';
import { readPersonNote } from '../domain/note/person-note';
import type { ReadingSettings } from '../domain/note/settings';

/** What a note is to the index, going by what Obsidian has parsed of it. */
export type NoteKind =
  | { readonly kind: 'interview'; readonly note: IdentifiedNote }
  /** A note about a person, with the names the person goes by. */
  | { readonly kind: 'person'; readonly names: readonly string[] }
  /** It seems to have properties, and Obsidian has parsed none; `note`: it is an interview without them too. */
  | { readonly kind: 'unparsed'; readonly note: IdentifiedNote | null }
  /** Obsidian has not got to it yet. */
  | { readonly kind: 'uncached' }
  | { readonly kind: 'other' };

const UNCACHED: NoteKind = { kind: 'uncached' };
const OTHER: NoteKind = { kind: 'other' };
const NO_PROPERTIES: NoteFile['properties'] = {};
const NO_TAGS: readonly string[] = [];

export function classify(path: string, cache: CachedMetadata | null, settings: ReadingSettings): NoteKind {
  if (cache === null) return UNCACHED;
  const properties = cache.frontmatter ?? NO_PROPERTIES;
  const note = identify({ path, properties, tags: tagsOf(cache) }, settings);
  // Of a note with a tag alone the text may say more: its inline fields.
  const isInterview = note.reason !== null || note.notTaken === 'tag-alone';
  if (cache.frontmatter === undefined && startsLikeProperties(cache)) return { kind: 'unparsed', note: isInterview ? note : null };
  if (isInterview) return { kind: 'interview', note };
  const person = cache.frontmatter === undefined ? null : readPersonNote(path, properties);
  return person === null ? OTHER : { kind: 'person', names: [person.name, ...person.aliases] };
}

/** The tags in the note's text alone, without `#`. */
export function tagsInText(cache: CachedMetadata | null): readonly string[] {
  return cache?.tags?.map(({ tag }) => withoutHash(tag)) ?? NO_TAGS;
}

/** All tags, without `#`. Most notes of a vault have none, and for them nothing is made. */
export function tagsOf(cache: CachedMetadata): readonly string[] {
  if (cache.tags === undefined && cache.frontmatter === undefined) return NO_TAGS;
  return getAllTags(cache)?.map(withoutHash) ?? NO_TAGS;
}

function withoutHash(tag: string): string {
  return tag.replace(/^#/, '');
}

/** To Obsidian's parser, a block of properties that is never closed is a thematic break. */
function startsLikeProperties(cache: CachedMetadata): boolean {
  const first = cache.sections?.[0];
  return first?.position.start.offset === 0 && (first.type === 'yaml' || first.type === 'thematicBreak');
}
