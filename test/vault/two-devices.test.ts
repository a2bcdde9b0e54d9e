import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoteWriter, propertyWriter } from '../../src/vault/note-writer';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

const noteWith = (lines: readonly string[], properties: Readonly<Record<string, string>> = {}) => (
  interviewNote({ interviewers: '[Jane Doe, Raj Patel]', follow_ups: `\n${lines.map((line) => `  - ${line}`).join('\n')}`, ...properties })
);

const THANKED_JANE = '2026-11-20 thank-you Jane Doe via email';
const THANKED_RAJ = '2026-11-20 thank-you Raj Patel via email';

const SYNC_NAMES = [
  'Acme (conflicted copy 2026-11-20).md', 'Acme.sync-conflict-20261120-101500-ABCDEFG.md', 'Acme (Jane’s conflicted copy 2026-11-20).md', 'Acme (1).md',
];

describe('a journal that a sync app has merged by line', () => {
  it('has the lines of both devices', async () => {
    const { states } = await loaded(new NotesApp({ 'Acme.md': noteWith([THANKED_JANE, THANKED_RAJ]) }));
    expect(states('thank-you')).toEqual([]);
  });

  it.each([
    ['the same line twice', ['2026-11-16 check-in', '2026-11-16 check-in']],
    ['a line with the way of the contact and one without', ['2026-11-16 check-in', '2026-11-16 check-in via email']],
    ['two lines in other words', ['2026-11-16 check-in', '2026-11-16 checked in']],
  ])('counts %s once', async (_, lines) => {
    const { index } = await loaded(new NotesApp({ 'Acme.md': noteWith(lines, { date: '2026-11-02T10:30' }) }));
    expect(index.agenda().items.filter(({ action }) => action === 'check-in').map(({ n }) => n)).toEqual([2]);
    expect(index.interviewsOf('Acme.md')[0]?.journal).toHaveLength(1);
  });

  it('that has its property twice is a problem that asks for both lists in one', async () => {
    const text = noteWith([THANKED_JANE]).replace('\n---\n', `\nfollow_ups:\n  - ${THANKED_RAJ}\n---\n`);
    const { index } = await loaded(new NotesApp({ 'Acme.md': text, 'Beta.md': interviewNote({ company: 'Beta' }) }));
    expect(index.problems()).toMatchObject([{
      note: 'Acme.md', message: 'The properties cannot be read: on line 9, follow_ups is already on line 7; put what you need there, and remove this one.',
    }]);
    expect(index.interviewsOf('Beta.md')).toHaveLength(1);
  });
});

describe.each(SYNC_NAMES)('the copy %s', (copy) => {
  it('adds its lines to the journal of its note, says so, and counts as no interview', async () => {
    const { index, paths, states } = await loaded(new NotesApp({ 'Acme.md': noteWith([THANKED_JANE]), [copy]: noteWith([THANKED_JANE, THANKED_RAJ]) }));
    expect(paths()).toEqual(['Acme.md']);
    expect(states('thank-you')).toEqual([]);
    expect(index.interviewsOf('Acme.md')[0]?.journal).toHaveLength(2);
    expect(index.problems()).toMatchObject([{ note: copy, property: null }]);
    expect(index.problems()[0]?.message).toContain(`What it says was done counts: Acme lacks 1 line, such as “${THANKED_RAJ}”.`);
  });

  it('counts from the moment it is there until it is gone', async () => {
    const notes = new NotesApp({ 'Acme.md': noteWith([THANKED_JANE]) });
    const { index, states } = await loaded(notes);
    expect(states('thank-you')).toEqual(['Acme.md overdue']);
    notes.create(copy, noteWith([THANKED_RAJ]));
    await settle();
    expect(states('thank-you')).toEqual([]);
    await notes.write(copy, noteWith([THANKED_JANE]));
    await settle();
    expect(states('thank-you')).toEqual(['Acme.md overdue']);
    expect(index.problems()[0]?.message).not.toContain('journal');
    await notes.write(copy, noteWith([THANKED_RAJ]));
    await notes.delete(copy);
    await settle();
    expect(states('thank-you')).toEqual(['Acme.md overdue']);
    expect(index.problems()).toEqual([]);
  });
});

