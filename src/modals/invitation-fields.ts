import { toTime } from '../domain/dates/day';
import { isZone } from '../domain/dates/zoned';
import type { UncertainField } from '../domain/invitation/proposal';
import { splitPeople } from '../domain/note/people-text';
import type { NewInterview } from '../domain/writing';
import { isFolderName } from './new-interview-fields';

/** What the form asks for, its date aside. */
export type InvitationField = 'company' | 'role' | 'round' | 'time' | 'duration' | 'timezone' | 'format' | 'place' | 'interviewers'
  | 'contact_person' | 'agency' | 'folder';

export interface InvitationFieldRow {
  readonly name: InvitationField;
  readonly label: string;
  readonly desc?: string;
  readonly kind: 'text' | 'time' | 'number' | 'lines' | 'folder';
  /** What can be chosen, with its words. */
  readonly options?: Readonly<Record<string, string>>;
}

const TIME: InvitationFieldRow = { name: 'time', label: 'Time', kind: 'time' };
const DURATION: InvitationFieldRow = { name: 'duration', label: 'Duration (minutes)', kind: 'number' };
const TIMEZONE: InvitationFieldRow = {
  name: 'timezone', label: 'Time zone', desc: 'If different from yours, such as Europe/London.', kind: 'text',
};
const PLACE: InvitationFieldRow = { name: 'place', label: 'Place', desc: 'A link, a number or an address.', kind: 'text' };

/** The rows above and below the date of a new interview. */
export const BEFORE_DATE: readonly InvitationFieldRow[] = [
  { name: 'company', label: 'Company', kind: 'text' },
  { name: 'role', label: 'Role', kind: 'text' },
  { name: 'round', label: 'Round', desc: 'A number or a name.', kind: 'text' },
];
export const BEHIND_DATE: readonly InvitationFieldRow[] = [
  TIME, DURATION, TIMEZONE,
  {
    name: 'format', label: 'Format', kind: 'text',
    options: { '': 'Not known yet', 'onsite': 'On site', 'video': 'Video', 'phone': 'Phone' },
  },
  PLACE,
  { name: 'interviewers', label: 'Interviewers', desc: 'One per line.', kind: 'lines' },
  { name: 'contact_person', label: 'Contact person', desc: 'Who to follow up with.', kind: 'text' },
  { name: 'agency', label: 'Agency', desc: 'If a recruiter is involved.', kind: 'text' },
  { name: 'folder', label: 'Folder', desc: 'Leave empty for Obsidian’s default folder.', kind: 'folder' },
];

/** Below the date of an interview that is moved. */
export const OF_MOVE: readonly InvitationFieldRow[] = [TIME, DURATION, TIMEZONE, PLACE];

export type InvitationValues = Readonly<Partial<Record<InvitationField, string>>>;
export type InvitationErrors = Readonly<Partial<Record<InvitationField | 'date', string>>>;

/** What is wrong with the values; empty if they can be written. @param date empty if none is given */
export function findInvitationErrors(values: InvitationValues, date: string): InvitationErrors {
  const { company, role, time = '', duration = '', timezone = '', folder = '' } = values;
  const isNamed = company === undefined || company.trim() !== '' || role?.trim() !== '';
  return {
    ...(isNamed ? {} : { company: 'Enter the company or the role.' }),
    ...(time !== '' && toTime(time) === null ? { time: 'Enter a time such as 10:30.' } : {}),
    ...(time !== '' && date === '' ? { date: 'Enter the date too, or leave the time empty.' } : {}),
    ...(duration !== '' && !/^[1-9]\d{0,3}$/.test(duration) ? { duration: 'Enter a number of minutes, such as 45.' } : {}),
    ...(timezone.trim() !== '' && !isZone(timezone.trim()) ? { timezone: 'Enter the name of a time zone, such as Europe/London.' } : {}),
    ...(isFolderName(folder.trim()) ? {} : { folder: 'Enter a folder in your vault, such as Jobs/Interviews.' }),
  };
}

/** The properties of the new note. */
export function invitationProperties(values: InvitationValues, date: string): NewInterview & { readonly place: string } {
  const { folder: _, place = '', interviewers = '', ...rest } = values;
  return { ...rest, date, place, interviewers: splitPeople(interviewers) };
}

/** The field whose row shows that something is not certain. */
export function isUncertain(name: InvitationField | 'date', uncertain: readonly UncertainField[]): boolean {
  return (uncertain as readonly string[]).includes(name);
}
