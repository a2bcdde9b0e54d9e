import { PROPERTIES, type PropertyName } from '../note/properties';
import type { CustomNames } from '../note/settings';
import { columnNames } from '../text/column-names';

/** What the cells of a column hold. A `start` is a day that may have a time; an `email` belongs to a person of another column. */
export type Kind =
  | 'text' | 'status' | 'day' | 'start' | 'time' | 'duration' | 'zone' | 'format' | 'channel' | 'language' | 'person' | 'people' | 'email';

/** What the cells hold of each property of an application's note that tables have columns for, under the name it gets in the note. */
export const FIELDS = {
  company: 'text',
  role: 'text',
  status: 'status',
  date_applied: 'day',
  location: 'text',
  salary: 'text',
  url: 'text',
  source: 'text',
  date: 'start',
  time: 'time',
  duration: 'duration',
  timezone: 'zone',
  format: 'format',
  round: 'text',
  interviewers: 'people',
  agency: 'text',
  agency_contact: 'person',
  recruiter_email: 'email',
  contact_person: 'person',
  contact_email: 'email',
  contact_by: 'channel',
  decision_by: 'day',
  follow_up_on: 'day',
  status_date: 'day',
  offer_deadline: 'day',
  language: 'language',
  feedback: 'text',
} as const satisfies Readonly<Record<string, Kind>>;

export type ImportField = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as ImportField[];

/** The field's canonical name, and the names that a person set for it. */
export function statedNamesOf(name: ImportField, custom: CustomNames): readonly string[] {
  const set = custom[name as PropertyName] ?? [];
  // In a table of applications a date alone is that of the application.
  return name === 'date' ? set : [name, ...set];
}

/** All names of a field, in the order of certainty: the stated ones, those that notes use, those of tables. */
export function namesOf(name: ImportField, custom: CustomNames): readonly string[] {
  return [...namesInNotes(name, custom), ...(name === 'date_applied' ? columnNames('any_date') : [])];
}

/** The same without a date that does not say of what: in a note that is the interview's. */
export function namesInNotes(name: ImportField, custom: CustomNames = {}): readonly string[] {
  const others: Partial<Record<string, readonly string[]>> = PROPERTIES;
  return [...statedNamesOf(name, custom), ...others[name] ?? [], ...columnNames(name)];
}

/** The fields that a column of this name can be, in the order of the table; empty if the name says nothing. */
export function fieldsNamed(name: string, custom: CustomNames): readonly ImportField[] {
  const known = fieldsByName(custom);
  return known.get(normalizeName(name)) ?? known.get(normalizeName(withoutBrackets(name))) ?? [];
}

/** Whether a column of this name holds long text, which belongs below the properties. */
export function namesText(name: string): boolean {
  textNames ??= new Set(columnNames('text').map(normalizeName));
  return textNames.has(normalizeName(name));
}

/** Made for the first table: most sessions read none. */
let textNames: ReadonlySet<string> | null = null;

const byNames = new WeakMap<CustomNames, ReadonlyMap<string, readonly ImportField[]>>();

/** Made once for a setting: every cell of the first rows asks for it. */
function fieldsByName(custom: CustomNames): ReadonlyMap<string, readonly ImportField[]> {
  const known = byNames.get(custom);
  if (known !== undefined) return known;
  const made = new Map<string, ImportField[]>();
  for (const field of FIELD_NAMES) {
    for (const name of new Set(namesOf(field, custom).map(normalizeName))) made.set(name, [...made.get(name) ?? [], field]);
  }
  byNames.set(custom, made);
  return made;
}

/** `Date applied (UTC)`: the bracket says no more of what it is. */
export function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)/g, '');
}

/** Names of columns compare by letters and digits alone, without accents: `Date Applied`, `date_applied`, `dateApplied`. */
export function normalizeName(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
