import type { DayAnswer } from '../domain/dates/in-words';
import { readZone } from '../domain/dates/zone-names';
import { splitPeople } from '../domain/note/people-text';
import type { PropertyName } from '../domain/note/properties';
import type { NewInterview } from '../domain/writing';

/** What the form asks for: when the interview is, other properties of the note, and where it goes. */
export type FieldName = Extract<PropertyName,
  'company' | 'role' | 'duration' | 'timezone' | 'format' | 'round' | 'interviewers' | 'agency' | 'agency_contact' | 'contact_person'
  | 'contact_by' | 'decision_by' | 'application'> | 'when' | 'folder';

export type Values = Readonly<Record<FieldName, string>>;

/** What was filled in, and what was understood of the dates in words. */
export interface FilledIn {
  readonly values: Values;
  readonly when: DayAnswer;
  readonly decision: DayAnswer;
}

export interface FormFieldRow {
  readonly name: FieldName;
  readonly label: string;
  readonly desc?: string;
  readonly kind: 'company' | 'role' | 'person' | 'people' | 'text' | 'number' | 'date' | 'folder';
  /** What can be chosen, with its words; the empty one says that nothing is known. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What is asked for first: enough for a note. */
export const FIRST_FIELDS: readonly FormFieldRow[] = [
  { name: 'company', label: 'Company', kind: 'company' },
  { name: 'role', label: 'Role', kind: 'role' },
  { name: 'when', label: 'When', kind: 'date' },
  { name: 'interviewers', label: 'Interviewers', desc: 'A name, Name <email>, or a link.', kind: 'people' },
];

/** The rest, in the order in which one knows it. */
export const MORE_FIELDS: readonly FormFieldRow[] = [
  { name: 'round', label: 'Round', desc: 'A number or a name.', kind: 'text' },
  {
    name: 'format', label: 'Format', kind: 'text',
    options: { '': 'Not known yet', 'onsite': 'On site', 'video': 'Video', 'phone': 'Phone' },
  },
  { name: 'duration', label: 'Duration (minutes)', desc: 'Defaults to 60.', kind: 'number' },
  { name: 'timezone', label: 'Time zone', desc: 'If different from yours, such as Europe/London.', kind: 'text' },
  { name: 'decision_by', label: 'Decision expected by', kind: 'date' },
  { name: 'contact_person', label: 'Contact person', desc: 'Who to follow up with, if they named someone.', kind: 'person' },
  {
    name: 'contact_by', label: 'Preferred contact', kind: 'text',
    options: {
      '': 'Not known yet', 'email': 'By email', 'phone': 'By phone', 'linkedin': 'On LinkedIn', 'letter': 'By letter', 'none': 'Not at all',
    },
  },
  { name: 'agency', label: 'Agency', desc: 'If a recruiter is involved.', kind: 'text' },
  { name: 'agency_contact', label: 'Contact at the agency', kind: 'person' },
  { name: 'application', label: 'Application', desc: 'Connects the rounds of one application if company and role don’t.', kind: 'text' },
  { name: 'folder', label: 'Folder', desc: 'Leave empty for Obsidian’s default folder.', kind: 'folder' },
];

/** @internal The tests fill in all of them. */
export const FORM_FIELDS: readonly FormFieldRow[] = [...FIRST_FIELDS, ...MORE_FIELDS];

/** What is wrong, by field. */
export type ValidationErrors = Readonly<Partial<Record<FieldName, string>>>;

/** What is wrong with what was filled in; empty if the note can be made of it. */
export function findErrors({ values, when, decision }: FilledIn): ValidationErrors {
  const { company, role, duration, timezone, folder } = values;
  const errors: Partial<Record<FieldName, string | null>> = {
    company: company.trim() === '' && role.trim() === '' ? 'Enter the company or the role.' : null,
    when: values.when.trim() === '' ? null : when.error ?? wrongZoneOf(when, timezone),
    duration: duration === '' || /^[1-9]\d{0,3}$/.test(duration) ? null : 'Enter a number of minutes, such as 45.',
    timezone: zoneOf(timezone) === null ? 'Enter the name of a time zone, such as Europe/London.' : null,
    decision_by: values.decision_by.trim() === '' ? null : decision.error ?? wrongDecision(decision, when),
    folder: isFolderName(folder.trim()) ? null : 'Enter a folder in your vault, such as Jobs/Interviews.',
  };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== null));
}

/** The zone that the text names; empty if it names none; null if it cannot be read. */
function zoneOf(text: string): string | null {
  const reading = readZone(text, 'UTC');
  if (text.trim() === '') return '';
  return 'zone' in reading ? reading.zone : null;
}

/** "2pm BST" can be in several zones: the form has a field that says which. */
function wrongZoneOf({ time }: DayAnswer, stated: string): string | null {
  if (time === null || time.zone === null || stated.trim() !== '' || zoneOf(time.zone) !== null) return null;
  return `“${time.zone}” does not name one time zone. Enter one under “Time zone”, such as Europe/London.`;
}

function wrongDecision({ day: decision }: DayAnswer, { day }: DayAnswer): string | null {
  return day !== null && decision !== null && decision < day ? 'Choose a day on or after the interview.' : null;
}

/** A path without steps up, and without what file systems or links cannot have in a name. */
export function isFolderName(path: string): boolean {
  return !/[\\:*?"<>|#^[\]]/.test(path) && !/\.md$/i.test(path) && path.split('/').every((part) => part !== '.' && part !== '..');
}

/** The properties of the new note. What stands beside the day and time goes into properties that are empty. */
export function propertiesOf({ values: { folder: _, when: __, interviewers, ...values }, when, decision }: FilledIn): NewInterview {
  const { day, time } = when;
  return {
    ...values,
    interviewers: splitPeople(interviewers),
    date: day ?? '',
    time: time?.time ?? '',
    duration: values.duration || String(time?.duration ?? ''),
    timezone: zoneOf(values.timezone) || zoneOf(time?.zone ?? '') || '',
    decision_by: decision.day ?? '',
  };
}
