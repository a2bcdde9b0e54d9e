import { bodyStart } from '../text/front-matter';
import type { LetterHeading } from './title';

/** A stretch of a text, as offsets; `to` is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A note with a letter put into it; the stretch is that of the letter. */
export interface PlacedLetter extends Stretch {
  readonly text: string;
  /** The first blank left in the letter; null where there is none. */
  readonly blank: Stretch | null;
}

/** Below this line the note is the person's own again, and never part of what is copied or sent. */
export const END_OF_LETTER = '%% end of letter %%';

const BLANK = /==[^=\n]+==/;

/** The letter as it goes into a note: what goes out has an end, a section for oneself runs to the next heading. */
export function framed(letter: string, { template }: Pick<LetterHeading, 'template'>): string {
  return template.channel === null ? letter : `${letter}\n\n${END_OF_LETTER}`;
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
    from, to: from + written.length, blank: firstBlank(written, from),
  };
}

/** The first blank in a stretch of text that begins at the offset. */
export function firstBlank(written: string, from: number): Stretch | null {
  const blank = BLANK.exec(written);
  return blank === null ? null : { from: from + blank.index, to: from + blank.index + blank[0].length };
}

/** What the blanks in the text ask for, in the order in which they stand. */
export function blanksIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(BLANK, 'g'))].map(([blank]) => blank.slice(2, -2));
}

/** The first blank behind the offset, else the first of all; null where the text has none. */
export function nextBlank(text: string, behind: number): Stretch | null {
  const start = Math.max(behind, bodyStart(text));
  return firstBlank(text.slice(start), start) ?? firstBlank(text.slice(bodyStart(text)), bodyStart(text));
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
