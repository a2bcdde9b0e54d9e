import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importReport } from '../../scripts/cli/import-output';
import { run, TestVault } from './run';

const TABLE = 'Tracker 2026\nCompany,Role,Date Applied,Interview Date\nAcme,Cook,2026-10-01,2026-11-20 10:30\nDune,SRE,2026-10-02,\n,,2026-10-03,\n';

let onDisk: TestVault;
let vault = '';
let table = '';

beforeAll(() => {
  onDisk = new TestVault({
    'Jobs/Dune.md': '---\ntype: application\ncompany: Dune\nrole: SRE\n---\n',
    '.obsidian/plugins/interview-follow-up/data.json': '{"folder":"Jobs","propertyNames":{"company":["Laden"]}}',
    'table.csv': TABLE,
    'ambiguous.csv': 'Company,Date Applied\nAcme,03/04/2026\n',
  });
  vault = onDisk.path;
  table = join(vault, 'table.csv');
});
afterAll(() => onDisk.remove());

const importTable = (...args: string[]) => run('import', ...args);

describe('npm run import', () => {
  it('prints what would be made as JSON, and writes nothing', () => {
    const { status, stdout, stderr } = importTable(table, '--dry-run', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      encoding: 'utf-8',
      columns: [
        { name: 'Company', as: 'company' }, { name: 'Role', as: 'role' }, { name: 'Date Applied', as: 'date_applied' }, { name: 'Interview Date', as: 'date' },
      ],
      notes: [
        { path: 'Acme – Cook.md', properties: { type: 'application', company: 'Acme', role: 'Cook', date_applied: '2026-10-01', interviews: [{ date: '2026-11-20T10:30' }] } },
        { path: 'Dune – SRE.md', properties: { type: 'application', company: 'Dune', role: 'SRE', date_applied: '2026-10-02' } },
      ],
      remarks: ['Line 1: The column names are on line 2, so this line is skipped.', '1 row skipped, with no company or role: line 5.'],
    });
  });

  it('prints a preview for a person, with what becomes of each column', () => {
    const { stdout } = importTable(table, '--dry-run', '--columns', 'Role=none');
    expect(stdout).toContain('The column names are on line 2.');
    expect(stdout).toMatch(/Company\s+Company \(company\)\n\s+Role\s+not imported/);
    expect(stdout).toContain('2 notes would be created. Nothing has been written.');
  });

  it('writes a note for each application that the vault has no note of, and never over a note', () => {
    expect(importTable(table, '--vault', vault).stdout).toMatch(/^1 note created\.\n {2}Jobs\/Acme – Cook\.md\n[^]*Dune – SRE already exists in Jobs\/Dune\.md/);
    expect(readFileSync(join(vault, 'Jobs/Acme – Cook.md'), 'utf8')).toContain('interviews:\n  - date: 2026-11-20T10:30\n');
    expect(importTable(table, '--vault', vault).stdout).toMatch(/^0 notes created\./);
  });

  it('takes no template, and no note of a folder that is left out, for an application that is there', () => {
    const other = new TestVault({
      'Old/Acme.md': '---\ntype: application\ncompany: Acme\nrole: Cook\n---\n',
      'Templates/Dune.md': '---\ntype: application\ncompany: Dune\nrole: SRE\n---\n',
      '.obsidian/templates.json': '{"folder":"Templates"}',
      '.obsidian/plugins/interview-follow-up/data.json': '{"excludedFolders":["Old"]}',
    });
    expect(importTable(table, '--vault', other.path, '--dry-run').stdout).toContain('2 notes would be created.');
    other.remove();
  });

  it('does not write while nobody knows the order of its dates', () => {
    const ambiguous = join(vault, 'ambiguous.csv');
    expect(importTable(ambiguous, '--vault', vault, '--folder', 'New')).toMatchObject({ status: 2, stderr: expect.stringMatching(/day or the month/) as string });
    expect(existsSync(join(vault, 'New'))).toBe(false);
    expect(importTable(ambiguous, '--vault', vault, '--folder', 'New', '--date-order', 'month-day').status).toBe(0);
    expect(readFileSync(join(vault, 'New/Acme.md'), 'utf8')).toContain('date_applied: 2026-03-04\n');
  });

  it.each([
    [['no.csv', '--dry-run'], /no\.csv cannot be read/], [[], /Which table/], [['TABLE'], /Which vault/], [['TABLE', '--dry-run', '--columns', 'X=company'], /the table has Company/],
    [['TABLE', '--dry-run', '--columns', 'Company=firm'], /expected a pair such as Firm=company/], [['TABLE', '--dry-run', '--encoding', 'klingon'], /--encoding is klingon/],
    [['TABLE', '--dry-run', '--header-row', '99'], /no row on line 99/], [['TABLE', '--vault', 'VAULT', '--folder', '../x'], /--folder is/],
  ])('ends with exit code 2 and one line for %j', (args, expected) => {
    const { status, stderr } = importTable(...args.map((arg) => arg.replace('TABLE', table).replace('VAULT', vault)));
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toMatch(expected);
  });
});

describe('the report of an import', () => {
  it('does not call a note created that could not be written, even if its path contains a colon', () => {
    const notes = ['Jobs: 2026/Acme.md', 'Jobs: 2026/Dune.md'].map((path, at) => ({ line: at + 2, path, text: '' }));
    const report = importReport({ plan: { notes, existing: [] }, remarks: [] }, [{ path: 'Jobs: 2026/Acme.md', reason: 'it is a folder' }]);
    expect(report).toBe('1 note created.\n  Jobs: 2026/Dune.md\nPartly understood or skipped (1)\n  Jobs: 2026/Acme.md: it is a folder\n');
  });
});
