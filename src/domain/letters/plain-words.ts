/**
 * Makes a value from a note into plain words of a letter: nothing in it can start a template, a link,
 * a highlight, a tag, a formula or HTML, and it stays on its line. What is left is one line of Markdown
 * that shows the value's own characters; empty where there are none.
 */
export function plainWords(value: string): string {
  const line = oneLine(linksAsText(value));
  return ADDRESS_ALONE.test(line) && !PAIRS.test(line) ? line : escapeMarkdown(line);
}

/**
 * A value that is an address of mail or the web, and nothing besides, stays one: it is there to be
 * used, and shows where it leads. None of these characters means anything to Markdown by itself.
 */
const ADDRESS_ALONE = /^(?:[\p{L}\p{N}.+_-]+@[\p{L}\p{N}.-]+|(?:https?:\/\/|www\.)[\p{L}\p{N}.,:/?&=%#+_~;@-]+)$/u;
const PAIRS = /==|%%|~~|__/;

/** The same for text that may have several lines: each stays a line of its own. */
export function plainLines(value: string): string {
  return value.split(/\r\n|[\n\r\u2028\u2029]/).map(plainWords).join('\n').trim();
}

/** `[[Raj Patel|Raj]]` is read as `Raj`. */
function linksAsText(value: string): string {
  return value.replace(/\[\[(?:[^[\]|]{0,500}\|)?([^[\]|]{1,500})\]\]/g, '$1');
}

/** Some turn the direction of all that follows, the template's own words too; half a character is none. */
const UNWANTED = /[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s\uFEFF]+/gu;

function oneLine(value: string): string {
  return value.replace(UNWANTED, '').replace(BREAKS, ' ').trim();
}

/** Characters that mean something to Obsidian wherever they stand. */
const MARKS = /[\\`*_{}[\]<>|~=$%^@]/g;
/** And those that do so only before certain others. */
const ENTITY = /&(?=#?\w+;)/g;
const TAG = /#(?=[^\s#])/g;
const ADDRESS = /:(?=\/\/)/g;
const WEB = /(www)\./gi;
/** At the start of a line: a list, a rule, a heading. */
const LIST = /^(?:[-+](?=[-\s]|$)|#)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

function escapeMarkdown(text: string): string {
  return text
    .replace(MARKS, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(TAG, '\\#')
    .replace(ADDRESS, '\\:')
    .replace(WEB, '$1\\.')
    .replace(LIST, '\\$&')
    .replace(NUMBERED, '$1\\$2');
}
