import type { Day } from '../dates/day';
import type { RegionCode } from '../dates/holidays';
import { fullDate } from '../dates/words';
import type { Zone } from '../dates/zoned';
import { words } from '../language/interface';
import { applicationKey } from './application-key';
import { parseDay, parseDeadline, parseZone } from './dates';
import { fromInterview, fromLastChange, withDaysMeant, type FindStart } from './days-meant';
import type { Interview, NoteOutcome } from './interview';
import { doneIn, readJournal, type JournalEntry } from './journal';
import { foldName, parseLink } from './link';
import { hasAddress, readPeople, type FindPerson, type Person } from './people';
import { noteName, type PersonNote } from './person-note';
import { builtInNames, type Properties, type PropertyName } from './properties';
import { describe, type Parsed, type PropertyReader } from './reader';
import { readSchedule } from './schedule';
import type { CustomStatusWords, DateOrder, ReadingSettings } from './settings';
import { isAppointmentStatus, parseStatus, type Status } from './status';
import { parseContactBy, parseFeedback, parseFormat, parseLanguage, parseRegion, parseText, parseYesNo } from './values';

/** What an interview is read with, beyond its properties. */
export interface InterviewContext {
  /** The note's path in the vault. */
  readonly path: string;
  readonly settings: ReadingSettings;
  /** The device's zone. */
  readonly zone: Zone;
  readonly findPerson: FindPerson;
  /** The day on which the note was last changed, in the device's zone; null if it is not known. */
  changedOn(): Day | null;
}

/** Reads one interview; its journal is left empty, because the lines can only be assigned for the whole note. */
export function readInterview(reader: PropertyReader, context: InterviewContext): Interview {
  const { path, settings, settings: { dateOrder } } = context;
  const companyNote = findCompanyNote(reader, context);
  const people = (name: PropertyName) => readPeopleOf(reader, name, context.findPerson).map((person) => reachable(person, companyNote));
  const statedZone = reader.read('timezone', (value) => parseZone(value, context.zone));
  const zone = statedZone ?? context.zone;
  const company = reader.read('company', parseText);
  const role = readRole(reader, path, company);
  const agency = readAgency(reader);
  const schedule = readSchedule(
    reader, { stated: statedZone, device: context.zone }, dateOrder, inOwnNote(reader, () => fromLastChange(context.changedOn(), settings)),
  );
  const region = readRegion(reader, companyNote?.path === path ? null : companyNote);
  const heldOn = schedule?.start.day ?? null;
  const fromThen = inOwnNote(reader, () => fromInterview(heldOn, { ...settings, region: region ?? settings.region }));
  const application = applicationKey({ path, application: reader.read('application', parseText), company, role });
  const round = reader.read('round', parseText);
  const language = reader.read('language', parseLanguage);
  const format = reader.read('format', parseFormat);
  const interviewers = people('interviewers');
  const agencyContact = people('agency_contact')[0] ?? null;
  const references = people('references');
  const contactPerson = people('contact_person')[0] ?? null;
  const contactBy = reader.read('contact_by', parseContactBy);
  const { decisionBy, decisionUnreadable } = readDecision(reader, dateOrder, heldOn, fromThen);
  const followUpOn = reader.read('follow_up_on', (value) => withDaysMeant(parseDay(value, dateOrder), value, fromThen));
  const { status, statusDate, feedback } = readOutcome(reader, context);
  // All by name: in an object with a spread, each property after it takes ten times as long.
  return {
    note: path, entry: null, company, role, application, round, schedule, zone, zoneStated: statedZone !== null, region, language, format,
    interviewers, agency, throughAgency: agency !== null || saysThroughAgency(reader.properties), agencyContact, references,
    contactPerson, contactBy, decisionBy, decisionUnreadable, followUpOn, status, statusDate, feedback,
    offerDeadline: reader.read('offer_deadline', (value) => parseDeadline(value, dateOrder)),
    keepInTouch: reader.read('keep_in_touch', parseYesNo) ?? false,
    journal: [], daysInNote: [], lastLineOn: null, ofNote: null,
    calledOff: reader.read('called_off', parseYesNo) ?? false,
  };
}

/** Whose public holidays count, as the note says, else the company's note, which is another one. */
function readRegion(reader: PropertyReader, companyNote: PersonNote | null): RegionCode | null {
  const stated = reader.read('country', parseRegion);
  if (stated !== null || companyNote === null || companyNote.country === null) return stated;
  const ofCompany = parseRegion(companyNote.country);
  if ('value' in ofCompany) return ofCompany.value;
  reader.report('country', words('problems').wrongCountry(companyNote.path, describe(companyNote.country), ofCompany.expected));
  return null;
}

/** Nothing is offered for a listed interview, so nothing needs to be counted. */
function inOwnNote({ listed }: PropertyReader, findStart: FindStart): FindStart {
  return () => (listed === null ? findStart() : null);
}

/**
 * What an application note says of the whole. Days of its own that a listed interview states too, or that are earlier than it,
 * are not that interview's; they are in the note all the same. What is wrong with them is said where the interviews are read.
 */
