import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

let onDisk: TestVault;
let vault = '';

const NOTES = {
  'Acme.md': `---
type: interview
company: "[[House]]"
role: SRE
date: 2026-11-20T10:30
interviewers: Jane Doe
decision_by: soon
---
`,
  'Beta.md': '---\ntype: application\ncompany: Beta\ninterviews: [2026-11-20 | Screening]\n---\n',
  'Broken.md': '---\ntype: interview\ncompany: [Acme\n---\n',
  'Cedar.md': '---\ncompany: Cedar\nposition: PM\n---\n',
  'House.md': '---\nemail: office@acme.example\n---\n',
};

beforeAll(() => {
  onDisk = new TestVault(NOTES);
  vault = onDisk.path;
});
afterAll(() => onDisk.remove());

const check = (...args: string[]) => run('check', ...args);

describe('npm run check', () => {
  it('prints which notes are interviews and why, what was read and what could not be, and changes nothing', () => {
    const { status, stdout, stderr } = check(vault, '--timezone', 'Europe/London');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`5 notes checked.
3 notes count, with 2 interviews in total: \
1 by type: interview, 1 by type: application, 1 with properties that cannot be read.
1 note looks like an interview but does not count.
2 details couldn’t be read. Everything else works.

Acme.md (by type: interview)
  House · SRE · Friday 20 November 2026, 10:30
  With Jane Doe (office@acme.example)

Beta.md (by type: application)
  Interview 1: Beta · round: Screening · Friday 20 November 2026, time unknown

Broken.md (with properties that cannot be read)

Not counted (1)
  Cedar.md
    Nothing marks it as an interview. Add the property type: interview or add the tag #interview.

Needs fixing (2)
  Acme.md
    decision_by is “soon”; expected a date such as 2026-11-20.
  Broken.md
    The properties cannot be read: on line 3, add the closing ].
`);
    for (const [path, text] of Object.entries(NOTES)) expect(readFileSync(join(vault, path), 'utf8')).toBe(text);
  });

  it.each([
    [[], /^Which vault\? Usage: /],
    [['nowhere'], /not a folder that can be read/],
    [['a', 'b'], /^One vault at a time/],
    [['.', '--json'], /Usage/],
    [['.', '--timezone', 'x'], /--timezone is x/],
  ])('exits with 2 and one line for arguments it cannot use: %j', (args, message) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
