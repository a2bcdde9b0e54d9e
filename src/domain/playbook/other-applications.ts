import { addDays, type Day } from '../dates/day';
import { momentAt, type Instant, type Zone } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { compareText } from '../text/compare';
import type { Application } from './application';
import { latestPastDay } from './status-day';

/** An offer that waits for its answer. */
export interface Offer {
  readonly application: string;
  readonly company: string | null;
  /** The day it was made; null if unknown. */
  readonly day: Day | null;
  /** The day by which it must be answered; null if none was named. */
  readonly deadline: Day | null;
}

/** An offer that was accepted. */
export interface Acceptance {
  readonly application: string;
  readonly company: string | null;
  /** The day on which it was accepted, as stated; null if unknown. */
  readonly day: Day | null;
  /** The day from which its reach counts: the stated one, else the latest day in the note, else today. */
  readonly countsFrom: Day;
  /** The zone in which its days count. */
  readonly zone: Zone;
}

/** What one application must know of all the others: who has made an offer, and which was accepted. */
export interface OtherApplications {
  /** The offers that are still news and not answered, the earliest deadline first. */
  readonly offers: readonly Offer[];
  /** The acceptances of the current search, the earliest first. */
  readonly acceptances: readonly Acceptance[];
}

/** How many days an acceptance concerns other applications. */
const ACCEPTANCE_REACH = 60;

/** For how many days after its deadline an offer is news to others; without a deadline, after its own day. */
const NEWS_AFTER_DEADLINE = 14;
const NEWS_WITHOUT_DEADLINE = 30;

/** Whether the application can have an offer or an acceptance. No other application concerns the rest. */
export function concernsOthers({ status }: Application): boolean {
  return status === 'offer' || status === 'accepted';
}

/** Gathers the offers and acceptances of all applications. Their order does not depend on that of the applications. */
export function collectOffers(applications: readonly Application[], now: Instant): OtherApplications {
  const offers = applications.filter((application) => isNews(application, now) && !isAnswered(application)).flatMap(offerOf);
  const acceptances = applications.flatMap((application) => acceptanceOf(application, now));
  return {
    offers: offers.sort((a, b) => compareDays(a.deadline, b.deadline) || compareDays(a.day, b.day) || compareKeys(a, b)),
    acceptances: acceptances.sort((a, b) => compareDays(a.day, b.day) || compareKeys(a, b)),
  };
}

/** Whether the application has an offer that is still news, whatever the journal says of an answer. */
export function isNews({ status, statedBy }: Application, now: Instant): boolean {
  if (status !== 'offer' || statedBy === null) return false;
  const today = momentAt(now, statedBy.zone).day;
  const deadline = statedBy.offerDeadline?.day ?? null;
  const last = deadline === null ? addDays(countedDay(statedBy, now), NEWS_WITHOUT_DEADLINE) : addDays(deadline, NEWS_AFTER_DEADLINE);
  return today <= last;
}

/**
 * The acceptance of another application that concerns this one: its latest round begins before that day
 * or within the reach after it. What begins later is a new search. Two acceptances do not end each other.
 */
export function acceptanceFor({ key, status, rounds }: Application, { acceptances }: OtherApplications): Acceptance | null {
  if (status === 'accepted') return null;
  const latest = rounds.findLast(({ schedule }) => schedule !== null)?.schedule ?? null;
  if (latest === null) return null;
  return acceptances.find(({ application, countsFrom, zone }) =>
    application !== key && momentAt(latest.start.instant, zone).day <= addDays(countsFrom, ACCEPTANCE_REACH)) ?? null;
}

function offerOf({ key, statedBy }: Application): Offer[] {
  if (statedBy === null) return [];
  const { company, statusDate, offerDeadline } = statedBy;
  return [{ application: key, company, day: statusDate, deadline: offerDeadline?.day ?? null }];
}

function acceptanceOf({ key, status, statedBy }: Application, now: Instant): Acceptance[] {
  if (status !== 'accepted' || statedBy === null) return [];
  const { company, statusDate, zone } = statedBy;
  const countsFrom = countedDay(statedBy, now);
  if (momentAt(now, zone).day > addDays(countsFrom, ACCEPTANCE_REACH)) return [];
  return [{ application: key, company, day: statusDate, countsFrom, zone }];
}

/** The day from which a status's reach counts: the stated one, else the latest in the note, else today. */
function countedDay(interview: Interview, now: Instant): Day {
  return interview.statusDate ?? latestPastDay(interview, now) ?? momentAt(now, interview.zone).day;
}

/** The journal says that the offer was answered, whatever the status still says. */
function isAnswered(application: Application): boolean {
  return application.journal.some((line) => line.kind === 'done' && line.action === 'answer-offer');
}

/** An unknown day comes after every known one. */
function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

function compareKeys(a: { application: string }, b: { application: string }): number {
  return compareText(a.application, b.application);
}
