import type { Day } from '../dates/day';
import { fullDate } from '../dates/words';
import { foldName } from '../note/link';
import { escapeMarkdown, unescapeMarkdown } from './markdown';
import type { LetterTemplate } from './template';

/** What the heading above a letter says, beside the day on which it was written. */
export interface LetterHeading {
  readonly template: LetterTemplate;
  /** The name of the person it is to; null: to no one by name. */
  readonly person: string | null;
  /** Which check-in it is, from 1; null for what is written once. */
  readonly n: number | null;
  /** Which of a note's several interviews it is about; null if the note is one interview. */
  readonly about: string | null;
}

/** `Second check-in to Jane Doe, 23 November 2026`, `Thank-you to Jane Doe · Screening, 23 November 2026` */
export function headingText(heading: LetterHeading, today: Day): string {
  return `${titleOf(heading)}, ${fullDate(today)}`;
}

/** Whether the text of a heading in a note is that of the letter, of whatever day. */
export function isHeadingOf(heading: LetterHeading, text: string): boolean {
  return WITH_DATE.test(text) && foldName(withoutDate(text)) === foldName(titleOf(heading));
}

/** Whether two headings are of the same letter to the same person. */
export function isSameLetter(a: LetterHeading, b: LetterHeading): boolean {
  return foldName(titleOf(a)) === foldName(titleOf(b));
}

/** Whether the text of a heading is a letter's. */
export function isLetterHeading(text: string, templates: readonly LetterTemplate[]): boolean {
  return readHeading(text, templates) !== null;
}

/** What the text of a heading says, if it is a letter's by one of the templates; else null. */
export function readHeading(text: string, templates: readonly LetterTemplate[]): LetterHeading | null {
  if (!WITH_DATE.test(text)) return null;
  const [words = '', about = null] = splitAbout(withoutDate(text));
  const folded = foldName(words);
  const fits = templates.flatMap((template) => NUMBERS.map((n) => ({ template, n, known: foldName(numberedTitle({ template, n })) })))
    .filter(({ known }) => folded === known || folded.startsWith(`${known} to `));
  const [best] = fits.sort((a, b) => b.known.length - a.known.length);
  if (best === undefined) return null;
  // Folding may shorten the words; the name is behind the first “to” after the title.
  const person = folded === best.known ? null : unescapeMarkdown(words.slice(words.toLowerCase().indexOf(' to ', best.known.length) + 4));
  return { template: best.template, person, n: best.n, about: about === null ? null : unescapeMarkdown(about) };
}

/** A letter's heading ends in the day on which it was written; a heading without one is the person's own. */
const WITH_DATE = /, \d{1,2} \p{L}+ \d{4}$/u;

/** Before the round in a heading; no name contains it. */
const ABOUT = ' · ';

const ORDINALS = ['', '', 'Second', 'Third'];

/** The numbers that are read from a heading; no more check-ins than these are ever due. */
const NUMBERS = [null, 2, 3];

function titleOf(heading: LetterHeading): string {
  const name = escapeMarkdown(heading.person ?? '');
  const about = escapeMarkdown(heading.about ?? '');
  return `${numberedTitle(heading)}${name === '' ? '' : ` to ${name}`}${about === '' ? '' : `${ABOUT}${about}`}`;
}

/** The template's title, with the number of a second or later check-in. */
function numberedTitle({ template: { title }, n }: Pick<LetterHeading, 'template' | 'n'>): string {
  return n === null || n < 2 ? title : `${ORDINALS[n] ?? `${n}th`} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function withoutDate(text: string): string {
  return text.replace(/,[^,]*$/, '');
}

function splitAbout(words: string): readonly string[] {
  const at = words.lastIndexOf(ABOUT);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + ABOUT.length)];
}
