import type { Zone } from '../dates/zoned';
import { parseDay, parseDeadline } from './dates';
import type { Interview, NoteOutcome } from './interview';
import { readJournal, type JournalEntry } from './journal';
import { foldName, parseLink } from './link';
import { EXPECTED_PEOPLE, hasAddress, readPeople, splitPeople, type Person } from './people';
import type { PersonNote } from './person-note';
import type { PropertyName } from './properties';
import { describe, type PropertyReader } from './reader';
import { readSchedule } from './schedule';
import type { ReadingSettings } from './settings';
import { parseStatus } from './status';
import { parseContactBy, parseFeedback, parseFormat, parseText, plainText, parseYesNo, parseZone } from './values';

/** What an interview is read with, beyond its properties. */
export interface InterviewContext {
  /** The note's path in the vault. */
  readonly path: string;
  readonly settings: ReadingSettings;
  /** The device's zone. */
  readonly zone: Zone;
  /** The person's note that a link or a bare name means. */
  readonly lookUp: (linkOrName: string) => PersonNote | null;
}

/**
 * Reads one interview; its journal is left empty, for only the whole note knows whose lines are whose.
 * @param own of a note with several: what this one says itself; null where the note is the interview
 */
export function readInterview(reader: PropertyReader, context: InterviewContext, own: ReadonlySet<PropertyName> | null): Interview {
  const { path, settings: { dateOrder } } = context;
  const house = companyNote(reader, context);
  const people = (name: PropertyName) => readPeopleOf(reader, name, context.lookUp).map((person) => reachable(person, house));
  const statedZone = reader.read('timezone', parseZone);
  const zone = statedZone ?? context.zone;
  const company = reader.read('company', parseText);
  const role = reader.read('role', parseText);
  const schedule = readSchedule(reader, zone, dateOrder, own !== null);
  return {
    note: path, entry: null, company, role,
    application: applicationKey(path, reader.read('application', parseText), company, role),
    round: reader.read('round', parseText),
    schedule, zone, zoneStated: statedZone !== null,
    format: reader.read('format', parseFormat),
    interviewers: people('interviewers'),
    agency: reader.read('agency', parseText),
    agencyContact: people('agency_contact')[0] ?? null,
    references: people('references'),
    contactPerson: people('contact_person')[0] ?? null,
    contactBy: reader.read('contact_by', parseContactBy),
    ...readDecision(reader, dateOrder, schedule?.start.day ?? null, own === null || own.has('decision_by')),
    followUpOn: reader.read('follow_up_on', (value) => parseDay(value, dateOrder)),
    ...readOutcome(reader, context),
    offerDeadline: reader.read('offer_deadline', (value) => parseDeadline(value, dateOrder)),
    keepInTouch: reader.read('keep_in_touch', parseYesNo) ?? false,
    journal: [], ofNote: null, calledOff: false,
  };
}

/** What is said of the outcome. */
export function readOutcome(reader: PropertyReader, { settings: { dateOrder, statusWords } }: InterviewContext): NoteOutcome {
  return {
    status: reader.read('status', (value) => parseStatus(value, statusWords)),
    statusDate: reader.read('status_date', (value) => parseDay(value, dateOrder)),
    feedback: reader.read('feedback', parseFeedback),
  };
}

export function readJournalOf(reader: PropertyReader): readonly JournalEntry[] {
  const raw = reader.raw('follow_ups');
  if (raw === null) return [];
  const { entries, misread } = readJournal(raw);
  reportSome(reader, 'follow_ups', misread, ({ entry, expected }) => `follow_ups has ${describe(entry)}; expected ${expected}.`);
  return entries;
}

/** The note of the company, where it says how to reach it. */
function companyNote(reader: PropertyReader, { lookUp }: InterviewContext): PersonNote | null {
  const text = plainText(reader.raw('company'));
  return text === null ? null : lookUp(parseLink(text)?.target ?? text.trim());
}

/** Whoever has no address of their own can be reached at the company's. */
function reachable(person: Person, house: PersonNote | null): Person {
  return house === null || hasAddress(person) ? person : { ...person, email: house.email, phone: house.phone };
}

/** Rounds belong together by the application they name, else by equal company and role. */
function applicationKey(path: string, stated: string | null, company: string | null, role: string | null): string {
  if (stated !== null) return `application ${foldName(stated)}`;
  if (company === null || role === null) return `note ${path}`;
  return `role ${foldName(company)}\n${foldName(role)}`;
}

/**
 * A promised date before the interview's own day cannot be meant: not used, and a problem.
 * @param isOwn the interview states it itself; a note's may be about an earlier interview
 */
function readDecision(
  reader: PropertyReader, dateOrder: ReadingSettings['dateOrder'], heldOn: string | null, isOwn: boolean,
): Pick<Interview, 'decisionBy' | 'decisionUnreadable'> {
  const decisionBy = reader.read('decision_by', (value) => parseDay(value, dateOrder));
  if (decisionBy === null) return { decisionBy, decisionUnreadable: reader.raw('decision_by') !== null };
  if (heldOn === null || decisionBy >= heldOn) return { decisionBy, decisionUnreadable: false };
  if (isOwn) reader.misread('decision_by', decisionBy, `a date on or after the interview’s own day, ${heldOn}`);
  return { decisionBy: null, decisionUnreadable: false };
}

/** `recruiter: false` says that there is none. */
function readPeopleOf(reader: PropertyReader, name: PropertyName, lookUp: InterviewContext['lookUp']): readonly Person[] {
  const values = [reader.raw(name), ...reader.numbered(name)].filter((value) => value !== null && !(value === false && name === 'agency_contact'));
  const { people, misread } = readPeople(values.length === 1 ? values[0] : values.flatMap(splitPeople), lookUp);
  reportSome(reader, name, misread, (item) => `${name} has ${describe(item)}; expected ${EXPECTED_PEOPLE}.`);
  return people;
}

/** Past so many entries of one property that cannot be read, the rest are counted. */
const MOST_REPORTED = 5;

function reportSome<T>(reader: PropertyReader, name: PropertyName, misread: readonly T[], message: (item: T) => string): void {
  for (const item of misread.slice(0, MOST_REPORTED)) reader.report(name, message(item));
  const rest = misread.length - MOST_REPORTED;
  if (rest > 0) reader.report(name, `${name} has ${rest} more entries that cannot be read.`);
}