export function readNoteOutcome(reader: PropertyReader, context: InterviewContext): NoteOutcome {
  const outcome = readOutcome(reader, context);
  const { properties } = reader;
  const dated = (['decision_by', 'follow_up_on', 'offer_deadline'] as const).map((name) => {
    const day = parseDay(properties.raw(name), context.settings.dateOrder);
    return 'value' in day ? day.value : null;
  });
  return { ...outcome, days: [outcome.statusDate, ...dated].filter((day) => day !== null) };
}

/** What is said of the outcome. */
function readOutcome(
  reader: PropertyReader, { settings: { dateOrder, statusWords } }: InterviewContext,
): Pick<Interview, 'status' | 'statusDate' | 'feedback'> {
  return {
    status: reader.read('status', (value) => parseStatusOf(reader, value, statusWords)),
    statusDate: reader.read('status_date', (value) => parseDay(value, dateOrder)),
    feedback: reader.read('feedback', parseFeedback),
  };
}

/** In a listed interview, `accepted` is a calendar's word for the appointment and says nothing of the application. */
function parseStatusOf({ listed }: PropertyReader, value: unknown, words: CustomStatusWords): Parsed<Status | null> {
  const isOwn = listed?.stated.has('status') ?? false;
  return isOwn && isAppointmentStatus(value) ? { value: null } : parseStatus(value, words);
}

/** @param copied the lines of the note's copies: what they say was done counts too */
export function readJournalOf(reader: PropertyReader, order: DateOrder, copied: readonly unknown[]): readonly JournalEntry[] {
  const own = reader.properties.list('follow_ups');
  const { entries, invalid } = readJournal(own, order);
  reader.reportItems('follow_ups', invalid);
  return copied.length === 0 ? entries : readJournal([...own, ...doneIn(copied, order)], order).entries;
}

/** `title` is often the note's own: it is the role only if a company is given, and it names neither the note nor an interview. */
function readRole(reader: PropertyReader, path: string, company: string | null): string | null {
  const role = reader.read('role', parseText);
  if (role === null || builtInNames('role').some((name) => name !== 'title' && reader.properties.at(name) !== null)) return role;
  const isNotesOwn = company === null || foldName(role) === foldName(noteName(path)) || isAboutInterview(role);
  return isNotesOwn ? null : role;
}

/** `Interview with Acme`, `Interview 2`; an `Interview Coach` is a role. */
function isAboutInterview(role: string): boolean {
  const behind = /\binterviews?(?!\p{L})([^]*)/iu.exec(role)?.[1];
  return behind !== undefined && /\b(?:with|at|for|on|by)\b|[-–—:|]|^\s*\d*$/i.test(behind);
}

/** The note of the company, which may say how to reach it; null if there is none. */
function findCompanyNote({ properties }: PropertyReader, { findPerson }: InterviewContext): PersonNote | null {
  const text = properties.text('company');
  return text === null ? null : findPerson(parseLink(text)?.target ?? text.trim());
}

/** A person without an address can be reached at the company's. */
function reachable(person: Person, companyNote: PersonNote | null): Person {
  return companyNote === null || hasAddress(person) ? person : { ...person, email: companyNote.email, phone: companyNote.phone };
}

/**
 * A promised date before the interview's own day cannot be meant, and is not used. It is a problem if
 * the interview states it itself: a note's may be about an earlier interview.
 */
function readDecision(
  reader: PropertyReader, dateOrder: DateOrder, heldOn: Day | null, findStart: FindStart,
): Pick<Interview, 'decisionBy' | 'decisionUnreadable'> {
  const decisionBy = reader.read('decision_by', (value) => withDaysMeant(parseDay(value, dateOrder), value, findStart));
  if (decisionBy === null) return { decisionBy, decisionUnreadable: reader.properties.raw('decision_by') !== null };
  if (heldOn === null || decisionBy >= heldOn) return { decisionBy, decisionUnreadable: false };
  const isStated = reader.listed === null || reader.listed.stated.has('decision_by');
  const { afterInterview } = words('problems').expected;
  if (isStated) reader.reportInvalid('decision_by', decisionBy, { expected: afterInterview({ day: heldOn, words: fullDate(heldOn) }) });
  return { decisionBy: null, decisionUnreadable: false };
}

/** `agency: true` gives no name. */
function readAgency(reader: PropertyReader): string | null {
  return saysYes(reader.properties.raw('agency')) ? null : reader.read('agency', parseText);
}

/** `via_recruiter: true`: there is an agency, and its name is not known. */
function saysThroughAgency(properties: Properties): boolean {
  return [...builtInNames('agency'), ...builtInNames('agency_contact')].some((name) => saysYes(properties.at(name)));
}

function saysYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|yes)$/i.test(value.trim()));
}

const NOBODY: readonly Person[] = [];

function readPeopleOf(reader: PropertyReader, name: PropertyName, find: FindPerson): readonly Person[] {
  const { properties } = reader;
  const values = name === 'agency_contact' ? agencyContacts(properties) : [properties.raw(name)];
  const stated = [...values, ...properties.numbered(name)].filter((value) => value !== null);
  if (stated.length === 0) return NOBODY;
  const { people, invalid } = readPeople(stated, find);
  reader.reportItems(name, invalid);
  return people;
}

/** The first value that is more than a yes. */
function agencyContacts(properties: Properties): readonly unknown[] {
  return builtInNames('agency_contact').map((name) => properties.at(name)).filter((value) => value !== null && !saysYes(value)).slice(0, 1);
}
