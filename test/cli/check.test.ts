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
    expect(stdout).toBe(`4 notes looked at.
3 notes are taken for interviews, with 2 interviews in all: \
1 by type: interview, 1 as an application, by type, 1 with properties that cannot be read.
2 things could not be read; the rest counts all the same.

Acme.md (by type: interview)
  House · SRE · Friday 20 November 2026, 10:30
  With Jane Doe (office@acme.example)

Beta.md (as an application, by type)
  Interview 1: Beta · round: Screening · Friday 20 November 2026, at a time not known

Broken.md (with properties that cannot be read)

Could not be read (2)
  Acme.md
    decision_by is “soon”; expected a date such as 2026-11-20.
  Broken.md
    ${/The properties cannot be read: .*/.exec(stdout)?.[0] ?? ''}
`);
    for (const [path, text] of Object.entries(NOTES)) expect(readFileSync(join(vault, path), 'utf8')).toBe(text);
  });

  it.each([
    [[], /^Which vault\? Usage: /],
    [['nowhere'], /no folder that can be read/],
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
