import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { explainBroken } from '../../../src/domain/overview/broken-yaml';

/** What is said of lines that begin with a type; null if the parser accepts them. */
function explain(...lines: readonly string[]): string | null {
  const yaml = ['type: interview', ...lines].join('\n');
  const [error] = parseDocument(yaml).errors;
  return error === undefined ? null : explainBroken(yaml, error.message);
}

const QUOTE = (why: string, line = 3) => `on line ${line}, put the value in quotes, because ${why}.`;

describe('explainBroken', () => {
  it.each<readonly [what: string, lines: readonly string[], words: string]>([
    ['a colon in a value', ['role: Engineer: Platform'], QUOTE('it has a colon')],
    ['a colon at the end of a value', ['role: Engineer:', 'company: Acme'], QUOTE('it has a colon')],
    ['a colon in an item of a list', ['interviewers:', '  - Jane: CTO: Acme'], QUOTE('it has a colon', 4)],
    ['a colon in a link’s text', ['company: [[Acme]] Berlin: the office'], QUOTE('text follows the closing ]')],
    ['a name without a colon', ['role Backend engineer', 'company: Acme'], 'on line 3, put a colon after role.'],
    ['a list’s name without a colon', ['company: Acme', 'interviewers', '  - Jane'], 'on line 4, put a colon after interviewers.'],
    ['an item without a space', ['interviewers:', '  - Jane Doe', '  -Raj Patel'], 'on line 5, put a space after the dash.'],
    ['an @ at the start', ['interviewers: @jane'], QUOTE('it starts with an @')],
    ['an @ at the start of an item', ['interviewers:', '  - @jane'], QUOTE('it starts with an @', 4)],
    ['a backtick at the start', ['notes: `code`'], QUOTE('it starts with a backtick')],
    ['a percent sign at the start', ['salary: %5 more'], QUOTE('it starts with a percent sign')],
    ['a > at the start', ['salary: > 80k'], QUOTE('it starts with a >')],
    ['text behind a link', ['company: [[Acme]] (London)'], QUOTE('text follows the closing ]')],
    ['links side by side', ['interviewers: [[Jane Doe]], [[Raj Patel]]'], QUOTE('text follows the closing ]')],
    ['text behind a quote', ['role: "PM" (contract)'], 'on line 3, put the whole value in quotes, because text follows the closing quote.'],
    ['a quote that nothing closes', ['role: "PM', 'company: Acme'], 'on line 3, add the closing quote (").'],
    ['a single quote that nothing closes', ['role: \'PM', 'company: Acme'], 'on line 3, add the closing quote (\').'],
    ['a bracket that nothing closes', ['interviewers: [Jane Doe', 'company: Acme'], 'on line 3, add the closing ].'],
    ['a brace that nothing closes', ['contact: {name: Jane', 'company: Acme'], 'on line 3, add the closing }.'],
    ['a tab at the start', ['interviewers:', '\t- Jane Doe'], 'on line 4, replace the tab at the start with spaces.'],
    ['a name further in than the one above', ['company: Acme', '  role: PM'], 'on line 4, remove the spaces at the start.'],
    ['a name that is given twice', ['company: Acme', 'company: Beech'],
    'on line 4, company is already on line 3; put what you need there, and remove this one.'],
    ['a colon without a space', ['company: Acme', 'role:PM', 'date: 2026-11-20'], 'on line 4, put a space after the colon.'],
    ['a list on the line of its name', ['interviewers: - Jane', '  - Raj'],
    'on line 3, put the items of the list on lines below, one per line.'],
    ['a slip below a text of several lines', ['notes: |', '  a: b: c', '  "', 'role: a: b'], QUOTE('it has a colon', 6)],
  ])('says what to change about %s', (_, lines, words) => {
    expect(explain(...lines)).toBe(words);
  });

  it('says what to change about a value in asterisks, which YAML takes for an alias', () => {
    expect(explainBroken('type: interview\nstatus: *offer*', 'Unresolved alias')).toBe(QUOTE('it starts with an asterisk'));
  });

  it.each<readonly [lines: readonly string[], line: number]>([
    [['company: *Acme'], 3], [['interviewers:', '  - *Jane', '  - Raj'], 4], [['a: *me', 'b: &me Jane'], 3], [['a: &me Jane', 'b: *me', 'c: *you'], 5],
  ])('says the same of an alias without an anchor above: %j', (lines, line) => {
    expect(explainBroken(['type: interview', ...lines].join('\n'), 'Unresolved alias')).toBe(QUOTE('it starts with an asterisk', line));
  });

  it('counts the line in a note from Windows', () => {
    expect(explainBroken('type: interview\r\nrole: a: b\r\n', 'anything')).toBe(QUOTE('it has a colon'));
  });

  it('blames the first property if it is further in than the next', () => {
    expect(explainBroken(' type: interview\ncompany: Acme', 'anything')).toBe('on line 2, remove the spaces at the start.');
  });

  it('repeats the parser, with the line in the note, if it recognises no slip', () => {
    expect(explainBroken('interviewers:\n    - Jane\n  - Raj', 'All items must start at the same column at line 3, column 1:\n\n  - Raj'))
      .toBe('All items must start at the same column at line 4, column 1.');
  });

  it.each([
    'url: https://acme.example', 'time: 10:30', 'notes: "a: b"', 'notes: \'it\'\'s: so\'', 'company: "[[Acme]] (London)"', 'company: [[Acme]]',
    'interviewers: [Jane Doe, "[[Raj]]"]', 'notes: >-\n  a: b\n  c', 'contact: { name: Jane }', 'a: &x b\nc: *x', 'notes: "one\n  two"',
    '# a: b: c',
    'interviewers:\n  - name: Jane\n    email: j@a.example', 'notes: a #b: c', 'list: [a,\n  b]', 'empty:\n  - a', '"quoted name": x',
    'a-b: x\na_b: y',
  ])('finds no slip in %j, which YAML accepts', (yaml) => {
    expect(parseDocument(yaml).errors).toEqual([]);
    expect(explainBroken(yaml, 'nothing')).toBe('nothing');
  });
});
