import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { Stage } from './stage';

const TABLE = [
  'Company,Role,Status,Date Applied,Excitement,Notes', 'Acme,Backend engineer,Applied,03/04/2026,5,', 'Dune,Cook,Hmm,05/04/2026,4,"Spoke, at last."', ',,Saved,,,',
].join('\n');

let stage: Stage;
let told: Told;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load({ 'Interviews/Acme.md': interviewNote() }, { folder: 'Jobs' });
});

afterEach(() => stage.unload());

/** The words of the open page. */
function page(): string {
  return stage.modal.contentEl.textContent;
}

function paths(): string[] {
  return stage.notes.app.vault.getMarkdownFiles().map(({ path }) => path).sort();
}

async function paste(text: string): Promise<void> {
  await stage.run('import-applications');
  stage.fill('Or paste the table', text);
  await stage.submit();
}

async function chooseFile(bytes: readonly number[]): Promise<void> {
  const input = stage.modal.contentEl.querySelector('input[type="file"]');
  if (input === null) throw new Error('There is no field for a file.');
  Object.defineProperty(input, 'files', { value: [new File([Uint8Array.from(bytes)], 'table.csv')] });
  input.dispatchEvent(new Event('change'));
  await stage.settle();
}

async function upToPreview(): Promise<void> {
  await paste(TABLE);
  stage.fill('Day or month first in Date Applied', 'day-month');
  await stage.submit();
}

describe('Import applications', () => {
  it('asks for a table with a row of names and a row below it', async () => {
    await stage.run('import-applications');
    await stage.submit();
    expect(stage.errors()).toEqual(['Choose a file, or paste a table here.']);
    stage.fill('Or paste the table', 'Company,Role');
    await stage.submit();
    expect(stage.errors()[0]).toMatch(/only one row/);
  });

  it('warns if the row of names looks like data', async () => {
    await paste('Acme,2026-05-14\nDune,2026-05-15');
    expect(page()).toMatch(/This row looks like an application/);
  });

  it('finds the row of names below a title, and lets the person choose another', async () => {
    await paste('Tracker 2026,\nCompany,Role\nAcme,Cook');
    expect(stage.input('Row with the column names').value).toBe('2');
    stage.fill('Row with the column names', '1');
    expect(stage.input('Row with the column names').value).toBe('1');
    expect(stage.input('Tracker 2026').value).toBe('own');
    stage.fill('Row with the column names', '3');
    expect(stage.errors()[0]).toMatch(/no rows below the column names/);
  });

  it('shows a piece of a file whose encoding it guesses, and reads it in the one that the person chooses', async () => {
    await stage.run('import-applications');
    await chooseFile([...new TextEncoder().encode('Company,Role\nCaf'), 0xe9, 0x2c, 0x43]);
    expect(page()).toContain('Café,C');
    stage.fill('File encoding', 'windows-1251');
    expect(page()).toContain('Cafй,C');
    expect(stage.input('File encoding').value).toBe('windows-1251');
  });

  it('matches columns by their names, and asks for the order of dates that can be read two ways', async () => {
    await paste(TABLE);
    expect(['Company', 'Role', 'Status', 'Date Applied', 'Excitement', 'Notes'].map((name) => stage.input(name).value)).toEqual(['company', 'role', 'status', 'date_applied', 'own', 'text']);
    await stage.submit();
    expect(stage.errors()).toEqual(['Choose whether the day or the month comes first.']);
    stage.fill('Date Applied', 'own');
    await stage.submit();
    expect(page()).toContain('1 note will be created');
  });

  it('proposes the order of dates of one column for the others that have none', async () => {
    await paste('Company,Date Applied,Interview Date\nAcme,03/04/2026,05/04/2026');
    stage.fill('Day or month first in Date Applied', 'day-month');
    expect(stage.input('Day or month first in Interview Date').value).toBe('day-month');
    stage.fill('Day or month first in Interview Date', 'month-day');
    expect(stage.input('Day or month first in Date Applied').value).toBe('day-month');
    await stage.submit();
    expect(page()).toContain('date_applied: 2026-04-03\ninterviews:\n  - date: 2026-05-04\n');
  });

  it('asks for a column that names the notes', async () => {
    await paste('A,B\n1,x\n');
    await stage.submit();
    expect(stage.errors()[0]).toMatch(/a column for the company/);
  });

  it('previews what it would make, what is there already, what it cannot read and what it leaves out, and writes nothing', async () => {
    await upToPreview();
    expect(page()).toContain('1 note will be created in “Jobs”');
    expect(page()).toContain('Line 2: Acme – Backend engineer, in Interviews/Acme.md');
    expect(page()).toContain('Line 3, Status: Found “Hmm”, expected one of waiting');
    expect(page()).toContain('Skipped: no company or role (1)Line 4');
    expect(page()).toContain('Jobs/Dune – Cook.md---\ntype: application\ncompany: Dune\nrole: Cook\ndate_applied: 2026-04-05\n');
    expect(paths()).toEqual(['Interviews/Acme.md']);
  });

  it('makes the notes in the chosen folder, and removes them on undo', async () => {
    await upToPreview();
    stage.fill('Folder', '/Work/Applications/');
    await stage.submit();
    expect(stage.modals).toEqual([]);
    expect(paths()).toEqual(['Interviews/Acme.md', 'Work/Applications/Dune – Cook.md']);
    expect(await stage.notes.read('Work/Applications/Dune – Cook.md')).toBe([
      '---', 'type: application', 'company: Dune', 'role: Cook', 'date_applied: 2026-04-05', 'Status (imported): Hmm', 'Excitement: 4', '---', '', 'Spoke, at last.', '',
    ].join('\n'));
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(paths()).toEqual(['Interviews/Acme.md']);
  });

  it('makes no notes in a folder whose name cannot be one', async () => {
    await upToPreview();
    stage.fill('Folder', 'a:b');
    await stage.submit();
    expect(stage.errors()).toEqual(['Enter a folder in your vault, such as Jobs/Applications.']);
    expect(paths()).toEqual(['Interviews/Acme.md']);
  });

  it('makes no notes of the same table the second time', async () => {
    await upToPreview();
    await stage.submit();
    await upToPreview();
    expect(page()).toContain('There are no notes to create.');
    await stage.submit();
    expect(paths()).toEqual(['Interviews/Acme.md', 'Jobs/Dune – Cook.md']);
  });
});
