/**
 * Where a note's properties are, as offsets in its text: `text.slice(from, to)` is their YAML, and the
 * body begins at `bodyStart`. Properties that were begun and have no closing line reach to the first
 * blank line.
 */
export type FrontMatter =
  | { readonly kind: 'closed'; readonly from: number; readonly to: number; readonly bodyStart: number }
  | { readonly kind: 'unclosed'; readonly from: number; readonly to: number }
  | { readonly kind: 'none'; readonly bodyStart: number };

/** Only the very first line opens properties; a byte-order mark may precede it. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;

/** Obsidian accepts `---` alone as the closing line, not `...`. */
const CLOSING = /---[ \t]*\r?(?:\n|$)/y;

/** Comments, and then a line such as `status:`. Without one, a first line of `---` is a thematic break. */
const FIRST_PROPERTY = /(?:#[^\n]*\n)*[^\s:#][^:\n]*:(?:\s|$)/y;

const BLANK_LINE = /\n[ \t]*\r?(?:\n|$)/g;

/** Finds the properties of a note, in time linear in its text. */
export function findFrontMatter(text: string): FrontMatter {
  const from = OPENING.exec(text)?.[0].length;
  if (from === undefined) return none(text);
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const closing = matchAt(CLOSING, text, at);
    if (closing !== null) return { kind: 'closed', from, to: at, bodyStart: at + closing[0].length };
  }
  if (matchAt(FIRST_PROPERTY, text, from) === null) return none(text);
  return { kind: 'unclosed', from, to: matchAt(BLANK_LINE, text, from)?.index ?? text.length };
}

/** The offset at which the body of a note begins; 0 if its properties have no closing line. */
export function bodyStart(text: string): number {
  const found = findFrontMatter(text);
  return found.kind === 'unclosed' ? 0 : found.bodyStart;
}

function none(text: string): FrontMatter {
  return { kind: 'none', bodyStart: text.startsWith('\uFEFF') ? 1 : 0 };
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
