import { isEmpty } from '../note/raw-values';
import { isMapping } from '../text/is-mapping';
import { replaceLines, splitLines, type Block } from './block';
import { appendItem, dropItems, findBlockList, NEW_ITEM, type BlockList } from './block-list';
import type { PropertyValue } from './edit';
import { appendInFlow, dropInFlow, readFlowList, type FlowList } from './flow-list';
import type { KeyEntry } from './key-entries';
import { mayHoldComment, splitKeyLine, withContent } from './key-line';
import type { PropertyTarget } from './note-properties';
import { indentOf, skipTags } from './value-lines';
import { yamlValue, yamlValueLike } from './yaml-text';

/** The block's lines after a change; null if the property is written in a way that is not changed safely. */
type Lines = readonly string[] | null;

/** The block with the property set to the value, in the style of the earlier one. */
export function linesWithValue({ name, entry, value: earlier }: PropertyTarget, block: Block, value: PropertyValue): Lines {
  if (entry === null) return [...block.lines, `${yamlValue(name)}: ${yamlValue(value)}${block.lineEnd}`];
  if (isComposite(earlier)) return null;
  return withScalar(block, entry, value);
}

function isComposite(value: unknown): boolean {
  return isMapping(value) || (Array.isArray(value) && value.length > 1);
}

/** `[[Acme]]` without quotes, which YAML reads as a list in a list: adding an item would break it. */
function isBareLink(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && !isEmpty(value);
}

/** The value as a list: an empty one has no items, a single one is a list of one. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isEmpty(value) ? [] : [value];
}

/** The indexes in the value of the items that are this text, white space around it aside. */
export function indexesOf(value: unknown, item: string): ReadonlySet<number> {
  return new Set(itemsOf(value).flatMap((entry, index) => (typeof entry === 'string' && entry.trim() === item ? [index] : [])));
}

/** The block with one more item at the end of the list. */
export function linesWithItem({ name, entry, value }: PropertyTarget, block: Block, item: string): Lines {
  const below: Below = (prefix) => prefix + yamlValue(item) + block.lineEnd;
  if (entry === null) return [...block.lines, `${yamlValue(name)}:${block.lineEnd}`, below(NEW_ITEM)];
  if (isMapping(value) || isBareLink(value)) return null;
  if (Array.isArray(value) && value.length > 0) return appendToExisting(block, entry, item, below);
  return isEmpty(value) ? startList(block, entry, item, below) : splitInTwo(block, entry, below);
}

/** The item on a line of its own, after that prefix. */
type Below = (prefix: string) => string;

function appendToExisting(block: Block, entry: KeyEntry, item: string, below: Below): Lines {
  const list = findBlockList(block.lines, entry);
  return list === null ? appendToFlow(block, entry, item) : appendItem(block.lines, entry, below(list.prefix));
}

function appendToFlow(block: Block, entry: KeyEntry, item: string): Lines {
  return changeFlow(block, entry, (text, list) => appendInFlow(text, list, yamlValue(item, 'flow'), block.lineEnd));
}

/** An empty property, `[]` and `""` too, becomes a list of one. */
function startList(block: Block, entry: KeyEntry, item: string, below: Below): Lines {
  if (entry.end > entry.line + 1) return appendToFlow(block, entry, item);
  return replaceLines(block.lines, entry.line, entry.end, [withContent(splitKeyLine(block.lines, entry), ''), below(NEW_ITEM)]);
}

/** A single text becomes the first item as it is written, quotes, comment and all. */
function splitInTwo(block: Block, entry: KeyEntry, below: Below): Lines {
  const { head, gap, content, trail, lineEnd, more } = splitKeyLine(block.lines, entry);
  if (content === '') return null;
  const isBelow = gap.includes('\n');
  const indent = isBelow ? indentOf(gap.slice(gap.lastIndexOf('\n') + 1)) : indentOf(NEW_ITEM);
  // Further lines of a text are indented by one space at least: only an item at the margin has them below it.
  const prefix = more === '' && !content.includes('\n') ? `${indent}- ` : '- ';
  const above = isBelow ? gap.slice(0, gap.lastIndexOf('\n') + 1) : gap.trimEnd() + block.lineEnd;
  const list = head + above + prefix + content + trail + (lineEnd || block.lineEnd) + more;
  return replaceLines(block.lines, entry.line, entry.end, splitLines(list + below(prefix)));
}

