import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type Table } from '../../../src/domain/import/table';

function table(text: string, headerLine: number | null = null): Table {
  const read = readTable(text, {}, headerLine);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function names(text: string): string[] {
  return table(text).columns.map(({ name }) => name);
}

describe('readTable', () => {
  it('needs a row of names and a row below it', () => {
    expect(readTable(' \n\n')).toMatch(/is empty/);
    expect(readTable('Company,Role\n')).toMatch(/only one row/);
    expect(readTable('My applications\nCompany,Role\n')).toMatch(/no rows below the column names/);
  });

  it('gives all columns different names, and leaves out those without a name and text', () => {
    expect(table('Notes,,notes,,\n1,2,3,,\n').columns).toEqual([{ name: 'Notes', index: 0 }, { name: 'Column 2', index: 1 }, { name: 'notes 2', index: 2 }]);
  });

  it.each(['Acme,2026-11-20', 'Acme,https://acme.example', 'Acme,jane@acme.example', 'Acme,14 May 2026', 'Acme,65000'])('doubts a row of names such as “%s”', (row) => {
    expect(table(`${row}\nDune,\n`).headerIsData).toBe(true);
    expect(table(`Company,Date Applied,Interview 2\n${row},\n`).headerIsData).toBe(false);
  });

  it('reads the same table again from what it calls its rows', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '2', 'é') });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 }), (rows) => {
      const read = readTable(rows.map((row) => row.join(',')).join('\n'));
      if (typeof read === 'string') return;
      const lines = new Set([...read.rows, ...read.firstRows].map(({ line }) => line));
      for (const line of [read.headerLine, ...read.linesAbove]) expect(lines.has(line)).toBe(true);
    }));
  });
});

describe('the row of names', () => {
  it.each([
    ['the first row', 'Company,Role\nAcme,Cook', 1],
    ['the row below a title and an empty row', 'JOB APPLICATION TRACKER 2026,,,\n,,,\nCompany,Position,Date Applied,Status\nAlder,Analyst,2026-10-01,Applied', 3],
    ['the row below a title without separators', 'My applications\n\nFirma;Stelle;Datum\nAcme;Koch;2026-10-01', 3],
    ['the row below comments', '# Arquivo: candidaturas.csv\n# Campos: Empresa, Cargo, Data\nCompany,Position,Date Applied\nAlder,PM,2026-11-13', 3],
    ['the row below totals', 'Applications,12,,Offers,1\nCompany,Position,Date Applied,Status,Notes\nAlder,PM,2026-11-13,Applied,', 2],
    ['the first row if its first name is a hash', '#,Company,Role\n1,Acme,Cook', 1],
    ['the first row if no name is known', 'Компания;Должность\nРога;Applied\nКопыта;Interview', 1],
    ['the first row of a table of one column', 'Company\nAcme\nDune', 1],
    ['the row of a person’s own names', 'Mine,,\nFirmenname,Status,Etwas\nAcme,Applied,x', 2],
  ])('is %s', (_, text, line) => {
    expect(table(text).headerLine).toBe(line);
  });

  it('is not a row of data in which words of a status stand', () => {
    expect(table('Firm x,Place y,State z\nAcme,Office,Applied\nDune,Remote,Interview').headerLine).toBe(1);
  });

  it('is the one that the person chooses, by its line', () => {
    const text = 'A,B\nCompany,Role\nAcme,Cook';
    expect(table(text, 1)).toMatchObject({ headerLine: 1, rows: [{ line: 2 }, { line: 3 }] });
    expect(table(text, 2)).toMatchObject({ headerLine: 2, linesAbove: [1], rows: [{ line: 3 }] });
    expect(readTable(text, {}, 7)).toMatch(/no row on line 7/);
  });

  it('is left out if it comes again further down', () => {
    expect(table('Company,Role\nAcme,Cook\nCompany,Role\nDune,Cook').rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('two rows of names', () => {
  it('name a column together if only both say what it is', () => {
    expect(names('Company,Role,Interview,,Notes\n,,Date,Time,\nAcme,Cook,2026-11-20,10:30,x')).toEqual(['Company', 'Role', 'Interview Date', 'Interview Time', 'Notes']);
    expect(names('Application,,,Interview,,\nCompany,Role,Date,Date,Time,Contact\nAcme,Cook,2026-10-01,2026-11-20,10:30,Jane')).toEqual([
      'Company', 'Role', 'Application Date', 'Interview Date', 'Interview Time', 'Contact',
    ]);
  });

  it('make no note of the second one, if it is the first in another language', () => {
    expect(table('Company,Role,Status\nFirma,Stelle,Stand\nAcme,Koch,Absage').rows.map(({ line }) => line)).toEqual([3]);
  });

  it('are not seen in an application below the names', () => {
    expect(table('Company,Role,Status\nAcme,Cook,Applied').rows).toHaveLength(1);
    expect(table('Company,Role\nJob,Vacancy Ltd').rows).toHaveLength(1);
  });
});
