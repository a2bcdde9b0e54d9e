import { foldName } from '../note/link';
import { bodyStart } from '../text/front-matter';
import { END_OF_LETTER, firstBlank, type Stretch } from './place';
import type { LetterTemplate } from './template';
import { ABOUT, isHeadingOf, numberedTitle, type LetterHeading } from './title';

/** A letter that stands in a note: from its heading to its end. */
export interface StandingLetter extends Stretch {
  readonly heading: LetterHeading;
  /** Null where it has none. */
  readonly subject: string | null;
  /** Markdown as it stands in the note. */
  readonly body: string;
  /** Where the body begins. */
  readonly bodyFrom: number;
  /** Where the note is the person’s own again: behind the line that ends the letter, if there is one. */
  readonly end: number;
  /** The first blank left in it; null where all are filled. */
  readonly blank: Stretch | null;
}

/** The letter of that kind for that person (null: for nobody by name) that stands in the note already, of whatever day. */
export function findLetter(text: string, heading: LetterHeading): StandingLetter | null {
  const headings = headingsOf(text);
  const at = headings.findIndex(({ title }) => WITH_DATE.test(title) && isHeadingOf(heading, title));
  return at < 0 ? null : letterAt(text, headings, at, heading);
}

/** All letters that stand in the note, as the given templates' headings tell them. */
export function lettersIn(text: string, templates: readonly LetterTemplate[]): readonly StandingLetter[] {
  const headings = headingsOf(text);
  return headings.flatMap(({ title }, at) => {
    const heading = readHeading(title, templates);
    return heading === null ? [] : [letterAt(text, headings, at, heading)];
  });
}

/** Whether the text of a heading is a letter's. */
export function isLetterHeading(title: string, templates: readonly LetterTemplate[]): boolean {
  return readHeading(title, templates) !== null;
}

/** The letter in which the offset lies; null where it lies in none. */
export function letterAround(offset: number, letters: readonly StandingLetter[]): StandingLetter | null {
  return letters.find(({ from, end }) => offset >= from && offset <= end) ?? null;
}

/** A letter's heading ends in the day on which it was written; other headings of that name are the person's own. */
const WITH_DATE = /, \d{1,2} \p{L}+ \d{4}$/u;

/** So many letters of one kind to one person can be told apart. */
const NUMBERS = [null, 2, 3];

function readHeading(title: string, templates: readonly LetterTemplate[]): LetterHeading | null {
  if (!WITH_DATE.test(title)) return null;
  const [words = '', about = null] = splitAbout(title.replace(/,[^,]*$/, ''));
  const folded = foldName(words);
  const fits = templates.flatMap((template) => NUMBERS.map((n) => ({ template, n, known: foldName(numberedTitle({ template, n })) })))
    .filter(({ known }) => folded === known || folded.startsWith(`${known} to `));
  const [best] = fits.sort((a, b) => b.known.length - a.known.length);
  if (best === undefined) return null;
  // Folding may shorten the words; the name is what stands behind the first “to” after the title.
  const person = folded === best.known ? null : unescaped(words.slice(words.toLowerCase().indexOf(' to ', best.known.length) + 4));
  return { template: best.template, person, n: best.n, about: about === null ? null : unescaped(about) };
}

function splitAbout(words: string): readonly string[] {
  const at = words.lastIndexOf(ABOUT);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + ABOUT.length)];
}

function unescaped(words: string): string {
  return words.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}

function letterAt(text: string, headings: readonly Heading[], at: number, heading: LetterHeading): StandingLetter {
  const { from, to: headingEnd, level } = headings[at] ?? { from: 0, to: 0, level: 0 };
  const next = headings.find((other) => other.from > from && other.level <= level);
  const whole = text.slice(from, next?.from ?? text.length);
  const mark = whole.indexOf(END_OF_LETTER);
  const block = (mark < 0 ? whole : whole.slice(0, mark)).trimEnd();
  const rest = text.slice(headingEnd, from + block.length);
  const [lead = '', subject] = /^\s*(?:\*\*Subject:\*\*[ \t]*([^\n]*?)[ \t]*(?:\r?\n\s*|$))?/.exec(rest) ?? [];
  return {
    from, to: from + block.length, end: from + (mark < 0 ? block.length : mark + END_OF_LETTER.length), heading, subject: subject ?? null,
    body: rest.slice(lead.length), bodyFrom: headingEnd + lead.length, blank: firstBlank(block, from),
  };
}

interface Heading extends Stretch {
  readonly level: number;
  readonly title: string;
}

function headingsOf(text: string): readonly Heading[] {
  const start = bodyStart(text);
  return [...text.slice(start).matchAll(/^(#{1,6})[ \t]+(.*)$/gm)].map(({ index, 0: line, 1: marks = '', 2: title = '' }) => ({
    from: start + index, to: start + index + line.length, level: marks.length, title: title.trim(),
  }));
}
