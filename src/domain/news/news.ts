import type { Day, Time } from '../dates/day';
import type { Channel, ContactBy, Format } from '../note/channels';

/** What an employer can say, in the order in which the form offers it. */
export const NEWS_KINDS = ['decision', 'contact', 'people', 'round', 'offer', 'rejection', 'again', 'hold'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** A round that they have invited to. */
export interface FurtherRound {
  readonly day: Day;
  readonly time: Time | null;
  /** A number or a name; null if they gave none. */
  readonly round: string | null;
  readonly format: Format | null;
  /** As typed, one text for each person. */
  readonly interviewers: readonly string[];
}

/** How to reach an interviewer. */
export interface NewAddress {
  /** The person's names, the usual one first. */
  readonly names: readonly string[];
  readonly address: string;
}

/** What an employer said on one occasion. What they did not say, and what the notes already say, is null or empty. */
export interface News {
  readonly on: Day;
  /** The channel; null if the person did not say. */
  readonly via: Channel | null;
  readonly decisionBy: Day | null;
  readonly contactBy: ContactBy | null;
  readonly contactPerson: string | null;
  readonly addresses: readonly NewAddress[];
  /** Interviewers that the note does not name yet, as typed. */
  readonly interviewers: readonly string[];
  readonly round: FurtherRound | null;
  /** An offer that is new, or whose deadline is. */
  readonly offer: { readonly isNew: boolean; readonly deadline: Day | null } | null;
  /** A rejection that is new, or feedback on one. */
  readonly rejection: { readonly isNew: boolean; readonly feedback: string | null } | null;
  /** The day on which to contact them again. */
  readonly again: Day | null;
  /** The application is on hold, and the day on which to ask again. */
  readonly holdUntil: Day | null;
}
