import { isEmpty } from '../note/properties';
import { isMapping } from '../text/is-mapping';
import { closeBlock, openBlock, type Block } from './block';
import { refused, UNCHANGED, type Edit, type Parse, type PropertyKey } from './edit';
import { deepEqual, sameTexts } from './equal';
import { findTarget, openProperties, valueRead, type NoteProperties, type Properties, type Target } from './note-properties';

/** What the property is after a change. */
type Outcome =
  | { readonly kind: 'is'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'gone' };

/** One way to change a property. */
export interface Change {
  /** Whether the value is already as it should be. */
  isDone(value: unknown): boolean;
  /** The block's lines after the change; null where they are written in a way that is not understood. */
  lines(target: Target, block: Block): readonly string[] | null;
  outcome(value: unknown): Outcome;
  /** What the person can do instead: the end of the sentence that refuses. */
  readonly byHand: string;
}

/**
 * Changes the lines of one property, and hands the text out only if all is as meant when it is read
 * again: the property itself, and every other one with its value and its place.
 */
export function applyChange(text: string, key: PropertyKey, change: Change, parse: Parse): Edit {
  const note = openProperties(text, parse);
  if ('reason' in note) return refused(note.reason);
  const target = findTarget(note, key);
  if (target === null) return refused(unsafe(key.canonical, change));
  if ('reason' in target) return refused(target.reason);
  if (change.isDone(target.value)) return UNCHANGED;
  const lines = change.lines(target, note.block);
  if (lines === null) return refused(unsafe(target.name, change));
  const written = closeBlock(note.block, lines);
  return isAsMeant(written, lines, { note, target, key, outcome: change.outcome(target.value), parse })
    ? { kind: 'changed', text: written }
    : refused(unsafe(target.name, change));
}

function unsafe(name: string, { byHand }: Change): string {
  return `The property ${name} is written in a way this plugin does not change safely; ${byHand}`;
}

interface Expected {
  readonly note: NoteProperties;
  readonly target: Target;
  readonly key: PropertyKey;
  readonly outcome: Outcome;
  readonly parse: Parse;
}

function isAsMeant(written: string, lines: readonly string[], expected: Expected): boolean {
  const yaml = lines.join('');
  if (openBlock(written)?.lines.join('') !== yaml) return false;
  try {
    const after = expected.parse(yaml) ?? {};
    return isMapping(after) && keepsOthers(after, expected) && hasOutcome(after, expected);
  } catch {
    return false;
  }
}

function keepsOthers(after: Properties, { note, target }: Expected): boolean {
  const others = (properties: Properties) => Object.keys(properties).filter((name) => name !== target.name);
  const names = others(note.properties);
  const inPlace = target.entry === null || !Object.hasOwn(after, target.name) || sameTexts(Object.keys(note.properties), Object.keys(after));
  return inPlace && sameTexts(names, others(after)) && names.every((name) => deepEqual(note.properties[name], after[name]));
}

function hasOutcome(after: Properties, { target, key, outcome }: Expected): boolean {
  const present = Object.hasOwn(after, target.name);
  if (outcome.kind === 'gone') return !present;
  const read = valueRead(after, key);
  if (outcome.kind === 'empty') return present && isEmpty(after[target.name]) && read === null;
  return present && deepEqual(after[target.name], outcome.value) && (isEmpty(outcome.value) ? read === null : deepEqual(read, outcome.value));
}
