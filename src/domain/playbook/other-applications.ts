import type { Day } from '../dates/day';
import { compareText } from '../text/compare';
import type { Application } from './application';

/** An offer that waits for its answer. */
export interface Offer {
  readonly application: string;
  readonly company: string | null;
  /** The day it was made; null where unknown. */
  readonly day: Day | null;
  /** The day by which it must be answered; null where none was named. */
  readonly deadline: Day | null;
}

interface Acceptance {
  readonly application: string;
  readonly company: string | null;
  readonly day: Day | null;
}

/** What one application must know of all the others: who has made an offer, and which was accepted. */
export interface OtherApplications {
  /** The one with the earliest deadline first. */
  readonly offers: readonly Offer[];
  /** The earliest first. */
  readonly acceptances: readonly Acceptance[];
}

/** Gathers the offers and acceptances of all applications, in an order that does not hang on theirs. */
export function collectOffers(applications: Iterable<Application>): OtherApplications {
  const offers: Offer[] = [];
  const acceptances: Acceptance[] = [];
  for (const application of applications) {
    const { key, status, statedBy } = application;
    if (statedBy === null) continue;
    const common = { application: key, company: statedBy.company, day: statedBy.statusDate };
    if (status === 'accepted') acceptances.push(common);
    if (status === 'offer' && !isAnswered(application)) offers.push({ ...common, deadline: statedBy.offerDeadline?.day ?? null });
  }
  return {
    offers: offers.sort((a, b) => compareDays(a.deadline, b.deadline) || compareDays(a.day, b.day) || compareKeys(a, b)),
    acceptances: acceptances.sort((a, b) => compareDays(a.day, b.day) || compareKeys(a, b)),
  };
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
