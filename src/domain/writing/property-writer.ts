import { words } from '../language/interface';
import { foldKey, isNothing } from '../note/properties';
import { isEmpty } from '../note/raw-values';
import { isMapping } from '../text/is-mapping';
import { closeBlock, openBlock, type Block } from './block';
import { refused, UNCHANGED, type Edit, type Parse, type PropertyKey, type PropertyValue } from './edit';
import { deepEqual, sameTexts } from './equal';
import { findTarget, openProperties, valueRead, type NoteProperties, type RawProperties, type PropertyTarget } from './note-properties';
import {
  indexesOf, itemsOf, linesWithItem, linesWithoutItem, linesWithOtherItem, linesWithOtherText, linesWithValue,
} from './property-lines';
import { yamlValue } from './yaml-text';

/** The value that the property must have after a change. */
type ExpectedValue = { readonly kind: 'is'; readonly value: unknown } | { readonly kind: 'empty' };

/** One way to change a property. */
interface Change {
  /** Whether the value is already as it should be. */
  isDone(value: unknown): boolean;
  /** The block's lines after the change; null if they are written in a way that is not understood. */
  lines(target: PropertyTarget, block: Block): readonly string[] | null;
  expected(value: unknown): ExpectedValue;
  /** What the person can do instead, in words. */
  readonly byHand: string;
}

/** What a change was made to, and what must result from it. */
interface Expectation {
  readonly note: NoteProperties;
  readonly target: PropertyTarget;
  readonly key: PropertyKey;
  readonly expected: ExpectedValue;
}

/**
 * Changes one property in the text of a note and leaves every other byte alone. It edits lines, not
 * parsed YAML, so that comments, quotes and order stay as the person wrote them; the result is parsed
 * again, and handed out only if this property reads as meant and every other one reads as before.
 * Otherwise the edit is a refusal that says what to write by hand. Nothing here throws.
 */
export class PropertyWriter {
  readonly #parse: Parse;

  constructor(parse: Parse) {
    this.#parse = parse;
  }

