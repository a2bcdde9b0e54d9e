import type { Day } from '../dates/day';
import type { Instant, Moment, Zone } from '../dates/zoned';
import { words } from '../language/interface';
import type { Action } from '../note/actions';
import type { Channel } from '../note/channels';
import type { Interview, Labels, Schedule } from '../note/interview';
import type { JournalEntry } from '../note/journal';
import type { Person } from '../note/people';
import type { Status } from '../note/status';
import type { Source } from './sources';

export const STATES = ['overdue', 'today', 'open', 'later'] as const;

/** `overdue`: `due` has passed; `today`: due today; `open`: `from` has passed; `later`: it has not. */
export type State = (typeof STATES)[number];

/** Which of a note's several interviews it is about. */
export interface EntryMark {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly date: Day | null;
  /** Which one of those with the same day, round and time, from 1. */
  readonly nth: number;
  readonly round: string | null;
  readonly labels: Labels;
}

/** One thing to do, with everything that is known about it. */
export interface FollowUp {
  /** Stable while it is the same follow-up: note, the entry's day, round and time, action, number and person. */
  readonly id: string;
  /** The note's path; null for what concerns no note (`keep-looking`). */
  readonly note: string | null;
  /** Null if the note is the interview. */
  readonly entry: EntryMark | null;
  /** The key of the application it is about; null for what concerns no note. */
  readonly application: string | null;
  readonly company: string | null;
  readonly role: string | null;
  /** The recruiter's firm, else its person; null if the employer is dealt with directly. */
  readonly agency: string | null;
  /** When the interview starts; null if the note gives no date. */
  readonly start: Moment | null;
  readonly action: Action;
  /** The check-in's number, from 1; else null. */
  readonly n: number | null;
  /** The name of the interviewer or reference it is for; null if it is for no one person. */
  readonly person: string | null;
  /** The same person as the notes know them. */
  readonly forPerson: Person | null;
  /** The name of the person whom the contact goes to; null if nobody is named, or if the person does it for themselves. */
  readonly to: string | null;
  /** The same person as the notes know them: whose address it is sent to. */
  readonly recipient: Person | null;
  /** How; null for what the person does for themselves. */
  readonly channel: Channel | null;
  readonly from: Moment;
  readonly due: Moment;
  /** The rule's own deadline, if a snooze has moved `due`; else null. */
  readonly ruleDue: Moment | null;
  readonly state: State;
  readonly zone: Zone;
  readonly zoneStated: boolean;
  /** One or two sentences: which rule, from which dates. */
  readonly why: string;
  /** The public holidays without which it would have another day. */
  readonly holidays: readonly { readonly day: Day; readonly name: string }[];
  readonly sources: readonly Source[];
  /** The actions that are done with it: one reply to a rejection gives thanks and asks for feedback. */
  readonly alsoRecords: readonly Action[];
}

/**
 * `upcoming`: not held; `act`: something to do now; `waiting`: nothing until later; `quiet`: open, but without a recent date;
 * `closed`: nothing left.
 */
export type Phase = 'upcoming' | 'act' | 'waiting' | 'quiet' | 'closed';

/** How one interview is going. */
export interface InterviewStatus {
  readonly note: string;
  readonly entry: EntryMark | null;
  /** The key of its application. */
  readonly application: string;
  readonly company: string | null;
  readonly role: string | null;
  /** The recruiter's firm, else its person; null if the employer is dealt with directly. */
  readonly agency: string | null;
  /** When it starts; null if the note gives no date. */
  readonly start: Moment | null;
  /** When it runs; null if the note gives no date. */
  readonly schedule: Schedule | null;
  /** Whether it was held or is still to come: nobody called it off, and no offer was accepted before it. */
  readonly takesPlace: boolean;
  /** The status in effect. */
  readonly status: Status;
  /** The day that its note gives for its status; null if it gives none. */
  readonly statusDate: Day | null;
  readonly phase: Phase;
  /** While waiting: the earliest moment at which something can be done; null if unknown. */
  readonly waitingUntil: Moment | null;
  readonly zone: Zone;
  /** One clause, in lower case, that says why there is no next step: "they promised an answer by Fri 4 Dec". */
  readonly waitingReason: string;
  /** Whether there is nothing left to wait for here because a later round has been held. */
  readonly superseded: boolean;
  readonly journal: readonly JournalEntry[];
}

/** What the playbook makes of all interviews at one moment. */
export interface Agenda {
  /** Sorted by due (those that are `later`, by from), then note, action and person. */
  readonly items: readonly FollowUp[];
  /** Sorted by note. */
  readonly interviews: readonly InterviewStatus[];
  /** The first instant after now at which any of it can change by itself; null: never. */
  readonly nextChange: Instant | null;
}

/** What a follow-up and a status say about their interview. */
export function ofInterview(interview: Interview) {
  const { note, application, company, role, throughAgency, agency, agencyContact, schedule, zone } = interview;
  return {
    note, entry: entryMark(interview), application, company, role,
    agency: agency ?? agencyContact?.name ?? (throughAgency ? words('playbook').anAgency : null), start: schedule?.start ?? null, zone,
  } satisfies Partial<FollowUp>;
}

/** Which of a note's several interviews it is; null if the note is the interview. */
export function entryMark({ entry, round }: Pick<Interview, 'entry' | 'round'>): EntryMark | null {
  return entry === null ? null : { ...entry, round };
}

/** The interview that is meant among those of its note. */
export function interviewOf(interviews: readonly Interview[], { entry }: Pick<FollowUp, 'entry'>): Interview | null {
  return interviews.find((interview) => interview.entry?.index === entry?.index) ?? interviews[0] ?? null;
}
