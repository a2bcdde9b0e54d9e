import type { Day, Time } from '../dates/day';
import type { Zone } from '../dates/zoned';
import type { Format } from '../note/channels';

/**
 * - `invitation`: a calendar's, not yet in the vault;
 * - `update`: a later version of one that a note names;
 * - `cancellation`: it calls the interview off;
 * - `text`: an email without a calendar;
 * - `none`: nothing that can be an interview, and the remarks say why.
 */
export type InviteKind = 'invitation' | 'update' | 'cancellation' | 'text' | 'none';

/** Someone whom an invitation names. */
export interface InvitedPerson {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What would become a note. What the invitation does not plainly say is null, or among the uncertain. */
export interface InviteProposal {
  readonly kind: InviteKind;
  readonly uid: string | null;
  readonly sequence: number | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly round: string | null;
  readonly date: Day | null;
  readonly time: Time | null;
  /** The zone of date and time. */
  readonly timezone: Zone | null;
  /** Minutes. */
  readonly duration: number | null;
  readonly format: Format | null;
  /** The link, the number or the address. */
  readonly place: string | null;
  readonly interviewers: readonly InvitedPerson[];
  readonly contactPerson: InvitedPerson | null;
  readonly agency: string | null;
  /** The path of the note that names the invitation, else of the application's latest interview. */
  readonly matches: string | null;
  readonly uncertain: readonly UncertainField[];
  /** Sentences. */
  readonly remarks: readonly string[];
  /** What the email or the calendar says, to be quoted below the properties. */
  readonly text: string;
}

export type UncertainField = 'company' | 'date' | 'time' | 'timezone' | 'format' | 'place' | 'contact_person';

const NOTHING: Omit<InviteProposal, 'kind' | 'remarks'> = {
  uid: null, sequence: null, company: null, role: null, round: null, date: null, time: null, timezone: null, duration: null,
  format: null, place: null, interviewers: [], contactPerson: null, agency: null, matches: null, uncertain: [], text: '',
};

/** Nothing that can be an interview. @param why in a sentence */
export function noProposal(why: string): InviteProposal {
  return { ...NOTHING, kind: 'none', remarks: [why] };
}
