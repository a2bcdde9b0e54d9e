import { folderPath } from '../text/folder-path';
import { trimEndOf } from '../text/trim';
import { datedRounds } from './dated-rounds';
import { foldName, shownText } from './link';
import { hasInterviewList } from './listed-interviews';
import { Properties, type Mapping } from './properties';
import type { ReadingSettings } from './settings';

/** What is known of a note before its properties are understood. */
export interface NoteFile {
  /** The path in the vault, with `/` and `.md`. */
  readonly path: string;
  readonly properties: Mapping;
  /** All tags, from properties and text, without `#`. */
  readonly tags: readonly string[];
}

/**
 * A note whose properties are understood, and why it is one of ours. If it is marked as an interview and
 * still not taken, `notTaken` says why: the check names such notes.
 */
export interface IdentifiedNote {
  readonly file: NoteFile;
  readonly properties: Properties;
  /** Null if it is not one of ours. */
  readonly reason: Reason | null;
  /** Null if it is one of ours, or if nothing marks it. */
  readonly notTaken: NotTaken | null;
}

/** Why a note is read as an interview, or as an application with its interviews inside. */
export type Reason = 'type' | 'tag' | 'folder' | 'application' | 'list';

/**
 * Why a note that is marked as an interview does not count as one:
 * - `template`: its properties hold placeholders, or it lies in a folder of templates;
 * - `left-out`: it lies in a folder that the settings leave out;
 * - `others`: the person asks the questions, as `candidate` or `participant` says;
 * - `not-first`: its properties do not begin on its first line; `identify` does not see them, only the check does;
 * - `comment`: its tag begins with `#`, so that YAML takes it for a comment; `identify` does not see it, only the check does;
 * - `tag-alone`: only its tag marks it, and it says nothing of an interview. Its inline fields may: see `withInlineFields`.
 */
export type NotTaken = 'template' | 'left-out' | 'others' | 'not-first' | 'comment' | 'tag-alone';

/** Folders, as paths in the vault, in which no note is an interview. */
export interface FoldersWithout {
  readonly templates: readonly string[];
  readonly leftOut: readonly string[];
}

const NO_FOLDERS: FoldersWithout = { templates: [], leftOut: [] };

/** Notes of these types hold an application with its interviews inside: they are not an interview themselves. */
export const APPLICATION_TYPES: readonly string[] = ['application', 'job-application', 'job application', 'job_application'];

/** Properties that name whom the person interviews. */
export const OTHERS: readonly string[] = [
  'candidate', 'candidates', 'candidate_name', 'name_of_candidate', 'applicant', 'applicants', 'applicant_name', 'participant',
  'informant', 'informants',
  'interviewee', 'interviewees', 'interviewee_name',
];

/**
 * Decides whether the note is one of ours: by its type, its folder, its list of interviews, or its tag
 * (nested ones too) with anything that says more of an interview.
 */
export function identify(file: NoteFile, settings: ReadingSettings, folders: FoldersWithout = NO_FOLDERS): IdentifiedNote {
  return identifyBy(file, Properties.of(file.properties, settings), settings, folders);
}

/** The same, for properties that are understood already. */
export function identifyBy(
  file: NoteFile, properties: Properties, settings: ReadingSettings, folders: FoldersWithout = NO_FOLDERS,
): IdentifiedNote {
  const reason = reasonFor(file, properties, settings);
  const marked = reason !== null || hasTag(file.tags, settings.tag);
  const notTaken = marked ? whyNot(file, properties, folders) ?? (reason === null ? 'tag-alone' : null) : null;
  return { file, properties, reason: notTaken === null ? reason : null, notTaken };
}

function reasonFor({ path, tags }: NoteFile, properties: Properties, settings: ReadingSettings): Reason | null {
  const types = typesOf(properties, settings);
  if (types.some(isApplication)) return 'application';
  if (settings.typeValue !== '' && types.includes(foldName(settings.typeValue))) return 'type';
  if (hasTag(tags, settings.tag) && saysMore(properties)) return 'tag';
  if (isInFolder(path, settings.folder)) return 'folder';
  return hasInterviewList(properties) ? 'list' : null;
}

