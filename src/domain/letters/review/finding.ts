import type { SupportedLanguage } from '../../language/locales';
import type { Channel } from '../../note/channels';
import type { TextRange } from '../../text/text-change';

export type Check = 'blanks' | 'names' | 'length' | 'too-alike' | 'claims';

/** What a check found in a letter, and where. Checks warn; they stop no one. */
export interface Finding {
  readonly check: Check;
  /** What was found, as a sentence. */
  readonly message: string;
  /** Where, in the letter's body; null if it is about the whole letter. */
  readonly at: TextRange | null;
}

/** A letter as the checks read it. */
export interface CheckedLetter {
  readonly language: SupportedLanguage;
  /** The name of the person it is to; null: to no one by name. */
  readonly person: string | null;
  readonly subject: string | null;
  /** Markdown; lines end in `\n`. */
  readonly body: string;
  readonly channel: Channel | null;
}
