import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

let onDisk: TestVault;
let vault = '';

const NOTES = {
  'Interviews/Acme.md': `---
type: interview
company: Acme
role: Engineer
date: 2026-11-20T10:30
interviewers: "[[People/Raj Patel]]"
---
`,
  'Interviews/New York.md': '---\ntype: interview\ncompany: Corvo\ndate: 2026-11-24T09:00\ntimezone: America/New_York\n---\n',
  'Interviews/Broken.md': '---\ntype: interview\ncompany: [Acme\n---\n',
  'Interviews/Wrong.md': '---\ntype: interview\ncompany: Dune\ndate: 2026-02-30\n---\n',
  'People/Raj Patel.md': '---\nemail: raj@acme.example\n---\n',
  '.trash/Old.md': '---\ntype: interview\ncompany: Old\ndate: 2026-11-20\n---\n',
  'Shopping.md': 'Milk, #1 of all.',
};

beforeAll(() => {
  onDisk = new TestVault(NOTES);
  vault = onDisk.path;
});
afterAll(() => onDisk.remove());

const due = (...args: string[]) => run('due', ...args);

const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/London'];

/** What `--json` prints. */
interface Answer {
  readonly at: string;
  readonly items: readonly Record<string, unknown>[];
  readonly interviews: readonly { readonly note: string }[];
  readonly problems: readonly Record<string, unknown>[];
}

describe('npm run due', () => {
  it('prints one object with --json, with times in each interview’s zone', () => {
    const { status, stdout, stderr } = due(vault, ...AT, '--json');
    const answer = JSON.parse(stdout) as Answer;
    expect({ status, stderr, at: answer.at }).toEqual({ status: 0, stderr: '', at: '2026-11-23T09:00' });
    expect(answer.items.find(({ action }) => action === 'thank-you')).toEqual({
      note: 'Interviews/Acme.md', company: 'Acme', role: 'Engineer', action: 'thank-you', n: null, person: 'Raj Patel', to: 'Raj Patel',
      channel: 'email', from: '2026-11-20T11:30', due: '2026-11-20T23:59', state: 'overdue',
      why: 'Thank Raj Patel the same day: the interview was in the morning of 20 November.', sources: ['A', 'B', 'C', 'D', 'E'],
    });
    const preparing = answer.items.find(({ action }) => action === 'prepare');
    expect(preparing).toMatchObject({ due: '2026-11-24T09:00', timezone: 'America/New_York' });
    expect(answer.interviews.map(({ note }) => note)).toEqual(['Interviews/Acme.md', 'Interviews/New York.md', 'Interviews/Wrong.md']);
    expect(answer.problems).toMatchObject([
      { note: 'Interviews/Broken.md', property: null },
      { note: 'Interviews/Wrong.md', property: 'date' },
    ]);
  });

  it('prints a table that ends with the problems', () => {
    const { status, stdout } = due(vault, ...AT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Monday 23 November 2026, 09:00\n\nOverdue \(\d+\)\n/);
    expect(stdout).toMatch(/Needs fixing \(2\)\n {2}Interviews\/Broken\.md .*\n {2}Interviews\/Wrong\.md .*\n$/);
  });

  it('uses the settings file that --settings names', () => {
    const file = join(vault, 'settings.json');
    writeFileSync(file, '{"rulesOff": ["thank-you"]}');
    expect(due(vault, ...AT, '--json', '--settings', file).stdout).not.toContain('"thank-you"');
  });

  it('uses the vault’s own settings if it has any', () => {
    const folder = join(vault, '.obsidian/plugins/interview-follow-up');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'data.json'), '{"folder": "People"}');
    expect(due(vault, ...AT, '--json').stdout).toContain('"note": "People/Raj Patel.md"');
    rmSync(join(vault, '.obsidian'), { recursive: true });
  });

  it('exits with 2 and one line if it cannot go on', () => {
    const broken = join(vault, 'broken.json');
    writeFileSync(broken, '{');
    for (const args of [[], [join(vault, 'nowhere')], [vault, '--at', 'soon'], [vault, '--timezone', 'Mars/Olympus'], [vault, '--loud'],
      [vault, '--settings', join(vault, 'none.json')], [vault, '--settings', broken], [vault, 'another']]) {
      const { status, stdout, stderr } = due(...args);
      expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }, args.join(' ')).toEqual({ status: 2, stdout: '', lines: 1 });
    }
  });

  it('says so if the vault has no interviews', () => {
    const empty = mkdtempSync(join(tmpdir(), 'vault-'));
    expect(due(empty, ...AT).stdout).toContain('No interview notes found.');
    expect(JSON.parse(due(empty, ...AT, '--json').stdout)).toMatchObject({ items: [], interviews: [], problems: [] });
    rmSync(empty, { recursive: true });
  });

  it('lists everything in a vault with a note of five megabytes and a list of ten thousand lines', () => {
    const text = 'word ` %% [[ #tag\n'.repeat(320_000);
    onDisk.write('Interviews/Large.md', `---\ntype: interview\ncompany: Large\ndate: 2026-11-20\n---\n${text}`);
    const lines = '  - 2026-11-21 heard something\n'.repeat(10_000);
    onDisk.write('Interviews/Long.md', `---\ntype: interview\ncompany: Long\ndate: 2026-11-20\nfollow_ups:\n${lines}---\n`);
    const { status, stdout } = due(vault, ...AT, '--json');
    expect(status).toBe(0);
    for (const company of ['Acme', 'Large', 'Long']) expect(stdout).toContain(`"company": "${company}"`);
  });
});

describe('help', () => {
  it.each(['due', 'letter', 'check', 'import', 'invite'])('says how %s is used, and exits with 0', (command) => {
    const { status, stdout, stderr } = run(command, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npm run -s ${command} -- <[^\\n]+\\n$`));
  });
});
