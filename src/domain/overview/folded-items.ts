import type { Problem } from '../note/problem';
import { propertyNamed, type PropertyName } from '../note/properties';
import { describe } from '../note/reader';
import type { CustomNames } from '../note/settings';

/** A line that begins like an item of a list, and that YAML reads as the end of the value above it. */
export interface FoldedItem {
  /** Counted from the top of the note, from 1. */
  readonly line: number;
  /** The name of the property as the note has it. */
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

const NAME = /^["']?([^\s"'#:-][^"':]{0,60}?)["']?\s*:(?:\s|$)/;

/** A number below zero is no item. */
const NO_SPACE = /^-(?![\s-]|[\d.,]+$)/;

/** In any other property a dash can begin a line of its text. */
const LISTS: readonly PropertyName[] = [
  'follow_ups', 'interviews', 'interviewers', 'references', 'agency_contact', 'contact_person', 'date',
];

/** The problem of each such item in a property that can be a list. */
export function foldedProblems(note: string, items: readonly FoldedItem[], custom: CustomNames): readonly Problem[] {
  return items.flatMap(({ line, name, text, expected }) => {
    const property = propertyNamed(name, custom);
    if (property === null || !LISTS.includes(property)) return [];
    const found = `${describe(text)} on line ${line}, which belongs to the line above`;
    return [{ note, property, message: `${property} has ${found}; expected ${expected}.` }];
  });
}

/**
 * The items that are no items to YAML: without a space behind the dash, or further in than those above.
 * Such properties can be parsed, and say another thing than the person sees.
 * @param yaml the lines between the lines of dashes
 */
export function foldedItems(yaml: string): readonly FoldedItem[] {
  const lines = yaml.split(/\r\n|\n|\r/);
  const found: FoldedItem[] = [];
  let name = '';
  let above = NONE;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const goesOn = indentOf(line) > above.indent;
    const expected = goesOn && !above.isPlain ? null : slipOf(text, goesOn);
    if (expected !== null) found.push({ line: at + 2, name, text, expected });
    if (goesOn) continue;
    if (indentOf(line) === 0) name = NAME.exec(line)?.[1] ?? name;
    above = expected === null ? openText(line) : { indent: indentOf(line) - 1, isPlain: true };
  }
  return found;
}

function slipOf(text: string, goesOn: boolean): string | null {
  if (NO_SPACE.test(text)) return 'a space after the dash';
  return goesOn && text.startsWith('- ') ? 'the same indent as the items above' : null;
}

/** A value that goes on in the lines below that are further in than the indent. */
interface OpenText {
  readonly indent: number;
  /** Whether YAML reads such lines as they are: not in quotes, in brackets, or as a block of text. */
  readonly isPlain: boolean;
}

const NONE: OpenText = { indent: Infinity, isPlain: false };

function openText(line: string): OpenText {
  const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  const rest = line.slice(dashes.length);
  const named = NAME.exec(rest)?.[0];
  const value = (named === undefined ? rest : rest.slice(named.length)).trim();
  if (value === '' || value.startsWith('#')) return NONE;
  return { indent: named === undefined ? Math.max(0, dashes.lastIndexOf('-')) : dashes.length, isPlain: !/^["'[{|>&*!]/.test(value) };
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
