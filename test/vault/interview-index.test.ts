import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanUp, load, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

test('waits for the layout, and says when the first pass is done', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() }, { layoutReady: false });
  const { index, paths } = load(notes);
  const onChange = vi.fn();
  index.onChange(onChange);
  await settle();
  expect(index.ready).toBe(false);
  notes.layoutReady();
  await settle();
  expect(index.ready).toBe(true);
  expect(paths()).toEqual(['Acme.md']);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('takes the interviews among the notes, by type, tag and folder', async () => {
  const { index, paths } = await loaded(new NotesApp({
    'Acme.md': interviewNote(),
    'Tagged.md': 'About #interview/first\n',
    'Jobs/Dune.md': 'No properties at all.\n',
    'Recipe.md': '---\ntags: [cake]\n---\n',
  }), { folder: 'Jobs' });
  expect(paths()).toEqual(['Acme.md', 'Jobs/Dune.md', 'Tagged.md']);
  expect(index.size).toBe(3);
});

test('reads the file of an interview once, for the fields in its text, and no other that Obsidian has parsed', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Plain.md': 'Text\n', 'People/Jane Doe.md': '---\nemail: jane@acme.example\n---\n' });
  await loaded(notes);
  await notes.write('Acme.md', interviewNote({ status: 'waiting' }));
  await settle();
  expect(notes.reads).toEqual(['Acme.md', 'Acme.md']);
  await notes.write('Plain.md', 'company:: Acme\n');
  await settle();
  expect(notes.reads).toHaveLength(2);
});

test('reads the fields in an interview’s text, beside its properties, and follows a change of them', async () => {
  const note = interviewNote({ company: null, interviewers: null }, '\ncompany:: [[Acme]]\nMet [interviewers:: Jane Doe, Raj Patel].\n');
  const notes = new NotesApp({ 'Acme.md': note });
  const { index } = await loaded(notes);
  expect(index.interviewsOf('Acme.md')).toMatchObject([{ company: 'Acme', interviewers: [{ name: 'Jane Doe' }, { name: 'Raj Patel' }] }]);
  await notes.write('Acme.md', note.replace('[[Acme]]', 'Beta'));
  await settle();
  expect(index.interviewsOf('Acme.md')).toMatchObject([{ company: 'Beta' }]);
});

test('follows a change made anywhere', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const { states } = await loaded(notes);
  expect(states('check-in')).toEqual(['Acme.md later']);
  await notes.write('Acme.md', interviewNote({ status: 'rejected', status_date: '2026-11-23' }));
  await settle();
  expect(states('check-in')).toEqual([]);
  expect(states('thank-after-rejection')).toEqual(['Acme.md open']);
});

test('takes in a note that becomes an interview, and lets go of one that is none any more', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Other.md': 'Text\n' });
  const { paths } = await loaded(notes);
  await notes.write('Other.md', interviewNote({ company: 'Dune' }));
  await notes.write('Acme.md', interviewNote({ type: null }));
  await settle();
  expect(paths()).toEqual(['Other.md']);
});

test('gives several changes of one moment as one, and none where nothing is different', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Dune.md': interviewNote({ company: 'Dune' }), 'Diary.md': 'Text\n' });
  const { index } = await loaded(notes);
  const onChange = vi.fn();
  index.onChange(onChange);
  await notes.write('Diary.md', 'More text\n');
  await notes.write('Acme.md', interviewNote({}, 'Text below\n'));
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  await notes.write('Acme.md', interviewNote({ status: 'waiting' }));
  await notes.write('Dune.md', interviewNote({ company: 'Dune', status: 'waiting' }));
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('calls nobody back who no longer wants it', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const { index } = await loaded(notes);
  const onChange = vi.fn();
  index.onChange(onChange)();
  await notes.delete('Acme.md');
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

test('follows a note that is renamed, deleted or new', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Dune.md': interviewNote({ company: 'Dune' }) });
  const { index, paths } = await loaded(notes);
  await notes.rename('Acme.md', 'Acme Ltd.md');
  await notes.delete('Dune.md');
  notes.create('Ember.md', interviewNote({ company: 'Ember' }));
  await settle();
  expect(paths()).toEqual(['Acme Ltd.md', 'Ember.md']);
  expect(index.interviewsOf('Acme.md')).toEqual([]);
  expect(index.interviewsOf('Acme Ltd.md')).toHaveLength(1);
});

test('follows a folder that is renamed, with all that is in it', async () => {
  const notes = new NotesApp({ 'Jobs/2026/Acme.md': interviewNote(), 'Jobs/Dune.md': interviewNote({ company: 'Dune' }) });
  const { paths } = await loaded(notes);
  await notes.rename('Jobs', 'Work');
  await settle();
  expect(paths()).toEqual(['Work/2026/Acme.md', 'Work/Dune.md']);
});

test('a folder that moves out of the interviews folder takes its notes out of the list', async () => {
  const notes = new NotesApp({ 'Jobs/Old/Acme.md': interviewNote({ type: null }) });
  const { paths } = await loaded(notes, { folder: 'Jobs' });
  await notes.rename('Jobs/Old', 'Archive');
  await settle();
  expect(paths()).toEqual([]);
});

test('forgets what was in a folder that is deleted', async () => {
  const notes = new NotesApp({ 'Jobs/Acme.md': interviewNote(), 'Jobsearch/Dune.md': interviewNote({ company: 'Dune' }) });
  const { paths } = await loaded(notes);
  await notes.delete('Jobs/Acme.md');
  await notes.delete('Jobs');
  await settle();
  expect(paths()).toEqual(['Jobsearch/Dune.md']);
});

test('takes in a note that Obsidian parses late', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  notes.forgetMetadata('Acme.md');
  const { index } = await loaded(notes);
  expect(index.size).toBe(0);
  notes.parse('Acme.md');
  await settle();
  expect(index.size).toBe(1);
});

test('looks again at what was not parsed once Obsidian is through with everything', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const learn = notes.forgetMetadata('Acme.md');
  const { index } = await loaded(notes);
  learn();
  notes.resolved();
  await settle();
  expect(index.size).toBe(1);
});

test('after unloading nothing is left: no callback, no timer', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const before = notes.listeners();
  const { index, unload } = await loaded(notes);
  index.agenda();
  const onChange = vi.fn();
  index.onChange(onChange);
  await notes.write('Acme.md', interviewNote({ status: 'waiting' }));
  unload();
  expect(vi.getTimerCount()).toBe(0);
  expect(notes.listeners()).toBe(before);
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

test('unloaded before the layout is ready, it never starts', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() }, { layoutReady: false });
  const before = notes.listeners();
  const { index, unload } = load(notes);
  unload();
  notes.layoutReady();
  expect(notes.listeners()).toBe(before);
  await settle();
  expect(index.ready).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
