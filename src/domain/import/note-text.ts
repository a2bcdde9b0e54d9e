import type { ReadingSettings } from '../note/settings';
import { propertyLines, quoted } from '../note/yaml';
import { FIELD_NAMES, type Field } from './fields';

/** What the note of an application is to say. */
export interface NoteContent {
  readonly values: Readonly<Partial<Record<Field, string | readonly string[]>>>;
  /** Properties under names of the table's own. */
  readonly own: readonly (readonly [name: string, value: string])[];
  /** The text below the properties. */
  readonly body: string;
}

/** The text of the note: an application with, where it has a date, its interview inside. */
export function applicationText({ values, own, body }: NoteContent, { typeProperty }: ReadingSettings): string {
  const entry = values.date === undefined ? [] : INTERVIEW.flatMap((name) => linesOf(name, values));
  const lines = [
    ...propertyLines(typeProperty.trim() || 'type', 'application'),
    ...FIELD_NAMES.filter((name) => entry.length === 0 || !INTERVIEW.includes(name)).flatMap((name) => linesOf(name, values)),
    ...(entry.length === 0 ? [] : ['interviews:', ...entry.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)]),
    ...own.flatMap(([name, value]) => propertyLines(name, value, plainNumber)),
  ];
  return `${['---', ...lines, '---', '', ...(body === '' ? [] : [body])].join('\n')}\n`;
}

/** What belongs to an interview rather than to the application as a whole. */
const INTERVIEW: readonly Field[] = ['date', 'time', 'round', 'duration', 'timezone', 'format', 'interviewers'];
const NUMBERS: readonly Field[] = ['salary', 'duration', 'round'];

function linesOf(name: Field, values: NoteContent['values']): string[] {
  return propertyLines(name, values[name] ?? '', NUMBERS.includes(name) ? plainNumber : plainDate);
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
/** Digits that come out of a reader as they went in. */
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;

function plainDate(text: string): string {
  return DATE.test(text) ? text : quoted(text);
}

function plainNumber(text: string): string {
  return NUMBER.test(text) ? text : plainDate(text);
}