describe('a copy with lines that may silence something', () => {
  it('names them, and counts only what was done', async () => {
    const { index, states } = await loaded(new NotesApp({
      'Acme.md': noteWith([THANKED_JANE]), [SYNC_NAMES[0] ?? '']: noteWith([THANKED_JANE, '2026-11-20 skip thank-you Raj Patel', '2026-11-20 called them']),
    }));
    expect(states('thank-you')).toEqual(['Acme.md overdue']);
    expect(index.problems()[0]?.message).toBe(
      'This is a copy made by a sync app, so it is ignored. 2 lines of its journal are not in Acme and do not count there, such as '
      + '“2026-11-20 skip thank-you Raj Patel”. Keep what you need in one note, and delete the other.',
    );
  });
});

describe('a copy with another value', () => {
  it('says which value each device has, and the note’s own counts', async () => {
    const { index } = await loaded(new NotesApp({
      'Acme.md': noteWith([THANKED_JANE], { status: 'waiting' }), [SYNC_NAMES[0] ?? '']: noteWith([THANKED_JANE], { status: 'offer', feedback: 'Good' }),
    }));
    expect(index.interviewsOf('Acme.md')[0]?.status).toBe('waiting');
    expect(index.problems()[0]?.message).toBe(
      'This is a copy made by a sync app, so it is ignored. status is “offer” here and “waiting” in Acme. feedback is “Good” here and missing in Acme. '
      + 'Keep what you need in one note, and delete the other.',
    );
  });
});

describe('the marks of git in a note', () => {
  const merged = noteWith([THANKED_JANE]).replace('\nfollow_ups', '\n<<<<<<< HEAD\nstatus: offer\n=======\nstatus: waiting\n>>>>>>> laptop\nfollow_ups');

  it('are a problem that names their line, and other notes are read as ever', async () => {
    const { index } = await loaded(new NotesApp({ 'Acme.md': merged, 'Beta.md': interviewNote({ company: 'Beta' }) }));
    expect(index.problems()).toMatchObject([{ note: 'Acme.md' }]);
    expect(index.problems()[0]?.message).toMatch(/on line 7, git left both versions: keep the lines you need/);
    expect(index.interviewsOf('Beta.md')).toHaveLength(1);
  });

  it.each([
    ['in the journal', noteWith([THANKED_JANE, THANKED_RAJ]).replace('  - 2026-11-20 thank-you Jane', '<<<<<<< HEAD\n  - 2026-11-20 thank-you Jane').replace('  - 2026-11-20 thank-you Raj', '=======\n  - 2026-11-20 thank-you Raj').replace('\n---\n', '\n>>>>>>> phone\n---\n')],
    ['between two other properties', merged],
  ])('%s let nothing be written there', async (_, text) => {
    const notes = new NotesApp({ 'Acme.md': text });
    const result = await new NoteWriter(notes.app).change('Acme.md', (before) => propertyWriter.append(before, { canonical: 'follow_ups', others: [] }, THANKED_RAJ));
    expect(result.kind).toBe('refused');
    expect(await notes.read('Acme.md')).toBe(text);
  });

  it('around all of the properties are named by the check', async () => {
    const text = `<<<<<<< HEAD\n${noteWith([THANKED_JANE])}=======\n${noteWith([THANKED_RAJ])}>>>>>>> phone\n`;
    const { index } = await loaded(new NotesApp({ 'Acme.md': text }));
    expect((await index.nearMisses()).map(({ path, why }) => [path, why])).toEqual([['Acme.md', 'Its properties do not start on the first line.']]);
  });
});
