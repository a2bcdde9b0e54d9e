import { laterDay, type Day } from '../dates/day';
import { startOf, type Instant } from '../dates/zoned';
import type { Action } from '../note/actions';
import type { ContactBy } from '../note/channels';
import { daysOf } from '../note/days-in-note';
import { peopleOf, type Interview } from '../note/interview';
import type { JournalLine } from '../note/journal';
import { nameJournalPeople } from '../note/journal-people';
import { foldName } from '../note/link';
import type { Person } from '../note/people';
import { isClosed, type Status } from '../note/status';
import { compareText } from '../text/compare';
import { applyNoteOutcome, compareInList, hasEnded } from './note-outcome';

/**
 * The rounds that belong together, and what they say together at one moment. What a later round says takes priority over an earlier
 * one.
 */
export interface Application {
  readonly key: string;
  /** In the order they take place; see `orderOf`. Never empty. */
  readonly rounds: readonly Interview[];
  readonly status: Status;
  /** The round whose note states the status; null if none does. */
  readonly statedBy: Interview | null;
  readonly closed: boolean;
  readonly latestHeld: Interview | null;
  /** The first round still to come after the latest held one. */
  readonly toCome: Interview | null;
  /** The date by which they said they would decide, among the held rounds. */
  readonly promised: Day | null;
  /** The latest held round's note, or the only one that has any, names a promised date that cannot be read. */
  readonly promiseUnreadable: boolean;
  /** The person's own day for the next check-in, from the newest held round that states one. */
  readonly followUpOn: Day | null;
  readonly contactBy: ContactBy | null;
  readonly contactPerson: Person | null;
  readonly agencyContact: Person | null;
  /** An agency is involved: the notes name it or its consultant, or just say that there is one. */
  readonly viaAgency: boolean;
  readonly references: readonly Person[];
  /** The journal lines of all rounds, in the order of `linesOf`. */
  readonly journal: readonly JournalLine[];
  /** The latest date in any of its notes, past or ahead; null if they have no readable date. */
  readonly latestDay: Day | null;
}

/** Whether the interview has ended, or its status says that it must have been held. */
export function isHeld(interview: Interview, now: Instant): boolean {
  return hasEnded(interview, now) || interview.status === 'offer' || statesEnd(interview);
}

/** Whether the round is still ahead: dated and not over, or scheduled and without a date. */
export function isToCome(interview: Interview, now: Instant): boolean {
  if (interview.calledOff || isHeld(interview, now)) return false;
  return interview.schedule !== null || effectiveStatus(interview, now) === 'scheduled';
}

/**
 * The status as stated. If there is none, or if it is still `scheduled` after the end: `scheduled` before the end, `waiting` after
 * it.
 */
export function effectiveStatus(interview: Interview, now: Instant): Status {
  const ofNote = interview.ofNote?.status ?? null;
  if (interview.calledOff && ofNote !== null && isClosed(ofNote)) return ofNote;
  if (interview.status !== null && interview.status !== 'scheduled') return interview.status;
  return hasEnded(interview, now) ? 'waiting' : 'scheduled';
}

/** The note's interview that matters now: the latest that has begun, else the first. Null if there is none. */
export function currentInterview(interviews: readonly Interview[], now: Instant): Interview | null {
  const dated = interviews.filter(({ schedule }) => schedule !== null && schedule.start.instant <= now);
  const latest = [...dated].sort((a, b) => (a.schedule?.start.instant ?? 0) - (b.schedule?.start.instant ?? 0)).at(-1);
  return latest ?? interviews[0] ?? null;
}

/** The first interview in the note's list that is still ahead, dated or not; null if none is. */
export function firstToCome(interviews: readonly Interview[], now: Instant): Interview | null {
  return interviews.find((interview) => isToCome(interview, now)) ?? null;
}

/** The note's earliest interview that is still ahead and has a date; null if none is. */
export function nextInterview(interviews: readonly Interview[], now: Instant): Interview | null {
  const ahead = interviews.filter((interview) => interview.schedule !== null && isToCome(interview, now));
  return [...ahead].sort((a, b) => (a.schedule?.start.instant ?? 0) - (b.schedule?.start.instant ?? 0))[0] ?? null;
}

/** Puts the rounds of one application together as of that moment. */
export function assemble(key: string, interviews: readonly Interview[], now: Instant): Application {
  const stated = applyNoteOutcome(withNamedJournals(interviews), now);
  const sorted = [...stated].sort((a, b) => orderOf(a, now) - orderOf(b, now) || compareText(a.note, b.note) || compareInList(a, b));
  const statedBy = findStatedBy(sorted, now);
  const status = statusOf(sorted, statedBy, now);
  const rounds = status === 'accepted' ? sorted.map((round) => (isToCome(round, now) ? { ...round, calledOff: true } : round)) : sorted;
  const held = rounds.filter((round) => isHeld(round, now));
  const latestHeld = held.at(-1) ?? null;
  const agencyContact = last(rounds, (round) => round.agencyContact);
  const { promised, promiseUnreadable } = promiseOf(held, latestHeld);
  return {
    key, rounds, status, statedBy, closed: isClosed(status), latestHeld,
    toCome: rounds.slice(latestHeld === null ? 0 : rounds.indexOf(latestHeld) + 1).find((round) => isToCome(round, now)) ?? null,
    promised, promiseUnreadable,
    followUpOn: latestDay([last(held, (round) => round.followUpOn)], latestHeld?.schedule?.start.day ?? null),
    contactBy: last(rounds, (round) => round.contactBy),
    contactPerson: last(rounds, (round) => round.contactPerson),
    agencyContact,
    viaAgency: agencyContact !== null || rounds.some((round) => round.throughAgency),
    references: distinct(rounds.flatMap((round) => round.references)),
    journal: linesOf(rounds),
    latestDay: latestDay(rounds.flatMap((round) => [...daysOf(round), ...round.ofNote?.days ?? []]), null),
  };
}

