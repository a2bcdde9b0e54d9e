import type { Words } from '../../language/catalogue';
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
  /** The words for the findings. */
  readonly words: Words<'review'>;
}

/** All that the checks find in a letter. */
export function checkLetter({ letter, names, commonWords, alike, mailLimit, words }: Checking): readonly Finding[] {
  return [
    ...checkBlanks(letter, words),
    ...checkNames(letter, names, commonWords, words),
    ...checkLength(letter, mailLimit, words),
    ...alike,
  ];
}

/** Characters that LinkedIn takes with an invitation (source B). */
export const LINKEDIN_LIMIT = 200;

/** The characters of a note for LinkedIn, as LinkedIn counts them: an emoji is more than one. */
export function linkedInLength(body: string): number {
  return markdownToText(body).length;
}

function checkBlanks({ subject, body }: CheckedLetter, { blank, blankInSubject }: Words<'review'>): readonly Finding[] {
  const inSubject = blanksIn(subject ?? '').map(({ words }): Finding => (
    { check: 'blanks', message: blankInSubject(words), at: null }
  ));
  const inBody = blanksIn(body).map(({ words, from, to }): Finding => (
    { check: 'blanks', message: blank(words), at: { from, to } }
  ));
  return [...inSubject, ...inBody];
}

/** A note for LinkedIn that is over its limit, and a mail that is too long for its `mailto:` address. */
function checkLength({ channel, subject, body }: CheckedLetter, mailLimit: number, words: Words<'review'>): readonly Finding[] {
  if (channel === 'linkedin') {
    const length = linkedInLength(body);
    return length <= LINKEDIN_LIMIT ? [] : [tooLong(words.tooLongForLinkedIn(length, LINKEDIN_LIMIT))];
  }
  if (channel !== 'email') return [];
  const url = mailtoUrl({ to: null, subject: markdownToText(subject ?? ''), body: markdownToText(body) });
  if (fitsMailto(url, mailLimit)) return [];
  return [tooLong(words.tooLongForMail)];
}

function tooLong(message: string): Finding {
  return { check: 'length', message, at: null };
}
