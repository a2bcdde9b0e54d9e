import { foldName, shownText, unmangleLink } from './link';
import { foldKey, foldProperties, isEmpty } from './properties';
import type { NoteFile } from './read-note';
import type { ReadingSettings } from './settings';

/** Notes of these types hold an application with its interviews inside: not an interview themselves. */
const APPLICATION_TYPES = ['application', 'job-application'];

/**
 * Whether the note is an interview: by its type, by its tag (nested ones too), or by its folder. A
 * note with a `candidate` is a hiring manager's, not ours.
 */
export function isInterviewNote(note: NoteFile, settings: ReadingSettings): boolean {
  const marked = isInFolder(note.path, settings.folder) || hasTag(note.tags, settings.tag);
  const properties = foldProperties(note.properties);
  const types = typesOf(properties.get(foldKey(settings.typeProperty)));
  const typed = settings.typeValue !== '' && types.includes(foldName(settings.typeValue));
  if (!marked && !typed) return false;
  return isEmpty(properties.get('candidate')) && !types.some((type) => APPLICATION_TYPES.includes(type));
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
  const wanted = folder.replace(/^\/+|\/+$/g, '');
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