/** The journal of one round can have the first name or the address of somebody whom only another round names. */
function withNamedJournals(interviews: readonly Interview[]): readonly Interview[] {
  if (interviews.length === 1) return interviews;
  const people = interviews.flatMap(peopleOf);
  return interviews.map((interview) => ({ ...interview, journal: nameJournalPeople(interview.journal, people) }));
}

/**
 * The lines that record something, of several notes: by date, then by time. A line without a time comes after those of its day that
 * have one; lines with the same day and time keep their order.
 */
export function linesOf(rounds: readonly Interview[]): readonly JournalLine[] {
  const lines = rounds.flatMap((round) => round.journal).filter((entry) => entry.kind !== 'freeForm');
  return lines.sort((a, b) => compareText(a.date, b.date) || compareText(a.time ?? AFTER_ALL_TIMES, b.time ?? AFTER_ALL_TIMES));
}

const AFTER_ALL_TIMES = '24:00';

/**
 * The lines of each action, sorted out once for each list of rounds: a journal can be long, and many people can be due something.
 */
const LINES = new WeakMap<object, ReadonlyMap<Action, readonly JournalLine[]>>();

/** Those of `linesOf` about that action. */
export function linesOfAction(action: Action, rounds: readonly Interview[]): readonly JournalLine[] {
  const [only, another] = rounds;
  const key = another === undefined && only !== undefined ? only : rounds;
  const known = LINES.get(key);
  if (known !== undefined) return known.get(action) ?? [];
  const found = new Map<Action, JournalLine[]>();
  for (const line of linesOf(rounds)) {
    const same = found.get(line.action);
    if (same === undefined) found.set(line.action, [line]);
    else same.push(line);
  }
  LINES.set(key, found);
  return found.get(action) ?? [];
}

/**
 * A round's place among the others, by its start. Without a date, a scheduled round comes last. A round that states an end or an
 * offer is placed by its status's day, or last too if that is unknown, so that a rejection noted without a date is not overlooked.
 * Any other comes first.
 */
function orderOf(round: Interview, now: Instant): number {
  if (round.schedule !== null) return round.schedule.start.instant;
  if (isToCome(round, now)) return Number.MAX_SAFE_INTEGER;
  if (round.status === 'waiting') return Number.MIN_SAFE_INTEGER;
  return round.statusDate === null ? Number.MAX_SAFE_INTEGER - 1 : startOf(round.statusDate, round.zone).instant;
}

/** The latest round that states a status. An accepted offer counts, whatever rounds are still to come. */
function findStatedBy(rounds: readonly Interview[], now: Instant): Interview | null {
  const stating = rounds.filter((round) => round.status !== null);
  const past = stating.findLast((round) => !isToCome(round, now));
  return past?.status === 'accepted' ? past : stating.at(-1) ?? null;
}

/** The stated status. Any final status but `accepted` waits for a later round that is still to come. */
function statusOf(rounds: readonly Interview[], statedBy: Interview | null, now: Instant): Status {
  if (statedBy === null) {
    const latest = rounds.at(-1);
    return latest === undefined ? 'scheduled' : effectiveStatus(latest, now);
  }
  const status = effectiveStatus(statedBy, now);
  const later = rounds.slice(rounds.indexOf(statedBy) + 1);
  const waits = isClosed(status) && status !== 'accepted' && later.some((round) => isToCome(round, now));
  return waits ? 'scheduled' : status;
}

/** The latest promised date of the held rounds that is not before the latest of them. */
function promiseOf(held: readonly Interview[], latestHeld: Interview | null): Pick<Application, 'promised' | 'promiseUnreadable'> {
  const promised = latestDay(held.map((round) => round.decisionBy), latestHeld?.schedule?.start.day ?? null);
  const unreadable = latestHeld?.decisionUnreadable === true || held.some((round) => round.decisionUnreadable) && promised === null;
  return { promised, promiseUnreadable: unreadable };
}

function latestDay(days: readonly (Day | null)[], notBefore: Day | null): Day | null {
  return days
    .filter((day) => day !== null && (notBefore === null || day >= notBefore))
    .reduce((latest, day) => (latest === null || day === null ? day : laterDay(latest, day)), null);
}

function statesEnd(interview: Interview): boolean {
  return interview.status !== null && isClosed(interview.status);
}

function last<T>(rounds: readonly Interview[], pick: (round: Interview) => T | null): T | null {
  const found = rounds.findLast((round) => pick(round) !== null);
  return found === undefined ? null : pick(found);
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [foldName(person.name), person])).values()];
}
