import { describe, expect, it } from 'vitest';
import { problemsWith, type Choice } from '../../../src/domain/import/columns';
import { guessChoices } from '../../../src/domain/import/guess';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { table, targets } from './tables';

describe('guessChoices', () => {
  it.each([
    ['Company Name', 'Acme', 'company'], ['employer', 'Acme', 'company'], ['jobTitle', 'Cook', 'role'], ['POSITION', 'Cook', 'role'], ['Title', 'Cook', 'role'],
    ['Stage', 'Applied', 'status'], ['Date applied (UTC)', '2026-05-14', 'date_applied'], ['Applied On', '5/14/2026', 'date_applied'], ['Interview Date', 'May 14, 2026', 'date'],
    ['Recruiter', 'Sam', 'agency_contact'], ['Recruiter/Contact', 'Sam', 'contact_person'], ['Contact Email', 's@h.example', 'contact_email'], ['Job Link', 'x', 'url'], ['URL', 'x', 'url'],
    ['Location', 'Leeds', 'location'], ['Salary Range', '1-2', 'salary'], ['Notes', 'x', 'text'], ['Job description', 'x', 'text'], ['Excitement', '5', 'own'], ['Deadline', '2026-05-14', 'own'], ['Score', '', 'none'],
    ['Phone Screen', '2026-05-14', 'date'], ['Phone Screen', 'passed', 'own'], ['Next Follow-up', '2026-05-14', 'follow_up_on'],
  ])('takes the column %s with “%s” for %s', (name, cell, target) => {
    expect(targets(`A,${name}`, `x,"${cell}"`)[1]).toBe(target);
  });

  it.each([
    ['German', 'Firma,Stelle,Datum,Vorstellungsgespräch,Ansprechpartner,Bemerkung', 'Ahorn AG,Koch,1.10.2026,24.11.2026 14:00,Anna Weber,x'],
    ['French', 'Entreprise,Poste,Date de candidature,Entretien,Personne de contact,Commentaires', 'Érable,Chef,13/10/2026,24/11/2026 14h30,Zoé Blanc,x'],
    ['Spanish', 'Empresa,Puesto,Fecha de solicitud,Entrevista,Contacto,Observaciones', 'Arce,Cocinero,13/10/2026,24/11/2026 14:00,Ana Ruiz,x'],
    ['Portuguese', 'Empresa,Vaga,Data da candidatura,Data da entrevista,Contato,Observações', 'Bordo,Cozinheiro,13/10/2026,24/11/2026 14:00,Ana Sá,x'],
    ['Italian', 'Azienda,Posizione,Data candidatura,Colloquio,Referente,Osservazioni', 'Acero,Cuoco,13/10/2026,24/11/2026 14:00,Anna Bo,x'],
    ['Dutch', 'Bedrijf,Functie,Datum,Gesprek,Contactpersoon,Opmerkingen', 'Esdoorn,Kok,13-10-2026,24-11-2026 14:00,Anna Bos,x'],
    ['Polish', 'Firma,Stanowisko,Data aplikacji,Rozmowa,Osoba kontaktowa,Uwagi', 'Klon,Kucharz,13.10.2026,24.11.2026 14:00,Anna Nowak,x'],
    ['Chinese', '公司名称,岗位,投递时间,面试时间,联系人,备注', '枫叶,厨师,2026-10-13,2026-11-24 14:00,王芳,x'],
    ['Japanese', '会社名,職種,応募日,面接日時,担当者,メモ', '楓,料理人,2026/10/13,2026年11月24日 14:00,佐藤,x'],
  ])('knows the names of columns in %s', (_, header, row) => {
    expect(targets(header, row)).toEqual(['company', 'role', 'date_applied', 'date', 'contact_person', 'text']);
  });

  it('takes no column without dates for one of dates, whatever its name', () => {
    expect(targets('Applied,Interview,Email', 'yes,no,no')).toEqual(['own', 'own', 'own']);
    expect(targets('Applied,Interview', 'TBD,?')).toEqual(['date_applied', 'date']);
  });

  it('gives a property to the column with the surer name', () => {
    expect(targets('Title,Job Title,Date,Date Applied', 'a,b,2026-05-14,2026-05-15')).toEqual(['own', 'role', 'own', 'date_applied']);
  });

  it('takes each date of an interview for a round, and each interviewer for one more', () => {
    expect(targets('Company,Phone Screen,Interview Date,Second Interview Date,Interviewer 1,Interviewer 2', 'A,2026-10-28,2026-11-05,2026-11-20,Jane,Raj')).toEqual([
      'company', 'date', 'date', 'date', 'interviewers', 'interviewers',
    ]);
  });

  it('takes an address that is in every row for the person’s own', () => {
    const guess = (rows: string) => guessChoices(table(`Company,Contact Email\n${rows}`), DEFAULT_READING)[1]?.target;
    expect(guess('Acme,me@home.example\nDune,ME@home.example\nElm,me@home.example')).toBe('own');
    expect(guess('Acme,me@home.example\nDune,jane@dune.example')).toBe('contact_email');
    expect(guess('Acme,me@home.example\nDune,')).toBe('contact_email');
    expect(guess('Acme,jane@acme.example\nAcme,jane@acme.example')).toBe('contact_email');
    expect(guess('Acme,jane@acme.example')).toBe('contact_email');
  });
});

describe('problemsWith', () => {
  it('complains about a second column for one property, and about an order of dates that nobody knows', () => {
    const read = table('Company,Firm,Date Applied\nAcme,Acme Ltd,03/04/2026\n');
    const company: Choice = { target: 'company', order: 'ask' };
    const { columns, whole } = problemsWith(read, [company, company, { target: 'date_applied', order: 'ask' }]);
    expect([...columns]).toEqual([[1, expect.stringMatching(/“Company” already uses this property/)], [2, expect.stringMatching(/day or the month/)]]);
    expect(whole).toBe('');
  });

  it('complains if nothing can name the notes', () => {
    const read = table('Company,Firm,Date Applied\nAcme,Acme Ltd,03/04/2026\n');
    const choices: Choice[] = [{ target: 'own', order: 'ask' }, { target: 'none', order: 'ask' }, { target: 'date_applied', order: 'day-month' }];
    expect(problemsWith(read, choices)).toEqual({ columns: new Map(), whole: expect.stringMatching(/company or the role/) as string });
  });
});
