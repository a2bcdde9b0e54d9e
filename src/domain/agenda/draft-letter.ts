import type { FollowUp } from '../playbook/follow-up';

/** What is said of a letter that stands in the item's note and waits to go out. */
export interface DraftLetter {
  /** A few words: `Draft: 2 blanks left`. */
  readonly summary: string;
  /** Whether anything in it should be looked at before it goes out. */
  readonly isReady: boolean;
  /** What was seen in it, a sentence each. */
  readonly details: readonly string[];
}

/** The letter for an item; null where none stands in its note. */
export type DraftOf = (item: FollowUp) => DraftLetter | null;
