import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { KnownRounds } from '../../../src/domain/overview/known-rounds';
import { readNote } from '../note/read';

type Note = Readonly<Record<string, unknown>>;

/** What these notes suggest, with the links that some of them hold. */
function known(notes: readonly Note[], links: Readonly<Record<string, string>> = {}): KnownRounds {
  const interviews = notes.flatMap((properties, at) => readNote({ path: `${at}.md`, properties: { type: 'interview', ...properties }, tags: [] }, {
    settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null,
  }).interviews);
  return new KnownRounds(interviews, new Map(Object.entries(links)));
}

const FIRST: Note = { company: 'Corvo', role: 'Data engineer', date: '2026-11-10', interviewers: ['Ann Lee <ann@corvo.example>'], agency: 'Wherry', contact_by: 'phone' };
const SECOND: Note = { ...FIRST, date: '2026-11-20', interviewers: ['Raj Patel'], agency_contact: 'Kim Lee <kim@wherry.example>' };
const OTHER: Note = { company: 'Dune', role: 'SRE', date: '2026-11-01', timezone: 'America/New_York' };

describe('what earlier rounds suggest', () => {
  it('names companies and people once, the latest interview’s first', () => {
    const rounds = known([OTHER, FIRST, SECOND]);
    expect(rounds.companies).toEqual(['Corvo', 'Dune']);
    expect(rounds.people).toEqual(['Raj Patel', 'Kim Lee <kim@wherry.example>', 'Ann Lee <ann@corvo.example>']);
  });

  it('names the roles at the company first', () => {
    expect(known([OTHER, FIRST]).rolesAt('dune')).toEqual(['SRE', 'Data engineer']);
    expect(known([OTHER, FIRST]).rolesAt('')).toEqual(['Data engineer', 'SRE']);
  });

  it('writes names as links if the notes link to them', () => {
    const rounds = known([SECOND], { 'corvo': '[[Companies/Corvo]]', 'raj patel': '[[Raj Patel]]' });
    expect(rounds.companies).toEqual(['[[Companies/Corvo]]']);
    expect(rounds.people).toEqual(['[[Raj Patel]]', 'Kim Lee <kim@wherry.example>']);
  });

  it('gives the next round what the latest one says', () => {
    expect(known([FIRST, SECOND, OTHER]).after('Corvo', 'data engineer')).toEqual({
      role: 'Data engineer', application: '', round: '3', interviewers: 'Raj Patel', agency: 'Wherry',
      agency_contact: 'Kim Lee <kim@wherry.example>', contact_person: '', contact_by: 'phone', timezone: '',
    });
    expect(known([OTHER]).after('Dune', 'SRE')).toMatchObject({ timezone: 'America/New_York', round: '2' });
  });

  it('counts on from a number, and leaves a round with a name to the person', () => {
    expect(known([{ ...FIRST, round: 4 }]).after('Corvo', 'Data engineer')?.round).toBe('5');
    expect(known([{ ...FIRST, round: 'Screening' }]).after('Corvo', 'Data engineer')?.round).toBe('');
  });

  it('knows the company by a link too, and takes its role if it has only one', () => {
    expect(known([FIRST]).after('[[Companies/Corvo|C]]', '')?.role).toBe('Data engineer');
    expect(known([FIRST, { ...FIRST, role: 'Analyst' }]).after('Corvo', '')).toBeNull();
  });

  it('says nothing of a company or a role that no note has', () => {
    expect(known([FIRST]).after('Corvid', '')).toBeNull();
    expect(known([FIRST]).after('Corvo', 'Analyst')).toBeNull();
    expect(known([]).after('', '')).toBeNull();
  });

  it('keeps the application that ties the rounds together', () => {
    expect(known([{ ...FIRST, application: 'Corvo spring' }]).after('Corvo', '')?.application).toBe('corvo spring');
  });
});
