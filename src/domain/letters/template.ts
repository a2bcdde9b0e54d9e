import type { SupportedLanguage } from '../language/locales';
import type { Action } from '../note/actions';
import type { Channel } from '../note/channels';

/** Whom a template is for: each interviewer, whoever speaks for the employer, the agency's contact, each reference, or oneself. */
export type Audience = 'interviewers' | 'employer' | 'agency' | 'references' | 'self';

/** A letter with room for what it depends on; see `parseTemplate` for what its text can say. */
export interface LetterTemplate {
  /** What it is asked for by: `thank-you`. Of a person's own, the name of its note. */
  readonly name: string;
  /** In which its letters are written. */
  readonly language: SupportedLanguage;
  /** As the heading above the letter says it: `Thank-you`. No two templates of a language share one. */
  readonly title: string;
  /** As the heading said it in notes written before the title changed. */
  readonly formerTitle?: string;
  /** What is done by sending it; null if that is not a step of the playbook. */
  readonly action: Action | null;
  /** What else is done by sending it: the reply to a rejection may also ask for feedback. */
  readonly alsoAsks?: 'request-feedback';
  /** It replies to an offer or an appointment: that is owed even to an employer who asked not to be contacted. */
  readonly isReply?: true;
  /** It is about the interview to come, not about the last one. */
  readonly isAhead?: true;
  /** How it goes out; null for a section that one fills in for oneself. */
  readonly channel: Channel | null;
  readonly audience: Audience;
  /** Null where nothing has a subject: a card, a note on LinkedIn, a call, a section. */
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

/** Whom that is done for. */
export function audienceOf(action: Action): Audience {
  return AUDIENCES[action];
}
