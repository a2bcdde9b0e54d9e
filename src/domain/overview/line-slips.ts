import { words } from '../language/interface';
import type { Problem } from '../note/problem';
import { propertyNamed, type PropertyName } from '../note/properties';
import { describe } from '../note/reader';
import type { CustomNames } from '../note/settings';

/** A line of properties that YAML can parse, but reads differently from the person who wrote it. */
export interface LineSlip {
  /** Counted from the top of the note, from 1. */
  readonly line: number;
  /** The name of the property as the note has it. */
  readonly name: string;
  readonly text: string;
  /**
   * What the line is to YAML:
   * - `comment`: a value that begins with `#`;
   * - `item`: an item of a list without a space after its dash, so that it is text;
   * - `indent`: an item further in than those above, so that it ends the text of the last one.
   */
  readonly kind: 'comment' | 'item' | 'indent';
}

/** In any other property a dash can begin a line of its text. */
const LISTS: readonly PropertyName[] = [
  'follow_ups', 'interviews', 'interviewers', 'references', 'agency_contact', 'contact_person', 'date',
];

/** The problems of such lines in the properties that are read. */
export function slipProblems(note: string, slips: readonly LineSlip[], custom: CustomNames): readonly Problem[] {
  return slips.flatMap(({ line, name, text, kind }) => {
    const property = propertyNamed(name, custom);
    if (property === null || (kind !== 'comment' && !LISTS.includes(property))) return [];
    return [{ note, property, message: words('problems').slip(property, describe(text), line, kind) }];
  });
}

/** The tags that are comments: `tags: #interview`. Without `#`. */
export function commentedTags(yaml: string): readonly string[] {
  const commented = lineSlips(yaml).filter(({ name, kind }) => kind === 'comment' && /^tags?$/i.test(name));
  return commented.flatMap(({ text }) => text.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, ''));
}

const NAME = /^["']?([^\s"'#:-][^"':]*)(?:["']\s*)?:(?:\s|$)/;

/** A negative number is not an item. */
const NO_SPACE = /^-(?![\s-]|[\d.,]+$)/;

/** A real comment has a space after the `#`. */
const COMMENT = /^#[^\s#]/;

/** @param yaml the lines between the lines of dashes */
export function lineSlips(yaml: string): readonly LineSlip[] {
  const slips: LineSlip[] = [];
  let name = '';
  let above = NONE;
  for (const [at, line] of yaml.split(/\r\n|\n|\r/).entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const goesOn = indentOf(line) > above.indent;
    if (!goesOn && indentOf(line) === 0) name = NAME.exec(line)?.[1]?.trim() ?? name;
    const value = goesOn ? '' : valueOf(line).value;
    const kind = goesOn && !above.isPlain ? null : slipOf(text, value, goesOn);
    if (kind !== null) slips.push({ line: at + 2, name, text: kind === 'comment' ? value : text, kind });
    if (!goesOn) above = kind === 'item' ? { indent: indentOf(line) - 1, isPlain: true } : openText(line);
  }
  return slips;
}

function slipOf(text: string, value: string, goesOn: boolean): LineSlip['kind'] | null {
  if (NO_SPACE.test(text)) return 'item';
  if (goesOn) return /^[-*+•] /.test(text) ? 'indent' : null;
  return COMMENT.test(value) ? 'comment' : null;
}

/** A value that continues in the lines below it that are indented more. */
interface OpenText {
  readonly indent: number;
  /** Whether the value is plain: not in quotes or brackets, and not a block of text. */
  readonly isPlain: boolean;
}

const NONE: OpenText = { indent: Infinity, isPlain: false };

function openText(line: string): OpenText {
  const { dashes, isNamed, value } = valueOf(line);
  if (value === '' || value.startsWith('#')) return NONE;
  return { indent: isNamed ? dashes.length : Math.max(0, dashes.lastIndexOf('-')), isPlain: !/^["'[{|>&*!]/.test(value) };
}

function valueOf(line: string): { readonly dashes: string; readonly isNamed: boolean; readonly value: string } {
  const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  const rest = line.slice(dashes.length);
  const named = NAME.exec(rest)?.[0];
  return { dashes, isNamed: named !== undefined, value: (named === undefined ? rest : rest.slice(named.length)).trim() };
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
