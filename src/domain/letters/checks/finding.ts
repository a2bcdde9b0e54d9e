import type { Channel } from '../../note/channels';
import type { Stretch } from '../place';

export type Check = 'blanks' | 'names' | 'length' | 'too-alike';

/** What a check saw in a letter, and where. Checks warn; they stop nobody. */
export interface Finding {
  readonly check: Check;
  /** What was seen, as a sentence. */
  readonly message: string;
  /** Where, as offsets into the letter's body; null where it is about the whole. */
  readonly at: Stretch | null;
}

/** A letter as the checks see it. */
export interface CheckedLetter {
  /** The name of the person it is to; null: to nobody by name. */
  readonly person: string | null;
  readonly subject: string | null;
  /** Markdown; lines end in `\n`. */
  readonly body: string;
  readonly channel: Channel | null;
}
