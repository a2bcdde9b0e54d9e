import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PhoneCalendar, readAll } from '../domain/calendar/calendars';
import { run, TestVault } from './run';

const ACME = '---\ntype: interview\ncompany: Acme\nrole: Engineer\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe <jane@acme.example>\n';
const NOTES = {
  'Interviews/Acme & co.md': `${ACME}---\n`,
  'Interviews/Corvo.md': '---\ntype: interview\ncompany: Corvo\ndate: 2026-11-24T09:00\ntimezone: America/New_York\n---\n',
};
const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/London'];

let onDisk: TestVault;

beforeAll(() => { onDisk = new TestVault(NOTES); });
beforeEach(() => onDisk.write('Interviews/Acme & co.md', NOTES['Interviews/Acme & co.md']));
afterAll(() => onDisk.remove());

const due = (...args: string[]) => run('due', onDisk.path, ...AT, ...args);

interface Item {
  readonly due: string;
  readonly note: string | null;
}

const itemsOf = (stdout: string) => (JSON.parse(stdout) as { readonly items: readonly Item[] }).items;

describe('npm run due with --ics', () => {
  it('prints one event for each follow-up, and the same text each time', () => {
    const { status, stdout, stderr } = due('--ics');
    const items = itemsOf(due('--json').stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const days = items.filter((item) => item.due.endsWith('T23:59')).map((item) => item.due.slice(0, 10));
    const events = readAll(stdout);
    expect(events).toHaveLength(items.length);
    expect(events.filter(({ isDay }) => isDay).map(({ start }) => start)).toEqual(days);
    expect(events.find(({ summary }) => summary === 'Prepare for the interview · Corvo')?.start).toBe(Date.parse('2026-11-24T14:00Z'));
    expect(events.every(({ alarm }) => alarm !== null)).toBe(true);
    expect(events[0]?.url).toMatch(/^obsidian:\/\/open\?vault=vault-\w+&file=Interviews%2FAcme%20%26%20co\.md$/);
    expect(stdout).not.toContain('jane@acme.example');
    expect(due('--ics').stdout).toBe(stdout);
  });

  it('adds the interviews with --interviews', () => {
    const interviews = readAll(due('--ics', '--interviews').stdout).filter(({ summary }) => summary.startsWith('Interview: '));
    expect(interviews.map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-20T10:30Z', '2026-11-20T11:30Z'].map(Date.parse), ['2026-11-24T14:00Z', '2026-11-24T15:00Z'].map(Date.parse),
    ]);
  });

  it('follows the calendar that --previous names: what is done since is cancelled, and nothing is there twice', () => {
    const phone = new PhoneCalendar();
    const first = due('--ics').stdout;
    const { added } = phone.take(first);
    const file = join(onDisk.path, 'old.ics');
    writeFileSync(file, first);
    expect(due('--ics', '--previous', file).stdout).toBe(first);
    onDisk.write('Interviews/Acme & co.md', `${ACME}follow_ups:\n  - 2026-11-23 debrief\n---\n`);
    expect(phone.take(due('--ics', '--previous', file).stdout)).toMatchObject({ added: 0, removed: 1 });
    expect(phone.events.size).toBe(added - 1);
  });

  it('prints the follow-ups of the wanted states and actions alone, as the other outputs do', () => {
    expect(itemsOf(due('--json', '--state', 'overdue,today', '--action', 'thank-you').stdout)).toMatchObject([{ action: 'thank-you', state: 'overdue' }]);
    expect(readAll(due('--ics', '--state', 'overdue', '--action', 'thank-you').stdout)).toMatchObject([{ summary: 'Thank Jane Doe · Acme' }]);
    expect(due('--action', 'prepare').stdout).not.toContain('Thank Jane Doe');
  });

  it('exits with 2 and one line if it cannot go on', () => {
    writeFileSync(join(onDisk.path, 'other.ics'), 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n');
    for (const args of [['--ics', '--json'], ['--interviews'], ['--previous', 'x.ics'], ['--state', 'soon'], ['--action', 'rest'],
      ['--ics', '--previous', join(onDisk.path, 'none.ics')], ['--ics', '--previous', onDisk.path], ['--ics', '--previous', join(onDisk.path, 'other.ics')]]) {
      const { status, stdout, stderr } = due(...args);
      expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }, args.join(' ')).toEqual({ status: 2, stdout: '', lines: 1 });
    }
  });
});
