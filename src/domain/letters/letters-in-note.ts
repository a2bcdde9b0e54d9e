import type { Day } from '../dates/day';
import { readDate } from '../dates/written';
import { letterWords, SUPPORTED_LANGUAGES } from '../language/locales';
import { bodyStart } from '../text/front-matter';
import type { TextRange } from '../text/text-change';
import { firstBlank } from './blanks';
import { writtenDateIn, isHeadingOf, readHeading, type LetterHeading } from './heading';
import { endsOfLetters } from './place';
import type { LetterTemplate } from './template';

/** A letter in a note: from its heading to its end. */
export interface LetterInNote extends TextRange {
  readonly heading: LetterHeading;
  /** The end of the heading's line. */
  readonly headingEnd: number;
  /** The day that the heading says; null if it says none. */
  readonly writtenOn: Day | null;
  /** Null if it has none. */
  readonly subject: string | null;
  /** Markdown, as it is in the note. */
  readonly body: string;
  /** Where the body begins. */
  readonly bodyFrom: number;
  /** Where the person’s own text begins again: after the line that ends the letter, if it has one. */
  readonly end: number;
  /** The first blank left in it; null if all are filled. */
  readonly blank: TextRange | null;
}

/** The letter that the note already has under such a heading, of whatever day; null if it has none. */
export function findLetter(text: string, heading: LetterHeading): LetterInNote | null {
  const headings = headingsOf(text);
  const at = headings.findIndex(({ title }) => isHeadingOf(heading, title));
  return at < 0 ? null : letterAt(text, headings, at, heading);
}

/** All letters in the note by one of the templates, in their order. */
export function lettersIn(text: string, templates: readonly LetterTemplate[]): readonly LetterInNote[] {
  const headings = headingsOf(text);
  return headings.flatMap(({ title }, at) => {
    const heading = readHeading(title, templates);
    return heading === null ? [] : [letterAt(text, headings, at, heading)];
  });
}

/** The letter that contains the offset, or null. */
export function letterAround(offset: number, letters: readonly LetterInNote[]): LetterInNote | null {
  return letters.find(({ from, end }) => offset >= from && offset <= end) ?? null;
}

function letterAt(text: string, headings: readonly Heading[], at: number, heading: LetterHeading): LetterInNote {
  const { from, to: headingEnd, level, title } = headings[at] ?? { from: 0, to: 0, level: 0, title: '' };
  const next = headings.find((other) => other.from > from && other.level <= level);
  const whole = text.slice(from, next?.from ?? text.length);
  const mark = endOfLetterIn(whole);
  const block = (mark === null ? whole : whole.slice(0, mark.from)).trimEnd();
  const rest = text.slice(headingEnd, from + block.length);
  const [lead = '', subject] = beforeBody().exec(rest) ?? [];
  return {
    heading, headingEnd, writtenOn: dayIn(title), subject: subject?.trim() ?? null, from,
    to: from + block.length, end: from + (mark === null ? block.length : mark.to),
    body: rest.slice(lead.length), bodyFrom: headingEnd + lead.length, blank: firstBlank(block, from),
  };
}

/** The first line that ends a letter, in any language: the person may have translated the letter. */
function endOfLetterIn(text: string): TextRange | null {
  const marks = endsOfLetters().map((end) => ({ from: text.indexOf(end), length: end.length })).filter(({ from }) => from >= 0);
  const [first] = marks.sort((a, b) => a.from - b.from);
  return first === undefined ? null : { from: first.from, to: first.from + first.length };
}

let subjectLine: RegExp | null = null;

/** What is between a heading and the body: the subject, if there is one. */
function beforeBody(): RegExp {
  const labels = SUPPORTED_LANGUAGES.map((language) => letterWords(language).subject).join('|');
  subjectLine ??= new RegExp(String.raw`^\s*(?:\*\*(?:${labels}):\*\*([^\n]*)(?:\n\s*|$))?`);
  return subjectLine;
}

/** The day at the end of a heading. */
function dayIn(title: string): Day | null {
  const read = readDate(writtenDateIn(title) ?? '', 'ask');
  return 'date' in read ? read.date.day : null;
}

interface Heading extends TextRange {
  readonly level: number;
  readonly title: string;
}

function headingsOf(text: string): readonly Heading[] {
  const start = bodyStart(text);
  return [...text.slice(start).matchAll(/^(#{1,6})[ \t]+(.*)$/gm)].map(({ index, 0: line, 1: marks = '', 2: title = '' }) => ({
    from: start + index, to: start + index + line.length, level: marks.length, title: title.trim(),
  }));
}
