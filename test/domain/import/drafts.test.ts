import { describe, expect, it } from 'vitest';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';
import { drafts, properties, propertiesOf, targets } from './tables';

describe('the import with a person’s own names and words', () => {
  const german: ReadingSettings = {
    ...DEFAULT_READING,
    propertyNames: { company: ['Laden'], role: ['Aufgabe'], date: ['job'], status: ['Lage'] },
    statusWords: { rejected: ['Abgesagt'] },
  };

  it('matches a column that has the person’s own name for the property', () => {
    expect(targets('Laden,Aufgabe,Lage', 'Acme,Koch,Abgesagt', german)).toEqual(['company', 'role', 'status']);
  });

  it('matches the person’s own name before a built-in name of another property', () => {
    expect(targets('Laden,Job', 'Acme,2026-05-14', german)).toEqual(['company', 'date']);
  });

  it('prefers the property’s own name if the table has both', () => {
    expect(targets('Laden,Company', 'a,b', german)).toEqual(['own', 'company']);
  });

  it('keeps a status in the person’s own words as the status', () => {
    const { drafts: [draft], remarks } = drafts('Laden,Lage\nAcme,Abgesagt\n', {}, german);
    expect(propertiesOf(draft?.text ?? '')).toEqual({ type: 'application', company: 'Acme', status: 'Abgesagt' });
    expect(remarks).toEqual([]);
  });

  it('keeps a cell that is not a status under a name that is not read as the status', () => {
    const { drafts: [draft] } = drafts('Laden,Lage\nAcme,wer weiß\n', {}, german);
    expect(propertiesOf(draft?.text ?? '')).toEqual({ 'type': 'application', 'company': 'Acme', 'Lage (imported)': 'wer weiß' });
  });

  it('takes no address of the person’s own for a contact, and keeps it as text', () => {
    const { drafts: [draft] } = drafts('Company,Contact,Email\nAcme,Jane,me@home.example\n', {}, { ...DEFAULT_READING, myAddresses: ['Me@home.example'] });
    expect(propertiesOf(draft?.text ?? '')).toEqual({ 'type': 'application', 'company': 'Acme', 'contact_person': 'Jane', 'Email (imported)': 'me@home.example' });
  });
});

