import { trimEndOf } from '../../src/domain/text/trim';

/** Escapes, tags and references, with which YAML can hide a name; and a line end that YAML does not know. */
const HIDING = /[\\*!]|\r(?!\n)/;

/** A name at the margin, an item of a list, a line that continues the one above, a comment, or an empty line. */
const PLAIN_LINE = /^(?:\p{L}[^:：]*:(?=[ \t]|$)|- |-$| |\t|#|$)/u;

/** The start of the line with the first name. A block that is indented as a whole, or in brackets, begins differently. */
const FIRST_LINE = /^\p{L}/u;

/** Lines with more are left to the parser, because each colon is examined with all the text before it. */
const MAX_COLONS = 30;

/** What may come before a name. */
const BEFORE_NAME = /^[\s\uFEFF"'-]+/;

/**
 * The names of properties, found without a parser: any text before a colon, which includes some inside values. A parser finds no
 * other names at the margin, nor does `isMarkedInLines` in lines that cannot be parsed.
 * @returns null if the lines could hide a name, or if a parser would read a name differently
 */
export function plainNames(yaml: string): ReadonlySet<string> | null {
  if (HIDING.test(yaml)) return null;
  const lines = yaml.split('\n').map((line) => line.replace(/\r$/, ''));
  if (!lines.every((line) => PLAIN_LINE.test(line) && line.split(/[:：]/u, MAX_COLONS).length < MAX_COLONS)) return null;
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first !== undefined && !FIRST_LINE.test(first)) return null;
  const names = new Set(lines.flatMap(namesIn));
  return [...names].some((name) => name.toLowerCase() === 'null') ? null : names;
}

const QUOTE_OR_SPACE = /["'\s]/;

/**
 * A name may contain a colon, so the text before each colon counts. An unmatched quotation mark is part of the name to YAML, but
 * not to a person.
 */
function namesIn(line: string): readonly string[] {
  return [...line.matchAll(/[:：]/gu)].flatMap(({ index }) => {
    const name = line.slice(0, index).replace(BEFORE_NAME, '').trim();
    return [name, trimEndOf(name, QUOTE_OR_SPACE)];
  });
}
