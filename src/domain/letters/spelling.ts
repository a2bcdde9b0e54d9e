import type { LetterTemplate } from './template';

export const SPELLINGS = ['british', 'american'] as const;

/** How the built-in letters are spelt, and how they write dates. */
export type Spelling = (typeof SPELLINGS)[number];

/** What an American writes otherwise; the templates are written in British English. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\brealised\b/g, 'realized'],
  [/\bin future\b/g, 'in the future'],
  [/\bKind regards\b/g, 'Best regards'],
  [/\bdddd D MMMM\b/g, 'dddd, MMMM D'],
  [/\bD MMMM\b/g, 'MMMM D'],
];

/** A built-in template in the spelling; its placeholders stay. */
export function spelt(template: LetterTemplate, spelling: Spelling): LetterTemplate {
  if (spelling === 'british') return template;
  const { subject, body } = template;
  return { ...template, subject: subject && american(subject), body: american(body) };
}

/** How a date is written where the template does not say. */
export function usualDateFormat(spelling: Spelling): string {
  return spelling === 'british' ? 'D MMMM YYYY' : 'MMMM D, YYYY';
}

function american(text: string): string {
  return AMERICAN.reduce((written, [british, word]) => written.replace(british, word), text);
}
