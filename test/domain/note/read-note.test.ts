import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAddress, readPeople } from '../../../src/domain/note/people';
import { readPersonNote, type PersonNote } from '../../../src/domain/note/person-note';
import { PROPERTIES } from '../../../src/domain/note/properties';
import { unreadableNote, type ReadingContext } from '../../../src/domain/note/read-note';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { readNote } from './read';

const raj = readPersonNote('People/Raj Patel.md', { email: 'raj@acme.example', aliases: ['Raj'], title: 'Lead' }) as PersonNote;
const context: ReadingContext = {
  settings: DEFAULT_READING,
  zone: 'Europe/London',
  personNote: (name) => (['Raj Patel', 'People/Raj Patel', 'Raj'].includes(name) ? raj : null),
};
const read = (properties: Record<string, unknown>) => readNote({ path: 'N.md', properties, tags: [] }, context);
const interview = (properties: Record<string, unknown>) => read({ date: '2026-11-20', ...properties }).interviews[0];

describe('a note', () => {
  it('is read under the names people use, the canonical one first', () => {
    expect(interview({ 'Employer': 'Acme', 'job-title': 'Engineer' })).toMatchObject({ company: 'Acme', role: 'Engineer' });
    expect(interview({ company: 'Acme', employer: 'Other' })?.company).toBe('Acme');
    expect(interview({ company: '', employer: 'Other' })?.company).toBe('Other');
  });

  it('that has the name of its company is not read as the company’s note as well', () => {
    const properties = { company: 'Acme', date: '2026-11-20', country: 'Atlantis' };
    const own = readPersonNote('Acme.md', properties);
    const named = { ...context, personNote: (name: string) => (name === 'Acme' ? own : null) };
    expect(readNote({ path: 'Acme.md', properties, tags: [] }, named).problems).toHaveLength(1);
    expect(readNote({ path: 'Interview.md', properties: { ...properties, country: null }, tags: [] }, named).problems).toHaveLength(1);
  });

  it('does not take the date to apply by for a promise', () => {
    expect(interview({ deadline: '2026-12-01' })?.decisionBy).toBeNull();
  });

  it('belongs to the rounds with equal company and role, or with the application it names', () => {
    expect(interview({ company: 'ACME ', role: 'Dev' })?.application).toBe(interview({ company: 'acme', role: 'dev' })?.application);
    expect(interview({ company: 'Acme' })?.application).toBe('note N.md');
    expect(interview({ company: 'A', role: 'B', application: '[[Acme 2026]]' })?.application).toBe('application acme 2026');
  });

  it('fills the office day where no time is known, and an hour where no duration is', () => {
    expect(interview({})?.schedule).toMatchObject({ start: { time: '09:00' }, end: { time: '17:00' }, timeKnown: false });
    expect(interview({ time: '10:30' })?.schedule).toMatchObject({ start: { time: '10:30' }, end: { time: '11:30' }, timeKnown: true });
    expect(interview({ date: '2026-11-20T09:00', time: '10:30', duration: 45 })?.schedule).toMatchObject({ end: { time: '09:45' } });
  });

  it('has a problem for each value that cannot be read, which names found and expected', () => {
    const { problems, interviews } = read({ date: '2026-02-30', decision_by: 'next week', duration: 'long', company: 'Acme' });
    expect(problems.map(({ property }) => property).sort()).toEqual(['date', 'decision_by', 'duration']);
    expect(problems.find(({ property }) => property === 'date')?.message).toBe('date is “2026-02-30”; expected a date that exists, such as 2026-11-20.');
    expect(interviews[0]).toMatchObject({ company: 'Acme', schedule: null, decisionUnreadable: true });
  });

  it('takes a promise before the interview for a slip', () => {
    const { problems, interviews } = read({ date: '2026-11-20', decision_by: '2026-11-02' });
    expect(problems[0]?.property).toBe('decision_by');
    expect(interviews[0]).toMatchObject({ decisionBy: null, decisionUnreadable: false });
  });

  it('whose properties are broken says why, with the line as the reason counts it', () => {
    expect(unreadableNote('N.md', 'on line 7, add the closing quote (").').message)
      .toBe('The properties cannot be read: on line 7, add the closing quote (").');
  });

  it('says nothing of what is empty', () => {
    const empty = Object.fromEntries(Object.keys(PROPERTIES).map((name, at) => [name, ['', null, [], ['']][at % 4]]));
    expect(read(empty).problems).toEqual([]);
  });

  it('lacks its date only where something else in it is an interview’s', () => {
    expect(read({ type: 'interview' }).problems).toEqual([]);
    expect(read({ company: 'Acme' }).problems).toMatchObject([{ property: 'date' }]);
  });

  it('may have a single line as its journal', () => {
    expect(interview({ follow_ups: '2026-11-24 check-in via phone' })?.journal).toMatchObject([{ action: 'check-in' }]);
  });

  it('with a journal of ten thousand broken lines has a handful of problems', () => {
    const { problems } = read({ date: '2026-11-20', follow_ups: Array.from({ length: 10_000 }, () => '2026-11-20 thank-you x via pigeon') });
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)?.message).toBe('follow_ups has 9995 more entries that cannot be read.');
  });

  it('is read to the end whatever it contains', () => {
    const properties = fc.dictionary(fc.constantFrom(...Object.keys(PROPERTIES), 'x'), fc.anything({ withDate: true, withBigInt: true, withMap: true }));
    fc.assert(fc.property(properties, (any) => {
      const reading = read(any);
      if (!('interviews' in any)) expect(reading.interviews.length).toBeGreaterThan(0);
      for (const problem of reading.problems) expect(problem.message).toMatch(/\S/);
    }), { numRuns: 500 });
  });
});

describe('people', () => {
  const people = (value: unknown) => readPeople([value], (name) => context.personNote(name, 'N.md')).people;

  it('are read as names, addresses, links and mappings', () => {
    expect(people(['Jane Doe', 'Kim Lee <kim@acme.example>', '[[Raj Patel]]', { name: 'Ada', phone: '+44 1', topic: 'compilers' }])).toMatchObject([
      { name: 'Jane Doe', email: null }, { name: 'Kim Lee', email: 'kim@acme.example' },
      { name: 'Raj Patel', email: 'raj@acme.example', title: 'Lead' }, { name: 'Ada', phone: '+44 1', topic: 'compilers' },
    ]);
  });

  it('in one text are divided by commas or semicolons', () => {
    expect(people('Jane Doe, Kim Lee, Ada').map(({ name }) => name)).toEqual(['Jane Doe', 'Kim Lee', 'Ada']);
    expect(people('Jane Doe; Kim Lee; Ada').map(({ name }) => name)).toEqual(['Jane Doe', 'Kim Lee', 'Ada']);
  });

  it('may have a comma in their name, inside quotes', () => {
    expect(people('"Smith, Bob" <bob@x.example>, Kim').map(({ name }) => name)).toEqual(['Smith, Bob', 'Kim']);
    expect(people('5" Bob, Kim')).toHaveLength(2);
  });

  it('are known by their note’s name or alias without a link', () => {
    expect(people('Raj')[0]).toMatchObject({ name: 'Raj Patel', email: 'raj@acme.example' });
  });

  it('are named by their address where nothing else is known', () => {
    const [person] = people('kim@acme.example');
    expect(person).toMatchObject({ name: 'kim@acme.example', email: 'kim@acme.example' });
    expect(person !== undefined && hasAddress(person)).toBe(true);
  });

  it('are not named twice', () => {
    expect(people(['Jane Doe', 'jane  doe'])).toHaveLength(1);
  });
});
