/** The templates that come with the plugin. */
export const LETTER_NAMES = [
  'thank-you', 'thank-you-card', 'clarify', 'connect', 'agency-feedback', 'brief-reference',
  'check-in', 'check-in-call', 'tell-other-offer',
  'feedback-request', 'feedback-call', 'thank-after-rejection', 'keep-in-touch',
  'acknowledge-offer', 'decline-offer', 'withdraw', 'thank-supporter',
  'prepare', 'debrief', 'learn',
] as const;

export type LetterName = (typeof LETTER_NAMES)[number];
