import { trimEndOf } from '../text/trim';
import type { Parse } from './edit';
import { readFlowList, skipQuoted } from './flow-list';

/** Where one top-level property is among the lines of the block. */
export interface KeyEntry {
  /** The property's name as YAML reads it; null if it is written in a form that is not supported. */
  readonly name: string | null;
  /** The index of the line that starts it. */
  readonly line: number;
  /** The offset in that line just past the colon. */
  readonly colon: number;
  /** The index past its last line with content: blank lines and comments below belong to no property. */
  readonly end: number;
}

/**
 * Finds the properties by their lines. Whatever belongs to a value is indented, is an item of a list
 * (`- x` may be at the margin) or closes a bracket; so every other line at the margin starts one.
 */
export function findKeyEntries(lines: readonly string[], parse: Parse): readonly KeyEntry[] {
  const starts: number[] = [];
  lines.forEach((line, index) => {
    if (startsEntry(line)) starts.push(index);
  });
  return starts.map((line, index) => {
    const start = lines[line] ?? '';
    const colon = findColon(start);
    const end = endOfContent(lines, line, starts[index + 1] ?? lines.length);
    return { name: colon === null ? null : nameOf(start.slice(0, colon), parse), line, colon: (colon ?? 0) + 1, end };
  });
}

function startsEntry(line: string): boolean {
  return !/^(?:[\s#\]},]|-(?:\s|$))/.test(line);
}

/** The offset of the colon that ends the name; null for `? name` and the like. */
function findColon(line: string): number | null {
  const from = skipQuoted(line, 0) ?? 0;
  for (let at = line.indexOf(':', from); at >= 0; at = line.indexOf(':', at + 1)) {
    if (/\s/.test(line[at + 1] ?? '\n')) return from > 0 && line.slice(from, at).trim() !== '' ? null : at;
  }
  return null;
}

function nameOf(written: string, parse: Parse): string | null {
  // YAML's white space alone: a byte-order mark at the end of a name is part of it.
  const name = trimEndOf(written, /[ \t]/);
  if (!/^["']/.test(name)) return name;
  try {
    return String(parse(name));
  } catch {
    return null;
  }
}

/** The header of a block scalar, whose lines may then look like anything: `|`, `>-`, `|2 # comment`. */
const SCALAR_HEADER = /(?:^|[\s:-])[|>][-+0-9]{0,2}(?:[ \t]+#[^]*|\s*)$/;

/** The index past the last of the lines that is neither blank nor a comment. The first one always counts. */
export function endOfContent(lines: readonly string[], from: number, to: number): number {
  let end = from + 1;
  let scalarIndent: number | null = null;
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    if (isBlankLine(line)) continue;
    const inScalar = scalarIndent !== null && indentOf(line).length > scalarIndent;
    if (!inScalar) {
      scalarIndent = SCALAR_HEADER.test(line) ? indentOf(line).length : null;
      if (isCommentLine(line)) continue;
    }
    end = index + 1;
  }
  return end;
}

export function isBlankLine(line: string): boolean {
  return line.trim() === '';
}

export function isCommentLine(line: string): boolean {
  return line.trimStart().startsWith('#');
}

export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The line of a property in its parts; joined in this order they are the line. */
export interface KeyLine {
  /** The name with its colon. */
  readonly head: string;
  readonly gap: string;
  /** The part of the value that is on this line. */
  readonly content: string;
  /** White space and a comment. */
  readonly trail: string;
  readonly lineEnd: string;
}

export function splitKeyLine(lines: readonly string[], entry: KeyEntry): KeyLine {
  const line = lines[entry.line] ?? '';
  const lineEnd = /\r?\n$/.exec(line)?.[0] ?? '';
  const rest = line.slice(entry.colon, line.length - lineEnd.length);
  const gap = indentOf(rest);
  const value = rest.slice(gap.length);
  const head = line.slice(0, entry.colon);
  if (value.startsWith('#')) return { head, gap: '', content: '', trail: rest, lineEnd };
  const length = lengthOfContent(value);
  return { head, gap, content: value.slice(0, length), trail: value.slice(length), lineEnd };
}

const TAGS_AND_ANCHORS = /^(?:[!&]\S*[ \t]+)*/;

/** A comment starts with a `#` after white space, outside quotes and brackets. */
function lengthOfContent(value: string): number {
  const start = TAGS_AND_ANCHORS.exec(value)?.[0].length ?? 0;
  const from = skipQuoted(value, start) ?? skipBrackets(value, start) ?? start;
  const comment = /\s#/.exec(value.slice(from));
  const end = comment === null ? value.length : from + comment.index;
  return value.slice(0, end).trimEnd().length;
}

function skipBrackets(value: string, at: number): number | null {
  const list = value[at] === '[' ? readFlowList(value, at) : null;
  return list === null ? null : list.close + 1;
}

/**
 * Whether a comment may be among the lines of a value, so that it would be lost with it. On the lines
 * of quoted text or of a list, every `#` is taken for one.
 */
export function mayHoldComment(lines: readonly string[], entry: KeyEntry, { content, trail }: KeyLine): boolean {
  const further = lines.slice(entry.line + 1, entry.end);
  if (further.length === 0 || /^[|>]/.test(content)) return false;
  return further.some((line) => /(?:^|\s)#/.test(line)) || (content !== '' && trail.includes('#'));
}

/** The line with another value on it; an empty one leaves the name, its colon and the comment. */
export function withContent(line: KeyLine, content: string): string {
  if (content === '') return line.head + line.trail.trimEnd() + line.lineEnd;
  const trail = line.content === '' && line.trail.trim() === '' ? '' : line.trail;
  return line.head + (line.gap === '' ? ' ' : line.gap) + content + trail + line.lineEnd;
}
