import type { Parse } from './edit';
import { skipQuoted } from './quoted';

/** Where one top-level property stands among the lines of the block. */
export interface Entry {
  /** The property's name as YAML reads it; null where it is written in a form that is not looked into. */
  readonly name: string | null;
  /** The index of the line that starts it. */
  readonly line: number;
  /** The offset in that line just past the colon. */
  readonly colon: number;
  /** The index past its last line with content: blank lines and comments below are nobody's. */
  readonly end: number;
}

/**
 * Finds the properties by their lines. Whatever belongs to a value is indented, is an item of a list
 * (`- x` may stand at the margin) or closes a bracket; so every other line at the margin starts one.
 */
export function findEntries(lines: readonly string[], parse: Parse): readonly Entry[] {
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
  // YAML's white space alone: a byte-order mark behind a name is part of it.
  const name = written.replace(/[ \t]+$/, '');
  if (!/^["']/.test(name)) return name;
  try {
    return String(parse(name));
  } catch {
    return null;
  }
}

/** The header of a block scalar, whose lines may then look like anything: `|`, `>-`, `|2 # comment`. */
const SCALAR_HEADER = /(?:^|[\s:-])[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?\r?\n?$/;

/** The index past the last of the lines that is neither blank nor a comment. The first one always counts. */
export function endOfContent(lines: readonly string[], from: number, to: number): number {
  let end = from + 1;
  let scalarBelow: number | null = null;
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    const inScalar = scalarBelow !== null && indentOf(line).length > scalarBelow;
    if (!inScalar) {
      scalarBelow = SCALAR_HEADER.test(line) ? indentOf(line).length : null;
      if (isComment(line)) continue;
    }
    end = index + 1;
  }
  return end;
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

export function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
