/**
 * Fenced code, comments, code within a line, and links, each up to its end. An unclosed block of code or comment runs to the end of
 * the text; an unclosed backtick is plain text. A link contains no brackets of its own kind, so that the search takes linear time.
 */
const NOT_PROSE =
  /^[ \t>]*(`{3,}|~{3,})(?:[^]*?\n[ \t>]*\1.*|[^]*)|%%[^]*?%%|<!--[^]*?-->|(?:%%|<!--)[^]*|(`+)(?:.*?\2)?|(\[\[[^[\n]*?]]|]\([^()\n]*\))/gm;

/** Replaces what was removed, so that the words around it do not touch. It is not white space. */
export const GAP = '\u2060';

/**
 * A note's text without code and comments, in linear time.
 * @param links whether `[[links]]` and the targets of `[links](target)` are kept
 * @returns text whose lines end in \n
 */
export function proseOf(text: string, links: 'keep' | 'remove'): string {
  return withoutIndentedCode(text).replace(NOT_PROSE, (found, _fence, mark?: string, link?: string) => {
    if (found === mark || (found === link && links === 'keep')) return found;
    return found.includes('\n') ? '\n' : GAP;
  });
}

const INDENTED = /^( {4}|\t)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/** After an empty line, indented lines are code, except in a list. */
function withoutIndentedCode(text: string): string {
  let afterBlank = true;
  let inList = false;
  return text.split(/\r?\n/).filter((line) => {
    if (afterBlank && !inList && INDENTED.test(line)) return false;
    afterBlank = line.trim() === '';
    if (!afterBlank) inList = LIST_ITEM.test(line) || (inList && /^\s/.test(line));
    return true;
  }).join('\n');
}
