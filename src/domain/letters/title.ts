import { fullDate } from '../dates/words';
import type { Day } from '../dates/day';
import { foldName } from '../note/link';
import { plainWords } from './plain-words';
import type { LetterTemplate } from './template';

/** Stands before the round in a heading; no name has it. */
export const ABOUT = ' · ';

const ORDINALS = ['', '', 'Second', 'Third'];

/** What the heading above a letter says: which letter, to whom, and the day on which it was written. */
export interface LetterHeading {
  readonly template: LetterTemplate;
  /** The name of the person it is to; null: to nobody by name. */
  readonly person: string | null;
  /** Of several check-ins the how many-th it is, from 1; null for what is written once. */
  readonly n: number | null;
  /** Where a note holds several interviews, which one it is about; else null. */
  readonly about: string | null;
}

/** `Second check-in to Jane Doe, 23 November 2026`, `Thank-you to Jane Doe · Screening, 23 November 2026` */
export function headingText(heading: LetterHeading, today: Day): string {
  return `${titleOf(heading)}, ${fullDate(today)}`;
}

/** Whether a heading as it stands in a note (its `#` aside) is that of the letter, of whatever day. */
export function isHeadingOf(heading: LetterHeading, standing: string): boolean {
  return foldName(standing.replace(/,[^,]*$/, '')) === foldName(titleOf(heading));
}

/** A letter's own name, in which a second check-in is not the first. */
export function numberedTitle({ template, n }: Pick<LetterHeading, 'template' | 'n'>): string {
  const { title } = template;
  return n === null || n < 2 ? title : `${ORDINALS[n] ?? `${n}th`} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Whether two headings are of the same letter to the same person. */
export function isSameLetter(a: LetterHeading, b: LetterHeading): boolean {
  return foldName(titleOf(a)) === foldName(titleOf(b));
}

function titleOf(heading: LetterHeading): string {
  const name = plainWords(heading.person ?? '');
  const title = numberedTitle(heading);
  const about = plainWords(heading.about ?? '');
  return `${title}${name === '' ? '' : ` to ${name}`}${about === '' ? '' : `${ABOUT}${about}`}`;
}
