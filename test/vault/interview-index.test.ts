import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanUp, load, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

test('the index waits for the layout, and notifies once when the first pass is done', async () => {
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

test('the index finds interviews by type, tag and folder', async () => {
  const { index, paths } = await loaded(new NotesApp({
    'Acme.md': interviewNote(),
    'Tagged.md': '---\ncompany: Acme\n---\nAbout #interview/first\n',
    'Study.md': 'How to prepare for an #interview\n',
    'Jobs/Dune.md': 'No properties at all.\n',
    'Recipe.md': '---\ntags: [cake]\n---\n',
  }), { folder: 'Jobs' });
  expect(paths()).toEqual(['Acme.md', 'Jobs/Dune.md', 'Tagged.md']);
  expect(index.size).toBe(3);
});

test('the index reads only the files of interviews and of people in them, once for each change, for the fields in their text', async () => {
  const person = '---\nemail: jane@acme.example\n---\n';
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Plain.md': 'Text\n', 'People/Jane Doe.md': person });
  await loaded(notes);
  await notes.write('Acme.md', interviewNote({ status: 'waiting' }));
  await settle();
  expect(notes.reads).toEqual(['Acme.md', 'People/Jane Doe.md', 'Acme.md']);
  await notes.write('Plain.md', 'company:: Acme\n');
  await settle();
  expect(notes.reads).toHaveLength(3);
});

test('the index reads the fields in an interview’s text, and follows a change of them', async () => {
  const note = interviewNote({ company: null, interviewers: null }, '\ncompany:: [[Acme]]\nMet [interviewers:: Jane Doe, Raj Patel].\n');
  const notes = new NotesApp({ 'Acme.md': note });
  const { index } = await loaded(notes);
  expect(index.interviewsOf('Acme.md')).toMatchObject([{ company: 'Acme', interviewers: [{ name: 'Jane Doe' }, { name: 'Raj Patel' }] }]);
  await notes.write('Acme.md', note.replace('[[Acme]]', 'Beta'));
  await settle();
  expect(index.interviewsOf('Acme.md')).toMatchObject([{ company: 'Beta' }]);
});

test('the index follows a change made outside the plugin', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const { states } = await loaded(notes);
  expect(states('check-in')).toEqual(['Acme.md later']);
  await notes.write('Acme.md', interviewNote({ status: 'rejected', status_date: '2026-11-23' }));
  await settle();
  expect(states('check-in')).toEqual([]);
  expect(states('thank-after-rejection')).toEqual(['Acme.md open']);
});

test('the index adds a note that becomes an interview, and drops one that no longer is', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Other.md': 'Text\n' });
  const { paths } = await loaded(notes);
  await notes.write('Other.md', interviewNote({ company: 'Dune' }));
  await notes.write('Acme.md', interviewNote({ type: null }));
  await settle();
  expect(paths()).toEqual(['Other.md']);
});

test('the index notifies once for several changes at once, and not at all if nothing is different', async () => {
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

test('the index does not notify a listener that has unsubscribed', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const { index } = await loaded(notes);
  const onChange = vi.fn();
  index.onChange(onChange)();
  await notes.delete('Acme.md');
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});

test('the index follows notes that are renamed, deleted or new', async () => {
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

test('the index follows a folder that is renamed, with all that is in it', async () => {
  const notes = new NotesApp({ 'Jobs/2026/Acme.md': interviewNote(), 'Jobs/Dune.md': interviewNote({ company: 'Dune' }) });
  const { paths } = await loaded(notes);
  await notes.rename('Jobs', 'Work');
  await settle();
  expect(paths()).toEqual(['Work/2026/Acme.md', 'Work/Dune.md']);
});

test('the index drops the notes of a folder that moves out of the interviews folder', async () => {
  const notes = new NotesApp({ 'Jobs/Old/Acme.md': interviewNote({ type: null }) });
  const { paths } = await loaded(notes, { folder: 'Jobs' });
  await notes.rename('Jobs/Old', 'Archive');
  await settle();
  expect(paths()).toEqual([]);
});

test('the index drops what was in a folder that is deleted', async () => {
  const notes = new NotesApp({ 'Jobs/Acme.md': interviewNote(), 'Jobsearch/Dune.md': interviewNote({ company: 'Dune' }) });
  const { paths } = await loaded(notes);
  await notes.delete('Jobs/Acme.md');
  await notes.delete('Jobs');
  await settle();
  expect(paths()).toEqual(['Jobsearch/Dune.md']);
});

test('the index adds a note that Obsidian parses late', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  notes.forgetMetadata('Acme.md');
  const { index } = await loaded(notes);
  expect(index.size).toBe(0);
  notes.parse('Acme.md');
  await settle();
  expect(index.size).toBe(1);
});

test('the index looks again at unparsed notes once Obsidian has resolved everything', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const learn = notes.forgetMetadata('Acme.md');
  const { index } = await loaded(notes);
  learn();
  notes.resolved();
  await settle();
  expect(index.size).toBe(1);
});

test('the index waits for no note that Obsidian has left out, and says so of an interview until it is parsed', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Dune.md': interviewNote({ company: 'Dune' }), 'Diary.md': 'A day.' });
  const learn = [notes.forgetMetadata('Acme.md'), notes.forgetMetadata('Diary.md')];
  const { index } = await loaded(notes);
  expect(index.complete).toBe(false);
  notes.resolved();
  await settle();
  expect([index.complete, index.problems()]).toEqual([true, [{
    note: 'Acme.md', property: null,
    message: 'The properties cannot be read: Obsidian has not read this note. Change something in it, or restart Obsidian.',
  }]]);
  for (const one of learn) one();
  notes.parse('Acme.md');
  await settle();
  expect([index.size, index.problems()]).toEqual([2, []]);
});

test('the index waits for no note that Obsidian leaves out while the index is first filled', async () => {
  const notes = new NotesApp({ 'Diary.md': 'A day.', 'Acme.md': interviewNote() });
  notes.forgetMetadata('Diary.md');
  const read = notes.app.metadataCache.getCache.bind(notes.app.metadataCache);
  vi.spyOn(notes.app.metadataCache, 'getCache').mockImplementationOnce((path) => {
    notes.resolved();
    return read(path);
  });
  const { index } = await loaded(notes);
  expect([index.size, index.complete]).toEqual([1, true]);
});

test('the index leaves no callback and no timer behind after unloading', async () => {
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

test('the index never starts if it is unloaded before the layout is ready', async () => {
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
