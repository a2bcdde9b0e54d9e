import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { complaintsAbout, guessChoices, readTable, type Choice, type Table, type Target } from '../../../src/domain/import/columns';
import { draftNotes } from '../../../src/domain/import/drafts';
import { FIELD_NAMES } from '../../../src/domain/import/fields';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';

function table(text: string): Table {
  const read = readTable(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function targets(header: string, row: string, settings: ReadingSettings = DEFAULT_READING): Target[] {
  return guessChoices(table(`${header}\n${row}\n`), settings).map(({ target }) => target);
}

function propertiesOf(text: string): Record<string, unknown> {
  const yaml = /^---\n([\s\S]*?)\n---\n\n/.exec(text)?.[1];
  if (yaml === undefined) throw new Error('There are no properties.');
  return parse(yaml) as Record<string, unknown>;
}

/** The drafts of a table, read by guesses, but for what is chosen. */
function drafts(text: string, chosen: Readonly<Record<string, Partial<Choice>>> = {}, settings: ReadingSettings = DEFAULT_READING) {
  const read = table(text);
  const choices = guessChoices(read, settings).map((choice, at) => ({ ...choice, ...chosen[read.columns[at]?.name ?? ''] }));
  return draftNotes(read, choices, settings);
}

function properties(text: string, chosen: Readonly<Record<string, Partial<Choice>>> = {}): Record<string, unknown> {
  return propertiesOf(drafts(text, chosen).drafts[0]?.text ?? '');
}

describe('a table', () => {
  test('needs a row of names and a row below it', () => {
    expect(readTable(' \n\n')).toMatch(/no text/);
    expect(readTable('Company,Role\n')).toMatch(/one row only/);
  });

  test('has columns of different names, and none without name and text', () => {
    expect(table('Notes,,notes,,\n1,2,3,,\n').columns).toEqual([{ name: 'Notes', index: 0 }, { name: 'Column 2', index: 1 }, { name: 'notes 2', index: 2 }]);
  });

  test.each(['Acme,2026-11-20', 'Acme,https://acme.example', 'Acme,jane@acme.example', 'Acme,14 May 2026', 'Acme,65000'])('is in doubt where its first row is “%s”', (row) => {
    expect(table(`${row}\nDune,\n`).firstRowIsData).toBe(true);
    expect(table(`Company,Date Applied,Interview 2\n${row},\n`).firstRowIsData).toBe(false);
  });
});

describe('a column', () => {
  test.each([
    ['Company Name', 'Acme', 'company'], ['employer', 'Acme', 'company'], ['jobTitle', 'Cook', 'role'], ['POSITION', 'Cook', 'role'], ['Title', 'Cook', 'role'],
    ['Stage', 'Applied', 'status'], ['Date applied (UTC)', '2026-05-14', 'date_applied'], ['Applied On', '5/14/2026', 'date_applied'], ['Interview Date', 'May 14, 2026', 'date'],
    ['Recruiter', 'Sam', 'agency_contact'], ['Recruiter/Contact', 'Sam', 'contact_person'], ['Contact Email', 's@h.example', 'contact_email'], ['Job Link', 'x', 'url'], ['URL', 'x', 'url'],
    ['Location', 'Leeds', 'location'], ['Salary Range', '1-2', 'salary'], ['Notes', 'x', 'text'], ['Job description', 'x', 'text'], ['Excitement', '5', 'own'], ['Deadline', '2026-05-14', 'own'], ['Score', '', 'none'],
  ])('“%s” with “%s” is taken for %s', (name, cell, target) => {
    expect(targets(`A,${name}`, `x,"${cell}"`)[1]).toBe(target);
  });

  test('of a date’s name without a date in it is no date', () => {
    expect(targets('Applied,Interview,Email', 'yes,no,no')).toEqual(['own', 'own', 'own']);
  });

  test('is a property but once: the surer name gets it', () => {
    expect(targets('Title,Job Title,Date,Date Applied', 'a,b,2026-05-14,2026-05-15')).toEqual(['own', 'role', 'own', 'date_applied']);
  });

  test('that is to be what another is already is complained about, as is an order that nobody knows', () => {
    const read = table('Company,Firm,Date Applied\nAcme,Acme Ltd,03/04/2026\n');
    const company: Choice = { target: 'company', order: 'ask' };
    const { columns, whole } = complaintsAbout(read, [company, company, { target: 'date_applied', order: 'ask' }]);
    expect([...columns]).toEqual([[1, expect.stringMatching(/“Company” is this already/)], [2, expect.stringMatching(/day or the month/)]]);
    expect(whole).toBe('');
    expect(complaintsAbout(read, [{ target: 'own', order: 'ask' }, { target: 'none', order: 'ask' }, { target: 'date_applied', order: 'day-month' }])).toEqual({ columns: new Map(), whole: expect.stringMatching(/company, or the role/) as string });
  });
});

describe('the import with a person’s own names and words', () => {
  const german: ReadingSettings = {
    ...DEFAULT_READING,
    propertyNames: { company: ['Firma'], role: ['Stelle'], date: ['job'], status: ['Stand'] },
    statusWords: { rejected: ['Abgesagt'] },
  };

  test('matches a column that has the person’s own name for the property', () => {
    expect(targets('Firma,Stelle,Stand', 'Acme,Koch,Abgesagt', german)).toEqual(['company', 'role', 'status']);
  });

  test('matches the person’s own name before a built-in name of another property', () => {
    expect(targets('Firma,Job', 'Acme,2026-05-14', german)).toEqual(['company', 'date']);
  });

  test('prefers the property’s own name where the table has both', () => {
    expect(targets('Firma,Company', 'a,b', german)).toEqual(['own', 'company']);
  });

  test('keeps a status in the person’s own words as the status', () => {
    const { drafts: [draft], remarks } = drafts('Firma,Stand\nAcme,Abgesagt\n', {}, german);
    expect(propertiesOf(draft?.text ?? '')).toEqual({ type: 'application', company: 'Acme', status: 'Abgesagt' });
    expect(remarks).toEqual([]);
  });

  test('keeps a cell that is not a status under a name that is not read as the status', () => {
    const { drafts: [draft] } = drafts('Firma,Stand\nAcme,wer weiß\n', {}, german);
    expect(propertiesOf(draft?.text ?? '')).toEqual({ 'type': 'application', 'company': 'Acme', 'Stand (imported)': 'wer weiß' });
  });
});

describe('a row', () => {
  test('with an interview date has its interview inside, with what belongs to it', () => {
    expect(properties('Company,Interview Date,Interview Time,Round,Format,Interviewers\nAcme,2026-05-14,2:30 pm,2,Zoom,"Jane Doe <jane@acme.example>; [[Raj Patel]]"')).toEqual({
      type: 'application', company: 'Acme',
      interviews: [{ date: '2026-05-14T14:30', round: 2, format: 'Zoom', interviewers: ['Jane Doe <jane@acme.example>', '[[Raj Patel]]'] }],
    });
  });

  test('without one keeps all of it with the application', () => {
    expect(properties('Company,Interview Date,Round,Interviewers\nAcme,,2,Jane Doe\nDune,2026-05-14,,')).toEqual({
      type: 'application', company: 'Acme', round: 2, interviewers: ['Jane Doe'],
    });
  });

  test('keeps the time beside a start that has one', () => {
    expect(properties('Company,Interview Date,Interview Time\nAcme,2026-05-14 10:30,11:00')['interviews']).toEqual([{ date: '2026-05-14T10:30', time: '11:00' }]);
  });

  test('joins a person with the address of another column', () => {
    expect(properties('Company,Contact,Email,Recruiter,Recruiter Email\nAcme,Jane Doe,jane@acme.example,,sam@hills.example')).toMatchObject({
      contact_person: 'Jane Doe <jane@acme.example>', agency_contact: 'sam@hills.example',
    });
    expect(properties('Company,Contact,Email\nAcme,Jane Doe <jane@home.example>,jane@acme.example')).toMatchObject({
      contact_person: 'Jane Doe <jane@home.example>', 'Email (imported)': 'jane@acme.example',
    });
  });

  test('keeps what cannot be read as text under the column’s own name, and says so', () => {
    const { drafts: [draft], remarks } = drafts('Company,Status,Date Applied,Interview\nAcme,???,soon,n/a\nDune,,2026-05-14,2026-05-15');
    expect(propertiesOf(draft?.text ?? '')).toEqual({
      'type': 'application', 'company': 'Acme', 'Status (imported)': '???', 'Date Applied (imported)': 'soon', 'Interview': 'n/a',
    });
    expect(remarks.map(({ line, column }) => [line, column])).toEqual([[2, 'Status'], [2, 'Date Applied'], [2, 'Interview']]);
    expect(remarks[1]?.message).toBe('Found “soon”, expected a date such as 2026-11-20. It is kept as text in the property “Date Applied (imported)”.');
  });

  test('that names neither company nor role makes no note', () => {
    expect(drafts('Company,Role,Notes\n,,Hm\nAcme,,\n,Cook,')).toMatchObject({ nameless: [2], drafts: [{ name: 'Acme' }, { name: 'Cook' }] });
  });

  test('reads a date in the order that was chosen, unless the column tells another', () => {
    const text = 'Company,Date Applied\nAcme,03/04/2026\n';
    expect(properties(text, { 'Date Applied': { order: 'day-month' } })['date_applied']).toBe('2026-04-03');
    expect(properties(text, { 'Date Applied': { order: 'month-day' } })['date_applied']).toBe('2026-03-04');
    expect(properties(`${text}Dune,13/04/2026\n`, { 'Date Applied': { order: 'month-day' } })['date_applied']).toBe('2026-04-03');
  });

  test('never writes under a name that would be read for something else', () => {
    const names = ['Type', 'Tags', 'Date', 'Deadline', 'title', 'aliases', 'Candidate', 'interviews', 'phone', 'Follow Ups'];
    const all = Object.fromEntries(names.map((name) => [name, { target: 'own' as const }]));
    expect(Object.keys(properties(`Company,${names.join(',')}\nAcme,${names.map(() => 'x').join(',')}`, all))).toEqual([
      'type', 'company', 'Type (imported)', 'Tags (imported)', 'Date (imported)', 'Deadline', 'title (imported)', 'aliases (imported)', 'Candidate (imported)', 'interviews (imported)', 'phone (imported)', 'Follow Ups (imported)',
    ]);
  });
});

/** All texts of a value, wherever they stand in it. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return [String(value)];
}

test('every cell of a row comes back when its note is read', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('no', '0', '007', '1e3', '12:30', '2026-11-20', '---', 'a: b', '[[x]]', 'x\n---\ny', '# x', '  x', '"', '\u0085'));
  const asText: readonly Target[] = ['own', 'text', 'company', 'role', 'location', 'salary', 'url', 'source', 'agency', 'contact_person', 'agency_contact', 'feedback', 'round', 'own'];
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), fc.shuffledSubarray([...asText], { minLength: 8 }), (cells, wanted) => {
    const columns = cells.map(([name], index) => ({ name: name.trim() || `Column ${index}`, index }));
    const choices: Choice[] = columns.map((_, at) => ({ target: wanted[at] ?? 'own', order: 'ask' }));
    const row = { line: 2, cells: ['Acme', ...cells.map(([, text]) => text)] };
    const read: Table = { columns: [{ name: 'C', index: 0 }, ...columns.map(({ name, index }) => ({ name, index: index + 1 }))], rows: [row], width: 99, openQuotes: [], firstRowIsData: false };
    const taken = choices.some(({ target }) => target === 'company');
    const { drafts: [draft] } = draftNotes(read, [{ target: taken ? 'own' : 'company', order: 'ask' }, ...choices], DEFAULT_READING);
    if (draft === undefined) return;
    const found = leaves(propertiesOf(draft.text));
    for (const [at, { target }] of choices.entries()) {
      const text = cells[at]?.[1].trim() ?? '';
      if (target === 'text') expect(draft.text).toContain(text.replace(/\r\n?/g, '\n'));
      else if (text !== '') expect(found).toContain(text);
    }
  }), { numRuns: 1000 });
});

test('any choices over any cells give notes whose properties can be read', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('2026-11-20', '3/4/2026', '10:30', 'jane@acme.example', 'Jane <j@a.example>', 'waiting', '45 min', 'Zoom', 'Europe/London'));
  const target = fc.constantFrom<Target>(...FIELD_NAMES, 'own', 'text', 'none');
  fc.assert(fc.property(fc.array(fc.record({ name: cell, text: cell, target, order: fc.constantFrom('ask', 'day-month', 'month-day') }), { minLength: 1 }), (given) => {
    const read: Table = { columns: given.map(({ name }, index) => ({ name, index })), rows: [{ line: 2, cells: given.map(({ text }) => text) }], width: given.length, openQuotes: [], firstRowIsData: false };
    for (const { text } of draftNotes(read, given, DEFAULT_READING).drafts) expect(propertiesOf(text)['type']).toBe('application');
  }), { numRuns: 1000 });
});

test('ten thousand rows are read in a moment', () => {
  const row = 'Acme,Backend engineer,Applied,2026-10-01,"May 14, 2026 2:30 PM",Jane Doe; Raj Patel,jane@acme.example,"Notes, long ones",https://acme.example/1,Leeds,65000,a,b,c';
  const text = `Company,Role,Status,Date Applied,Interview Date,Interviewers,Contact Email,Notes,URL,Location,Salary,X,Y,Z\n${`${row}\n`.repeat(10_000)}`;
  const before = performance.now();
  expect(drafts(text).drafts).toHaveLength(10_000);
  expect(performance.now() - before).toBeLessThan(5000);
});