  /** The value that the note has for the property; null if it has none, or if its properties cannot be read. */
  read(text: string, key: PropertyKey): unknown {
    const note = openProperties(text, this.#parse);
    return 'reason' in note ? null : valueRead(note.properties, key);
  }

  /**
   * Gives a property one value. A note that has the property under another name keeps that name; a note
   * without it gets it as the last of its properties. A mapping or a list of several is not overwritten.
   */
  set(text: string, key: PropertyKey, value: PropertyValue): Edit {
    if (typeof value === 'number' && !Number.isFinite(value)) return refused(words('writing').notANumber(key.canonical, value));
    return this.#apply(text, key, {
      isDone: (earlier) => Object.is(earlier, value),
      lines: (target, block) => linesWithValue(target, block, value),
      expected: () => ({ kind: 'is', value }),
      byHand: words('writing').setByHand(key.canonical, yamlValue(value)),
    });
  }

  /**
   * Adds a line at the end of a list property, in the list's own style. A line that the list already
   * has (the same text, white space around it aside) is not added again. A single text becomes a list of two.
   */
  append(text: string, key: PropertyKey, line: string): Edit {
    const item = line.trim();
    if (item === '') return UNCHANGED;
    return this.#apply(text, key, {
      isDone: (value) => indexesOf(value, item).size > 0,
      lines: (target, block) => linesWithItem(target, block, item),
      expected: (value) => ({ kind: 'is', value: [...itemsOf(value), item] }),
      byHand: words('writing').addByHand(yamlValue(item)),
    });
  }

  /** Takes a line out of a list property, wherever it is in it. The property stays, possibly empty. */
  remove(text: string, key: PropertyKey, line: string): Edit {
    const item = line.trim();
    return this.#apply(text, key, {
      isDone: (value) => item === '' || indexesOf(value, item).size === 0,
      lines: (target, block) => linesWithoutItem(target, block, item),
      expected: (value) => {
        const indexes = indexesOf(value, item);
        const rest = itemsOf(value).filter((_, index) => !indexes.has(index));
        return rest.length === 0 ? { kind: 'empty' } : { kind: 'is', value: rest };
      },
      byHand: words('writing').removeByHand(yamlValue(item)),
    });
  }

  /**
   * Replaces a line of a list property, or a single text, and keeps its quotes and comment. Writes nothing if that line is not
   * there.
   */
  replace(text: string, key: PropertyKey, line: string, by: string): Edit {
    const [item, other] = [line.trim(), by.trim()];
    const now = this.read(text, key);
    const isMissing = now !== null && [item, other].every((one) => indexesOf(now, one).size === 0);
    if (isMissing) return refused(words('writing').noSuchLine(key.canonical, item));
    return this.#apply(text, key, {
      isDone: (value) => indexesOf(value, item).size === 0 && indexesOf(value, other).size > 0,
      lines: (target, block) => linesWithOtherItem(target, block, item, other),
      expected: (value) => {
        const indexes = indexesOf(value, item);
        const items = itemsOf(value).map((entry, index) => (indexes.has(index) ? other : entry));
        return { kind: 'is', value: Array.isArray(value) ? items : other };
      },
      byHand: words('writing').replaceByHand(yamlValue(other)),
    });
  }

  /**
   * Replaces a text within one item of a list of mappings, if the item's lines have it exactly once.
   * @param index the item's place, from 0
   * @param expected the whole list as it must be read then
   */
  replaceWithin(text: string, key: PropertyKey, index: number, [item, by]: readonly [string, string], expected: readonly unknown[]): Edit {
    return this.#apply(text, key, {
      isDone: (value) => deepEqual(value, expected),
      lines: (target, block) => linesWithOtherText(target, block, index, [item, by]),
      expected: () => ({ kind: 'is', value: expected }),
      byHand: words('writing').changeByHand(by),
    });
  }

  #apply(text: string, key: PropertyKey, change: Change): Edit {
    const note = openProperties(text, this.#parse);
    if ('reason' in note) return refused(note.reason);
    const target = findTarget(note, key);
    if (target === null) return refused(unsafe(key.canonical, change));
    if ('reason' in target) return refused(target.reason);
    if (change.isDone(target.value)) return UNCHANGED;
    const lines = change.lines(target, note.block);
    if (lines === null) return refused(unsafe(target.name, change));
    const written = closeBlock(note.block, lines);
    return this.#isAsMeant(written, lines, { note, target, key, expected: change.expected(target.value) })
      ? { kind: 'changed', text: written }
      : refused(unsafe(target.name, change));
  }

  #isAsMeant(written: string, lines: readonly string[], expectation: Expectation): boolean {
    const yaml = lines.join('');
    if (openBlock(written)?.lines.join('') !== yaml) return false;
    try {
      const after = this.#parse(yaml) ?? {};
      return isMapping(after) && keepsOthers(after, expectation) && hasExpectedValue(after, expectation);
    } catch {
      return false;
    }
  }
}

function unsafe(name: string, { byHand }: Change): string {
  return words('writing').unsafe(name, byHand);
}

/** Whether every other property has its value and its place, and the changed one its place. */
function keepsOthers(after: RawProperties, { note, target }: Expectation): boolean {
  const others = (properties: RawProperties) => Object.keys(properties).filter((name) => name !== target.name);
  const names = others(note.properties);
  const inPlace = target.entry === null || sameTexts(Object.keys(note.properties), Object.keys(after));
  return inPlace && sameTexts(names, others(after)) && names.every((name) => deepEqual(note.properties[name], after[name]));
}

function hasExpectedValue(after: RawProperties, { target, key, expected }: Expectation): boolean {
  if (!Object.hasOwn(after, target.name)) return false;
  const value = after[target.name];
  const read = valueRead(after, key);
  if (expected.kind === 'empty') return isEmpty(value) && read === null;
  if (!deepEqual(value, expected.value)) return false;
  return isEmpty(value) ? read === null : deepEqual(read, value) || isNothing(foldKey(target.name), value);
}
