import { toDay, toTime } from '../domain/dates/day';
import { isZone } from '../domain/dates/zoned';
import { splitPeople } from '../domain/note/people-text';
import type { PropertyName } from '../domain/note/properties';
import type { NewInterview } from '../domain/writing';

/** What the form asks for: properties of the note, and where it goes. */
export type FieldName = Extract<PropertyName,
  'company' | 'role' | 'date' | 'time' | 'duration' | 'timezone' | 'format' | 'round' | 'interviewers' | 'agency'
  | 'agency_contact' | 'contact_person' | 'contact_by' | 'decision_by'> | 'folder';

export type Values = Readonly<Record<FieldName, string>>;

export interface FormFieldRow {
  readonly name: FieldName;
  readonly label: string;
  readonly desc?: string;
  readonly kind: 'text' | 'date' | 'time' | 'number' | 'lines' | 'folder';
  /** What can be chosen, with its words; the empty one says that nothing is known. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The form, in the order in which one knows things. */
export const FORM_FIELDS: readonly FormFieldRow[] = [
  { name: 'company', label: 'Company', kind: 'text' },
  { name: 'role', label: 'Role', kind: 'text' },
  { name: 'date', label: 'Date', kind: 'date' },
  { name: 'time', label: 'Time', kind: 'time' },
  { name: 'duration', label: 'Duration (minutes)', desc: '60 if left empty.', kind: 'number' },
  { name: 'timezone', label: 'Time zone', desc: 'If it is not yours, such as Europe/London.', kind: 'text' },
  {
    name: 'format', label: 'Format', kind: 'text',
    options: { '': 'Not known yet', 'onsite': 'On site', 'video': 'Video', 'phone': 'Phone' },
  },
  { name: 'round', label: 'Round', desc: 'A number or a name.', kind: 'text' },
  {
    name: 'interviewers', label: 'Interviewers', kind: 'lines',
    desc: 'One a line, such as Jane Doe <jane@acme.example>, or a link to a note.',
  },
  { name: 'agency', label: 'Agency', desc: 'If a recruiter is involved.', kind: 'text' },
  { name: 'agency_contact', label: 'Contact at the agency', kind: 'text' },
  { name: 'contact_person', label: 'Contact person', desc: 'Whom to follow up with, if they named one.', kind: 'text' },
  {
    name: 'contact_by', label: 'They like to be contacted', kind: 'text',
    options: {
      '': 'Not known yet', 'email': 'By email', 'phone': 'By phone', 'linkedin': 'On LinkedIn', 'letter': 'By letter', 'none': 'Not at all',
    },
  },
  { name: 'decision_by', label: 'They decide by', kind: 'date' },
  { name: 'folder', label: 'Folder', desc: 'If left empty, where Obsidian puts new notes.', kind: 'folder' },
];

/** What is wrong, by field. */
export type ValidationErrors = Readonly<Partial<Record<FieldName, string>>>;

/** What is wrong with the values; empty if the note can be made of them. */
export function findErrors(values: Values): ValidationErrors {
  const { company, role, date, time, duration, timezone, folder, decision_by: decision } = values;
  return {
    ...(company.trim() === '' && role.trim() === '' ? { company: 'Enter the company or the role.' } : {}),
    ...(date !== '' && toDay(date) === null ? { date: 'Enter a date that exists.' } : {}),
    ...(time !== '' && toTime(time) === null ? { time: 'Enter a time such as 10:30.' } : {}),
    ...(time !== '' && date === '' ? { date: 'Enter the date too, or leave the time empty.' } : {}),
    ...(duration !== '' && !/^[1-9]\d{0,3}$/.test(duration) ? { duration: 'Enter a number of minutes, such as 45.' } : {}),
    ...(timezone.trim() !== '' && !isZone(timezone.trim()) ? { timezone: 'Enter the name of a time zone, such as Europe/London.' } : {}),
    ...wrongDecision(decision, date),
    ...(isFolderName(folder.trim()) ? {} : { folder: 'Enter a folder of the vault, such as Jobs/Interviews.' }),
  };
}

function wrongDecision(decision: string, date: string): ValidationErrors {
  if (decision === '') return {};
  if (toDay(decision) === null) return { decision_by: 'Enter a date that exists.' };
  return date !== '' && decision < date ? { decision_by: 'Choose a day on or after the interview.' } : {};
}

/** A path without steps up, and without what file systems or links cannot have in a name. */
export function isFolderName(path: string): boolean {
  return !/[\\:*?"<>|#^[\]]/.test(path) && !/\.md$/i.test(path) && path.split('/').every((part) => part !== '.' && part !== '..');
}

/** The properties of the new note. */
export function propertiesOf({ folder: _, interviewers, ...values }: Values): NewInterview {
  return { ...values, interviewers: splitPeople(interviewers) };
}
