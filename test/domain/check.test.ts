import { describe, expect, it } from 'vitest';
import { guessSettings, settingsFor } from '../../src/domain/overview/guess';
import { checkReport } from '../../src/domain/overview/report';
import type { NoteFile } from '../../src/domain/note/identify';
import { DEFAULT_READING } from '../../src/domain/note/settings';
import { readNote } from './note/read';

const note = (path: string, properties: Readonly<Record<string, unknown>>, tags: readonly string[] = []): NoteFile => ({ path, properties, tags });
const read = (file: NoteFile) => readNote(file, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });

describe('what is read from the notes', () => {
  it('is said note by note, with why each is taken', () => {
    const file = note('Acme.md', { company: 'Acme', role: 'SRE', date: '2026-11-20T10:30', interviewers: 'Jane Doe <jane@acme.example>', agency: 'Hays', contact_by: 'none', decision_by: '2026-12-04', follow_ups: ['2026-11-20 debrief'] });
    const { summary, notes } = checkReport({ looked: 3, notes: [{ path: 'Acme.md', reason: 'type', interviews: read(file).interviews }], problems: [], settings: DEFAULT_READING });
    expect(summary).toEqual(['3 notes looked at.', '1 note is taken for interviews, with 1 interview in all: 1 by type: interview.', 'Everything in them could be read.']);
    expect(notes).toEqual([{
      path: 'Acme.md', why: 'by type: interview',
      facts: ['Acme · SRE · Friday 20 November 2026, 10:30', 'With Jane Doe (jane@acme.example)', 'Through Hays; not to be contacted', 'They decide by 4 December 2026', '1 line in the journal'],
    }]);
  });

  it('says of an application’s note without interviews that it has none yet', () => {
    expect(checkReport({ looked: 1, notes: [{ path: 'A.md', reason: 'application', interviews: [] }], problems: [], settings: DEFAULT_READING }).notes[0]?.facts).toEqual(['No interview in it yet']);
  });

  it('is, where there is none, what would make a note one', () => {
    expect(checkReport({ looked: 1, notes: [], problems: [], settings: { ...DEFAULT_READING, folder: 'Jobs' } }).summary).toEqual([
      '1 note looked at.', 'None is taken for an interview.',
      'A note becomes one by the property type: interview, the tag #interview, a place in the folder Jobs or type: application with a list of interviews. All of it can be changed in the settings.',
    ]);
  });
});

describe('what a vault’s notes suggest', () => {
  const jobs = ['a', 'b', 'c'].map((name) => note(`Life/Bewerbungen/${name}.md`, { Firma: 'Acme', Stelle: 'SRE', status: 'offen' }, ['job']));
  const others = [note('Life/Diary.md', {}), note('Other/x.md', { company: 'Shop' }, ['job', 'x']), note('Hiring/y.md', { company: 'Us', role: 'SRE', candidate: 'Bo' })];

  it('is the folder or tag that is theirs, and their names', () => {
    const guess = guessSettings([...jobs, ...others], DEFAULT_READING);
    expect(guess).toEqual({
      notes: jobs.map(({ path }) => path), folder: 'Life/Bewerbungen', tag: 'job',
      names: [{ property: 'company', name: 'firma' }, { property: 'role', name: 'stelle' }],
    });
    expect(guess === null ? null : settingsFor(guess, DEFAULT_READING)).toEqual({ folder: 'Life/Bewerbungen', propertyNames: { company: ['firma'], role: ['stelle'] } });
  });

  it('is nothing where no note is about a job, or all are taken already', () => {
    expect(guessSettings(others, DEFAULT_READING)).toBeNull();
    expect(guessSettings([note('a.md', { type: 'interview', company: 'Acme', role: 'SRE' })], DEFAULT_READING)).toBeNull();
  });

  it('is no folder where they lie about', () => {
    const scattered = [note('a.md', { company: 'A', role: 'x' }), note('B/b.md', { company: 'B', role: 'x' })];
    const guess = guessSettings(scattered, DEFAULT_READING);
    expect(guess).toMatchObject({ notes: ['a.md', 'B/b.md'], folder: null, tag: null });
    expect(guess === null ? null : settingsFor(guess, DEFAULT_READING)).toBeNull();
  });
});