/** The block without the items that are this text. The property stays, possibly empty. */
export function linesWithoutItem({ entry, value }: PropertyTarget, block: Block, item: string): Lines {
  if (entry === null) return null;
  if (!Array.isArray(value)) return emptied(block, entry);
  const indexes = indexesOf(value, item);
  const list = findBlockList(block.lines, entry);
  if (list !== null) return list.items.length === value.length ? dropItems(block.lines, list, indexes) : null;
  return changeFlow(block, entry, (text, flow) => (flow.items.length === value.length ? dropInFlow(text, flow, indexes) : null));
}

/** The block with this text replaced by another; null if the value does not have it exactly once. */
export function linesWithOtherItem({ entry, value }: PropertyTarget, block: Block, item: string, by: string): Lines {
  const [index, ...others] = indexesOf(value, item);
  if (entry === null || index === undefined || others.length > 0) return null;
  if (!Array.isArray(value)) return withScalar(block, entry, by);
  const list = findBlockList(block.lines, entry);
  if (list !== null) return list.items.length === value.length ? withOtherInBlock(block, list, index, by) : null;
  return changeFlow(block, entry, (text, flow) => (flow.items.length === value.length ? withOtherInFlow(text, flow, index, by) : null));
}

/** The block with a text within one item of a list replaced; null if the item's lines do not have it exactly once. */
export function linesWithOtherText(
  { entry, value }: PropertyTarget, block: Block, index: number, [item, by]: readonly [string, string],
): Lines {
  const list = entry === null ? null : findBlockList(block.lines, entry);
  const found = list?.items[index];
  if (found === undefined || list?.items.length !== itemsOf(value).length) return null;
  const [before = '', after, ...more] = block.lines.slice(found.from, found.to).join('').split(item);
  if (after === undefined || more.length > 0) return null;
  return replaceLines(block.lines, found.from, found.to, splitLines(before + by + after));
}

function withOtherInBlock(block: Block, { prefix, items }: BlockList, index: number, by: string): Lines {
  const item = items[index];
  if (item === undefined) return null;
  const dash = prefix.trimEnd().length;
  return withScalar(block, { name: null, line: item.from, colon: dash, end: item.to }, by);
}

function withScalar(block: Block, entry: KeyEntry, by: PropertyValue): Lines {
  const line = splitKeyLine(block.lines, entry);
  if (mayHoldComment(line)) return null;
  return replaceLines(block.lines, entry.line, entry.end, splitLines(withContent(line, yamlValueLike(line.content, by))));
}

function withOtherInFlow(text: string, { items }: FlowList, index: number, by: string): string | null {
  const item = items[index];
  if (item === undefined) return null;
  const written = text.slice(item.from, item.to);
  const other = /^["']/.test(written) ? yamlValueLike(written, by) : yamlValue(by, 'flow');
  return text.slice(0, item.from) + other + text.slice(item.to);
}

function emptied(block: Block, entry: KeyEntry): Lines {
  const line = splitKeyLine(block.lines, entry);
  return mayHoldComment(line) ? null : replaceLines(block.lines, entry.line, entry.end, splitLines(withContent(line, '')));
}

function changeFlow(block: Block, entry: KeyEntry, change: (text: string, list: FlowList) => string | null): Lines {
  const { gap, content } = splitKeyLine(block.lines, entry);
  const tags = skipTags(content, 0);
  if (content[tags] !== '[') return null;
  const text = block.lines.slice(entry.line, entry.end).join('');
  const list = readFlowList(text, entry.colon + gap.length + tags);
  const changed = list === null ? null : change(text, list);
  return changed === null ? null : replaceLines(block.lines, entry.line, entry.end, splitLines(changed));
}
