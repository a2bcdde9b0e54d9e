import { findFrontMatter } from '../text/front-matter';

/** A note's properties as raw lines, and the text before and after them. */
export interface Block {
  /** Up to and including the opening line of `---`. */
  readonly head: string;
  /** The lines in between, each with its own line end. */
  readonly lines: readonly string[];
  /** From the closing line of `---` on. */
  readonly tail: string;
  /** The line end that new lines get. */
  readonly lineEnd: string;
}

/**
 * Takes the properties out of a note's text. A note without any gets an empty block at its top; null
 * if properties begin and no line of `---` ends them.
 */
export function openBlock(text: string): Block | null {
  const found = findFrontMatter(text);
  if (found.kind === 'unclosed') return null;
  if (found.kind === 'none') return newBlock(text, found.bodyStart);
  const { from, to } = found;
  return { head: text.slice(0, from), lines: splitLines(text.slice(from, to)), tail: text.slice(to), lineEnd: lineEndAt(text, from - 1) };
}

function newBlock(text: string, start: number): Block {
  const lineEnd = lineEndAt(text, text.indexOf('\n'));
  const fence = `---${lineEnd}`;
  return { head: text.slice(0, start) + fence, lines: [], tail: fence + text.slice(start), lineEnd };
}

function lineEndAt(text: string, newline: number): string {
  return text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** The lines of a text in which every line, the last one too, has a line end; it stays with its line. */
export function splitLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1).map((line) => `${line}\n`);
}

export function closeBlock(block: Block, lines: readonly string[]): string {
  return block.head + lines.join('') + block.tail;
}

/** The lines with those from `from` up to `to` replaced. */
export function replaceLines(lines: readonly string[], from: number, to: number, by: readonly string[]): readonly string[] {
  return [...lines.slice(0, from), ...by, ...lines.slice(to)];
}
