import type { Channel } from '../note/channels';
import { hasAddress, type Person } from '../note/people';
import type { Situation } from './rule';

/**
 * Whom a check-in, and what follows it, goes to: the agency's contact where one stands between, else
 * whom the employer named, else the first interviewer.
 */
export function employerContact({ application, round }: Situation): string | null {
  const person = application.agencyContact ?? application.contactPerson ?? round.interviewers[0] ?? null;
  return person?.name ?? application.rounds.findLast((other) => other.interviewers.length > 0)?.interviewers[0]?.name ?? null;
}

/** Whom a thank-you goes to: the interviewer, or the consultant where only they can pass it on. */
export function thankYouRecipient({ application }: Situation, interviewer: Person | undefined): string | null {
  if (interviewer !== undefined && (hasAddress(interviewer) || !application.viaAgency)) return interviewer.name;
  return application.agencyContact?.name ?? interviewer?.name ?? null;
}

/** The way the employer likes to be contacted, else the given one. */
export function preferredChannel({ application }: Situation, otherwise: Channel): Channel {
  const { contactBy } = application;
  return contactBy === null || contactBy === 'none' ? otherwise : contactBy;
}

/** Who a sentence says it is about: the company, or the people there. */
export function employerName({ round }: Situation): string {
  return round.company ?? 'the employer';
}
