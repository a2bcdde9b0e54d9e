import { letterWords, type SupportedLanguage } from '../language/locales';
import type { TextRange } from '../text/text-change';
import { escapeMarkdown } from './markdown';

/** A visible blank in a letter: `==topic you talked about==`. */
const BLANK = /==([^=\n]+)==/g;

/** A blank in a text, and what it asks for. */
export interface Blank extends TextRange {
  readonly words: string;
}

/** The blanks in a text, in their order. */
export function blanksIn(text: string): readonly Blank[] {
  return [...text.matchAll(BLANK)].map(({ index, 0: { length }, 1: words = '' }) => ({ words, from: index, to: index + length }));
}

/** The first blank in a part of a text that begins at the offset; null if there is none. */
export function firstBlank(part: string, offset: number): TextRange | null {
  const [blank] = blanksIn(part);
  return blank === undefined ? null : { from: offset + blank.from, to: offset + blank.to };
}

/** The text with each character of its blanks replaced by a line end, so that everything else keeps its offset. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANK, (blank) => '\n'.repeat(blank.length));
}

/** A blank that asks for the words. */
export function blankFor(words: string): string {
  return `==${words}==`;
}

/** What the blank for a placeholder asks for: `topic you talked about`. */
export function blankWords(name: string, language: SupportedLanguage): string {
  const { blanks, anyBlank } = letterWords(language);
  const known: Readonly<Record<string, string>> = blanks;
  const words = Object.hasOwn(known, name) ? known[name] : undefined;
  return words ?? (escapeMarkdown(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')) || anyBlank);
}
