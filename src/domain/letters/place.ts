import { letterWords, SUPPORTED_LANGUAGES, type SupportedLanguage } from '../language/locales';
import { bodyStart } from '../text/front-matter';
import type { TextRange } from '../text/text-change';
import { firstBlank } from './blanks';
import type { LetterHeading } from './heading';

/** A note with a letter put into it; the range is that of the letter. */
export interface PlacedLetter extends TextRange {
  readonly text: string;
  /** The first blank left in the letter, or null. */
  readonly blank: TextRange | null;
}

/** The line that ends a letter. What is below it is never copied or sent. */
function endOfLetter(language: SupportedLanguage): string {
  return `%% ${letterWords(language).end} %%`;
}

/** The same in all languages. */
export function endsOfLetters(): readonly string[] {
  return SUPPORTED_LANGUAGES.map(endOfLetter);
}

/**
 * The letter as it goes into a note: a letter to somebody gets an end line, a section of the person's own runs to the next heading.
 */
export function withEndMarker(letter: string, { template }: Pick<LetterHeading, 'template'>): string {
  return template.channel === null ? letter : `${letter}\n\n${endOfLetter(template.language)}`;
}

/**
 * Puts a letter (lines ending in `\n`) into a note, in the note's own line ends and with an empty line around it. It goes after the
 * line that contains `at`, or to the end if that is null or within the properties, because nobody puts the cursor there to write.
 * Everything else in the note stays as it is.
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

/** The first blank of a note after the offset, else its first; null if it has none. */
export function nextBlank(text: string, behind: number): TextRange | null {
  const body = bodyStart(text);
  const start = Math.max(behind, body);
  return firstBlank(text.slice(start), start) ?? firstBlank(text.slice(body), body);
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
