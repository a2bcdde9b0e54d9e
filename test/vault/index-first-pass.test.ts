import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { BrokenNotes } from '../../src/vault/broken-notes';
import { NoteStore } from '../../src/vault/note-store';
import { refreshNotes } from '../../src/vault/refresh-notes';
import { cleanUp, load, loaded, manyNotes, settle, slowDown, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

test('the index takes in changes made during the first pass', async () => {
  slowDown();
  const notes = manyNotes(30);
  const { index, paths } = load(notes);
  await vi.advanceTimersByTimeAsync(16);
  await notes.delete('Note 0.md');
  await notes.rename('Note 29.md', 'Last.md');
  expect(index.ready).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(index.size).toBe(29);
  expect(paths()).toContain('Last.md');
});

test('the index finds the notes of a folder that is renamed during the first pass', async () => {
  slowDown();
  const notes = manyNotes(30, 'Jobs/');
  const { index, paths } = load(notes);
  // All are sorted, and some of them are read.
  await vi.advanceTimersByTimeAsync(16);
  for (let pause = 0; pause < 22; pause += 1) await vi.advanceTimersToNextTimerAsync();
  await notes.rename('Jobs', 'Work');
  expect(index.ready).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(paths()).toHaveLength(30);
  expect(paths().every((path) => path.startsWith('Work/'))).toBe(true);
});

test('a pass over many notes yields to the event loop between them', async () => {
  slowDown();
  const pauses = vi.spyOn(window, 'setTimeout');
  const { index } = load(manyNotes(40));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(index.size).toBe(40);
  expect(pauses.mock.calls.filter(([, wait]) => wait === 0).length).toBeGreaterThan(40);
});

test('the first pass asks Obsidian once for what it has parsed of each note', async () => {
  const notes = new NotesApp({ 'Interview.md': interviewNote({ interviewers: '[Jane Doe]' }), 'Diary.md': '---\nmood: fine\n---\nMonday.' });
  const asked = vi.spyOn(notes.app.metadataCache, 'getFileCache');
  const store = new NoteStore({
    app: notes.app, settings: DEFAULT_SETTINGS, folders: { templates: [], leftOut: [] }, zone: 'Europe/London',
    textOf: () => ({ fields: {}, slips: [] }),
  });
  const pass = refreshNotes(store, new BrokenNotes(notes.app), ['Interview.md', 'Diary.md'], () => true);
  // On a busy machine even two notes take long enough for a pause.
  await vi.advanceTimersByTimeAsync(1_000);
  await pass;
  expect(store.interviewsOf('Interview.md')).toHaveLength(1);
  expect(asked.mock.calls.map(([file]) => file.path)).toEqual(['Interview.md', 'Diary.md']);
});

test('nothing asks where the device is before the layout is ready', () => {
  const asked = vi.spyOn(Intl, 'DateTimeFormat');
  const { index } = load(new NotesApp({}, { layoutReady: false }));
  window.dispatchEvent(new Event('focus'));
  expect(index.agenda().items).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});

test('the index is not complete while Obsidian has yet to parse a note that has text, and tells when it is', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Diary.md': 'Monday.', 'Empty.md': '' });
  const parseDiary = notes.forgetMetadata('Diary.md');
  notes.forgetMetadata('Empty.md');
  const { index } = await loaded(notes);
  const told = vi.fn();
  index.onChange(told);
  expect([index.ready, index.size, index.complete]).toEqual([true, 1, false]);
  parseDiary();
  notes.resolved();
  await settle();
  expect(index.complete).toBe(true);
  expect(told).toHaveBeenCalledTimes(1);
});

test('the index is complete, and tells so, once the last note that Obsidian has yet to parse is deleted', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Diary.md': 'Monday.' });
  notes.forgetMetadata('Diary.md');
  const { index } = await loaded(notes);
  const told = vi.fn();
  index.onChange(told);
  expect(index.complete).toBe(false);
  await notes.delete('Diary.md');
  await settle();
  expect(index.complete).toBe(true);
  expect(told).toHaveBeenCalledTimes(1);
});
