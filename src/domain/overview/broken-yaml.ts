import { words } from '../language/interface';
import { propertyNamed } from '../note/properties';

/** A slip in one line of properties: what to change, in words. */
type Slip = string;

/** Characters with which a value begins that YAML does not read as text. */
const STARTS = '@`%*&!>|,]}';

/** A name, a colon, and a value. */
const NAMED = /^(?:"[^"]*"|'[^']*'|[^\s"'[\]{}#][^:]*):(?:[ \t](.*))?$/;

/** A line with which git marks a conflict. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** The start of a block of text over several lines: `|`, `>-`. */
const BLOCK_TEXT = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/;

/**
 * Says which line of a note's properties cannot be read and what to change in it.
 * @param lines the YAML between the lines of dashes
 * @param message the parser's, whose lines count from the first property; used if no slip is recognised
 * @returns the end of a sentence; the line counts from the top of the note
 */
export function explainBroken(lines: string, message: string): string {
  const all = lines.split(/\r\n|\n|\r/);
  const found = firstSlip(all);
  if (found !== null) return words('problems').broken.onLine(found.at + 2, found.slip);
  if (/alias count|call stack/.test(message)) return words('problems').broken.nested;
  return (message.split('\n')[0] ?? '').replace(/:$/, '.').replace(/\bat line (\d+)/, (_, line) => `at line ${Number(line) + 1}`);
}

function firstSlip(lines: readonly string[]): { readonly at: number; readonly slip: Slip } | null {
  const names = new Map<string, number>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const slip = slipIn(line, lines, at) ?? slipOfAlias(line, lines.slice(0, at)) ?? doubled(line, at, names);
    if (slip !== null) return { at, slip };
    at += linesOfText(line, lines.slice(at + 1));
  }
  return null;
}

/** `*Acme` repeats what `&Acme` names above; without that, it was meant as text. */
function slipOfAlias(line: string, above: readonly string[]): Slip | null {
  const alias = /^\*([\w-]+)(?:\s|$)/.exec(valueIn(line) ?? '')?.[1];
  const isAnchored = alias !== undefined && above.some((text) => text.includes(`&${alias}`));
  return alias === undefined || isAnchored ? null : words('problems').broken.quoteForStart('*');
}

/** How many of the lines below belong to the block of text that the line begins. */
function linesOfText(line: string, below: readonly string[]): number {
  if (!BLOCK_TEXT.test(valueIn(line) ?? '')) return 0;
  const indent = indentOf(line);
  const end = below.findIndex((text) => text.trim() !== '' && indentOf(text) <= indent);
  return end < 0 ? below.length : end;
}

function slipIn(line: string, lines: readonly string[], at: number): Slip | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return null;
  const { conflict, dashes, tab } = words('problems').broken;
  if (CONFLICT.test(line)) return conflict;
  if (line.startsWith('---')) return dashes;
  if (/^ *\t/.test(line)) return tab;
  const value = valueIn(line);
  if (value === null) return withoutName(line, lines[at - 1]);
  return slipInValue(value, lines.slice(at + 1)) ?? wrongIndent(line, lines, at);
}

/** The value in a line, after a name or as an item of a list; null if the line is neither. */
function valueIn(line: string): string | null {
  const text = line.trim();
  const item = /^-(?:[ \t](.*)|$)/.exec(text);
  const named = NAMED.exec(item === null ? text : (item[1] ?? '').trimStart());
  if (named !== null) return (named[1] ?? '').trim();
  return item === null ? null : (item[1] ?? '').trimStart();
}

