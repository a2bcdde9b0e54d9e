import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { smallestChange } from '../../src/domain/text/text-change';
import { PropertyWriter, type Edit } from '../../src/domain/writing';
import { drawNote, type FuzzNote } from './notes';
import type { Random } from './random';
import { report, type Tally } from './tally';

export const fuzzWriter = new PropertyWriter((yaml) => parse(yaml, { uniqueKeys: false, logLevel: 'error' }) as unknown);

const STATUS = { canonical: 'status', others: ['stage', 'job_status'] };
const JOURNAL = { canonical: 'follow_ups', others: [] };

const STATUSES: readonly (readonly string[])[] = [
  [], [''], ['waiting'], ['"waiting"'], ["'waiting'"], ['"a # b"'],
  ['"waiting', ' # for them"'], ['waiting', 'for them'], ['|', 'waiting'],
  ['>-', 'waiting', '# for them'], ['- waiting'], ['- "a # b"'], ['[waiting]'], ['["a #b"]'], ['!!str waiting'], ['|+', 'waiting', ''],
];

const JOURNALS: readonly (readonly string[])[] = [
  [], [''], ['[]'], ['""'], ['2026-11-18 debrief'], ["'one: two'"], ['- a', '- b'],
  ['- a', '- "b # c"'], ['- a', '- |', '  text', '  # text'],
  ['- a', '- |+', '  text', ''], ['- "a', '   # b"', '- c'],
  ['[a, "b, c"]'], ['[', '  a,', '  b', ']'], ['>', 'folded', 'text'], ['some', 'text'], ['!!seq [a]'],
];

const LINES = [
  '2026-11-20 thank-you Jane Doe via email', 'a: b', '[[Acme]]', '- dash', '# hash', 'x # y', '"quoted"', "it's", 'yes', '12',
  '2026-11-24', 'a, b',
  '{x}', '*star', 'é 李', 'a',
];

interface Order {
  readonly kind: 'set' | 'append' | 'remove';
  readonly key: typeof STATUS | typeof JOURNAL;
  readonly line: string;
}

/** Writes into one note drawn at random, and judges what came of it by another reader of YAML's values. */
export function fuzzWrite(random: Random, tally: Tally): void {
  const isStatus = random.chance(0.4);
  const kind = isStatus ? 'set' : random.pick(['append', 'append', 'remove'] as const);
  const order: Order = { kind, key: isStatus ? STATUS : JOURNAL, line: random.pick(LINES) };
  const name = random.pick(isStatus ? ['status', 'Status', 'stage', '"status"'] : ['follow_ups', 'Follow-Ups', '"follow ups"']);
  const note = drawNote(random, name, isStatus ? STATUSES : JOURNALS);
  const edit = make(note.text, order);
  if (edit.kind === 'refused') tally.refused += 1;
  if (edit.kind !== 'changed') return;
  tally.applied += 1;
  const example = JSON.stringify({ order, before: note.text, after: edit.text });
  if (!isAsMeant(note.text, edit.text, order)) report(tally, 'wrong', example);
  else if (!note.isDamaged && isSomethingLost(note, edit.text, order)) report(tally, 'lost', example);
}

function make(text: string, { kind, key, line }: Order): Edit {
  if (kind === 'set') return fuzzWriter.set(text, key, line);
  return kind === 'append' ? fuzzWriter.append(text, key, line) : fuzzWriter.remove(text, key, line);
}

/** Every other property has its value and its place; the changed one says what was meant; and to write it again changes nothing. */
function isAsMeant(before: string, after: string, order: Order): boolean {
  const [was, is] = [propertiesIn(before), propertiesIn(after)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !isDeepStrictEqual(was[name], is[name]));
  const [name, ...more] = changed;
  if (name === undefined || more.length > 0) return false;
  const [earlier, now] = [itemsOf(was[name]), itemsOf(is[name])];
  if (!isDeepStrictEqual(now, meant(earlier, order))) return false;
  return make(after, order).kind === 'unchanged';
}

function meant(earlier: readonly unknown[], { kind, line }: Order): readonly unknown[] {
  if (kind === 'set') return [line];
  return kind === 'append' ? [...earlier, line] : earlier.filter((item) => typeof item !== 'string' || item.trim() !== line);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined || value === '' ? [] : [value];
}

function propertiesIn(text: string): Record<string, unknown> {
  const yaml = /^\uFEFF?---[ \t]*\r?\n((?:(?!---[ \t]*\r?(?:\n|$))[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
  return (parse(yaml, { uniqueKeys: false, logLevel: 'silent' }) ?? {}) as Record<string, unknown>;
}

/** A byte outside the property's lines, or a comment among them. A comment beside a line that is taken out goes with it. */
function isSomethingLost({ text, above, below, comments }: FuzzNote, after: string, { kind }: Order): boolean {
  const { from, to } = smallestChange(text, after);
  if (from === to) return false;
  const fence = below.search(/^---/m);
  const others = above + below.slice(0, fence);
  const keepsRest = (after.startsWith(above) && after.endsWith(below)) || (after.startsWith(others) && after.endsWith(below.slice(fence)));
  return !keepsRest || (kind !== 'remove' && comments.some((comment) => after.split(comment).length !== 2));
}
