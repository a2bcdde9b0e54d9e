import { trimEndOf } from '../text/trim';
import type { Parse } from './edit';
import { endOfContent, findColon } from './value-lines';

/** The lines of one top-level property in the block. */
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
