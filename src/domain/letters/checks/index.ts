import { checkBlanks } from './blanks';
import type { CheckedLetter, Finding } from './finding';
import { checkLength } from './length';
import { checkNames, type KnownNames } from './names';
import { checkAlike, type ThankYou } from './too-alike';

export type { Check, CheckedLetter, Finding } from './finding';
export { LINKEDIN_LIMIT, linkedInLength } from './length';
export { usualWords, type KnownNames } from './names';
export type { ThankYou } from './too-alike';

/** What a letter is held against. */
export interface Checking {
  readonly letter: CheckedLetter;
  readonly names: KnownNames;
  /** Words (folded) of everyday use: those of the templates. */
  readonly usual: ReadonlySet<string>;
  /** What the template alone gives; null where it is no thank-you. */
  readonly given: string | null;
  /** The other thank-yous of the application. */
  readonly others: readonly ThankYou[];
  /** The longest address of a mail that can be opened. */
  readonly mailLimit: number;
}

/** All that the checks see in a letter: blanks, names, length, and too alike. */
export function checkLetter({ letter, names, usual, given, others, mailLimit }: Checking): readonly Finding[] {
  return [
    ...checkBlanks(letter),
    ...checkNames(letter, names, usual),
    ...checkLength(letter, mailLimit),
    ...(given === null ? [] : checkAlike({ person: letter.person, body: letter.body, given }, others)),
  ];
}
