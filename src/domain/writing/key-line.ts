import { trimEndOf } from '../text/trim';
import type { KeyEntry } from './key-entries';
import { skipValue, skipTags } from './value-lines';

/** The lines of a property in their parts; joined in this order they are the lines. */
export interface KeyLine {
  /** The name with its colon, or the dash of an item. */
  readonly head: string;
  /** What precedes the value: white space, comments, an anchor. It may go over lines. */
  readonly gap: string;
  /** The value, or the header of a block scalar. */
  readonly content: string;
  /** White space and a comment. */
  readonly trail: string;
  readonly lineEnd: string;
  /** The lines of a block scalar. */
  readonly more: string;
}

export function splitKeyLine(lines: readonly string[], entry: KeyEntry): KeyLine {
  const text = lines.slice(entry.line, entry.end).join('');
  const head = text.slice(0, entry.colon);
  const from = skipGap(text, entry.colon);
  const to = from === text.length ? from : endOfValue(text, from);
  const newline = text.slice(to).search(/\r?\n/);
  const [trailEnd, moreFrom] = newline < 0 ? [text.length, text.length] : [to + newline, text.indexOf('\n', to) + 1];
  if (from < text.length) {
    return {
      head, gap: text.slice(entry.colon, from), content: text.slice(from, to), trail: text.slice(to, trailEnd),
      lineEnd: text.slice(trailEnd, moreFrom), more: text.slice(moreFrom),
    };
  }
  const lineEnd = /\r?\n$/.exec(text)?.[0] ?? '';
  const anchor = /^[ \t]*&\S+/.exec(text.slice(entry.colon))?.[0] ?? '';
  const trail = text.slice(entry.colon + anchor.length, text.length - lineEnd.length);
  return { head, gap: anchor === '' ? '' : `${anchor} `, content: '', trail, lineEnd, more: '' };
}

/** The offset of the value: past white space, comments and an anchor. */
function skipGap(text: string, at: number): number {
  const blank = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  const from = at + blank;
  if (text[from] === '#') return skipGap(text, lineEndAfter(text, from));
  const anchor = text[from] === '&' ? /^&\S+/.exec(text.slice(from))?.[0].length ?? 0 : 0;
  return anchor === 0 ? from : skipGap(text, from + anchor);
}

function lineEndAfter(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/** The offset past the value that begins at the offset; of a block scalar, past its header. */
function endOfValue(text: string, from: number): number {
  const at = skipDashes(text, skipTags(text, from));
  const header = /^[|>][-+0-9]{0,2}(?=[ \t]*(?:[ \t]#[^\n]*)?\r?(?:\n|$))/.exec(text.slice(at));
  if (header !== null && at === skipTags(text, from)) return at + header[0].length;
  const end = skipValue(text, at);
  if (end !== null) return end;
  const lastLine = /["'[]/.test(text[at] ?? '') ? text.length : Math.max(at, text.trimEnd().lastIndexOf('\n'));
  const comment = text.slice(lastLine).search(/\s#/);
  return text.slice(0, comment < 0 ? text.length : lastLine + comment).trimEnd().length;
}

/** A list of one is a value too. */
function skipDashes(text: string, at: number): number {
  return text[at] === '-' && /\s/.test(text[at + 1] ?? '') ? skipDashes(text, skipTags(text, skipGap(text, at + 1))) : at;
}

/**
 * Whether a comment may be within a value over several lines, so that it would be lost with it. In a list, every `#` is taken for
 * one.
 */
export function mayHoldComment({ content }: KeyLine): boolean {
  return content.includes('\n') && !/^["']/.test(content.slice(skipTags(content, 0))) && /\s#/.test(content);
}

/** The lines with another value; an empty one leaves the name, its colon and the comments. */
export function withContent({ head, gap, content: earlier, trail, lineEnd }: KeyLine, content: string): string {
  const isBelow = gap.includes('\n');
  if (content === '') return head + emptyGap(gap, trail) + lineEnd;
  // A list of one becomes a value on the name's line, unless there is a comment between.
  if (isBelow && earlier.startsWith('-') && !gap.includes('#')) return `${head} ${content}${trail}${lineEnd}`;
  const rest = earlier === '' && trail.trim() === '' ? '' : trail;
  return head + (gap === '' ? ' ' : gap) + content + rest + lineEnd;
}

function emptyGap(gap: string, trail: string): string {
  const anchor = gap.includes('#') || gap.includes('\n') ? '' : gap.trimEnd();
  if (!gap.includes('#')) return anchor + trail.trimEnd();
  // The comments above the value stay where they are, and its own comes below them.
  const kept = gap.trimEnd();
  const indent = gap.slice(trimEndOf(gap, /[ \t]/).length);
  return trail.trim() === '' ? kept : `${kept}\n${indent}${trail.trim()}`;
}
