import { blanksIn } from '../blanks';
import { fitsMailto, mailtoUrl } from '../mail';
import { markdownToText } from '../markdown';
import type { CheckedLetter, Finding } from './finding';
import { checkNames, type KnownNames } from './names';

/** What a letter is compared with. */
export interface Checking {
  readonly letter: CheckedLetter;
  readonly names: KnownNames;
  /** Words (folded) of everyday use: those of the templates. */
  readonly commonWords: ReadonlySet<string>;
  /** The other thank-yous of the application that are too alike. */
  readonly alike: readonly Finding[];
  /** The longest `mailto:` address that is passed on, in characters. */
  readonly mailLimit: number;
}

/** All that the checks find in a letter. */
export function checkLetter({ letter, names, commonWords, alike, mailLimit }: Checking): readonly Finding[] {
  return [
    ...checkBlanks(letter),
    ...checkNames(letter, names, commonWords),
    ...checkLength(letter, mailLimit),
    ...alike,
  ];
}

/** Characters that LinkedIn takes with an invitation (source B). */
export const LINKEDIN_LIMIT = 200;

/** The characters of a note for LinkedIn, as LinkedIn counts them: an emoji is more than one. */
export function linkedInLength(body: string): number {
  return markdownToText(body).length;
}

function checkBlanks({ subject, body }: CheckedLetter): readonly Finding[] {
  const inSubject = blanksIn(subject ?? '').map(({ words }): Finding => (
    { check: 'blanks', message: `A blank is left in the subject: ${words}.`, at: null }
  ));
  const inBody = blanksIn(body).map(({ words, from, to }): Finding => (
    { check: 'blanks', message: `A blank is left: ${words}.`, at: { from, to } }
  ));
  return [...inSubject, ...inBody];
}

/** A note for LinkedIn that is over its limit, and a mail that is too long for its `mailto:` address. */
function checkLength({ channel, subject, body }: CheckedLetter, mailLimit: number): readonly Finding[] {
  if (channel === 'linkedin') {
    const length = linkedInLength(body);
    return length <= LINKEDIN_LIMIT ? [] : [tooLong(`${length} characters; LinkedIn allows ${LINKEDIN_LIMIT} in an invitation.`)];
  }
  if (channel !== 'email') return [];
  const url = mailtoUrl({ to: null, subject: markdownToText(subject ?? ''), body: markdownToText(body) });
  if (fitsMailto(url, mailLimit)) return [];
  return [tooLong('Too long for your mail app. It will be copied instead, so that you can paste it into the email.')];
}

function tooLong(message: string): Finding {
  return { check: 'length', message, at: null };
}
