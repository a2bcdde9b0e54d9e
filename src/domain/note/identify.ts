import { folderPath } from '../text/folder-path';
import { foldName, shownText, unmangleLink } from './link';
import { entryList, looksLikeInterviews } from './entries';
import { foldKey, foldProperties, isEmpty, lookUp, withOwnNames, type FoldedProperties } from './properties';
import type { NoteFile } from './read-note';
import type { ReadingSettings } from './settings';

/** Notes of these types hold an application with its interviews inside: not an interview themselves. */
const APPLICATION_TYPES = ['application', 'job-application', 'job application', 'job_application'];

/** Why a note is taken for one of ours. */
export type Reason = 'type' | 'tag' | 'folder' | 'application' | 'list';

/**
 * Whether the note is an interview or an application with its interviews inside: by its type, by its
 * tag (nested ones too), by its folder, or by its list of interviews. A note with a `candidate` is a
 * hiring manager's, not ours.
 */
export function isInterviewNote(note: NoteFile, settings: ReadingSettings): boolean {
  return reasonFor(note, settings) !== null;
}

/** Why the note is one of ours; null where it is not. */
export function reasonFor(note: NoteFile, settings: ReadingSettings): Reason | null {
  const properties = withOwnNames(foldProperties(note.properties), settings.propertyNames);
  if (!isEmpty(properties.get('candidate'))) return null;
  const types = typesOf(properties.get(foldKey(settings.typeProperty)));
  if (types.some((type) => APPLICATION_TYPES.includes(type))) return 'application';
  if (settings.typeValue !== '' && types.includes(foldName(settings.typeValue))) return 'type';
  if (hasTag(note.tags, settings.tag)) return 'tag';
  if (isInFolder(note.path, settings.folder)) return 'folder';
  return hasInterviewList(properties) ? 'list' : null;
}

/** Whether the note is an application's, and no interview by itself: by its type, or by its list of interviews. */
export function holdsSeveral(properties: FoldedProperties, settings: ReadingSettings): boolean {
  const types = typesOf(properties.get(foldKey(settings.typeProperty)));
  return types.some((type) => APPLICATION_TYPES.includes(type)) || hasInterviewList(properties);
}

/** Other things have stages, too: those of a job's note are with a company or a role. */
function hasInterviewList(properties: FoldedProperties): boolean {
  const items = entryList(properties);
  const named = !isEmpty(properties.get('interviews')) || lookUp(properties, 'company') !== null || lookUp(properties, 'role') !== null;
  return items !== null && named && looksLikeInterviews(items);
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

function typesOf(value: unknown): string[] {
  const link = unmangleLink(value);
  const values: unknown[] = link === null && Array.isArray(value) ? value : [link ?? value];
  return values.filter((type) => typeof type === 'string').map((type) => foldName(shownText(type)));
}
