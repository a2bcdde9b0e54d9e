import { isEmpty } from '../note/properties';
import { replaceLines, type Block } from './block';
import { applyChange, type Change } from './change';
import { refused, UNCHANGED, type Edit, type Parse, type PropertyKey, type PropertyValue } from './edit';
import { isMapping } from './equal';
import { mayHoldComment, splitKeyLine, withContent } from './key-line';
import type { Target } from './note-properties';
import { formatLike, formatValue } from './scalar';

/**
 * Gives a property one value. A note that has the property under another name keeps that name; a note
 * without it gets it as the last of its properties. A value that is no single one (a mapping, a list of
 * several) is not overwritten.
 */
export function setProperty(text: string, key: PropertyKey, value: PropertyValue, parse: Parse): Edit {
  const written = `${key.canonical}: ${formatValue(value, 'block', parse)}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return refused(`${key.canonical} needs a number; ${value} is none.`);
  return applyChange(text, key, {
    isDone: (earlier) => Object.is(earlier, value),
    lines: (target, block) => linesWith(target, block, value, parse),
    outcome: () => ({ kind: 'is', value }),
    byHand: `set it by hand: ${written}`,
  }, parse);
}

/** Takes a property's lines out, under every name it has a value by, so that none is read afterwards. */
export function removeProperty(text: string, key: PropertyKey, parse: Parse): Edit {
  let last: Edit = UNCHANGED;
  for (let edit = removeOne(text, key, parse); edit.kind !== 'unchanged'; edit = removeOne(edit.text, key, parse)) {
    if (edit.kind === 'refused') return edit;
    last = edit;
  }
  return last;
}

function removeOne(text: string, key: PropertyKey, parse: Parse): Edit {
  return applyChange(text, key, REMOVAL, parse);
}

const REMOVAL: Change = {
  isDone: isEmpty,
  lines: ({ entry }, { lines }) => (entry === null ? null : replaceLines(lines, entry.line, entry.end, [])),
  outcome: () => ({ kind: 'gone' }),
  byHand: 'remove it by hand.',
};

function linesWith({ name, entry, value: earlier }: Target, block: Block, value: PropertyValue, parse: Parse): readonly string[] | null {
  if (entry === null) {
    const line = `${formatValue(name, 'block', parse)}: ${formatValue(value, 'block', parse)}${block.lineEnd}`;
    return [...block.lines, line];
  }
  if (saysMore(earlier)) return null;
  const line = splitKeyLine(block.lines, entry);
  if (mayHoldComment(block.lines, entry, line)) return null;
  return replaceLines(block.lines, entry.line, entry.end, [withContent(line, formatLike(line.content, value, parse))]);
}

function saysMore(value: unknown): boolean {
  return isMapping(value) || (Array.isArray(value) && value.length > 1);
}
