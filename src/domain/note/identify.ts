import { folderPath } from '../text/folder-path';
import { foldName, shownText } from './link';
import { foldKey, Properties, type Mapping } from './properties';
import { hasInterviewList } from './listed-interviews';
import type { ReadingSettings } from './settings';

/** What is known of a note before its properties are understood. */
export interface NoteFile {
  /** The path in the vault, with `/` and `.md`. */
  readonly path: string;
  readonly properties: Mapping;
  /** All tags, from properties and text, without `#`. */
  readonly tags: readonly string[];
}

/** A note whose properties are understood, and why it is one of ours. */
export interface IdentifiedNote {
  readonly file: NoteFile;
  readonly properties: Properties;
  /** Null if it is not one of ours. */
  readonly reason: Reason | null;
}

/** Why a note is read as an interview, or as an application with its interviews inside. */
export type Reason = 'type' | 'tag' | 'folder' | 'application' | 'list';

/** Notes of these types hold an application with its interviews inside: they are not an interview themselves. */
const APPLICATION_TYPES = ['application', 'job-application', 'job application', 'job_application'];

/**
 * Decides whether the note is one of ours: by its type, its tag (nested ones too), its folder, or its
 * list of interviews. A note with a `candidate` is a hiring manager's.
 */
export function identify(file: NoteFile, settings: ReadingSettings): IdentifiedNote {
  const properties = Properties.of(file.properties, settings);
  return { file, properties, reason: reasonFor(file, properties, settings) };
}

function reasonFor({ path, tags }: NoteFile, properties: Properties, settings: ReadingSettings): Reason | null {
  if (properties.at('candidate') !== null) return null;
  const types = typesOf(properties, settings);
  if (types.some(isApplication)) return 'application';
  if (settings.typeValue !== '' && types.includes(foldName(settings.typeValue))) return 'type';
  if (hasTag(tags, settings.tag)) return 'tag';
  if (isInFolder(path, settings.folder)) return 'folder';
  return hasInterviewList(properties) ? 'list' : null;
}

/** Whether the note is an application's, and not an interview itself: by its type, or by its list of interviews. */
export function holdsSeveral(properties: Properties, settings: ReadingSettings): boolean {
  return typesOf(properties, settings).some(isApplication) || hasInterviewList(properties);
}

function isApplication(type: string): boolean {
  return APPLICATION_TYPES.includes(type);
}

function typesOf(properties: Properties, { typeProperty }: ReadingSettings): readonly string[] {
  const value = properties.at(typeProperty);
  const types: readonly unknown[] = Array.isArray(value) ? value : [value];
  return types.filter((type) => typeof type === 'string').map((type) => foldName(shownText(type)));
}

/** Whether one of the tags (without `#`) is the given one, or nested below it. Case does not count. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const wanted = tag.replace(/^#/, '').toLowerCase();
  if (wanted === '') return false;
  return tags.some((candidate) => {
    const found = candidate.toLowerCase();
    return found === wanted || found.startsWith(`${wanted}/`);
  });
}

export function isInFolder(path: string, folder: string): boolean {
  const wanted = folderPath(folder);
  return wanted !== '' && path.startsWith(`${wanted}/`);
}

/**
 * Whether the text of a note, whose properties cannot be parsed, has a line that would make it an
 * interview: `type: interview`.
 */
export function hasTypeLine(properties: string, settings: ReadingSettings): boolean {
  return properties.split(/\r?\n/).some((line) => {
    const colon = line.indexOf(':');
    if (colon < 1 || foldKey(line.slice(0, colon).trim()) !== foldKey(settings.typeProperty)) return false;
    return foldName(line.slice(colon + 1).replace(/\s#.*$/, '').replace(/["']/g, '')) === foldName(settings.typeValue);
  });
}
