import { shownText } from '../note/link';

/**
 * A letter as it stands in a note, without Markdown: what goes into a mail or the clipboard. Blanks
 * stay as they are, so that nobody overlooks them.
 */
export function plainText(markdown: string): string {
  const escaped: string[] = [];
  const guarded = markdown
    .replace(/\r\n?/g, '\n')
    // What is escaped is meant as it stands, and must not be taken for a mark.
    .replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => `${GUARD}${escaped.push(char) - 1}${GUARD}`);
  return withoutMarks(guarded)
    .replace(GUARDED, (_, at: string) => escaped[Number(at)] ?? '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A character that no text has. */
const GUARD = '\uE000';
const GUARDED = new RegExp(`${GUARD}(\\d+)${GUARD}`, 'g');

function withoutMarks(text: string): string {
  return without(without(text, '%%', '%%'), '<!--', '-->')
    .replace(/!?(\[\[[^[\]\n]+\]\])/g, (_, link: string) => linkWords(link))
    .replace(/!?\[([^[\]\n]*)\]\(<?([^()<>\s]+)>?\)/g, (_, words: string, url: string) => webWords(words, url))
    .replace(/(\*\*|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(^|[^\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1$2')
    .replace(/(^|[^\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1$2');
}

/** The text less each stretch from an opening to the next closing; an opening that is never closed is text. */
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
