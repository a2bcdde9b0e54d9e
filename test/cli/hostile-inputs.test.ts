import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readVault } from '../../scripts/cli/vault';
import { Catalogue } from '../../src/domain/letters/catalogue';
import { lettersIn } from '../../src/domain/letters/letters-in-note';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { DEFAULT_CHOICES } from '../../src/domain/sidebar/choices';
import { makeGroups, MAX_ROWS } from '../../src/domain/sidebar/sidebar';
import { HOSTILE_NOTES } from './hostile-notes';
import { run, TestVault } from './run';

const AT = ['--at', '2026-11-23T09:00', '--timezone', 'Europe/London'];
const VIEWER = { now: Date.parse('2026-11-23T09:00Z'), zone: 'Europe/London' };
const SOUND = '---\ntype: interview\ncompany: Beta\nrole: PM\ndate: 2026-11-20T10:30\ninterviewers: Raj Patel\n---\n';
const document = readFileSync(join(import.meta.dirname, '../../docs/hostile-inputs.md'), 'utf8');
/** A note has no more problems than a person reads, and none of them is long. */
const MAX_PROBLEMS = 12;
const MAX_MESSAGE = 400;

const vaults: TestVault[] = [];

afterAll(() => { for (const vault of vaults) vault.remove(); });

/** The rows about notes: what is in the note, its bound, and what the person reads. */
const rows = (document.split('## Notes')[1]?.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| ')).slice(2)
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

function vaultWith(notes: Readonly<Record<string, string>>): TestVault {
  const vault = new TestVault(notes);
  vaults.push(vault);
  return vault;
}

it('docs/hostile-inputs.md and the tests have the same notes', () => {
  expect(rows.map(([input]) => input)).toEqual(Object.keys(HOSTILE_NOTES));
});

describe.each(rows)('%s', (input = '', _bound, sees = '') => {
  const vault = vaultWith({ 'Hostile.md': HOSTILE_NOTES[input]?.() ?? '', 'Sound.md': SOUND });

  it('is read to its end, listed within the bounds, and hides no other note', async () => {
    const read = await readVault(vault.path, { zone: VIEWER.zone, settings: DEFAULT_SETTINGS });
    const { problems, book, notes } = read;
    const groupsOf = (maxRows: number) => makeGroups({
      agenda: book.agendaAt(VIEWER.now), problems, viewer: VIEWER, choices: { ...DEFAULT_CHOICES, filter: 'e' }, draftOf: () => null, maxRows,
    });
    const [groups, whole] = [groupsOf(MAX_ROWS), groupsOf(Infinity)];
    expect(groups.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(MAX_ROWS + groups.length);
    expect(whole.flatMap(({ rows }) => rows).some(({ note }) => note === 'Sound.md')).toBe(true);
    const said = problems.filter(({ note }) => note === 'Hostile.md').map(({ message }) => message);
    expect(said.length).toBeLessThanOrEqual(MAX_PROBLEMS);
    expect(said.every((message) => message.length <= MAX_MESSAGE)).toBe(true);
    for (const [, words = ''] of sees.matchAll(/“([^”]+)”/g)) expect(said.join('\n')).toContain(words);
    if (!sees.includes('“')) expect(said).toEqual([]);
    const catalogue = new Catalogue('british', []);
    for (const { parts } of notes) expect(Array.isArray(lettersIn(parts.body, catalogue.templates))).toBe(true);
  }, 30_000);
});

describe('all of them in one vault', () => {
  const vault = vaultWith({
    ...Object.fromEntries(Object.entries(HOSTILE_NOTES).map(([, text], at) => [`Hostile ${at}.md`, text()])), 'Sound.md': SOUND,
  });

  it.each([['due', AT], ['check', ['--timezone', 'Europe/London']]] as const)('let “%s” end as ever, and no command reaches the terminal', (command, options) => {
    const { status, stdout, stderr } = run(command, vault.path, ...options);
    expect({ status, stderr }).toMatchObject({ status: expect.toBeOneOf([0, 1]) as number });
    expect(stdout).toContain('Beta');
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }, 120_000);
});
