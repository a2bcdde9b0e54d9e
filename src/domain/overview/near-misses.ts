import { words } from '../language/interface';
import { hasPlaceholder, identify, namesOthers, typesOf, type IdentifiedNote, type NotTaken } from '../note/identify';
import { readInlineFields, withInlineFields } from '../note/inline-fields';
import { foldName } from '../note/link';
import { readPersonNote } from '../note/person-note';
import { Properties, type Mapping, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { compareText } from '../text/compare';
import { isConflictCopy } from './copies';
import { HINTS } from './hints';
import { commentedTags } from './line-slips';
import { isMarkedInLines, propertiesInLines } from './raw-marks';

/** A note that looks like an interview but does not count as one. */
export interface NearMiss {
  readonly path: string;
  /** Why it does not count: a sentence. */
  readonly why: string;
  /** What would make it count: a sentence. */
  readonly remedy: string;
}

/** A note whose properties cannot be read, and which nothing in their lines marks. */
export interface UnmarkedBroken {
  readonly path: string;
  /** Why they cannot be read: the end of a sentence. */
  readonly reason: string;
  readonly lines: string;
}

/** The notes that look like interviews but do not count, sorted by path. */
export function nearMisses(
  notes: readonly IdentifiedNote[], settings: ReadingSettings, broken: readonly UnmarkedBroken[] = [],
): readonly NearMiss[] {
  const misses = [...notes.map((note) => nearMiss(note, settings)), ...broken.map((note) => brokenMiss(note, settings))];
  return misses.filter((miss) => miss !== null).sort((a, b) => compareText(a.path, b.path));
}

/**
 * A note that does not count, with what else its text shows of it: the fields in it, and a tag that YAML
 * takes for a comment, and properties that do not begin on the first line.
 * @param yaml the lines of its properties
 */
export function withText(note: IdentifiedNote, yaml: string, body: string, settings: ReadingSettings): IdentifiedNote {
  const { file, reason, notTaken } = note;
  if (notTaken !== null) return note;
  if (reason !== null) return withInlineFields(note, readInlineFields(body), settings);
  const tags = yaml.includes('#') ? commentedTags(yaml) : [];
  if (tags.length > 0 && identify({ ...file, tags }, settings).reason !== null) return { ...note, notTaken: 'comment' };
  if (yaml === '' && hasPropertiesBelow(file, body, settings)) return { ...note, notTaken: 'not-first' };
  return body.includes('::') ? { ...note, file: { ...file, properties: { ...readInlineFields(body), ...file.properties } } } : note;
}

/** After an empty line, a heading, or a mark that git left. In a block of code, properties are an example. */
const PROPERTIES_BELOW = /^\uFEFF?(?:[ \t]*\r?\n|(?:#{1,6}|<{7}) [^\n]*\n){1,5}---[ \t]*\r?\n([^]{1,5000}?\n)---[ \t]*(?:\r?\n|$)/;

function hasPropertiesBelow({ path }: IdentifiedNote['file'], body: string, settings: ReadingSettings): boolean {
  const lines = PROPERTIES_BELOW.exec(body)?.[1];
  if (lines === undefined || hasPlaceholder(lines)) return false;
  return isMarkedInLines({ path, lines, tags: [] }, settings, { templates: [], leftOut: [] }) || looksLikeJob(propertiesInLines(lines));
}

function nearMiss({ file, reason, notTaken }: IdentifiedNote, settings: ReadingSettings): NearMiss | null {
  const { path } = file;
  if (reason !== null || isConflictCopy(path)) return null;
  if (notTaken !== null) return { path, ...marked(notTaken, settings) };
  const isMeant = looksLikeJob(file.properties) || isNearlyMarked(file.properties, settings) || identify(file, settings).reason !== null;
  return isMeant ? { path, ...unmarked(settings) } : null;
}

function brokenMiss({ path, reason, lines }: UnmarkedBroken, settings: ReadingSettings): NearMiss | null {
  if (isConflictCopy(path) || hasPlaceholder(lines) || !mayBeJob(propertiesInLines(lines))) return null;
  return { path, ...unmarked(settings), why: words('overview').unmarkedBroken(reason) };
}

type Explained = Pick<NearMiss, 'why' | 'remedy'>;

function marked(notTaken: NotTaken, { tag }: ReadingSettings): Explained {
  const { misses, tagAlone, tagAloneRemedy } = words('overview');
  return notTaken === 'tag-alone' ? { why: tagAlone(tag), remedy: tagAloneRemedy } : misses[notTaken];
}

function unmarked(settings: ReadingSettings): Explained {
  const { unmarked: why, unmarkedRemedy } = words('overview');
  return { why, remedy: unmarkedRemedy(waysToCount(settings).slice(0, 2)) };
}

/** What makes a note count, best first, each in the imperative. */
export function waysToCount({ typeProperty, typeValue, tag, folder }: ReadingSettings): readonly string[] {
  const { ways } = words('overview');
  return [
    typeValue === '' ? null : ways.type(typeProperty, typeValue),
    tag === '' ? null : ways.tag(tag),
    folder === '' ? null : ways.folder(folder),
    ways.list(typeProperty),
  ].filter((way) => way !== null);
}

/** Whether the names of the properties are those of a job: a company and one thing more that only a job has, or an interview's. */
export function looksLikeJob(mapping: Mapping): boolean {
  // By the notes' own names, without the settings: those are what the guess has to find.
  const properties = Properties.of(mapping);
  const has = (name: PropertyName) => hasOrHints(properties, name);
  if (properties.at('candidate') !== null || isOfPerson(mapping, has)) return false;
  if (has('company') && (['role', 'interviewers', 'status', 'decision_by'] as const).some(has)) return true;
  return INTERVIEW_NAMES.some((name) => properties.at(name) !== null) && (has('company') || has('role') || has('date'));
}

function hasOrHints(properties: Properties, name: PropertyName): boolean {
  return properties.raw(name) !== null || (HINTS[name] ?? []).some((hint) => properties.at(hint) !== null);
}

/** Properties that say what kind of note it is. */
const KINDS = ['type', 'typ', 'kind', 'category', 'kategorie'];

/** Values of those that are nearly the one that counts. */
const NEARLY = ['interview', 'vorstellungsgespräch', 'bewerbungsgespräch'];

/** Whether its type nearly says that it is an interview, as `Interview note` does, and something else shows that it can be one. */
function isNearlyMarked(mapping: Mapping, { typeProperty, typeValue }: ReadingSettings): boolean {
  const properties = Properties.of(mapping);
  const types = [typeProperty, ...KINDS].flatMap((name) => typesOf(properties, { typeProperty: name }));
  const isNear = types.some((type) => [foldName(typeValue), ...NEARLY].some((word) => word !== '' && type.includes(word)));
  const has = (name: PropertyName) => hasOrHints(properties, name);
  return isNear && !namesOthers(properties) && (['company', 'role', 'interviewers'] as const).some(has);
}

/** The same for properties of which a part may be lost: a company and a day are enough. */
function mayBeJob(mapping: Mapping): boolean {
  const properties = Properties.of(mapping);
  const isDated = properties.raw('company') !== null && properties.raw('date') !== null;
  return looksLikeJob(mapping) || (isDated && properties.at('candidate') === null);
}

/** Names that only an interview's properties have. */
const INTERVIEW_NAMES = ['interview_date', 'interviewer', 'interviewers', 'interviews'];

/** People have a company and a role too, but also an address, which a job does not have. */
function isOfPerson(mapping: Mapping, has: (name: PropertyName) => boolean): boolean {
  if (has('status') || has('date') || has('decision_by') || has('interviewers')) return false;
  const person = readPersonNote('', mapping);
  return person !== null && (person.email ?? person.phone ?? person.linkedin) !== null;
}
