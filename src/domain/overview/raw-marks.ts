import { APPLICATION_TYPES, hasPlaceholder, hasTag, isInFolder, OTHERS, type FoldersWithout } from '../note/identify';
import { foldName, shownText } from '../note/link';
import { builtInNames, foldKey } from '../note/properties';
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
 * Whether any reading of the raw lines makes the note an interview note: its type, tag or list of
 * interviews in any form, its folder, or a tag in its text. A template's placeholders, and interviews
 * that the person leads, make it none.
 */
export function isMarkedInLines({ path, lines, tags }: BrokenNote, settings: ReadingSettings, folders: FoldersWithout): boolean {
  if ([...folders.templates, ...folders.leftOut].some((folder) => isInFolder(path, folder)) || hasPlaceholder(lines)) return false;
  const raw = readRaw(lines);
  if (OTHERS.some((name) => (raw.get(name) ?? []).some(saysSomething))) return false;
  return isInFolder(path, settings.folder)
    || hasTag([...tags, ...valuesOf(raw, ['tags', 'tag']).flatMap(tagsIn)], settings.tag)
    || valuesOf(raw, [foldKey(settings.typeProperty)]).some((type) => isType(type, settings))
    || hasInterviews(raw, settings);
}

/** The values under each folded name, without quotes and brackets. */
type Raw = ReadonlyMap<string, readonly string[]>;

/** A name and what follows its colon, which may be a wide one or lack its space; `- date: x` in a list too. */
const NAMED = /^[\s\uFEFF-]*["']?([^\s"':：#-][^"':：]{0,60}?)["']?\s*[:：](.*)$/;

/** A name's values are those on its line, and those in the lines below until the next name. */
function readRaw(lines: string): Raw {
  const raw = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines.split(/\r?\n|\r/)) {
    const [, name, value = ''] = NAMED.exec(line) ?? [];
    if (name !== undefined) {
      const key = foldKey(name.trim());
      current = raw.get(key) ?? [];
      raw.set(key, current);
    }
    current.push(...valuesIn(name === undefined ? line.replace(/^\s*-\s*/, '') : value));
  }
  return raw;
}

function valuesIn(text: string): readonly string[] {
  const plain = text.replace(/(?:^|\s)#\s.*$/, '').trim();
  const link = plain.replace(/^["']|["']$/g, '');
  return [link, ...plain.split(',').map((part) => part.replace(/["'[\]{}]/g, '').trim())].filter((value) => value !== '');
}

function valuesOf(raw: Raw, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => raw.get(name) ?? []);
}

function tagsIn(value: string): readonly string[] {
  return value.split(/[\s,;[\]"']+/).map((tag) => tag.replace(/^#/, ''));
}

function isType(value: string, { typeValue }: ReadingSettings): boolean {
  const type = foldName(shownText(value).replace(/[|#].*$/, '').split('/').at(-1) ?? '');
  return APPLICATION_TYPES.includes(type) || (typeValue !== '' && type === foldName(typeValue));
}

/** Other notes have stages too: those of a job are beside a company or a role. */
function hasInterviews(raw: Raw, { propertyNames }: ReadingSettings): boolean {
  if (raw.has('interviews')) return true;
  const has = (name: 'company' | 'role' | 'interviews') =>
    [...builtInNames(name), ...(propertyNames[name] ?? []).map(foldKey)].some((key) => raw.has(key));
  return has('interviews') && (has('company') || has('role'));
}

function saysSomething(value: string): boolean {
  return !['false', 'no', 'null', '~'].includes(value.toLowerCase());
}
