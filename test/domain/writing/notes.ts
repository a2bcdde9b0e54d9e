import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { PropertyWriter, type Edit } from '../../../src/domain/writing';
import type { Parse } from '../../../src/domain/writing/edit';

const parse: Parse = (yaml) => parseYaml(yaml, { uniqueKeys: false, logLevel: 'error' }) as unknown;

export const writer = new PropertyWriter(parse);

export const FOLLOW_UPS = { canonical: 'follow_ups', others: [] };
export const STATUS = { canonical: 'status', others: ['stage', 'job_status'] };

/** A note in its parts, so that a test can say which of them may change. */
export interface BuiltNote {
  readonly text: string;
  /** All but the lines of the property in question. */
  readonly before: string;
  readonly after: string;
}

const OTHERS = [
  ['company: "Acme: and sons"   # the big one'], ["role: 'PM, it''s said'"], ['phone: +4412345678'], ['code: 0123'],
  ['# a comment at the margin'], [''], ['date: 2026-11-20T10:30'], ['interviewers:', '  - Jane Doe <jane@acme.example>', '  # the other', '  - "[[Raj Patel]]"'],
  ['tags: [interview,  "a # b"] # two'], ['notes: |', '  follow_ups:', '    - not an item', '', '  # no comment'], ['link: [[Acme]]'],
  ['nested:', '  follow_ups: [x]', '  status: deep'], ['long: one', '  two'], ['"quoted key": yes'], ['empty:'], ['time: 10:30'], ['at:\ttab'],
];

const JOURNALS = [
  [], ['follow_ups:'], ['follow_ups: # none yet'], ['follow_ups: []'], ['follow_ups: ""'], ['follow_ups: 2026-11-18 debrief'], ["follow_ups: 'one: two' # c"],
  ['follow_ups:', '- a', '- b # c'], ['follow_ups:', '    - a', '', '    # between', '    - "b"'], ['follow_ups: [a, "b, c"]'], ['follow_ups: [', '  a, # one', '  b', '  ]'],
  ['Follow-Ups:', '  -  a', '  - |', '    text', '    # text'], ['"follow ups":', "  - 'a'"], ['follow_ups: >', '  folded', '  text'], ['followUps:', '  - a'],
];

const STATUSES = [[], ['status:'], ['status: waiting'], ['status: "waiting" # c'], ["stage: 'Applied'"], ['Job-Status:  offer  # c'], ['jobStatus: offer'], ['status:', '  - waiting'], ['status: >-', '  waiting']];

function build(property: readonly (readonly string[])[]): fc.Arbitrary<BuiltNote> {
  const others = fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 6 });
  const parts = { above: others, own: fc.constantFrom(...property), lineEnd: fc.constantFrom('\n', '\r\n'), mark: fc.constantFrom('', '\uFEFF'), below: fc.constantFrom('', 'Text', '# Acme\n\n---\nfollow_ups: no\n', 'a\r\nb\n') };
  return fc.record({ ...parts, split: fc.nat(6) }).map(({ above, own, lineEnd, mark, below, split }) => {
    const lines = (blocks: readonly (readonly string[])[]) => blocks.flat().map((line) => line + lineEnd).join('');
    const before = `${mark}---${lineEnd}${lines(above.slice(0, split))}`;
    const after = `${lines(above.slice(split))}---${below === '' ? '' : lineEnd}${below}`;
    return { text: before + lines([own]) + after, before, after };
  });
}

export const noteWithJournal = build(JOURNALS);
export const noteWithStatus = build(STATUSES);

/** The text after an edit that must not refuse. */
export function textAfter(text: string, edit: Edit): string {
  if (edit.kind === 'refused') throw new Error(`${edit.reason} In:\n${text}`);
  return edit.kind === 'changed' ? edit.text : text;
}

/** The note's properties as they are read. */
export function readBack(text: string): Record<string, unknown> {
  const yaml = /^\uFEFF?---\r?\n((?:(?!---)[^\n]*\n)*)---/.exec(text)?.[1] ?? '';
  return (parse(yaml) ?? {}) as Record<string, unknown>;
}
