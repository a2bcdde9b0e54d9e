import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/London'];
/** Sets a colour and the window's title, clears the screen, and turns the order of the letters. */
const HOSTILE = '\u001b[31mAcme\u001b]0;title\u0007\u009b2J\u202egpj\u2066';
const quoted = JSON.stringify(HOSTILE);

const vault = new TestVault({
  [`Interviews/${HOSTILE.replaceAll('/', '')}\nForged (3).md`]:
    `---\ntype: interview\ncompany: ${quoted}\nrole: "SRE\\r\\nOverdue (9)\\n  forged"\ndate: 2026-11-20\n---\n`,
  'Interviews/Broken.md': `---\ntype: interview\ncompany: ${quoted}\ndate: ${JSON.stringify(`${HOSTILE}\nForged`)}\n---\n`,
  'invite.ics': `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Interview ${HOSTILE}\nDTSTART:20261120T103000Z\nEND:VEVENT\nEND:VCALENDAR\n`,
  'table.csv': `Company,"Name\nForged",Date\n"${HOSTILE}\nForged",x,2026-11-20\n`,
});
afterAll(() => vault.remove());

/** Whatever a terminal obeys, and what turns the order of a line. */
const STEERING = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/u;

describe('what the command line prints of hostile notes', () => {
  const commands: Readonly<Record<string, readonly string[]>> = {
    'due': ['due', vault.path, ...AT],
    'due --json': ['due', vault.path, ...AT, '--json'],
    'check': ['check', vault.path],
    'letter': ['letter', vault.path, 'Interviews/Broken.md', 'thank-you', ...AT],
    'letter that is not there': ['letter', vault.path, `${HOSTILE}.md`, 'thank-you', ...AT],
    'import': ['import', join(vault.path, 'table.csv'), '--dry-run'],
    'import --json': ['import', join(vault.path, 'table.csv'), '--dry-run', '--json'],
    'invite': ['invite', join(vault.path, 'invite.ics'), ...AT],
    'invite --json': ['invite', join(vault.path, 'invite.ics'), ...AT, '--json'],
  };

  it.each(Object.keys(commands))('steers no terminal: %s', (name) => {
    const { stdout, stderr } = run(...commands[name] ?? []);
    expect(`${stdout}${stderr}`).not.toMatch(STEERING);
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(20);
  });

  it('forges no line of its own', () => {
    const { stdout } = run('due', vault.path, ...AT);
    const { stdout: check } = run('check', vault.path);
    expect(`${stdout}\n${check}`.split('\n').filter((line) => /^\s*(?:Forged|Overdue \(9\)|forged)/.test(line))).toEqual([]);
  });

  it('keeps every character in JSON', () => {
    const { stdout } = run('due', vault.path, ...AT, '--json');
    const { interviews } = JSON.parse(stdout) as { interviews: readonly { company: string }[] };
    expect(interviews.map(({ company }) => company)).toContain(HOSTILE);
  });
});

describe('a pipe in a vault', () => {
  it('is no note and no settings, and nothing waits for it', () => {
    const piped = new TestVault({ 'Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\n---\n' });
    spawnSync('mkfifo', [join(piped.path, 'Pipe.md')]);
    const { status, stdout } = run('due', piped.path, ...AT);
    piped.remove();
    expect({ status, isRead: stdout.includes('Acme.md') }).toEqual({ status: 0, isRead: true });
  });
});
