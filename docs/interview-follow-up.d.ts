/*
 * The types of the API of the plugin Interview Follow-Up, version 1. Copy this file into your plugin. What the fields mean is in
 * docs/command-line.md and docs/api.md; more fields may come.
 */

export interface InterviewFollowUpApi {
  /** Changes when something here no longer works as before. */
  readonly version: 1;
  /** Whether all notes have been read. Until then the agenda is incomplete. */
  readonly isReady: boolean;
  /** What is due now: a frozen copy. Throws once the plugin is turned off. */
  agenda(): FollowUpAgenda;
  /** Calls back when the agenda may have changed, until the function returned is called or the plugin is turned off. */
  onChange(callback: () => void): () => void;
  /** Marks it as done in its note. The person sees the usual notice, with its undo. */
  markDone(which: WhichFollowUp, details?: { readonly on?: string; readonly via?: string }): Promise<FollowUpResult>;
  /** Puts it off until that day, such as 2026-12-04. The person sees the usual notice, with its undo. */
  snooze(which: WhichFollowUp, until: string): Promise<FollowUpResult>;
}

/** The fields that tell a follow-up from others, or a whole item of the agenda. */
export type WhichFollowUp = Readonly<Partial<Record<'note' | 'action' | 'person' | 'n' | 'date' | 'round', string | number | null>>>;

export interface FollowUpResult {
  readonly ok: boolean;
  /** What the person was told, or why nothing was written. */
  readonly message: string;
}

/** Days are `YYYY-MM-DD`; times are wall time in the interview's zone, `YYYY-MM-DDTHH:mm`. */
export interface FollowUpAgenda {
  readonly at: string;
  readonly items: readonly FollowUpItem[];
  readonly interviews: readonly InterviewState[];
  readonly problems: readonly { readonly note: string; readonly property: string | null; readonly message: string }[];
}

export interface FollowUpItem {
  /** The path of the note; null for `keep-looking`. */
  readonly note: string | null;
  /** Of a note with several interviews, which one. */
  readonly date?: string | null;
  readonly round?: string | null;
  readonly company: string | null;
  readonly role: string | null;
  /** Such as `thank-you` or `check-in`. */
  readonly action: string;
  /** The number of a check-in. */
  readonly n: number | null;
  readonly person: string | null;
  /** Who is contacted. */
  readonly to: string | null;
  readonly channel: string | null;
  readonly from: string;
  readonly due: string;
  /** If it was snoozed, when it was due before. */
  readonly ruleDue?: string;
  readonly state: 'overdue' | 'today' | 'open' | 'later';
  readonly why: string;
  readonly holidays?: readonly { readonly date: string; readonly name: string }[];
  readonly sources: readonly string[];
  readonly timezone?: string;
}

export interface InterviewState {
  readonly note: string;
  readonly date?: string | null;
  readonly round?: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly status: string;
  readonly followUp: 'upcoming' | 'act' | 'waiting' | 'quiet' | 'closed';
  readonly waitingUntil: string | null;
}
