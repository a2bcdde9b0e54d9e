import { PROPERTIES, type PropertyName } from '../note/properties';
import type { CustomNames as CustomNames } from '../note/settings';

/** What the cells of a column hold. A `start` is a day that may have a time; an `email` belongs to a person of another column. */
export type Kind =
  | 'text' | 'status' | 'day' | 'start' | 'time' | 'duration' | 'zone' | 'format' | 'channel' | 'person' | 'people' | 'email';

/** A property that a column can become. */
export interface FieldRow {
  /** As a person would call it. */
  readonly label: string;
  readonly kind: Kind;
  /** What such a column is called in job trackers and spreadsheets, in the order of certainty. */
  readonly names: readonly string[];
}

/** The properties of an application's note that stand in tables, under the names they get in the note. */
export const FIELDS = {
  company: field('Company', 'text', 'company name', 'employer name', 'company / organization', 'firm'),
  role: field('Role', 'text', 'role title', 'position title', 'job role', 'job', 'job name', 'vacancy'),
  status: field(
    'Status', 'status',
    'app status', 'current status', 'current stage', 'job stage', 'pipeline stage', 'list', 'outcome', 'result',
  ),
  date_applied: field(
    'Date applied', 'day',
    'applied', 'applied date', 'applied on', 'applied at', 'application date', 'date of application', 'application sent', 'app sent',
    'date',
  ),
  location: field('Location', 'text', 'job location', 'work location', 'city', 'office'),
  salary: field('Salary', 'text', 'salary range', 'compensation', 'pay', 'salary expectation'),
  url: field(
    'Link to the job', 'text',
    'job url', 'job link', 'link', 'job posting url', 'job posting', 'job listing url', 'job post url', 'posting url',
    'application url', 'application link', 'posting', 'source url', 'original url',
  ),
  source: field('Source', 'text', 'applied via', 'platform', 'channel', 'job board', 'found on', 'found via'),
  date: field(
    'Interview date', 'start',
    'date of interview', 'interview', 'interview on', 'interview at', 'interview date time', 'next interview', 'first interview',
    'interviewed on', 'interview dates',
  ),
  time: field('Interview time', 'time', 'interview time', 'time of interview'),
  duration: field('Interview duration', 'duration', 'interview duration', 'interview length'),
  timezone: field('Time zone of the interview', 'zone', 'time zone'),
  format: field('Interview format', 'format', 'interview format', 'interview type', 'interview mode'),
  round: field('Interview round', 'text', 'interview round', 'interview stage', 'last round'),
  interviewers: field('Interviewers', 'people', 'interviewer name', 'interviewer names', 'interviewed by'),
  agency: field('Agency', 'text', 'recruitment agency', 'recruiting agency', 'recruiting firm', 'staffing agency'),
  agency_contact: field('Recruiter', 'person', 'recruiter name', 'agency recruiter'),
  recruiter_email: field('Recruiter’s email', 'email', 'recruiter e-mail', 'recruiter email address', 'agency email'),
  contact_person: field(
    'Contact person', 'person',
    'contact', 'contact name', 'hiring manager', 'recruiter / contact', 'point of contact', 'company contact',
  ),
  contact_email: field(
    'Contact person’s email', 'email',
    'email', 'e-mail', 'email address', 'contact e-mail', 'contact email address', 'hiring manager email',
  ),
  contact_by: field('How they like to be contacted', 'channel', 'preferred contact', 'contact method', 'preferred contact method'),
  decision_by: field(
    'They decide by', 'day',
    'decision date', 'decision expected', 'expected decision', 'response expected', 'expected response date',
  ),
  follow_up_on: field('Follow up on', 'day', 'follow up reminder date', 'next follow up date', 'follow up by', 'followup'),
  status_date: field(
    'Status since', 'day',
    'date of status', 'status changed', 'status updated', 'response date', 'closed date', 'answer date',
  ),
  offer_deadline: field('Offer deadline', 'day', 'offer expires', 'offer expiry', 'offer due'),
  feedback: field('Feedback', 'text', 'interview feedback', 'feedback received'),
} as const satisfies Readonly<Record<string, FieldRow>>;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** Columns whose text is long, and belongs below the properties. */
export const TEXT_NAMES = ['notes', 'note', 'comments', 'comment', 'description', 'job description', 'remarks', 'details'];

/** The field's canonical name, and the names that a person set for it. */
export function statedNamesOf(name: Field, custom: CustomNames): readonly string[] {
  const set = custom[name as PropertyName] ?? [];
  // In a table of applications a date alone is that of the application.
  return name === 'date' ? set : [name, ...set];
}

/** All names of a field, in the order of certainty: the stated ones, those that notes use, those of other trackers. */
export function namesOf(name: Field, custom: CustomNames = {}): readonly string[] {
  const others: Partial<Record<string, readonly string[]>> = PROPERTIES;
  return [...statedNamesOf(name, custom), ...others[name] ?? [], ...FIELDS[name].names];
}

/** Names of columns compare by letters and digits alone: `Date Applied`, `date_applied`, `dateApplied`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function field(label: string, kind: Kind, ...names: string[]): FieldRow {
  return { label, kind, names };
}
