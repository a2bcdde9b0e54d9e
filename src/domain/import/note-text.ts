import type { ReadingSettings } from '../note/settings';
import { noteText, propertyLines } from '../writing';
import { FIELD_NAMES, type Field } from './fields';

/** What the note of an application is to say. */
export interface NoteContent {
  readonly values: Readonly<Partial<Record<Field, string | readonly string[]>>>;
  /** Properties under names of the table's own. */
  readonly own: readonly (readonly [name: string, value: string])[];
  /** The text below the properties. */
  readonly body: string;
}

/** Properties of an interview rather than of the application as a whole. */
const INTERVIEW: readonly Field[] = ['date', 'time', 'round', 'duration', 'timezone', 'format', 'interviewers'];

/** The text of the note: an application, with its interview inside if it has a date. */
export function applicationText({ values, own, body }: NoteContent, { typeProperty }: ReadingSettings): string {
  const linesOf = (name: Field) => propertyLines(name, values[name] ?? '');
  const entry = values.date === undefined ? [] : INTERVIEW.flatMap(linesOf);
  return noteText([
    ...propertyLines(typeProperty.trim() || 'type', 'application'),
    ...FIELD_NAMES.filter((name) => entry.length === 0 || !INTERVIEW.includes(name)).flatMap(linesOf),
    ...(entry.length === 0 ? [] : ['interviews:', ...entry.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)]),
    ...own.flatMap(([name, value]) => propertyLines(name, value, 'number')),
  ], body);
}
