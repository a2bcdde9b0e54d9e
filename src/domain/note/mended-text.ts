import { once } from '../text/memoized';
/** Only these marks can show a slip. This test is quick, because it runs for the properties of every note in the vault. */
const MARKS = /["“”„«»‘’[\]]|^\s*-/;

/** The whole text is in quotation marks that YAML does not know, or in one of them and one that it knows. */
const TYPESET = /^\s*(?:[“”„«»]([^“”„«»"]*)[“”„«»"]|‘([^‘’]*)’)\s*$/u;

/** A mark that nothing closes. After a figure, a straight one means inches, or a slip that a date names. */
const ONE_QUOTE = /^\s*["“„«]|([^\d\s])\s*"\s*$|[”»]\s*$/u;
const QUOTES = /["“”„«»]/g;

/** `[[Acme]`, and `[[Acme` before another link or at the end; a comma there could divide two. */
const OPEN_LINK = /\[\[([^[\]\n]*)(\]{0,2})(?=\s*(?:(\[\[|$)|))/g;

/** `[Acme]]` */
const UNOPENED_LINK = /(^|[^[])\[([^[\]\n]{1,300})\]\]/g;

/** `[Acme(Companies/Acme.md)` and `[Acme](Companies/Acme.md`. */
const BROKEN_TARGET = /^\[([^[\]()\n]{1,200})(?:\((?=[^()\n]+\)$)|\]\((?=[^()\n]+$))([^()\n]{1,300})\)?$/;

/** The dash of a list's only item, without its space. YAML reads such a list as text. */
const LIST_MARK = once(() => /^\s*-{1,2}\s*(?=[\p{L}"“„«[][^\n]*$)/u);

/** The text with the quotation marks and the links that a slip of the hand left half written, and no list's mark in front. */
export function mendText(text: string): string {
  return MARKS.test(text) ? mendLinks(unquoted(text.replace(LIST_MARK(), ''))) : text;
}

function unquoted(text: string): string {
  const [whole, typeset, single] = TYPESET.exec(text) ?? [];
  if (whole !== undefined) return (typeset ?? single ?? '').trim();
  return text.match(QUOTES)?.length === 1 ? text.replace(ONE_QUOTE, '$1') : text;
}

function mendLinks(text: string): string {
  if (!text.includes('[') && !text.includes(']')) return text;
  return text.replace(OPEN_LINK, closeLink).replace(UNOPENED_LINK, '$1[[$2]]').replace(BROKEN_TARGET, '[$1]($2)');
}

function closeLink(found: string, words: string, closing: string, next: string | undefined): string {
  const name = words.trimEnd();
  if (name === '' || name.length > MAX_LINK || closing === ']]') return found;
  if (closing === ']') return `[[${words}]]`;
  return next === undefined || /[,;]/.test(name) ? found : `[[${name}]]${words.slice(name.length)}`;
}

/** In characters. */
const MAX_LINK = 300;
