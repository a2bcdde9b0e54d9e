/** Signs by which YAML writes text in other words, or refers to text elsewhere; and a line end that it does not know as one. */
const HIDING = /[\\*!]|\r(?!\n)/;

/** A name at the margin, an item of a list, a line that goes on with the one above, a comment, or nothing. */
const PLAIN_LINE = /^(?:\p{L}[^:：]*:(?=[ \t]|$)|- |-$| |\t|#|$)/u;

/** The line with the first name. A block that is indented as a whole, or in brackets, begins otherwise. */
const FIRST_LINE = /^\p{L}/u;

/** What may stand before a name. */
const BEFORE_NAME = /^[\s\uFEFF"'-]+/;

/**
 * The names that properties have, found without parsing them: whatever stands before a colon, names inside of values among them.
 * No parser finds another name at the margin. What YAML cannot parse has no further names to `isMarkedInLines` either.
 * @returns null if the lines are written in a way that could hide a name, or if a parser reads a name as another
 */
export function plainNames(yaml: string): ReadonlySet<string> | null {
  if (HIDING.test(yaml)) return null;
  const lines = yaml.split('\n').map((line) => line.replace(/\r$/, ''));
  if (!lines.every((line) => PLAIN_LINE.test(line))) return null;
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first !== undefined && !FIRST_LINE.test(first)) return null;
  const names = new Set(lines.flatMap(namesIn));
  return [...names].some((name) => name.toLowerCase() === 'null') ? null : names;
}

/** A name may hold a colon, too: what stands before each counts. Half a quotation is part of a name to YAML, and none to a reader. */
function namesIn(line: string): readonly string[] {
  return [...line.matchAll(/[:：]/gu)].flatMap(({ index }) => {
    const name = line.slice(0, index).replace(BEFORE_NAME, '').trim();
    return /["']$/.test(name) ? [name, name.replace(/["'\s]+$/, '')] : [name];
  });
}
