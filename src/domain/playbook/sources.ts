/** The published articles that the advice comes from, by the letters that the rules use. */
export const SOURCES = {
  A: 'Seven tips for following up',
  B: 'Bag yourself the job',
  C: 'Follow-up steps',
  D: 'Next steps after the interview',
  E: 'Standing out after an interview',
} as const;

export type Source = keyof typeof SOURCES;
