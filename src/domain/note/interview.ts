import type { Day, Time } from '../dates/day';
import type { RegionCode } from '../dates/holidays';
import type { Moment, Zone } from '../dates/zoned';
import type { NamedLanguage } from '../language/language-names';
import type { LocaleName } from '../language/locales';
import type { ContactBy, Format } from './channels';
import type { JournalEntry } from './journal';
import type { Person } from './people';
import type { Status } from './status';

/** When the interview runs, as moments in its own zone. */
export interface Schedule {
  readonly start: Moment;
  readonly end: Moment;
  /** False if the note gives a day alone: it is then taken to run from 09:00 to 17:00. */
  readonly timeKnown: boolean;
}

/** A deadline that may name a time of day. */
export interface Deadline {
  readonly day: Day;
  readonly time: Time | null;
}

/**
 * What tells an interview from its note's others, in the words of each language: `Screening`, `round 2`, `Screening (4 December)`.
 */
export type Labels = Readonly<Record<LocaleName, string>>;

/** Which of the interviews that its note lists it is. */
interface ListedAs {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** The day that it states there; null if it states none that can be read. */
  readonly date: Day | null;
  /** Distinguishes the note's interviews with the same day, round and time: which one of them it is, from 1. */
  readonly nth: number;
  readonly labels: Labels;
}

/** What a note says of the application as a whole: it speaks for the latest interview held, which depends on the time. */
export interface NoteOutcome {
  readonly status: Status | null;
  readonly statusDate: Day | null;
  readonly feedback: string | null;
  /** The days that the note states itself, in no order; its own `date` is left out. */
  readonly days: readonly Day[];
}

/**
 * One interview as its note states it: nothing here is worked out from the rules or from other
 * notes. What the note does not say is null, or an empty list.
 */
export interface Interview {
  /** The note's path in the vault, with `/` and `.md`. */
  readonly note: string;
  /** Which one of the note's interviews; null if the note is the interview. */
  readonly entry: ListedAs | null;
  readonly company: string | null;
  readonly role: string | null;
  /** What ties this round to others: the stated application, else company and role, else the note. */
  readonly application: string;
  readonly round: string | null;
  readonly schedule: Schedule | null;
  readonly zone: Zone;
  /** Whether the note names the zone itself; if not, it is the device's. */
  readonly zoneStated: boolean;
  /** Whose public holidays count: as the note says, else the company's note; null: as the settings say. */
  readonly region: RegionCode | null;
  /** The language of letters about it, as the note says; null if it says none. */
  readonly language: NamedLanguage | null;
  readonly format: Format | null;
  readonly interviewers: readonly Person[];
  /** An agency is involved, if only as `via_recruiter: true` says: then it has no name. */
  readonly throughAgency: boolean;
  /** The agency's name; null if it is not known, or if there is no agency. */
  readonly agency: string | null;
  readonly agencyContact: Person | null;
  readonly references: readonly Person[];
  readonly contactPerson: Person | null;
  readonly contactBy: ContactBy | null;
  readonly decisionBy: Day | null;
  /** The note has a promised date that cannot be read, so it is not known when it passes. */
  readonly decisionUnreadable: boolean;
  readonly followUpOn: Day | null;
  /** The status as stated; see the playbook for the one in effect. */
  readonly status: Status | null;
  readonly statusDate: Day | null;
  readonly offerDeadline: Deadline | null;
  readonly feedback: string | null;
  readonly keepInTouch: boolean;
  readonly journal: readonly JournalEntry[];
  /** All days that its whole note states, sorted; an application note's own date, too. */
  readonly daysInNote: readonly Day[];
  /** The day of the last journal line of its whole note; null if no line has a date. */
  readonly lastLineOn: Day | null;
  /** Null if the note is the interview: then it speaks for itself. */
  readonly ofNote: NoteOutcome | null;
  /** It does not take place: its note says so, or was closed, or its application accepted, while it was still ahead. */
  readonly calledOff: boolean;
}

/** Everybody whom the interview names: interviewers, references, and those who speak for the employer. */
export function peopleOf({ interviewers, references, agencyContact, contactPerson }: Interview): readonly Person[] {
  return [...interviewers, ...references, agencyContact, contactPerson].filter((person) => person !== null);
}
