import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, TestVault } from './run';

const INVITATION = [
  'BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1@acme.example', 'SEQUENCE:1', 'DTSTART;TZID=GMT Standard Time:20261127T103000', 'DURATION:PT45M',
  'SUMMARY:Interview', 'ORGANIZER;CN=Kim Lee:mailto:kim@acme.example', 'ATTENDEE;CN=Jane Doe:mailto:jane@acme.example',
  'ATTENDEE;CN=Sam:mailto:sam@roe.example', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');

let onDisk: TestVault;
let vault = '';
let file = '';

beforeAll(() => {
  onDisk = new TestVault({
    'Interviews/Acme.md': '---\ntype: interview\ncompany: Acme\nrole: Cook\ndate: 2026-11-26\ninvitation: 1@acme.example\n---\n',
    '.obsidian/plugins/interview-follow-up/data.json': '{"myAddresses":["sam@roe.example"]}',
    'files/invite.ics': INVITATION,
  });
  vault = onDisk.path;
  file = join(vault, 'files/invite.ics');
});
afterAll(() => onDisk.remove());

const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/Berlin'];

describe('npm run invite', () => {
  it('prints what the invitation says as JSON, and knows the vault and the settings', () => {
    const { status, stdout, stderr } = run('invite', file, ...AT, '--vault', vault, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      kind: 'update', uid: '1@acme.example', sequence: 1, company: 'Acme', role: 'Cook', round: null,
      date: '2026-11-27', time: '10:30', timezone: 'Europe/London', duration: 45, format: null, place: null,
      interviewers: [{ name: 'Jane Doe', email: 'jane@acme.example' }], contact_person: { name: 'Kim Lee', email: 'kim@acme.example' },
      agency: null, matches: 'Interviews/Acme.md', uncertain: [], remarks: [],
    });
  });

  it('prints it for a person, with a question mark behind what is not certain', () => {
    const { stdout } = run('invite', file, ...AT);
    expect(stdout).toMatch(/^Invitation\n/);
    expect(stdout).toMatch(/company\s+Acme \(\?\)\n/);
    expect(stdout).toContain('This changes an invitation, but you have no note for it.');
  });

  it.each([
    [[], /Which invitation\?/], [['no.ics'], /no\.ics cannot be read/], [['FILE', 'FILE'], /One invitation at a time/], [['VAULT'], /cannot be read/],
    [['FILE', '--vault', 'nowhere'], /nowhere is not a folder/], [['FILE', '--at', 'noon'], /--at is noon/],
  ])('ends with exit code 2 and one line for %j', (args, expected) => {
    const { status, stderr } = run('invite', ...args.map((arg) => arg.replace('FILE', file).replace('VAULT', vault)));
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toMatch(expected);
  });

  it('waits for no pipe', () => {
    const pipe = join(vault, 'pipe');
    spawnSync('mkfifo', [pipe]);
    expect(run('invite', pipe).status).toBe(2);
  });
});
