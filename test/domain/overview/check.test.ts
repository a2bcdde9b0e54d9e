import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { identify, type NoteFile } from '../../../src/domain/note/identify';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { guessSettings, settingsFor } from '../../../src/domain/overview/guess';
import { checkReport, type CheckInput } from '../../../src/domain/overview/report';
import { readSettings } from '../../../src/domain/settings-reader';
import { readNote } from '../note/read';

const note = (path: string, properties: Readonly<Record<string, unknown>>, tags: readonly string[] = []): NoteFile => ({
  path, properties, tags });
const read = (file: NoteFile) => readNote(file, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
const report = (input: Partial<CheckInput>) =>
  checkReport({ noteCount: 3, notes: [], nearMisses: [], problems: [], settings: DEFAULT_READING, today: day('2026-11-23'), ...input });

describe('checkReport', () => {
  it('says what was read from each note, and why it counts', () => {
    const file = note('Acme.md', {
      company: 'Acme', role: 'SRE', date: '2026-11-20T10:30', interviewers: 'Jane Doe <jane@acme.example>',
      agency: 'Wherry', contact_by: 'none',
      decision_by: '2026-12-04', follow_ups: ['2026-11-20 debrief'],
    });
    const { summary, notes } = report({ notes: [{ path: 'Acme.md', reason: 'type', interviews: read(file).interviews }] });
    expect(summary).toEqual([
      '3 notes checked.', '1 note counts, with 1 interview in total: 1 by type: interview.', 'Everything in them could be read.',
    ]);
    expect(notes).toEqual([{
      path: 'Acme.md', why: 'by type: interview',
      facts: [
        'Acme · SRE · Friday 20 November 2026, 10:30', 'With Jane Doe (jane@acme.example)', 'Through Wherry; asked not to be contacted',
        'Decision expected by 4 December 2026', '1 line in the journal',
      ],
    }]);
  });

  it('says of an application note without interviews that it has none yet', () => {
    const { notes } = report({ notes: [{ path: 'A.md', reason: 'application', interviews: [] }] });
    expect(notes[0]).toEqual({ path: 'A.md', why: 'by type: application', facts: ['No interviews yet'] });
  });

  it('says what makes a note count if none does', () => {
    expect(report({ noteCount: 1, settings: { ...DEFAULT_READING, folder: 'Jobs' } }).summary).toEqual([
      '1 note checked.', 'None count as interviews.',
      'To make a note count, add the property type: interview, add the tag #interview, move it to the folder Jobs'
        + ' or list its interviews under type: application. You can change this in settings.',
    ]);
  });

  it('counts the notes that look like interviews and do not count, whether or not others count', () => {
    const miss = { path: 'B.md', why: 'Nothing marks it.', remedy: 'Mark it.' };
    const counted = { path: 'A.md', reason: 'type' as const, interviews: [] };
    expect(report({ nearMisses: [miss] }).summary).toContain('1 note looks like an interview but does not count.');
    const both = report({ notes: [counted], nearMisses: [miss, miss] });
    expect(both.summary).toContain('2 notes look like interviews but do not count.');
    expect(both.nearMisses).toEqual([miss, miss]);
  });

  it('counts what could not be read', () => {
    const problem = { note: 'A.md', property: null, message: 'x' };
    expect(report({ problems: [problem] }).summary.at(-1)).toBe('One detail couldn’t be read. Everything else works.');
    expect(report({ problems: [problem, problem] }).summary.at(-1)).toBe('2 details couldn’t be read. Everything else works.');
  });
});

describe('guessSettings', () => {
  const jobs = ['a', 'b', 'c'].map((name) => note(`Life/Bewerbungen/${name}.md`, { Firma: 'Acme', Stelle: 'SRE', status: 'offen' },
    ['job']));
  const others = [
    note('Life/Diary.md', {}), note('Other/x.md', { company: 'Shop' }, ['job', 'x']), note('Hiring/y.md', {
      company: 'Us', role: 'SRE', candidate: 'Bo' }),
  ];

  it('suggests the folder or tag of the notes about jobs, and their names', () => {
    const guess = guessSettings([...jobs, ...others], DEFAULT_READING);
    const paths = jobs.map(({ path }) => path);
    expect(guess).toEqual({
      notes: paths, added: paths, folder: 'Life/Bewerbungen', tag: 'job',
      names: [{ property: 'company', name: 'firma' }, { property: 'role', name: 'stelle' }],
    });
    expect(guess === null ? null : settingsFor(guess, DEFAULT_READING))
      .toEqual({ folder: 'Life/Bewerbungen', propertyNames: { company: ['firma'], role: ['stelle'] } });
  });

  it('names every note that would count under the suggested settings', () => {
    const inFolder = [note('Life/Bewerbungen/Liste.md', {}), note('Life/Bewerbungen/Old/d.md', { tags: 'x' })];
    const all = [...jobs, ...inFolder, note('Life/Bewerbungen/e.md', { type: 'interview' })];
    const guess = guessSettings(all, DEFAULT_READING);
    const changes = guess === null ? null : settingsFor(guess, DEFAULT_READING);
    const counting = all.filter((file) => identify(file, { ...DEFAULT_READING, ...changes }).reason !== null).map(({ path }) => path);
    expect([...guess?.added ?? [], 'Life/Bewerbungen/e.md'].sort()).toEqual(counting.sort());
    expect(guess?.added).toContain('Life/Bewerbungen/Liste.md');
  });

  it('suggests nothing if no note is about a job, or if all of them count', () => {
    expect(guessSettings(others, DEFAULT_READING)).toBeNull();
    expect(guessSettings([note('a.md', { type: 'interview', company: 'Acme', role: 'SRE' })], DEFAULT_READING)).toBeNull();
  });

  it('suggests no folder for notes in several places', () => {
    const scattered = [note('a.md', { company: 'A', role: 'x' }), note('B/b.md', { company: 'B', role: 'x' })];
    const guess = guessSettings(scattered, DEFAULT_READING);
    expect(guess).toMatchObject({ notes: ['a.md', 'B/b.md'], added: [], folder: null, tag: null });
    expect(guess === null ? null : settingsFor(guess, DEFAULT_READING)).toBeNull();
  });
});

describe('the end of the public holidays', () => {
  const END = 'The plugin knows public holidays until the end of 2032. Update it, or add later ones as days off in settings.';
  const summary = (today: string, region: string | null) => report({ today: day(today), settings: readSettings({ region }) }).summary;

  it('is told a year before it comes, to a person who chose a region', () => {
    expect(summary('2032-01-01', 'DE')).toContain(END);
    expect(summary('2031-12-31', 'DE')).not.toContain(END);
    expect(summary('2032-01-01', null)).not.toContain(END);
  });
});
