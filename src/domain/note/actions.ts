/** What can be done after (and before) an interview, in the playbook's order: the journal's verbs. */
export const ACTIONS = [
  'prepare', 'debrief', 'record-details', 'thank-you', 'agency-feedback', 'brief-references', 'connect',
  'check-in', 'close', 'tell-other-offer', 'answer-offer', 'withdraw', 'thank-supporters',
  'thank-after-rejection', 'request-feedback', 'learn', 'keep-in-touch', 'keep-looking',
] as const;

export type Action = (typeof ACTIONS)[number];