describe('the note of a row', () => {
  it('has its interview inside if the row has its date, with what belongs to it', () => {
    expect(properties('Company,Interview Date,Interview Time,Round,Format,Interviewers\nAcme,2026-05-14,2:30 pm,2,Zoom,"Jane Doe <jane@acme.example>; [[Raj Patel]]"')).toEqual({
      type: 'application', company: 'Acme',
      interviews: [{ date: '2026-05-14T14:30', round: 2, format: 'Zoom', interviewers: ['Jane Doe <jane@acme.example>', '[[Raj Patel]]'] }],
    });
  });

  it('keeps what is said of the interview with the application if there is no date', () => {
    expect(properties('Company,Interview Date,Round,Interviewers\nAcme,,2,Jane Doe\nDune,2026-05-14,,')).toEqual({
      type: 'application', company: 'Acme', round: 2, interviewers: ['Jane Doe'],
    });
  });

  it('has an interview for each column of dates, named by the column', () => {
    expect(properties('Company,Phone Screen,Interview Date,Interview 2,Final Interview,Interviewer\nAcme,2026-10-28,2026-11-05,2026-11-20 14:00,,Jane Doe\nDune,,,,2026-12-01,')['interviews']).toEqual([
      { date: '2026-10-28', round: 'Phone Screen' }, { date: '2026-11-05', interviewers: ['Jane Doe'] }, { date: '2026-11-20T14:00', round: 2 },
    ]);
  });

  it('keeps the time beside a start that has one', () => {
    expect(properties('Company,Interview Date,Interview Time\nAcme,2026-05-14 10:30,11:00')['interviews']).toEqual([{ date: '2026-05-14T10:30', time: '11:00' }]);
  });

  it('has the duration and the zone that a date or a time says', () => {
    expect(properties('Company,Interview Date,Interview Time\nAcme,2026-05-14,10:00-11:30')['interviews']).toEqual([{ date: '2026-05-14T10:00', duration: 90 }]);
    expect(properties('Company,Interview Date\nAcme,"November 20, 2026 10:30 AM (GMT)"')['interviews']).toEqual([{ date: '2026-11-20T10:30', timezone: 'GMT' }]);
  });

  it('names no zone that can be several, and says which it can be', () => {
    const { drafts: [draft], remarks } = drafts('Company,Interview Date\nAcme,2026-05-14 10:30 (BST)');
    expect(propertiesOf(draft?.text ?? '')['interviews']).toEqual([{ date: '2026-05-14T10:30' }]);
    expect(remarks[0]?.message).toMatch(/BST is not.*Europe\/London, Asia\/Dhaka/);
  });

  it('joins a person with the address of another column', () => {
    expect(properties('Company,Contact,Email,Recruiter,Recruiter Email\nAcme,Jane Doe,jane@acme.example,,sam@hills.example')).toMatchObject({
      contact_person: 'Jane Doe <jane@acme.example>', agency_contact: 'sam@hills.example',
    });
    expect(properties('Company,Contact,Email\nAcme,Jane Doe,mailto:jane@acme.example')).toMatchObject({ contact_person: 'Jane Doe <jane@acme.example>' });
    expect(properties('Company,Contact,Email\nAcme,Jane Doe <jane@home.example>,jane@acme.example')).toMatchObject({
      'contact_person': 'Jane Doe <jane@home.example>', 'Email (imported)': 'jane@acme.example',
    });
  });

  it('drops the links that a database puts behind the names of its pages, and no others', () => {
    const acme = 'Acme (https://www.notion.so/Acme-0123456789abcdef0123456789abcdef?pvs=21)';
    const role = 'Cook (Roles/Cook%200123456789abcdef0123456789abcdef.md)';
    expect(properties(`Company,Role,Location\n${acme},${role},Leeds (https://leeds.example)`)).toEqual({ type: 'application', company: 'Acme', role: 'Cook', location: 'Leeds (https://leeds.example)' });
  });

  it('keeps a contact that is not a name, and an email that is not an address, as text', () => {
    expect(properties('Company,Contact,Email\nAcme,"#""#",!@:')).toEqual({
      'type': 'application', 'company': 'Acme', 'Contact (imported)': '#"#', 'Email (imported)': '!@:',
    });
  });

  it('leaves out what says that there is nothing', () => {
    expect(properties('Company,Role,Contact,Interview Date,Interviewers,Location,Status\nAcme,TBD,N/A,tbc,-,?,n/a\nDune,,,2026-05-14,,,')).toEqual({ type: 'application', company: 'Acme' });
    expect(properties('Company,Preferred contact,Remote\nAcme,none,No')).toEqual({ type: 'application', company: 'Acme', contact_by: 'none', Remote: 'No' });
  });

  it('keeps what cannot be read as text under the column’s own name, and says so', () => {
    const { drafts: [draft], remarks } = drafts('Company,Status,Date Applied,Interview\nAcme,Hm hm,soon,next week\nDune,,2026-05-14,2026-05-15');
    expect(propertiesOf(draft?.text ?? '')).toEqual({
      'type': 'application', 'company': 'Acme', 'Status (imported)': 'Hm hm', 'Date Applied (imported)': 'soon', 'Interview (imported)': 'next week',
    });
    expect(remarks.map(({ line, column }) => [line, column])).toEqual([[2, 'Status'], [2, 'Date Applied'], [2, 'Interview']]);
    expect(remarks[1]?.message).toBe('Found “soon”, expected a date such as 2026-11-20. It is kept as text in the property “Date Applied (imported)”.');
  });

  it('is not made of a row that names neither company nor role', () => {
    expect(drafts('Company,Role,Notes\n,,Hm\nAcme,,\n,Cook,')).toMatchObject({ nameless: [2], drafts: [{ name: 'Acme' }, { name: 'Cook' }] });
  });

  it('has a date in the order that was chosen, unless the column tells another', () => {
    const text = 'Company,Date Applied\nAcme,03/04/2026\n';
    expect(properties(text, { 'Date Applied': { order: 'day-month' } })['date_applied']).toBe('2026-04-03');
    expect(properties(text, { 'Date Applied': { order: 'month-day' } })['date_applied']).toBe('2026-03-04');
    expect(properties(`${text}Dune,13/04/2026\n`, { 'Date Applied': { order: 'month-day' } })['date_applied']).toBe('2026-04-03');
  });

  it('says both days of a date that can be two, if nobody has chosen', () => {
    expect(drafts('Company,Date Applied\nAcme,03/04/2026\n').remarks[0]?.message).toMatch(/this can be 2026-04-03 or 2026-03-04/);
  });

  it('has no text under a name that is read for something else', () => {
    const names = ['Type', 'Tags', 'Date', 'Deadline', 'title', 'aliases', 'Candidate', 'interviews', 'phone', 'Follow Ups', 'Interview 2', 'Firma', 'Second interview date'];
    const all = Object.fromEntries(names.map((name) => [name, { target: 'own' as const }]));
    expect(Object.keys(properties(`Company,${names.join(',')}\nAcme,${names.map(() => 'x').join(',')}`, all))).toEqual([
      'type', 'company', ...names.map((name) => (name === 'Deadline' ? name : `${name} (imported)`)),
    ]);
  });
});

describe('the remarks', () => {
  it('say which columns are kept as text though their names are known, and why', () => {
    const { remarks } = drafts('Company,Firm,Interview Date,Contact Email\nAcme,Acme Ltd,yes,me@a.example\nDune,Dune Ltd,no,me@a.example');
    expect(remarks.map(({ line, column, message }) => `${line} ${column ?? ''}: ${message}`)).toEqual([
      '1 Firm: The column is kept as text: “Company” is the company already.',
      '1 Interview Date: The column is kept as text: none of its cells is a date.',
      '1 Contact Email: The column is kept as text: an address that is in every row is taken for your own.',
    ]);
  });

  it('say which lines above the names are left out', () => {
    expect(drafts('Tracker 2026,\n# made by hand\nCompany,Role\nAcme,Cook').remarks).toEqual([
      { line: 1, column: null, message: 'The names of the columns are on line 3; this line is left out.' },
    ]);
  });
});

describe('draftNotes', () => {
  it('reads ten thousand rows in seconds, also on a busy machine', () => {
    const row = 'Acme,Backend engineer,Applied,2026-10-01,"May 14, 2026 2:30 PM",Jane Doe; Raj Patel,jane@acme.example,"Notes, long ones",https://acme.example/1,Leeds,65000,a,b,c';
    const text = `Company,Role,Status,Date Applied,Interview Date,Interviewers,Contact Email,Notes,URL,Location,Salary,X,Y,Z\n${`${row}\n`.repeat(10_000)}`;
    const before = performance.now();
    expect(drafts(text).drafts).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
