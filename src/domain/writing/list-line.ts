import { isEmpty } from '../note/properties';
import { replaceLines, splitLines, type Block } from './block';
import { appendItem, dropItems, findBlockList, NEW_ITEM } from './block-list';
import { applyChange } from './change';
import { UNCHANGED, type Edit, type Parse, type PropertyKey } from './edit';
import type { Entry } from './entries';
import { isMapping } from './equal';
import { appendInFlow, dropInFlow, readFlowList, type FlowList } from './flow-list';
import { mayHoldComment, splitKeyLine, withContent } from './key-line';
import type { Target } from './note-properties';
import { formatValue } from './scalar';

/**
 * Adds a line at the end of a list property, in the list's own style. A line that stands there already
 * (the same text, white space around it aside) is not added again. A single text becomes a list of two.
 */
export function appendToList(text: string, key: PropertyKey, line: string, parse: Parse): Edit {
  const item = line.trim();
  if (item === '') return UNCHANGED;
  return applyChange(text, key, {
    isDone: (value) => placesOf(value, item).size > 0,
    lines: (target, block) => linesWithItem(target, block, item, parse),
    outcome: (value) => ({ kind: 'is', value: [...itemsOf(value), item] }),
    byHand: `add the line by hand: - ${formatValue(item, 'block', parse)}`,
  }, parse);
}

/** Takes a line out of a list property, wherever it stands in it. The property stays, empty maybe. */
export function removeFromList(text: string, key: PropertyKey, line: string, parse: Parse): Edit {
  const item = line.trim();
  return applyChange(text, key, {
    isDone: (value) => item === '' || placesOf(value, item).size === 0,
    lines: (target, block) => linesWithout(target, block, item),
    outcome: (value) => {
      const places = placesOf(value, item);
      const rest = itemsOf(value).filter((_, place) => !places.has(place));
      return rest.length === 0 ? { kind: 'empty' } : { kind: 'is', value: rest };
    },
    byHand: `remove the line by hand: - ${formatValue(item, 'block', parse)}`,
  }, parse);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isEmpty(value) ? [] : [value];
}

function placesOf(value: unknown, item: string): ReadonlySet<number> {
  return new Set(itemsOf(value).flatMap((entry, place) => (typeof entry === 'string' && entry.trim() === item ? [place] : [])));
}

function linesWithItem(target: Target, block: Block, item: string, parse: Parse): readonly string[] | null {
  const { name, entry, value } = target;
  const below = (prefix: string) => prefix + formatValue(item, 'block', parse) + block.lineEnd;
  if (entry === null) return [...block.lines, `${formatValue(name, 'block', parse)}:${block.lineEnd}`, below(NEW_ITEM)];
  if (isMapping(value) || isBareLink(value)) return null;
  if (Array.isArray(value) && value.length > 0) return appendToOwnList(block, entry, below, formatValue(item, 'flow', parse));
  return isEmpty(value) ? startList(block, entry, below(NEW_ITEM), formatValue(item, 'flow', parse)) : splitInTwo(block, entry, below);
}

/** `[[Acme]]` without quotes, which YAML takes for a list in a list: another item would tear it apart. */
function isBareLink(value: unknown): boolean {
  return Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && !isEmpty(value);
}

type Below = (prefix: string) => string;

function appendToOwnList(block: Block, entry: Entry, below: Below, inFlow: string): readonly string[] | null {
  const list = findBlockList(block.lines, entry);
  if (list !== null) return appendItem(block.lines, entry, below(list.prefix));
  return appendToFlow(block, entry, inFlow);
}

function appendToFlow(block: Block, entry: Entry, item: string): readonly string[] | null {
  return changeFlow(block, entry, (text, flow) => appendInFlow(text, flow, item, block.lineEnd));
}

/** An empty property, `[]` and `""` too, becomes a list of one. */
function startList(block: Block, entry: Entry, item: string, inFlow: string): readonly string[] | null {
  if (entry.end > entry.line + 1) return appendToFlow(block, entry, inFlow);
  return replaceLines(block.lines, entry.line, entry.end, [withContent(splitKeyLine(block.lines, entry), ''), item]);
}

/** A single text becomes the first item as it stands, quotes, comment and all. */
function splitInTwo(block: Block, entry: Entry, below: Below): readonly string[] | null {
  const line = splitKeyLine(block.lines, entry);
  if (line.content === '') return null;
  const further = block.lines.slice(entry.line + 1, entry.end);
  // Further lines of a text are indented by one space at least: only an item at the margin has them below it.
  const prefix = further.length === 0 ? NEW_ITEM : '- ';
  const first = prefix + line.content + line.trail + line.lineEnd;
  return replaceLines(block.lines, entry.line, entry.end, [line.head + line.lineEnd, first, ...further, below(prefix)]);
}

function linesWithout({ entry, value }: Target, block: Block, item: string): readonly string[] | null {
  if (entry === null) return null;
  const places = placesOf(value, item);
  if (!Array.isArray(value)) return emptied(block, entry);
  const list = findBlockList(block.lines, entry);
  if (list !== null) return list.items.length === value.length ? dropItems(block.lines, list, places) : null;
  return changeFlow(block, entry, (text, flow) => (flow.items.length === value.length ? dropInFlow(text, flow, places) : null));
}

function emptied(block: Block, entry: Entry): readonly string[] | null {
  const line = splitKeyLine(block.lines, entry);
  return mayHoldComment(block.lines, entry, line) ? null : replaceLines(block.lines, entry.line, entry.end, [withContent(line, '')]);
}

function changeFlow(block: Block, entry: Entry, change: (text: string, list: FlowList) => string | null): readonly string[] | null {
  const line = splitKeyLine(block.lines, entry);
  if (!line.content.startsWith('[')) return null;
  const text = block.lines.slice(entry.line, entry.end).join('');
  const list = readFlowList(text, entry.colon + line.gap.length);
  const changed = list === null ? null : change(text, list);
  return changed === null ? null : replaceLines(block.lines, entry.line, entry.end, splitLines(changed));
}
