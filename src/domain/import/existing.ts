import { isInterviewNote } from '../note/identify';
import { foldProperties, isEmpty, lookUp, withOwnNames } from '../note/properties';
import type { NoteFile } from '../note/read-note';
import type { ReadingSettings } from '../note/settings';
import { parseText, plainText } from '../note/values';
import { dayIn } from './dates';
import { namesOf, normalizeName } from './fields';

/** An application that a note of the vault is about already. */
export interface KnownApplication {
  readonly path: string;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`; null where the note does not say it, or it cannot be read. */
  readonly applied: string | null;
}

/** What application the note is about; null where it is about none: neither an interview's note nor an application's. */
export function knownApplication(note: NoteFile, settings: ReadingSettings): KnownApplication | null {
  if (!isInterviewNote(note, settings)) return null;
  const properties = withOwnNames(foldProperties(note.properties), settings.propertyNames);
  const [company, role] = [textOf(lookUp(properties, 'company')), textOf(lookUp(properties, 'role'))];
  if (company === '' && role === '') return null;
  return { path: note.path, company, role, applied: appliedOn(note, settings) };
}

/** In a note, unlike in a table, a date alone is the interview's. */
const APPLIED = new Set(namesOf('date_applied').filter((name) => name !== 'date').map(normalizeName));

function appliedOn({ properties }: NoteFile, { dateOrder }: ReadingSettings): string | null {
  const stated = Object.entries(properties).find(([name, value]) => APPLIED.has(normalizeName(name)) && !isEmpty(value));
  return dayIn(plainText(stated?.[1]) ?? '', dateOrder);
}

function textOf(value: unknown): string {
  const parsed = parseText(value);
  return 'value' in parsed ? parsed.value : '';
}
