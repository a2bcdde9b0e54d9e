import type { TextRange } from '../text/text-change';

/** A list in brackets, by its offsets in the text it was found in. */
export interface FlowList {
  /** Just past the opening bracket. */
  readonly open: number;
  /** The closing bracket. */
  readonly close: number;
  readonly items: readonly TextRange[];
  /** Whether a comma follows the last item too. */
  readonly endsWithComma: boolean;
}

/** Reads the list whose opening bracket is at `at`; null if it has no end. */
export function readFlowList(text: string, at: number): FlowList | null {
  const items: TextRange[] = [];
  let from: number | null = null;
  let to = at;
  let depth = 0;
  for (let index = at, after = at; index < text.length; index = after) {
    after = next(text, index, to);
    const sign = text[index] ?? '';
    if (isGap(text, index)) continue;
    const divides = depth === 1 && (sign === ',' || sign === ']');
    if (divides && from !== null) items.push({ from, to });
    if (divides && sign === ']') return { open: at + 1, close: index, items, endsWithComma: from === null && text[to - 1] === ',' };
    if (depth > 0) from = divides ? null : from ?? index;
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    to = after;
  }
  return null;
}

function isGap(text: string, index: number): boolean {
  return /\s/.test(text[index] ?? '') || startsComment(text, index);
}

function startsComment(text: string, index: number): boolean {
  return text[index] === '#' && /\s/.test(text[index - 1] ?? '');
}

/** The offset to read on from: past a comment, past a quoted text, else the next one. */
function next(text: string, index: number, contentEnd: number): number {
  if (startsComment(text, index)) {
    const newline = text.indexOf('\n', index);
    return newline < 0 ? text.length : newline;
  }
  const startsText = /[[{,:]/.test(text[contentEnd - 1] ?? '[');
  return (startsText ? skipQuoted(text, index) : null) ?? index + 1;
}

/** Adds an item at the end: on a line of its own if the closing bracket has one, else after the last item. */
export function appendInFlow(text: string, list: FlowList, item: string, lineEnd: string): string {
  const last = list.items.at(-1);
  if (last === undefined) return insert(text, list.open, item);
  const newline = text.indexOf('\n', last.to);
  if (newline < 0 || newline > list.close) return insert(text, afterLast(text, list, last), `${list.endsWithComma ? '' : ','} ${item}`);
  const line = text.lastIndexOf('\n', last.from) + 1;
  const indent = line === 0 ? '  ' : /^[ \t]*/.exec(text.slice(line, last.from))?.[0] ?? '';
  const below = insert(text, newline + 1, `${indent}${item}${list.endsWithComma ? ',' : ''}${lineEnd}`);
  return list.endsWithComma ? below : insert(below, last.to, ',');
}

function afterLast(text: string, list: FlowList, last: TextRange): number {
  return list.endsWithComma ? text.indexOf(',', last.to) + 1 : last.to;
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

/** Takes out the items with these indexes and their commas; null if a comment is among them. */
export function dropInFlow(text: string, list: FlowList, indexes: ReadonlySet<number>): string | null {
  const { items } = list;
  const lastKept = items.findLastIndex((_, index) => !indexes.has(index));
  const cuts = items.slice(0, lastKept + 1).flatMap(({ from }, index) =>
    indexes.has(index) ? [{ from, to: items[index + 1]?.from ?? from }] : []);
  if (lastKept < items.length - 1) cuts.push(tailOf(list, lastKept));
  if (hasComments(text, list, indexes)) return null;
  const kept = cuts.map(({ from }, index) => text.slice(cuts[index - 1]?.to ?? 0, from));
  return kept.join('') + text.slice(cuts.at(-1)?.to ?? 0);
}

/** The range to cut if the last items are dropped: from the end of the last one that stays. */
function tailOf({ items, open, close }: FlowList, lastKept: number): TextRange {
  const kept = items[lastKept];
  return kept === undefined ? { from: open, to: close } : { from: kept.to, to: items.at(-1)?.to ?? close };
}

/** Between two items there are only white space, a comma and comments. */
function hasComments(text: string, { items, open, close }: FlowList, indexes: ReadonlySet<number>): boolean {
  return items.some(({ from, to }, index) => indexes.has(index) && (
    text.slice(items[index - 1]?.to ?? open, from).includes('#') || text.slice(to, items[index + 1]?.from ?? close).includes('#')));
}

/** The offset past the quoted text that starts at `at`; null if none starts there, or if it does not end. */
export function skipQuoted(text: string, at: number): number | null {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return null;
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === '\\' && quote === '"') index += 1;
    else if (text[index] === quote) {
      if (quote === '"' || text[index + 1] !== quote) return index + 1;
      index += 1;
    }
  }
  return null;
}
