import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { checkText } from '../../scripts/cli/check';
import { findDue } from '../../scripts/cli/due';
import { toJson } from '../../src/domain/outside/agenda-json';
import { toTable } from '../../src/domain/outside/due-table';
import { readVault } from '../../scripts/cli/vault';
import { day } from '../../src/domain/dates/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { FAULT, failingAt } from '../../scripts/fuzz/failing';
import { TestVault } from './run';

const fault = vi.hoisted(() => ({ company: '', nth: 0 }));

vi.mock('../../scripts/cli/front-matter', async (original) => {
  const module = await original<typeof import('../../scripts/cli/front-matter')>();
  const readFrontMatter: typeof module.readFrontMatter = (text) => {
    const parts = module.readFrontMatter(text);
    return text.includes(fault.company) ? failingAt(parts, fault.nth) : parts;
  };
  return { ...module, readFrontMatter };
});

const vault = new TestVault({
  'Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\ninterviewers: ["[[Jane]]"]\n---\n',
  'Beta.md': '---\ntype: interview\ncompany: Beta\ndate: 2026-11-20\ninterviewers: ["[[Jane]]"]\n---\n',
  'Cake.md': '---\ntags: [cake]\n---\nFlour\n',
  'Jane.md': '---\naliases: [Jane Doe]\nemail: jane@acme.example\n---\n',
});

afterAll(() => vault.remove());

it('names the note in which something goes wrong, wherever it does, and shows all others', async () => {
  const options = { zone: 'Europe/London', settings: DEFAULT_SETTINGS };
  const now = Date.parse('2026-11-23T09:00Z');
  let faults = 0;
  await fc.assert(fc.asyncProperty(fc.constantFrom('Beta', 'cake', 'Jane Doe'), fc.integer({ min: 1, max: 150 }), async (company, nth) => {
    Object.assign(fault, { company, nth });
    const due = await findDue(vault.path, { ...options, now });
    expect(due.agenda.items.some(({ note }) => note === 'Acme.md')).toBe(true);
    expect(due.problems.every(({ note }) => note !== 'Acme.md')).toBe(true);
    faults += due.problems.filter(({ message }) => message.includes(FAULT)).length;
    expect(toTable(due, { now, zone: 'Europe/London' })).toContain('Acme');
    expect(toJson(due, now, 'Europe/London').items.length).toBeGreaterThan(0);
    expect(checkText(await readVault(vault.path, options), DEFAULT_SETTINGS, day('2026-11-23'))).toContain('Acme.md');
  }), { numRuns: 30 });
  expect(faults).toBeGreaterThan(4);
});
