import { once } from './memoized';

/** Control characters except tabs and line breaks, and marks that change the order in which a line is shown. */
const STEERING = once(() => /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/gu);

/** Text for a terminal. The contents of a file must not control the terminal or change the order of the text. */
export function forTerminal(text: string): string {
  return text.replace(STEERING(), ' ');
}

/** In characters. Longer lines of a list are not readable. */
const MAX_LINE = 2000;

/** The same as one line: a line break in a value must not look like a line of our own. */
export function oneLine(text: string): string {
  const line = forTerminal(text.slice(0, MAX_LINE)).replace(/[\t\n]+/g, ' ');
  return text.length > MAX_LINE ? `${line}…` : line;
}

/** JSON that is safe for a terminal: characters that JSON itself does not escape are escaped too. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(STEERING(), (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
