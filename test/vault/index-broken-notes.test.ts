import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { BROKEN_NOTE, interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

test('the index reports a note whose properties cannot be parsed until they can be', async () => {
  const notes = new NotesApp({ 'Acme.md': BROKEN_NOTE, 'Recipe.md': '---\ncake: "yes\n---\n' });
  const { index } = await loaded(notes);
  expect(index.size).toBe(1);
  expect(index.problems()).toMatchObject([{ note: 'Acme.md', property: null }]);
  await notes.write('Acme.md', interviewNote());
  await settle();
  expect(index.problems()).toEqual([]);
  expect(index.interviewsOf('Acme.md')).toHaveLength(1);
});

test('the index keeps an interview as a problem when its properties break', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const { index, paths } = await loaded(notes);
  await notes.write('Acme.md', BROKEN_NOTE);
  await settle();
  expect(paths()).toEqual(['Acme.md']);
  expect(index.interviewsOf('Acme.md')).toEqual([]);
  expect(index.problems()).toHaveLength(1);
});

test('the index reads a note that cannot be parsed once as long as it does not change', async () => {
  const notes = new NotesApp({ 'Acme.md': BROKEN_NOTE, 'Dune.md': interviewNote({ company: 'Dune' }) });
  const { index } = await loaded(notes);
  index.applySettings({ ...DEFAULT_SETTINGS, dateOrder: 'day-month' });
  await settle();
  notes.resolved();
  await settle();
  const reads = () => notes.reads.filter((path) => path === 'Acme.md');
  expect(reads()).toEqual(['Acme.md']);
  await notes.write('Acme.md', `${BROKEN_NOTE}More\n`);
  await settle();
  expect(reads()).toEqual(['Acme.md', 'Acme.md']);
});

test('the index goes by the tag of a note that starts with a thematic break', async () => {
  const { index, paths } = await loaded(new NotesApp({ 'Acme.md': '---\n\nAbout Acme #interview\n', 'Poem.md': '---\n\nOnce upon\n' }));
  expect(paths()).toEqual(['Acme.md']);
  expect(index.problems()).toEqual([]);
});

test('the index sorts problems by note and property', async () => {
  const { index } = await loaded(new NotesApp({
    'Dune.md': interviewNote({ company: 'Dune', date: 'soon', decision_by: 'later' }),
    'Acme.md': interviewNote({ format: 'smoke signals' }),
  }));
  expect(index.problems().map(({ note, property }) => `${note} ${property ?? ''}`)).toEqual(['Acme.md format', 'Dune.md date', 'Dune.md decision_by']);
});
