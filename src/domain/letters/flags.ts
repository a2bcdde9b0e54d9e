import type { Check } from './checks';
import type { Stretch } from './place';

/** A stretch of a letter that should be looked at, and what was seen there. */
interface Mark extends Stretch {
  readonly check: Check;
  readonly message: string;
}

/** What is said of a letter where it stands; offsets are into the note's text. */
export interface FlaggedLetter {
  /** The end of the heading's line. */
  readonly headingEnd: number;
  readonly summary: string;
  readonly isReady: boolean;
  /** What was seen in it, a sentence each. */
  readonly messages: readonly string[];
  /** Where, in the order in which they stand. */
  readonly marks: readonly Mark[];
}
