import { replaceLines } from './block';
import type { KeyEntry } from './key-entries';
import { endOfContent, indentOf, isBlankLine, isCommentLine } from './value-lines';

/** A list with each item on a line of its own. */
export interface BlockList {
  /** What precedes each item: the indentation, `-` and the gap. */
  readonly prefix: string;
  /** Each item's lines: from the index of its first up to the one past its last. */
  readonly items: readonly { readonly from: number; readonly to: number }[];
}

/** What precedes an item of a new list, as in Obsidian. */
export const NEW_ITEM = '  - ';

/** The list below the property's line; null if there is something else. */
export function findBlockList(lines: readonly string[], entry: KeyEntry): BlockList | null {
  const first = firstContent(lines, entry);
  const line = lines[first] ?? '';
  const indent = indentOf(line);
  const dash = /^-(?:( +)\S|\s)/.exec(line.slice(indent.length));
  if (first >= entry.end || dash === null) return null;
  const starts: number[] = [];
  for (let index = first; index < entry.end; index += 1) {
    if (isItem(lines[index] ?? '', indent)) starts.push(index);
  }
  const items = starts.map((from, at) => ({ from, to: endOfContent(lines, from, starts[at + 1] ?? entry.end) }));
  return { prefix: `${indent}-${dash[1] ?? ' '}`, items };
}

function firstContent(lines: readonly string[], entry: KeyEntry): number {
  let index = entry.line + 1;
  while (index < entry.end && (isBlankLine(lines[index] ?? '') || isCommentLine(lines[index] ?? ''))) index += 1;
  return index;
}

function isItem(line: string, indent: string): boolean {
  return line.startsWith(`${indent}-`) && /\s/.test(line[indent.length + 1] ?? '\n');
}

/** Adds an item below the last one, above comments that follow it. */
export function appendItem(lines: readonly string[], entry: KeyEntry, item: string): readonly string[] {
  return replaceLines(lines, entry.end, entry.end, [item]);
}

/** Takes out the items with these indexes, each with the comment on its own line. */
export function dropItems(lines: readonly string[], list: BlockList, indexes: ReadonlySet<number>): readonly string[] {
  const dropped = new Set<number>();
  list.items.forEach(({ from, to }, item) => {
    for (let index = from; indexes.has(item) && index < to; index += 1) dropped.add(index);
  });
  return lines.filter((_, index) => !dropped.has(index));
}
