import type { DayAnswer } from '../domain/dates/in-words';
import { readZone } from '../domain/dates/zone-names';
import { words } from '../domain/language/interface';
import { splitPeople } from '../domain/note/people-text';
import type { PropertyName } from '../domain/note/properties';
import type { NewInterview } from '../domain/writing';

/** What the form asks for: when the interview is, other properties of the note, and where it goes. */
export type FieldName = Extract<PropertyName,
  'company' | 'role' | 'duration' | 'timezone' | 'format' | 'round' | 'interviewers' | 'agency' | 'agency_contact' | 'contact_person'
  | 'contact_by' | 'decision_by' | 'application'> | 'when' | 'folder';

export type Values = Readonly<Record<FieldName, string>>;

/** What was filled in, and how the dates in words were understood. */
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
  /** The choices, by value, with their words. The empty value means unknown. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The fields that are asked for first, which are enough for a note, and the rest in the order in which people learn of them. */
export function formFields(): { readonly first: readonly FormFieldRow[]; readonly more: readonly FormFieldRow[] } {
  return { first: firstFields(), more: moreFields() };
}

function firstFields(): readonly FormFieldRow[] {
  const [{ company, role, interviewers }, { when, about }] = [words('common'), words('forms')];
  return [
    { name: 'company', label: company, kind: 'company' },
    { name: 'role', label: role, kind: 'role' },
    { name: 'when', label: when, kind: 'date' },
    { name: 'interviewers', label: interviewers, desc: about.interviewers, kind: 'people' },
  ];
}

function moreFields(): readonly FormFieldRow[] {
  const [common, forms, { labels, about }] = [words('common'), words('forms'), words('invitation')];
  const unknown = { '': common.notKnownYet };
  return [
    { name: 'round', label: common.round, desc: common.roundAbout, kind: 'text' },
    { name: 'format', label: common.format, kind: 'text', options: { ...unknown, ...common.formats } },
    { name: 'duration', label: labels.duration, desc: forms.about.duration, kind: 'number' },
    { name: 'timezone', label: labels.timezone, desc: about.timezone, kind: 'text' },
    { name: 'decision_by', label: forms.decisionBy, kind: 'date' },
    { name: 'contact_person', label: labels.contact_person, desc: forms.about.contact_person, kind: 'person' },
    { name: 'contact_by', label: forms.preferredContact, kind: 'text', options: { ...unknown, ...common.contactBy } },
    { name: 'agency', label: labels.agency, desc: about.agency, kind: 'text' },
    { name: 'agency_contact', label: forms.agencyContact, kind: 'person' },
    { name: 'application', label: forms.application, desc: forms.about.application, kind: 'text' },
    { name: 'folder', label: labels.folder, desc: about.folder, kind: 'folder' },
  ];
}

/** What is wrong, by field. */
export type ValidationErrors = Readonly<Partial<Record<FieldName, string>>>;

/** What is wrong with what was filled in; empty if the note can be made of it. */
export function findErrors({ values, when, decision }: FilledIn): ValidationErrors {
  const { company, role, duration, timezone, folder } = values;
  const { wrong } = words('invitation');
  const errors: Partial<Record<FieldName, string | null>> = {
    company: company.trim() === '' && role.trim() === '' ? wrong.company : null,
    when: values.when.trim() === '' ? null : when.error ?? wrongZoneOf(when, timezone),
    duration: duration === '' || /^[1-9]\d{0,3}$/.test(duration) ? null : wrong.duration,
    timezone: zoneOf(timezone) === null ? wrong.timezone : null,
    decision_by: values.decision_by.trim() === '' ? null : decision.error ?? wrongDecision(decision, when),
    folder: isFolderName(folder.trim()) ? null : wrong.folder,
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
  return words('forms').unclearZone(time.zone);
}

function wrongDecision({ day: decision }: DayAnswer, { day }: DayAnswer): string | null {
  return day !== null && decision !== null && decision < day ? words('forms').decisionTooEarly : null;
}

/** Whether the path has no `..` and no character that file systems or links do not allow in a name. */
export function isFolderName(path: string): boolean {
  return !/[\\:*?"<>|#^[\]]/.test(path) && !/\.md$/i.test(path) && path.split('/').every((part) => part !== '.' && part !== '..');
}

/** The properties of the new note. What was typed with the day and time goes into properties that are empty. */
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
