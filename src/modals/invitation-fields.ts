import { toTime } from '../domain/dates/day';
import { isZone } from '../domain/dates/zoned';
import type { UncertainField } from '../domain/invitation/proposal';
import { words } from '../domain/language/interface';
import { splitPeople } from '../domain/note/people-text';
import type { NewInterview } from '../domain/writing';
import { isFolderName } from './new-interview-fields';

/** What the form asks for, its date aside. */
export type InvitationField = 'company' | 'role' | 'round' | 'time' | 'duration' | 'timezone' | 'format' | 'place' | 'interviewers'
  | 'contact_person' | 'agency' | 'folder';

export interface InvitationFieldRow {
  readonly name: InvitationField;
  readonly label: string;
  readonly desc: string;
  readonly kind: InputKind;
  /** What can be chosen, with its words. */
  readonly options?: Readonly<Record<string, string>>;
}

type InputKind = 'text' | 'time' | 'number' | 'lines' | 'folder';

/** The fields above and below the date of a new interview. */
export const BEFORE_DATE: readonly InvitationField[] = ['company', 'role', 'round'];
export const BEHIND_DATE: readonly InvitationField[] = [
  'time', 'duration', 'timezone', 'format', 'place', 'interviewers', 'contact_person', 'agency', 'folder',
];

/** Below the date of an interview that is moved. */
export const OF_MOVE: readonly InvitationField[] = ['time', 'duration', 'timezone', 'place'];

const KINDS: Readonly<Partial<Record<InvitationField, InputKind>>> = {
  time: 'time', duration: 'number', interviewers: 'lines', folder: 'folder',
};

/** The rows of the form, with their words. */
export function rowsOf(names: readonly InvitationField[]): readonly InvitationFieldRow[] {
  const { labels, about } = words('invitation');
  const { company, role, round, roundAbout, time, format, formats, interviewers, notKnownYet } = words('common');
  const allLabels: Readonly<Record<InvitationField, string>> = { ...labels, company, role, round, time, format, interviewers };
  const allAbout: Readonly<Partial<Record<InvitationField, string>>> = { ...about, round: roundAbout };
  return names.map((name) => ({
    name, label: allLabels[name], desc: allAbout[name] ?? '', kind: KINDS[name] ?? 'text',
    ...(name === 'format' ? { options: { '': notKnownYet, ...formats } } : {}),
  }));
}

export type InvitationValues = Readonly<Partial<Record<InvitationField, string>>>;
export type InvitationErrors = Readonly<Partial<Record<InvitationField | 'date', string>>>;

/** What is wrong with the values; empty if they can be written. @param date empty if none is given */
export function findInvitationErrors(values: InvitationValues, date: string): InvitationErrors {
  const { company, role, time = '', duration = '', timezone = '', folder = '' } = values;
  const { wrong } = words('invitation');
  const isNamed = company === undefined || company.trim() !== '' || role?.trim() !== '';
  return {
    ...(isNamed ? {} : { company: wrong.company }),
    ...(time !== '' && toTime(time) === null ? { time: wrong.time } : {}),
    ...(time !== '' && date === '' ? { date: wrong.date } : {}),
    ...(duration !== '' && !/^[1-9]\d{0,3}$/.test(duration) ? { duration: wrong.duration } : {}),
    ...(timezone.trim() !== '' && !isZone(timezone.trim()) ? { timezone: wrong.timezone } : {}),
    ...(isFolderName(folder.trim()) ? {} : { folder: wrong.folder }),
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