function withoutName(line: string, before: string | undefined): Slip | null {
  const text = line.trim();
  const { spaceAfterColon, wideColon, asterisk, colonAfter, spaceAfterDash, noName } = words('problems').broken;
  if (/^[\p{L}_][\p{L}\p{N} _-]{0,40}:\S/u.test(text)) return spaceAfterColon;
  if (/^[\p{L}_][\p{L}\p{N} _-]{0,40}：/u.test(text)) return wideColon;
  if (/^\*\s/.test(text)) return asterisk;
  const name = /^[\p{L}_-]+(?=\s|$)/u.exec(line)?.[0];
  if (name !== undefined && isKnownName(name)) return colonAfter(name);
  if (/^-[^\s-]/.test(text) && /^\s*-|:\s*$/.test(before ?? '')) return spaceAfterDash;
  const isFirst = before === undefined;
  return isFirst && !text.includes(':') ? noName : null;
}

function isKnownName(name: string): boolean {
  return ['type', 'tags', 'tag'].includes(name.toLowerCase()) || propertyNamed(name) !== null;
}

function slipInValue(value: string, below: readonly string[]): Slip | null {
  const [first = ''] = value;
  if (first === '"' || first === "'") return slipInQuotes(value, first, below);
  if (first === '[' || first === '{') return slipInBrackets(value, first, below);
  if (first === '#' || first === '') return null;
  const { itemsBelow, quoteForStart, quoteForColon } = words('problems').broken;
  if (value.startsWith('- ')) return itemsBelow;
  if (STARTS.includes(first) && !BLOCK_TEXT.test(value) && !/^[&*!][\w-]+(?:\s|$)/.test(value)) return quoteForStart(first);
  return /:(?:\s|$)/.test(value.replace(/\s#[^]*$/, '')) ? quoteForColon : null;
}

function slipInQuotes(value: string, quote: string, below: readonly string[]): Slip | null {
  const end = closingQuote(value, quote);
  const broken = words('problems').broken;
  if (end < 0) return below.some((line) => line.trimEnd().endsWith(quote)) ? null : broken.closingQuote(quote);
  return isEnd(value.slice(end + 1)) ? null : broken.quoteAll;
}

/** A quote within the value is doubled if it is single, and follows a backslash if it is double. */
function closingQuote(value: string, quote: string): number {
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote && quote === "'" && value[at + 1] === quote) at += 1;
    else if (value[at] === quote) return at;
  }
  return -1;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function slipInBrackets(value: string, open: string, below: readonly string[]): Slip | null {
  const close = CLOSING[open] ?? '';
  const { quoteForRest, closingBracket } = words('problems').broken;
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at] ?? '';
    if (sign === '"') at = Math.max(at, at + closingQuote(value.slice(at), sign));
    else if (sign === open) depth += 1;
    else if (sign === close) depth -= 1;
    if (depth === 0) return isEnd(value.slice(at + 1)) ? null : quoteForRest(close);
  }
  return below.some((line) => line.includes(close)) ? null : closingBracket(close);
}

function isEnd(rest: string): boolean {
  return /^\s*(?:#.*)?$/.test(rest);
}

/**
 * Finds a name that is indented more than the name above, which has a value already, or a first name that is indented more than the
 * next.
 */
function wrongIndent(line: string, lines: readonly string[], at: number): Slip | null {
  const indent = indentOf(line);
  const isItem = line.trim().startsWith('-');
  if (indent === 0 || isItem) return null;
  const above = lines.slice(0, at).findLast((text) => text.trim() !== '' && !text.trim().startsWith('#'));
  const isUnderValue = above !== undefined && !above.trim().startsWith('-') && indentOf(above) < indent && (valueIn(above) ?? '') !== '';
  const isFirst = above === undefined && lines.slice(at + 1).some((text) => /^\S/.test(text) && NAMED.test(text));
  return isUnderValue || isFirst ? words('problems').broken.indent : null;
}

function doubled(line: string, at: number, names: Map<string, number>): Slip | null {
  const name = /^([^\s#:-][^:]{0,60}):(?:\s|$)/.exec(line)?.[1]?.trim();
  if (name === undefined) return null;
  const before = names.get(name);
  names.set(name, at);
  return before === undefined ? null : words('problems').broken.doubled(name, before + 2);
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
