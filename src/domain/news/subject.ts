import type { Day } from '../dates/day';
import { momentAt, type Instant } from '../dates/zoned';
import type { Action } from '../note/actions';
import type { ContactBy } from '../note/channels';
import type { Interview } from '../note/interview';
import { hasAddress, type Person } from '../note/people';
import { isHeld, type Application } from '../playbook/application';

/** What news is about: the interview whose note takes it, and what is known so far. */
export interface NewsSubject {
  /** Its note takes the journal lines, and everything except the outcome. */
  readonly interview: Interview;
  /** The application's last round, whose status counts: its note takes an offer or a rejection. */
  readonly last: Interview;
  readonly application: Application;
  /** Today in the interview's zone. */
  readonly today: Day;
  /** Whether the interview is over, so that check-ins can be snoozed. */
  readonly held: boolean;
  /** The next follow-up: a check-in or, once all of them are made, closing the application. */
  readonly next: Extract<Action, 'check-in' | 'close'>;
}

export interface SubjectDeps {
  readonly now: Instant;
  /** Whether closing the application is what comes next. */
  readonly closeIsDue: boolean;
}

/**
 * The subject of news about the interview's application. News about an earlier round goes to the latest round held, because what
 * the later note says would hide it.
 */
export function newsSubject(application: Application, interview: Interview, { now, closeIsDue }: SubjectDeps): NewsSubject {
  const { rounds, latestHeld } = application;
  const at = rounds.findIndex((round) => isSame(round, interview));
  const isEarlier = latestHeld !== null && at < rounds.indexOf(latestHeld);
  const chosen = isEarlier ? latestHeld : rounds[at] ?? interview;
  return subjectOf(application, chosen, now, closeIsDue);
}

/** The subject of missing details of the interview itself. */
export function detailsSubject(application: Application, interview: Interview, { now, closeIsDue }: SubjectDeps): NewsSubject {
  return subjectOf(application, application.rounds.find((round) => isSame(round, interview)) ?? interview, now, closeIsDue);
}

function subjectOf(application: Application, interview: Interview, now: Instant, closeIsDue: boolean): NewsSubject {
  return {
    interview, application, today: momentAt(now, interview.zone).day, held: isHeld(interview, now),
    last: application.rounds.findLast((round) => !round.calledOff) ?? interview, next: closeIsDue ? 'close' : 'check-in',
  };
}

function isSame(a: Interview, b: Interview): boolean {
  return a.note === b.note && a.entry?.index === b.entry?.index;
}

/** The interviewers for whom no address is known. With an agency, none is needed. */
export function unreachable({ interview, application }: NewsSubject): readonly Person[] {
  return application.viaAgency ? [] : interview.interviewers.filter((person) => !hasAddress(person));
}

/** How they like to be contacted, by this note or another of the application's. */
export function knownContact({ interview, application }: NewsSubject): ContactBy | null {
  return interview.contactBy ?? application.contactBy;
}

/** Whom to follow up with, by this note or another of the application's. */
export function knownContactPerson({ interview, application }: NewsSubject): Person | null {
  return interview.contactPerson ?? application.contactPerson;
}
