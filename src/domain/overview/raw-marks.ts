import { APPLICATION_TYPES, hasPlaceholder, hasTag, isInFolder, OTHERS, type FoldersWithout } from '../note/identify';
import { foldName, shownText } from '../note/link';
import { builtInNames, foldKey, type Mapping } from '../note/properties';
import type { ReadingSettings } from '../note/settings';

/** A note whose properties cannot be parsed. */
export interface BrokenNote {
  readonly path: string;
  /** The lines of its properties as they are in the file. */
  readonly lines: string;
  /** The tags in its text, without `#`. */
  readonly tags: readonly string[];
}

/**
 * Whether any reading of the raw lines makes the note an interview note: its type, tag or list of interviews in any form, its
 * folder, or a tag in its text. A template, and an interview that the person leads, do not count.
 */
export function isMarkedInLines({ path, lines, tags }: BrokenNote, settings: ReadingSettings, folders: FoldersWithout): boolean {
  if (isSetAside(path, folders) || hasPlaceholder(lines)) return false;
  const raw = readRaw(lines, [settings.typeProperty, 'tags', 'tag', 'interviews']);
  if (OTHERS.some((name) => (raw.get(name) ?? []).some(saysSomething))) return false;
  return isInFolder(path, settings.folder)
    || hasTag([...tags, ...valuesOf(raw, ['tags', 'tag']).flatMap(tagsIn)], settings.tag)
    || valuesOf(raw, [foldKey(settings.typeProperty)]).some((type) => isType(type, settings))
    || hasInterviews(raw, settings);
}

/** Whether the note lies in a folder of templates, or in one that the settings leave out. */
export function isSetAside(path: string, { templates, leftOut }: FoldersWithout): boolean {
  return [...templates, ...leftOut].some((folder) => isInFolder(path, folder));
}

/** The values under each folded name, without quotes and brackets. */
type Raw = ReadonlyMap<string, readonly string[]>;

/** A name and what follows its colon, which may be a wide one or lack its space; `- date: x` in a list too. */
const NAMED = /^[\s\uFEFF-]*["']?([^\s"':：#-][^"':：]*)(?:["']\s*)?[:：](.*)$/;

/** A name at the margin whose colon is missing. */
const WITHOUT_COLON = /^([^\s"':：#-]+)(?:\s(.*))?$/;

/**
 * A name's values are those on its line, and those in the lines below until the next name.
 * @param marks names that count without a colon too
 */
function readRaw(lines: string, marks: readonly string[] = []): Raw {
  const raw = new Map<string, string[]>();
  const known = new Set(marks.map(foldKey));
  let current: string[] = [];
  for (const line of lines.split(/\r?\n|\r/)) {
    const bare = WITHOUT_COLON.exec(line);
    const [, name, value = ''] = NAMED.exec(line) ?? (known.has(foldKey(bare?.[1] ?? '')) ? bare : null) ?? [];
    if (name !== undefined) {
      const key = foldKey(name.trim());
      current = raw.get(key) ?? [];
      raw.set(key, current);
    }
    current.push(...valuesIn(name === undefined ? line.replace(/^\s*-\s*/, '') : value));
  }
  return raw;
}

/** The properties that the raw lines show, each with its first value. Their names tell what the note is about. */
export function propertiesInLines(lines: string): Mapping {
  return Object.fromEntries([...readRaw(lines)].map(([name, [value = null]]) => [name, value]));
}

function valuesIn(text: string): readonly string[] {
  const plain = text.replace(/(?:^|\s)#\s[^]*$/, '').trim();
  const link = plain.replace(/^["'“„«‘]|["'”“»’]$/gu, '');
  return [link, ...plain.split(',').map((part) => part.replace(/["'[\]{}“”„«»‘’]/gu, '').trim())].filter((value) => value !== '');
}

function valuesOf(raw: Raw, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => raw.get(name) ?? []);
}

function tagsIn(value: string): readonly string[] {
  return value.split(/[\s,;[\]"']+/).map((tag) => tag.replace(/^#/, ''));
}

function isType(value: string, { typeValue }: ReadingSettings): boolean {
  const type = foldName(shownText(value).replace(/[|#][^]*$/, '').split('/').at(-1) ?? '');
  return APPLICATION_TYPES.includes(type) || (typeValue !== '' && type === foldName(typeValue));
}

/** Other notes have stages too. A job's note also has a company or a role. */
function hasInterviews(raw: Raw, { propertyNames }: ReadingSettings): boolean {
  if (raw.has('interviews')) return true;
  const has = (name: 'company' | 'role' | 'interviews') =>
    [...builtInNames(name), ...(propertyNames[name] ?? []).map(foldKey)].some((key) => raw.has(key));
  return has('interviews') && (has('company') || has('role'));
}

function saysSomething(value: string): boolean {
  return !['false', 'no', 'null', '~'].includes(value.toLowerCase());
}
