import { once } from './memoized';

/** Controls, but tabs and line breaks, and marks that turn the order in which a line is shown. */
const STEERING = once(() => /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/gu);

/** Text for a terminal: what a file holds must neither steer it nor change the order of what is read. */
export function forTerminal(text: string): string {
  return text.replace(STEERING(), ' ');
}

/** In characters: nobody reads a longer line of a list. */
const MAX_LINE = 2000;

/** The same as one line: a line break in a value must not look like a line of our own. */
export function oneLine(text: string): string {
  const line = forTerminal(text.slice(0, MAX_LINE)).replace(/[\t\n]+/g, ' ');
  return text.length > MAX_LINE ? `${line}…` : line;
}

/** JSON that steers no terminal either: what JSON itself leaves as it is, is escaped. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(STEERING(), (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
