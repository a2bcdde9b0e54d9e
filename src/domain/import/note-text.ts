import type { ReadingSettings } from '../note/settings';
import { noteText, propertyLines } from '../writing';
import { FIELD_NAMES, type ImportField } from './fields';

/** Texts by the property that they are for; several where the property is a list. */
type Values = Readonly<Partial<Record<ImportField, string | readonly string[]>>>;

/** What the note of an application is to say. */
export interface NoteContent {
  /** Of the application as a whole. */
  readonly values: Values;
  readonly interviews: readonly Values[];
  /** Properties under names of the table's own. */
  readonly own: readonly (readonly [name: string, value: string])[];
  /** The text below the properties. */
  readonly body: string;
}

/** Properties of an interview rather than of the application as a whole, in the order in which its entry has them. */
export const INTERVIEW_FIELDS: readonly ImportField[] = ['date', 'time', 'round', 'duration', 'timezone', 'format', 'interviewers'];

/** The text of the note: an application, with its interviews inside. */
export function applicationText({ values, interviews, own, body }: NoteContent, { typeProperty }: ReadingSettings): string {
  const linesOf = (said: Values, names: readonly ImportField[]) => names.flatMap((name) => propertyLines(name, said[name] ?? ''));
  const entries = interviews.flatMap((interview) => (
    linesOf(interview, INTERVIEW_FIELDS).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
  ));
  return noteText([
    ...propertyLines(typeProperty.trim() || 'type', 'application'),
    ...linesOf(values, FIELD_NAMES),
    ...(entries.length === 0 ? [] : ['interviews:', ...entries]),
    ...own.flatMap(([name, value]) => propertyLines(name, value, 'number')),
  ], body);
}
