import { words } from '../language/interface';
import { foldKey, isNothing, keysByName } from '../note/properties';
import { isEmpty } from '../note/raw-values';
import { whyUnclosed } from '../note/unclosed';
import { errorText } from '../text/error-text';
import { findFrontMatter } from '../text/front-matter';
import { isMapping } from '../text/is-mapping';
import { trimEndOf } from '../text/trim';
import { openBlock, type Block } from './block';
import type { Parse, PropertyKey } from './edit';
import { findKeyEntries, type KeyEntry } from './key-entries';

export type RawProperties = Readonly<Record<string, unknown>>;

/** A note opened for writing: its properties as raw lines, by line, and as they are read. */
export interface NoteProperties {
  readonly block: Block;
  readonly entries: readonly KeyEntry[];
  readonly properties: RawProperties;
}

/** The property to change. */
export interface PropertyTarget {
  /** Its name as the note has it; the canonical one if the note has none. */
  readonly name: string;
  /** Null if it has yet to be added. */
  readonly entry: KeyEntry | null;
  readonly value: unknown;
}

/** Opens a note's properties, or says why they are not to be touched. */
export function openProperties(text: string, parse: Parse): NoteProperties | { readonly reason: string } {
  const block = openBlock(text);
  if (block === null) return { reason: unclosed(text) };
  const entries = findKeyEntries(block.lines, parse);
  try {
    const properties = parse(block.lines.join('')) ?? {};
    return isMapping(properties) ? { block, entries, properties } : { reason: words('writing').noMapping };
  } catch (error) {
    const unreadable = words('writing').unreadable(sentence(error));
    return { reason: firstTwice(entries) ?? unreadable };
  }
}

function unclosed(text: string): string {
  const found = findFrontMatter(text);
  const why = whyUnclosed(found.kind === 'unclosed' ? text.slice(found.from, found.to) : '');
  return words('writing').unclosed(why);
}

function sentence(error: unknown): string {
  const line = errorText(error).split('\n')[0] ?? '';
  return `${trimEndOf(line, /[:.\s]/)}.`;
}

function firstTwice(entries: readonly KeyEntry[]): string | null {
  const seen = new Set<string | null>();
  const twice = entries.find(({ name }) => name !== null && (seen.has(name) || !seen.add(name)));
  return twice === undefined ? null : twiceReason(twice.name ?? '');
}

function twiceReason(name: string): string {
  return words('writing').twice(name);
}

/**
 * The property to change. It is the one whose value counts when the note is read: the first of its
 * names that is filled. An empty canonical one is filled only if no other
 * name has a value: otherwise it would hide that value or be hidden by it.
 */
export function findTarget(note: NoteProperties, key: PropertyKey): PropertyTarget | { readonly reason: string } | null {
  const name = nameRead(note.properties, key);
  // Lines that look like the property and are read as part of another value: another one would be a duplicate.
  if (name === null && note.entries.some((entry) => entry.name === key.canonical)) return null;
  if (name === null) return { name: key.canonical, entry: null, value: null };
  const entries = note.entries.filter((entry) => entry.name === name);
  if (entries.length > 1) return { reason: twiceReason(name) };
  const [entry] = entries;
  return entry === undefined ? null : { name, entry, value: note.properties[name] };
}

function nameRead(properties: RawProperties, { canonical, first = [], others }: PropertyKey): string | null {
  const keys = keysByName(properties);
  const known = [...first, canonical, ...others].map(foldKey);
  const filled = known.find((name) => !isNothing(name, properties[keys.get(name) ?? '']));
  return keys.get(filled ?? foldKey(canonical)) ?? null;
}

/** The value that a reader of these properties finds; null if it is empty under every name. */
export function valueRead(properties: RawProperties, key: PropertyKey): unknown {
  const name = nameRead(properties, key);
  return name === null || isEmpty(properties[name]) ? null : properties[name];
}
