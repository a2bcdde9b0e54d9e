import type { Zone } from '../dates/zoned';
import { parseDay, parseDeadline } from './dates';
import type { Interview } from './interview';
import { readJournal, type JournalEntry } from './journal';
import { foldName } from './link';
import { EXPECTED_PEOPLE, readPeople, type Person } from './people';
import type { PersonLookUp } from './person-note';
import type { Problem } from './problem';
import { foldProperties, type PropertyName } from './properties';
import { describe, PropertyReader } from './reader';
import { readSchedule } from './schedule';
import type { ReadingSettings } from './settings';
import { parseStatus } from './status';
import { parseContactBy, parseFeedback, parseFormat, parseText, parseYesNo, parseZone } from './values';

/** What is known of a note before it is read. */
export interface NoteFile {
  /** The path in the vault, with `/` and `.md`. */
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** All tags, from properties and text, without `#`. */
  readonly tags: readonly string[];
}

export interface ReadingContext {
  readonly settings: ReadingSettings;
  /** The device's zone, for notes that name none. */
  readonly zone: Zone;
  readonly personNote: PersonLookUp;
}

/** What a note says. */
export interface NoteReading {
  readonly interviews: readonly Interview[];
  readonly problems: readonly Problem[];
  /** The link targets and names looked up: a change of those notes changes this reading. */
  readonly mentions: readonly string[];
}

/** Reads an interview's note. Total: whatever stands in the properties, it returns. */
export function readNote(note: NoteFile, context: ReadingContext): NoteReading {
  const reader = new PropertyReader(note.path, foldProperties(note.properties));
  const mentions = new Set<string>();
  const lookUp = (name: string) => {
    mentions.add(name);
    return context.personNote(name, note.path);
  };
  const people = (name: PropertyName) => readPeopleOf(reader, name, lookUp);
  const interview = readInterview(note.path, reader, context, people);
  return { interviews: [interview], problems: reader.problems, mentions: [...mentions] };
}

/**
 * The problem of a note whose properties cannot be read at all.
 * @param reason a parser's, whose lines count from the first property
 */
export function unreadableNote(path: string, reason: string): Problem {
  const inNote = reason.replace(/\bat line (\d+)/, (_, line) => `at line ${Number(line) + 1}`);
  return { note: path, property: null, message: `The properties cannot be read: ${inNote}` };
}

type PeopleOf = (name: PropertyName) => readonly Person[];

function readInterview(path: string, reader: PropertyReader, context: ReadingContext, people: PeopleOf): Interview {
  const { dateOrder } = context.settings;
  const statedZone = reader.read('timezone', parseZone);
  const zone = statedZone ?? context.zone;
  const company = reader.read('company', parseText);
  const role = reader.read('role', parseText);
  const schedule = readSchedule(reader, zone, dateOrder);
  return {
    note: path,
    company,
    role,
    application: applicationKey(path, reader.read('application', parseText), company, role),
    round: reader.read('round', parseText),
    schedule,
    zone,
    zoneStated: statedZone !== null,
    format: reader.read('format', parseFormat),
    interviewers: people('interviewers'),
    agency: reader.read('agency', parseText),
    agencyContact: people('agency_contact')[0] ?? null,
    references: people('references'),
    contactPerson: people('contact_person')[0] ?? null,
    contactBy: reader.read('contact_by', parseContactBy),
    ...readDecision(reader, context.settings, schedule?.start.day ?? null),
    followUpOn: reader.read('follow_up_on', (value) => parseDay(value, dateOrder)),
    status: reader.read('status', parseStatus),
    statusDate: reader.read('status_date', (value) => parseDay(value, dateOrder)),
    offerDeadline: reader.read('offer_deadline', (value) => parseDeadline(value, dateOrder)),
    feedback: reader.read('feedback', parseFeedback),
    keepInTouch: reader.read('keep_in_touch', parseYesNo) ?? false,
    journal: readJournalOf(reader),
  };
}

/** Rounds belong together by the application they name, else by equal company and role. */
function applicationKey(path: string, stated: string | null, company: string | null, role: string | null): string {
  if (stated !== null) return `application ${foldName(stated)}`;
  if (company === null || role === null) return `note ${path}`;
  return `role ${foldName(company)}\n${foldName(role)}`;
}

/** A promised date before the interview's own day cannot be meant: a problem, and not used. */
function readDecision(
  reader: PropertyReader, { dateOrder }: ReadingSettings, heldOn: string | null,
): Pick<Interview, 'decisionBy' | 'decisionUnreadable'> {
  const decisionBy = reader.read('decision_by', (value) => parseDay(value, dateOrder));
  if (decisionBy === null) return { decisionBy, decisionUnreadable: reader.raw('decision_by') !== null };
  if (heldOn === null || decisionBy >= heldOn) return { decisionBy, decisionUnreadable: false };
  reader.misread('decision_by', decisionBy, `a date on or after the interview’s own day, ${heldOn}`);
  return { decisionBy: null, decisionUnreadable: false };
}

function readPeopleOf(reader: PropertyReader, name: PropertyName, lookUp: Parameters<typeof readPeople>[1]): readonly Person[] {
  const raw = reader.raw(name);
  if (raw === null) return [];
  const { people, misread } = readPeople(raw, lookUp);
  reportSome(reader, name, misread, (item) => `${name} has ${describe(item)}; expected ${EXPECTED_PEOPLE}.`);
  return people;
}

function readJournalOf(reader: PropertyReader): readonly JournalEntry[] {
  const raw = reader.raw('follow_ups');
  if (raw === null) return [];
  const { entries, misread } = readJournal(raw);
  reportSome(reader, 'follow_ups', misread, ({ entry, expected }) => `follow_ups has ${describe(entry)}; expected ${expected}.`);
  return entries;
}

/** Past so many entries of one property that cannot be read, the rest are counted. */
const MOST_REPORTED = 5;

function reportSome<T>(reader: PropertyReader, name: PropertyName, misread: readonly T[], message: (item: T) => string): void {
  for (const item of misread.slice(0, MOST_REPORTED)) reader.report(name, message(item));
  const rest = misread.length - MOST_REPORTED;
  if (rest > 0) reader.report(name, `${name} has ${rest} more entries that cannot be read.`);
}
