import { trimEndOf } from '../text/trim';
import { readFlowList, skipQuoted } from './flow-list';

export function isBlankLine(line: string): boolean {
  return line.trim() === '';
}

export function isCommentLine(line: string): boolean {
  return line.trimStart().startsWith('#');
}

export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** The index past the last of the lines that is neither blank nor a comment, outside of a text. The first one always counts. */
export function endOfContent(lines: readonly string[], from: number, to: number): number {
  let end = from + 1;
  let index = from;
  // If no line ends what the first one begins, there is no need to search from further lines.
  let mayEnd = true;
  while (index < to) {
    const line = lines[index] ?? '';
    const isContent = index === from || (!isBlankLine(line) && !isCommentLine(line));
    const next: number | null = isContent ? endOfText(lines, index, to, mayEnd) : index + 1;
    if (isContent) end = next ?? index + 1;
    mayEnd &&= next !== null;
    index = next ?? index + 1;
  }
  return end;
}

/**
 * The index past the text or the list in brackets that the line begins and further lines end, else past the line; null if none ends
 * it.
 */
function endOfText(lines: readonly string[], index: number, to: number, mayEnd: boolean): number | null {
  const line = lines[index] ?? '';
  const header = readHeader(line);
  if (header !== null) return endOfBlockScalar(lines, index, to, header);
  const at = valueStart(line);
  if (!mayEnd || skipValue(line, at) !== null || !/["'[]/.test(line[at] ?? '')) return index + 1;
  for (let count = 2; count < 2 * (to - index); count *= 2) {
    const text = lines.slice(index, Math.min(index + count, to)).join('');
    const end = skipValue(text, at);
    if (end !== null) return index + text.slice(0, end).split('\n').length;
  }
  return null;
}

/** The offset past the quoted text or the list in brackets at the offset; null if none is there, or if it does not end. */
export function skipValue(text: string, at: number): number | null {
  if (text[at] !== '[') return skipQuoted(text, at);
  const list = readFlowList(text, at);
  return list === null ? null : list.close + 1;
}

/** Where the value of the line begins: after the dashes of items, the name and its colon. */
function valueStart(line: string): number {
  let at = indentOf(line).length;
  while (line[at] === '-' && /\s/.test(line[at + 1] ?? '')) at = pastBlanks(line, at + 1);
  const colon = findColon(line.slice(at));
  return skipTags(line, colon === null ? at : pastBlanks(line, at + colon + 1));
}

/** The offset of the colon that ends the name; null for `? name` and the like. */
export function findColon(line: string): number | null {
  const from = skipQuoted(line, 0);
  if (from === null && /["'[{]/.test(line[0] ?? '')) return null;
  for (let at = line.indexOf(':', from ?? 0); at >= 0; at = line.indexOf(':', at + 1)) {
    if (/\s/.test(line[at + 1] ?? '\n')) return from !== null && line.slice(from, at).trim() !== '' ? null : at;
  }
  return null;
}

/** The offset past tags, and past anchors among them. */
export function skipTags(text: string, at: number): number {
  return at + (/^(?:[!&]\S*[ \t]+)*/.exec(text.slice(at))?.[0].length ?? 0);
}

function pastBlanks(text: string, at: number): number {
  return at + indentOf(text.slice(at)).length;
}

/** The line that begins a block scalar, such as `status: >-`. */
interface Header {
  /** The column that its lines are indented beyond. */
  readonly column: number;
  /** How far beyond, if it says so; else its first line does. */
  readonly indent: number | null;
  /** Whether the blank lines at its end belong to it. */
  readonly keepsBlanks: boolean;
}

/** `|`, `>-`, `|2` */
const SCALAR_HEADER = /[|>]([-+0-9]{0,2})$/;
const MAX_HEADER = 3;

function readHeader(line: string): Header | null {
  const [uncommented = ''] = line.split(/[ \t]#/, 1);
  const text = trimEndOf(uncommented, /[ \t\r\n]/);
  const found = SCALAR_HEADER.exec(text.slice(-MAX_HEADER));
  if (found === null) return null;
  const words = text.slice(0, -found[0].length).split(/[ \t]+/);
  if (words.pop() !== '') return null;
  while (/^[!&]/.test(words.at(-1) ?? '')) words.pop();
  const isNamed = words.at(-1)?.endsWith(':') === true;
  if (!isNamed && words.some((word) => word !== '' && word !== '-')) return null;
  const [, signs = ''] = found;
  const digit = /\d/.exec(signs)?.[0];
  return { column: columnOf(line, isNamed), indent: digit === undefined ? null : Number(digit), keepsBlanks: signs.includes('+') };
}

/** Where the name is, after the dashes of items; without a name, where the last dash is. */
function columnOf(line: string, isNamed: boolean): number {
  const before = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
  return isNamed ? before.length : Math.max(before.lastIndexOf('-'), 0);
}

function endOfBlockScalar(lines: readonly string[], from: number, to: number, { column, indent, keepsBlanks }: Header): number {
  let margin = indent === null ? null : column + indent;
  let end = from + 1;
  for (let index = from + 1; index < to; index += 1) {
    const line = lines[index] ?? '';
    const width = indentOf(line).length;
    if (isBlankLine(line)) {
      if (keepsBlanks) end = index + 1;
      continue;
    }
    margin ??= width;
    if (width < margin || width <= column) break;
    end = index + 1;
  }
  return end;
}
