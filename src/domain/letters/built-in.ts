import { letterWords, type SupportedLanguage } from '../language/locales';
import type { LetterTemplate } from './template';

/** What a template is and does in any language. Its words are in the language's own file. */
type TemplateFacts = Pick<LetterTemplate, 'action' | 'alsoAsks' | 'isReply' | 'isAhead' | 'channel' | 'audience'> & {
  /** The English title in headings written before it changed. */
  readonly formerTitle?: string;
};

/** In the order in which a person needs them. */
const TEMPLATES = {
  'reschedule': { action: null, isReply: true, isAhead: true, channel: 'email', audience: 'employer' },
  'thank-you': { action: 'thank-you', channel: 'email', audience: 'interviewers' },
  'thank-you-card': { action: 'thank-you', channel: 'letter', audience: 'interviewers' },
  'clarify': { action: null, channel: 'email', audience: 'interviewers' },
  'connect': { action: 'connect', channel: 'linkedin', audience: 'interviewers' },
  'agency-feedback': { formerTitle: 'Report', action: 'agency-feedback', channel: 'email', audience: 'agency' },
  'brief-reference': { formerTitle: 'Briefing', action: 'brief-references', channel: 'email', audience: 'references' },
  'check-in': { action: 'check-in', channel: 'email', audience: 'employer' },
  'check-in-call': { action: 'check-in', channel: 'phone', audience: 'employer' },
  'tell-other-offer': { formerTitle: 'News of another offer', action: 'tell-other-offer', channel: 'email', audience: 'employer' },
  'acknowledge-offer': { formerTitle: 'Thanks for the offer', action: null, isReply: true, channel: 'email', audience: 'employer' },
  'accept-offer': { action: 'answer-offer', channel: 'email', audience: 'employer' },
  'ask-for-time': { action: null, isReply: true, channel: 'email', audience: 'employer' },
  'negotiate': { action: null, isReply: true, channel: 'email', audience: 'employer' },
  'decline-offer': { formerTitle: 'Declining the offer', action: 'answer-offer', channel: 'email', audience: 'employer' },
  'rejection-reply': { action: 'thank-after-rejection', alsoAsks: 'request-feedback', channel: 'email', audience: 'employer' },
  'feedback-request': { action: 'request-feedback', channel: 'email', audience: 'employer' },
  'feedback-call': { action: 'request-feedback', channel: 'phone', audience: 'employer' },
  'thank-after-rejection': { formerTitle: 'Thanks all the same', action: 'thank-after-rejection', channel: 'email', audience: 'employer' },
  'keep-in-touch': { formerTitle: 'Hello again', action: 'keep-in-touch', channel: 'email', audience: 'employer' },
  'withdraw': { formerTitle: 'Withdrawal', action: 'withdraw', channel: 'email', audience: 'employer' },
  'thank-supporter': { formerTitle: 'Thanks', action: 'thank-supporters', channel: 'email', audience: 'references' },
  'prepare': { action: 'prepare', channel: null, audience: 'self' },
  'debrief': { action: 'debrief', channel: null, audience: 'self' },
  'learn': { formerTitle: 'What I learn', action: 'learn', channel: null, audience: 'self' },
} as const satisfies Readonly<Record<string, TemplateFacts>>;

/** The name of a built-in template. */
export type LetterName = keyof typeof TEMPLATES;

export const LETTER_NAMES = Object.keys(TEMPLATES) as LetterName[];

const made = new Map<SupportedLanguage, readonly LetterTemplate[]>();

/** The templates that come with the plugin, in the language; English ones are spelt as in Britain. */
export function builtInTemplates(language: SupportedLanguage): readonly LetterTemplate[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = letterWords(language).templates;
  const templates = LETTER_NAMES.map((name) => inLanguage({ name, ...TEMPLATES[name], ...words[name], language }));
  made.set(language, templates);
  return templates;
}

/** Only English titles have ever changed. */
function inLanguage({ formerTitle, ...template }: LetterTemplate): LetterTemplate {
  return template.language === 'en' && formerTitle !== undefined ? { ...template, formerTitle } : template;
}
