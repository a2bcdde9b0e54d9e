import { shownText } from '../note/link';
import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';

/** A letter without Markdown, for a mail or the clipboard. Blanks stay as they are, so that no one overlooks them. */
export function markdownToText(markdown: string): string {
  const escaped: string[] = [];
  const guarded = markdown
    .replace(/\r\n?/g, '\n')
    // An escaped character means itself and must not be taken for a mark.
    .replace(ESCAPED, (_, char: string) => `${GUARD}${escaped.push(char) - 1}${GUARD}`);
  return withoutMarks(guarded)
    .replace(GUARDED(), (_, at: string) => escaped[Number(at)] ?? '')
    .split('\n').map((line) => trimEndOf(line, /[ \t]/)).join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Markdown's escapes: a backslash before punctuation. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Undoes `escapeMarkdown` for one line. */
export function unescapeMarkdown(line: string): string {
  return line.replace(ESCAPED, '$1').trim();
}

/** A character that no text has. */
const GUARD = '\uE000';
const GUARDED = once(() => new RegExp(`${GUARD}(\\d+)${GUARD}`, 'g'));

function withoutMarks(text: string): string {
  return without(without(text, '%%', '%%'), '<!--', '-->')
    .replace(/!?(\[\[[^[\]\n]+\]\])/g, (_, link: string) => linkWords(link))
    .replace(/!?\[([^[\]\n]*)\]\(<?([^()<>\s]+)>?\)/g, (_, words: string, url: string) => webWords(words, url))
    .replace(/(\*\*|~~)(?=\S)([^\n]{0,1000}?\S)\1/g, '$2')
    .replace(/(^|[^\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1$2')
    .replace(/(^|[^\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1$2');
}

/** The text without what is between an opening and the next closing; an opening that is never closed is text. */
function without(text: string, opening: string, closing: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let from = text.indexOf(opening); from >= 0; from = text.indexOf(opening, at)) {
    const end = text.indexOf(closing, from + opening.length);
    if (end < 0) break;
    parts.push(text.slice(at, from));
    at = end + closing.length;
  }
  return parts.join('') + text.slice(at);
}

function linkWords(link: string): string {
  const bar = link.indexOf('|');
  return bar < 0 ? shownText(link) : link.slice(bar + 1, -2);
}

function webWords(words: string, url: string): string {
  const address = url.replace(/^mailto:/i, '');
  return words === '' || words === address ? address : `${words} (${address})`;
}

/**
 * A value from a note as plain words of a letter: one line of Markdown that shows the value's own
 * characters. Nothing in it can start a template, a link, a highlight, a tag, a formula or HTML.
 */
export function escapeMarkdown(value: string): string {
  const line = oneLine(linksAsText(value));
  return ADDRESS_ALONE().test(line) && !PAIRS.test(line) ? line : escapeMarks(line);
}

/**
 * A value that is only a mail or web address stays one, so that it can be used. It shows where it leads. None of these characters
 * means anything to Markdown by itself.
 */
const ADDRESS_ALONE = once(() => /^(?:[\p{L}\p{N}.+_-]+@[\p{L}\p{N}.-]+|(?:https?:\/\/|www\.)[\p{L}\p{N}.,:/?&=%#+_~;@-]+)$/u);
const PAIRS = /==|%%|~~|__/;

/** The same for several lines, each of which stays a line. */
export function escapeLines(value: string): string {
  return value.split(/\r\n|[\n\r\u2028\u2029]/).map(escapeMarkdown).join('\n').trim();
}

/** `[[Raj Patel|Raj]]` is read as `Raj`. */
function linksAsText(value: string): string {
  return value.replace(/\[\[(?:[^[\]|]{0,500}\|)?([^[\]|]{1,500})\]\]/g, '$1');
}

/** Some of these reverse the direction of everything after them, the template's words too. A lone surrogate is not a character. */
const UNWANTED = once(() => /[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu);
const BREAKS = once(() => /[\p{Cc}\p{Zl}\p{Zp}\s\uFEFF]+/gu);

function oneLine(value: string): string {
  return value.replace(UNWANTED(), '').replace(BREAKS(), ' ').trim();
}

/** Characters that mean something to Obsidian anywhere. */
const MARKS = /[\\`*_{}[\]<>|~=$%^@]/g;
/** And those that do so only before certain others. */
const ENTITY = /&(?=#?\w+;)/g;
const TAG = /#(?=[^\s#])/g;
const ADDRESS = /:(?=\/\/)/g;
const WEB = /(www)\./gi;
/** At the start of a line: a list, a rule, a heading. */
const LIST = /^(?:[-+](?=[-\s]|$)|#)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

function escapeMarks(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(TAG, '\\#')
    .replace(ADDRESS, '\\:')
    .replace(WEB, '$1\\.')
    .replace(LIST, '\\$&')
    .replace(NUMBERED, '$1\\$2');
}
