import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commentedTags, lineSlips, slipProblems } from '../../../src/domain/overview/line-slips';

const messages = (lines: string) => {
  expect(() => parse(lines) as unknown).not.toThrow();
  return slipProblems('Acme.md', lineSlips(lines), {}).map(({ message }) => message);
};

describe('the slips in lines of properties', () => {
  it('names an item without a space behind its dash', () => {
    expect(messages('company: Acme\nfollow_ups:\n- 2026-11-11 debrief\n  -2026-11-12 check-in')).toEqual([
      'follow_ups has “-2026-11-12 check-in” on line 5, which is read as part of the line above; expected a space after the dash.',
    ]);
    expect(messages('references:\n  -"[[Ada Okafor]]"\n  - "[[Tom Brandt]]"')).toHaveLength(2);
    expect(messages('interviewers:\n  -Jane Doe\n')).toHaveLength(1);
  });

  it('names an item that is further in than those above it', () => {
    expect(messages('interviewers:\n  - Jane Doe\n   - Raj Patel\n  - Ann')).toEqual([
      'interviewers has “- Raj Patel” on line 4, which is read as part of the line above; expected the same indent as the items above.',
    ]);
    expect(messages('Interviewer: Jane Doe\n  - Raj Patel')).toHaveLength(1);
    expect(messages('interviews:\n  - round: Call\n    interviewers: Jane\n      - Raj')).toHaveLength(1);
  });

  it('names a value that is a comment', () => {
    expect(messages('company: Acme\nstatus: #job/rejected   # they rang')).toEqual([
      'status has “#job/rejected # they rang” on line 3, which is a comment; expected quotes around a value that starts with #.',
    ]);
    expect(messages('interviews:\n  - date: 2026-11-20\n    format: #video')).toHaveLength(1);
    expect(messages('status: # not yet\nround: 1 #2\nfeedback: "#1"\ncolour: #fff')).toEqual([]);
  });

  it('finds the tags that are comments', () => {
    expect(commentedTags('tags: #interview\nstatus: #job')).toEqual(['interview']);
    expect(commentedTags('tags:\n  - job\n  - #interview')).toEqual(['interview']);
    expect(commentedTags('Tag: #job #interview')).toEqual(['job', 'interview']);
    expect(commentedTags('tags: [interview]\n# tags: #job')).toEqual([]);
  });

  it.each([
    'interviewers:\n  - Jane Doe\n  - Raj Patel', 'interviewers:\n- Jane Doe\n- Raj Patel', 'interviewers:\n  - name: Jane\n    email: j@a.example\n  - Raj',
    'interviews:\n  - date: 2026-11-20\n    interviewers:\n      - Jane Doe\n      - Raj Patel\n  - date: 2026-12-01', 'interviewers: [Jane Doe,\n  Raj Patel]',
    'follow_ups:\n  - >-\n    2026-11-20 debrief\n    - and more\n  - 2026-11-21 check-in', 'follow_ups: |\n  -2026-11-20 debrief\n  - 2026-11-21 check-in',
    'feedback: They said\n  -good\n  - and more', 'offset:\n  -5', 'interviewers:\n  # the panel\n  - Jane Doe\n  # later\n  - Raj Patel', 'follow_ups:\n  - "2026-11-20 debrief\n    - more"',
    'interviewers:\n  - - Acme\n  - Raj', 'date:\n  -5',
  ])('says nothing about %j', (lines) => {
    expect(messages(lines)).toEqual([]);
  });
});
