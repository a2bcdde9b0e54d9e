import type { SupportedLanguage } from '../language/locales';
import type { Action } from '../note/actions';
import type { Channel } from '../note/channels';

/**
 * The readers of a letter: each interviewer, the person who speaks for the employer, the agency's contact, each reference, or the
 * writer themselves.
 */
export type Audience = 'interviewers' | 'employer' | 'agency' | 'references' | 'self';

/** The text that a letter is made from; see `parseTemplate` for its syntax. */
export interface LetterTemplate {
  /** `thank-you`; for a custom template, the name of its note. */
  readonly name: string;
  /** The language of its letters. */
  readonly language: SupportedLanguage;
  /** The title in the heading above the letter: `Thank-you`. No two templates of a language share one. */
  readonly title: string;
  /** The title in headings written before it changed. */
  readonly formerTitle?: string;
  /** What is done by sending it; null if that is not a step of the playbook. */
  readonly action: Action | null;
  /** A second follow-up that sending it does: the reply to a rejection may also ask for feedback. */
  readonly alsoAsks?: 'request-feedback';
  /** It replies to an offer or an appointment, so it is owed even to an employer who asked not to be contacted. */
  readonly isReply?: true;
  /** It is about the interview to come, not about the last one. */
  readonly isAhead?: true;
  /** How it goes out; null for a section that the person writes for themselves. */
  readonly channel: Channel | null;
  readonly audience: Audience;
  /** Null for what has no subject: a card, a note on LinkedIn, a call, a section. */
  readonly subject: string | null;
  readonly body: string;
}

const AUDIENCES: Readonly<Record<Action, Audience>> = {
  'prepare': 'self',
  'debrief': 'self',
  'record-details': 'self',
  'thank-you': 'interviewers',
  'agency-feedback': 'agency',
  'brief-references': 'references',
  'connect': 'interviewers',
  'check-in': 'employer',
  'close': 'self',
  'tell-other-offer': 'employer',
  'answer-offer': 'employer',
  'withdraw': 'employer',
  'thank-supporters': 'references',
  'thank-after-rejection': 'employer',
  'request-feedback': 'employer',
  'learn': 'self',
  'keep-in-touch': 'employer',
  'keep-looking': 'self',
};

/** The readers of a letter that does the action. */
export function audienceOf(action: Action): Audience {
  return AUDIENCES[action];
}
