import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/London'];

const DATA = '.obsidian/plugins/interview-follow-up/data.json';

function interview(properties: Readonly<Record<string, string>> = {}): string {
  const all = { type: 'interview', company: 'Acme', role: 'SRE', date: '2026-11-20T10:30', ...properties };
  return `---\n${Object.entries(all).map(([key, value]) => `${key}: ${value}\n`).join('')}---\n`;
}

/** What `--json` prints, as far as these tests look at it. */
interface Answer {
  readonly items: readonly Readonly<Record<'note' | 'action' | 'person' | 'why', string | null>>[];
  readonly interviews: readonly { readonly note: string }[];
  readonly problems: readonly { readonly note: string; readonly message: string }[];
}

const vaults: TestVault[] = [];

afterEach(() => {
  for (const vault of vaults.splice(0)) vault.remove();
});

function vaultWith(notes: Readonly<Record<string, string>>): TestVault {
  const vault = new TestVault(notes);
  vaults.push(vault);
  return vault;
}

function due(vault: TestVault): Answer {
  const { status, stdout, stderr } = run('due', vault.path, ...AT, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Answer;
}

function makeFifo(path: string): void {
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
}

describe('the notes of a vault', () => {
  it('are read in a linked folder once, however many links lead there', () => {
    const linked = new TestVault({ 'Acme.md': interview() });
    vaults.push(linked);
    const vault = vaultWith({ 'Dune.md': interview({ company: 'Dune' }) });
    symlinkSync(linked.path, join(vault.path, 'Jobs'));
    symlinkSync(linked.path, join(vault.path, 'Work'));
    expect(due(vault).interviews.map(({ note }) => note)).toEqual(['Dune.md', 'Jobs/Acme.md']);
  });

  it('are read once if a link leads back to the vault, to itself or to nothing', () => {
    const vault = vaultWith({ 'Jobs/Acme.md': interview() });
    symlinkSync(vault.path, join(vault.path, 'Jobs/Up'));
    symlinkSync(join(vault.path, 'Jobs'), join(vault.path, 'Jobs again'));
    symlinkSync('Loop', join(vault.path, 'Loop'));
    symlinkSync(join(vault.path, 'nowhere.md'), join(vault.path, 'Gone.md'));
    expect(due(vault).interviews.map(({ note }) => note)).toEqual(['Jobs/Acme.md']);
  });

  it('do not include a pipe or a folder with a note’s name, and nothing waits for one', () => {
    const vault = vaultWith({ 'Acme.md': interview() });
    makeFifo(join(vault.path, 'Pipe.md'));
    symlinkSync(join(vault.path, 'Pipe.md'), join(vault.path, 'Link to pipe.md'));
    mkdirSync(join(vault.path, 'Folder.md'));
    const { interviews, problems } = due(vault);
    expect({ interviews: interviews.length, problems }).toEqual({ interviews: 1, problems: [] });
  });

  it('are found by relative links, from where the link is', () => {
    const vault = vaultWith({
      'Jobs/2026/Acme.md': interview({ interviewers: '["[[../../People/Raj Patel]]", "[Ana](../Ana%20Lopes.md)", "[[./Kim Lee]]"]' }),
      'People/Raj Patel.md': '---\nemail: raj@acme.example\n---\n',
      'Jobs/Ana Lopes.md': '---\nphone: +44 20 7946 0000\n---\n',
      'Jobs/2026/Kim Lee.md': 'Email:: kim@acme.example\n',
      'Kim Lee.md': '---\ntitle: Somebody else\n---\n',
    });
    const { items } = due(vault);
    expect(items.filter(({ action }) => action === 'thank-you').map(({ person }) => person).sort()).toEqual(['Ana Lopes', 'Kim Lee', 'Raj Patel']);
    expect(items.find(({ action }) => action === 'record-details')?.why).not.toContain('an address');
  });

  it('say of a person what their text says, if only an alias leads to them', () => {
    const vault = vaultWith({
      'Acme.md': interview({ interviewers: 'JD', contact_by: 'email', decision_by: '2026-12-04' }),
      'People/Jane Doe.md': '---\naliases: [JD]\n---\nemail:: jane@acme.example\n',
    });
    expect(due(vault).items.map(({ action }) => action)).not.toContain('record-details');
  });

  it('are read with a byte-order mark in front', () => {
    const vault = vaultWith({ 'Acme.md': `\uFEFF${interview()}` });
    expect(due(vault).interviews).toHaveLength(1);
  });

  it.each([
    'Acme (conflicted copy 2026-11-21).md', 'Acme.sync-conflict-20261121-101500-ABCDEFG.md', 'Acme (Jane’s conflicted copy 2026-11-21).md', 'Acme (1).md',
  ])('count once beside %s, which is a problem', (copy) => {
    const { interviews, items, problems } = due(vaultWith({ 'Acme.md': interview(), [copy]: interview() }));
    expect(interviews.map(({ note }) => note)).toEqual(['Acme.md']);
    expect(items.every(({ note }) => note === 'Acme.md')).toBe(true);
    expect(problems.map(({ note }) => note)).toEqual([copy]);
  });
});

describe('the settings of a vault', () => {
  it('are read with a byte-order mark in front', () => {
    const vault = vaultWith({ 'Jobs/Acme.md': '---\ncompany: Acme\ndate: 2026-11-20\n---\n', [DATA]: '\uFEFF{"folder": "Jobs"}' });
    expect(due(vault).interviews).toHaveLength(1);
  });

  it('end the command with one line if they are a pipe or a folder', () => {
    for (const make of [makeFifo, mkdirSync]) {
      const vault = vaultWith({ 'Acme.md': interview(), [`${DATA}.old`]: '{}' });
      make(join(vault.path, DATA));
      const { status, stdout, stderr } = run('due', vault.path, ...AT);
      expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    }
  });

  it('of a template plugin hold nothing up if they are a pipe', () => {
    const vault = vaultWith({ 'Acme.md': interview(), '.obsidian/app.json': '{}' });
    makeFifo(join(vault.path, '.obsidian/templates.json'));
    expect(due(vault).interviews).toHaveLength(1);
  });
});
