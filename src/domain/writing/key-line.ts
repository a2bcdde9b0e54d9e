import type { Entry } from './entries';
import { readFlowList } from './flow-list';
import { skipQuoted } from './quoted';

/** The line of a property in its parts; put together they are the line. */
export interface KeyLine {
  /** The name with its colon. */
  readonly head: string;
  readonly gap: string;
  /** What stands on this line of the value; of a value over several lines its first. */
  readonly content: string;
  /** White space and a comment. */
  readonly trail: string;
  readonly lineEnd: string;
}

export function splitKeyLine(lines: readonly string[], entry: Entry): KeyLine {
  const line = lines[entry.line] ?? '';
  const lineEnd = /\r?\n$/.exec(line)?.[0] ?? '';
  const rest = line.slice(entry.colon, line.length - lineEnd.length);
  const gap = /^[ \t]*/.exec(rest)?.[0] ?? '';
  const value = rest.slice(gap.length);
  const head = line.slice(0, entry.colon);
  if (value.startsWith('#')) return { head, gap: '', content: '', trail: rest, lineEnd };
  const length = lengthOfContent(value);
  return { head, gap, content: value.slice(0, length), trail: value.slice(length), lineEnd };
}

const TAGS_AND_ANCHORS = /^(?:[!&]\S*[ \t]+)*/;

/** A comment starts with a `#` behind white space, outside quotes and brackets. */
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

const BLOCK_SCALAR = /^[|>]/;

/**
 * Whether a comment may stand among the lines of a value, so that it would go with it. On the lines of
 * quoted text or of a list, `#` is taken for one.
 */
export function mayHoldComment(lines: readonly string[], entry: Entry, { content, trail }: KeyLine): boolean {
  const further = lines.slice(entry.line + 1, entry.end);
  if (further.length === 0 || BLOCK_SCALAR.test(content)) return false;
  return further.some((line) => /(?:^|\s)#/.test(line)) || (content !== '' && trail.includes('#'));
}

/** The line with another value on it; an empty one leaves the name, its colon and the comment. */
export function withContent(line: KeyLine, content: string): string {
  if (content === '') return line.head + line.trail.trimEnd() + line.lineEnd;
  const trail = line.content === '' && line.trail.trim() === '' ? '' : line.trail;
  return line.head + (line.gap === '' ? ' ' : line.gap) + content + trail + line.lineEnd;
}
