/** A note's properties as raw lines, and all that stands before and after them. */
export interface Block {
  /** Up to and with the opening line of `---`; a byte-order mark stands in front of it. */
  readonly head: string;
  /** The lines in between, each with its own line end. */
  readonly lines: readonly string[];
  /** From the closing line of `---` on. */
  readonly tail: string;
  /** The line end that new lines get. */
  readonly lineEnd: string;
}

const BYTE_ORDER_MARK = '\uFEFF';
const OPENING = /^---[ \t]*\r?\n/;

/** Properties that were begun: comments, and then a line such as `status:`. Else `---` is a line across the page. */
const BEGUN = /^(?:#[^\n]*\n)*[^\s:#][^:\n]*:(?:\s|$)/;

/**
 * Takes the properties out of a note's text. A note without any gets an empty block at its top; null
 * where properties begin and no line of `---` ends them.
 */
export function openBlock(text: string): Block | null {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const opening = OPENING.exec(text.slice(start, start + LONGEST_FENCE))?.[0];
  if (opening === undefined) return newBlock(text, start);
  const from = start + opening.length;
  const to = findClosing(text, from);
  if (to === null) return BEGUN.test(text.slice(from, from + FAR_ENOUGH)) ? null : newBlock(text, start);
  return {
    head: text.slice(0, from),
    lines: splitLines(text.slice(from, to)),
    tail: text.slice(to),
    lineEnd: opening.endsWith('\r\n') ? '\r\n' : '\n',
  };
}

/** A fence with more white space behind it than this is none that anyone wrote. */
const LONGEST_FENCE = 1000;

/** How far to look for a first property where no line ends them, in characters. */
const FAR_ENOUGH = 10_000;

function newBlock(text: string, start: number): Block {
  const newline = text.indexOf('\n');
  const lineEnd = newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
  const fence = `---${lineEnd}`;
  return { head: text.slice(0, start) + fence, lines: [], tail: fence + text.slice(start), lineEnd };
}

/** Where the closing line starts. Obsidian takes `---` alone for one, not `...`. */
function findClosing(text: string, from: number): number | null {
  let at = from;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.startsWith('---', at) && text.slice(at + 3, end).trim() === '') return at;
    at = end + 1;
  }
  return null;
}

/** The lines of a text of which each ends with a line end, which stays with its line. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n/g) ?? [];
}

export function closeBlock(block: Block, lines: readonly string[]): string {
  return block.head + lines.join('') + block.tail;
}

/** The lines with those from `from` up to `to` replaced. */
export function replaceLines(lines: readonly string[], from: number, to: number, by: readonly string[]): readonly string[] {
  return [...lines.slice(0, from), ...by, ...lines.slice(to)];
}
