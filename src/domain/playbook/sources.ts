/**
 * The published articles that the advice comes from, by the letters that the rules use: the author and the publisher, or the title
 * if those are not known.
 */
export const SOURCES = {
  A: 'Michael Spiropoulos, for Monster',
  B: '“You’ve had an interview – Now bag yourself the job”',
  C: 'Samantha Pearce, Words Worth Reading (EzineArticles)',
  D: 'Carl Mueller',
  E: '“Dear Anita”',
} as const;

export type Source = keyof typeof SOURCES;