function whyNot({ path, properties: written }: NoteFile, properties: Properties, folders: FoldersWithout): NotTaken | null {
  if (folders.templates.some((folder) => isInFolder(path, folder)) || hasPlaceholder(written)) return 'template';
  if (folders.leftOut.some((folder) => isInFolder(path, folder))) return 'left-out';
  return namesOthers(properties) ? 'others' : null;
}

/** Whether the note names somebody whom the person interviews. */
export function namesOthers(properties: Properties): boolean {
  return OTHERS.some((name) => properties.at(name) !== null);
}

/** Study notes and diaries have the tag, too. A title does not count as a role here: most notes have one. */
function saysMore(properties: Properties): boolean {
  const named = properties.without(['title']);
  return (['company', 'role', 'interviewers', 'application'] as const).some((name) => named.raw(name) !== null)
    || named.numbered('interviewers').length > 0 || datedRounds(properties, true).length > 0 || properties.list('interviews').length > 0;
}

const PLACEHOLDER = /<%|\{\{|\{%/;

/** Deeper values are ignored: YAML can nest a value in itself. */
const MAX_DEPTH = 4;

/** Whether a value, or raw text, holds a placeholder that a template's program has yet to fill in. */
export function hasPlaceholder(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return PLACEHOLDER.test(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.some((item) => hasPlaceholder(item, depth + 1));
  return Object.entries(value).some(([key, inner]) => hasPlaceholder(key) || isBracedKey(key, inner) || hasPlaceholder(inner, depth + 1));
}

/** To YAML, an unquoted `{{date}}` is a mapping whose only key is a mapping, and parsers make text of that key. */
function isBracedKey(key: string, value: unknown): boolean {
  return value === null && (/^\{.*\}$/s.test(key) || key === '[object Object]');
}

/** Whether the note is an application's, and not an interview itself: by its type, or by its list of interviews. */
export function isApplicationNote(properties: Properties, settings: ReadingSettings): boolean {
  return typesOf(properties, settings).some(isApplication) || hasInterviewList(properties);
}

function isApplication(type: string): boolean {
  return APPLICATION_TYPES.includes(type);
}

/** What the property says that the note is, folded. */
export function typesOf(properties: Properties, { typeProperty }: Pick<ReadingSettings, 'typeProperty'>): readonly string[] {
  const value = properties.at(typeProperty);
  const types: readonly unknown[] = Array.isArray(value) ? value : [value];
  return types.filter((type) => typeof type === 'string').map((type) => foldName(shownText(type)));
}

/** A quotation mark or a dash that a slip has made part of the tag. */
const BEFORE_TAG = /^["“„«'‘-]+#?/u;
const BEHIND_TAG = /["”“»'’]/u;

/** Whether one of the tags (without `#`) is the given one, or nested below it. Case does not count. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  const wanted = tag.replace(/^#/, '').toLowerCase();
  if (wanted === '') return false;
  return tags.flatMap((candidate) => candidate.split(/[,;]/)).some((candidate) => {
    const found = trimEndOf(candidate.replace(BEFORE_TAG, ''), BEHIND_TAG).toLowerCase();
    return found === wanted || found.startsWith(`${wanted}/`);
  });
}

/** On most systems `jobs` and `Jobs` are one folder, and a name can be composed of letters and accents in two ways. */
export function isInFolder(path: string, folder: string): boolean {
  return inFolder(folder)(path);
}

/** The same for one folder and many paths; no path is in a folder without a name. */
export function inFolder(folder: string): (path: string) => boolean {
  const wanted = foldPath(folderPath(folder));
  return wanted === '' ? () => false : (path) => foldPath(path).startsWith(`${wanted}/`);
}

function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
