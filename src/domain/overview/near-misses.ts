import type { IdentifiedNote, NotTaken } from '../note/identify';
import { readPersonNote } from '../note/person-note';
import { Properties, type Mapping, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { compareText } from '../text/compare';
import { capitalized } from '../text/letter-case';
import { isConflictCopy } from './copies';
import { HINTS } from './hints';

/** A note that looks like an interview and does not count as one. */
export interface NearMiss {
  readonly path: string;
  /** Why it does not count: a sentence. */
  readonly why: string;
  /** What would make it count: a sentence. */
  readonly remedy: string;
}

/** The notes that look like interviews and do not count, sorted by path. */
export function nearMisses(notes: readonly IdentifiedNote[], settings: ReadingSettings): readonly NearMiss[] {
  return notes.flatMap((note) => nearMiss(note, settings) ?? []).sort((a, b) => compareText(a.path, b.path));
}

function nearMiss({ file, reason, notTaken }: IdentifiedNote, settings: ReadingSettings): NearMiss | null {
  const { path } = file;
  if (reason !== null || isConflictCopy(path)) return null;
  if (notTaken !== null) return { path, ...WORDS[notTaken](settings) };
  return looksLikeJob(file.properties) ? { path, ...unmarked(settings) } : null;
}

type Words = Pick<NearMiss, 'why' | 'remedy'>;

const WORDS: Readonly<Record<NotTaken, (settings: ReadingSettings) => Words>> = {
  'template': () => ({ 
    why: 'It is a template: its properties have placeholders, or it is in a folder for templates.',
    remedy: 'If it is an interview, replace the placeholders or move it to another folder.',
  }),
  'others': () => ({
    why: 'Its properties name somebody whom you interview.',
    remedy: 'If you are the one interviewed, remove that name.',
  }),
  'tag-alone': ({ tag }) => ({
    why: `Only the tag #${tag} marks it, and study notes have that tag too.`,
    remedy: 'Add a company, a role, an interviewer or an interview_date.',
  }),
  'left-out': () => ({
    why: 'It is in a folder that the settings exclude.',
    remedy: 'Move it to another folder, or change the excluded folders in settings.',
  }),
};

function unmarked(settings: ReadingSettings): Words {
  return { why: 'Nothing marks it as an interview.', remedy: `${capitalized(waysToCount(settings).slice(0, 2).join(' or '))}.` };
}

/** What makes a note count, best first, each in the imperative. */
export function waysToCount({ typeProperty, typeValue, tag, folder }: ReadingSettings): readonly string[] {
  return [
    typeValue === '' ? null : `add the property ${typeProperty}: ${typeValue}`,
    tag === '' ? null : `add the tag #${tag}`,
    folder === '' ? null : `move it to the folder ${folder}`,
    `list its interviews under ${typeProperty}: application`,
  ].filter((way) => way !== null);
}

/** Whether the names of the properties are those of a job: a company and one thing more that only a job has, or an interview's. */
export function looksLikeJob(mapping: Mapping): boolean {
  // By the names that the notes themselves have: a person's settings are what is to be found out.
  const properties = Properties.of(mapping);
  const has = (name: PropertyName) => properties.raw(name) !== null || (HINTS[name] ?? []).some((hint) => properties.at(hint) !== null);
  if (properties.at('candidate') !== null || isOfPerson(mapping, has)) return false;
  if (has('company')) return (['role', 'interviewers', 'status', 'decision_by'] as const).some(has);
  return INTERVIEW_NAMES.some((name) => properties.at(name) !== null) && (has('role') || has('date'));
}

/** Names that only an interview's properties have. */
const INTERVIEW_NAMES = ['interview_date', 'interviewer', 'interviewers', 'interviews'];

/** People have a company and a role too, and what no job has: an address. */
function isOfPerson(mapping: Mapping, has: (name: PropertyName) => boolean): boolean {
  if (has('status') || has('date') || has('decision_by') || has('interviewers')) return false;
  const person = readPersonNote('', mapping);
  return person !== null && (person.email ?? person.phone ?? person.linkedin) !== null;
}
