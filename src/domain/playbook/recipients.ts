import type { Channel } from '../note/channels';
import { hasAddress, type Person } from '../note/people';
import type { Situation } from './rule';

/**
 * The recipient of a check-in, and of what follows it: the agency's contact if there is one, else the contact person, else the
 * first interviewer.
 */
export function employerContact({ application, round }: Pick<Situation, 'application' | 'round'>): Person | null {
  return application.agencyContact ?? application.contactPerson ?? round.interviewers[0]
    ?? application.rounds.findLast((other) => other.interviewers.length > 0)?.interviewers[0] ?? null;
}

/** The recipient of a thank-you: the interviewer, or the consultant if only they can pass it on. */
export function thankYouRecipient({ application }: Situation, interviewer: Person | undefined): Person | null {
  if (interviewer !== undefined && (hasAddress(interviewer) || !application.viaAgency)) return interviewer;
  return application.agencyContact ?? interviewer ?? null;
}

/** The channel that the employer prefers, else the given one. */
export function preferredChannel({ application }: Situation, otherwise: Channel): Channel {
  const { contactBy } = application;
  return contactBy === null || contactBy === 'none' ? otherwise : contactBy;
}
