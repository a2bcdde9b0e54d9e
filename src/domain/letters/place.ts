import type { Day } from '../dates/day';
import { fullDate } from '../dates/words';
import { foldName } from '../note/link';
import type { Letter } from './compose';
import { plainWords } from './plain-words';
import type { LetterTemplate } from './templates';

/** A stretch of a text, as offsets; `to` is not part of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A letter that stands in a note. */
export interface StandingLetter extends Stretch {
  /** The first blank left in it; null where all are filled. */
  readonly blank: Stretch | null;
}

/** A note with a letter put into it; the stretch is that of the letter. */
export interface PlacedLetter extends StandingLetter {
  readonly text: string;
}

const PROPERTIES = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/;
const BLANK = /==[^=\n]+==/;

/** The letter under a heading that names letter, person and day, as it goes into a note. */
export function letterText(template: LetterTemplate, letter: Letter, person: string | null, today: Day): string {
  return `### ${titleOf(template, person)}, ${fullDate(today)}\n\n**Subject:** ${letter.subject}\n\n${letter.body}`;
}

/**
 * Puts a letter (lines ending in `\n`) into a note, in the note's own line ends and with an empty line
 * around it. It goes behind the line in which `at` lies; to the end where that is null or within the
 * properties, for nobody has put the cursor there to write. All else in the note stays as it is.
 */
export function placeLetter(text: string, letter: string, at: number | null): PlacedLetter {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const point = at === null || at < bodyStart(text) ? text.length : endOfLine(text, at);
  const before = text.slice(0, point);
  const after = text.slice(point);
  const lead = leadAfter(before, lineEnd);
  const written = letter.replace(/\n/g, lineEnd);
  const from = point + lead.length;
  return {
    text: before + lead + written + trailBefore(after, lineEnd) + after,
    ...withBlank(written, from),
  };
}

/** The letter of that kind for that person (null: for nobody by name) that stands in the note already, of whatever day. */
export function findLetter(text: string, template: LetterTemplate, person: string | null): StandingLetter | null {
  const wanted = foldName(titleOf(template, person));
  const heading = headingsOf(text).find(({ title }) => foldName(title.replace(/,[^,]*$/, '')) === wanted);
  if (heading === undefined) return null;
  const next = headingsOf(text).find(({ from, level }) => from > heading.from && level <= heading.level);
  const block = text.slice(heading.from, next?.from ?? text.length).trimEnd();
  return withBlank(block, heading.from);
}

function titleOf({ title }: LetterTemplate, person: string | null): string {
  const name = plainWords(person ?? '');
  return name === '' ? title : `${title} to ${name}`;
}

/** Where the note's text begins: behind its properties. */
function bodyStart(text: string): number {
  return PROPERTIES.exec(text)?.[0].length ?? 0;
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

function leadAfter(before: string, lineEnd: string): string {
  if (before === '' || before.endsWith(`${lineEnd}${lineEnd}`)) return '';
  return before.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
}

function trailBefore(after: string, lineEnd: string): string {
  if (after === '') return lineEnd;
  return after.startsWith(`${lineEnd}${lineEnd}`) || after === lineEnd ? '' : lineEnd;
}

function withBlank(written: string, from: number): StandingLetter {
  const blank = BLANK.exec(written);
  const start = from + (blank?.index ?? 0);
  return { from, to: from + written.length, blank: blank === null ? null : { from: start, to: start + blank[0].length } };
}

interface Heading {
  readonly from: number;
  readonly level: number;
  readonly title: string;
}

function headingsOf(text: string): readonly Heading[] {
  const start = bodyStart(text);
  return [...text.slice(start).matchAll(/^(#{1,6})[ \t]+(.*)$/gm)]
    .map(({ index, 1: marks = '', 2: title = '' }) => ({ from: start + index, level: marks.length, title }));
}
