import type { CheckedLetter, Finding } from './finding';

const BLANK = /==([^=\n]+)==/g;

/** Blanks that are left in. */
export function checkBlanks({ subject, body }: CheckedLetter): readonly Finding[] {
  const inSubject = [...(subject ?? '').matchAll(BLANK)].map(([, words = '']): Finding => (
    { check: 'blanks', message: `A blank is left in the subject: ${words}.`, at: null }
  ));
  const inBody = [...body.matchAll(BLANK)].map(({ index, 0: blank, 1: words = '' }): Finding => (
    { check: 'blanks', message: `A blank is left: ${words}.`, at: { from: index, to: index + blank.length } }
  ));
  return [...inSubject, ...inBody];
}
