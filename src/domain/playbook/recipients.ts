import type { Channel } from '../note/channels';
import { hasAddress, type Person } from '../note/people';
import type { Situation } from './rule';

/**
 * Whom a check-in, and what follows it, goes to: the agency's contact if there is one, else whom the
 * employer named, else the first interviewer.
 */
export function employerContact({ application, round }: Pick<Situation, 'application' | 'round'>): Person | null {
  return application.agencyContact ?? application.contactPerson ?? round.interviewers[0]
    ?? application.rounds.findLast((other) => other.interviewers.length > 0)?.interviewers[0] ?? null;
}

/** Whom a thank-you goes to: the interviewer, or the consultant if only they can pass it on. */
export function thankYouRecipient({ application }: Situation, interviewer: Person | undefined): Person | null {
  if (interviewer !== undefined && (hasAddress(interviewer) || !application.viaAgency)) return interviewer;
  return application.agencyContact ?? interviewer ?? null;
}

/** The way the employer likes to be contacted, else the given one. */
export function preferredChannel({ application }: Situation, otherwise: Channel): Channel {
  const { contactBy } = application;
  return contactBy === null || contactBy === 'none' ? otherwise : contactBy;
}
