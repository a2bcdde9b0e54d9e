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

test('the index takes no note that starts with a thematic break for one whose properties cannot be read', async () => {
  const notes = new NotesApp({ 'Jobs/Acme.md': '---\n\nAbout Acme\n', 'Study.md': '---\n\nTrees #interview\n',
    'Poem.md': '---\n\nOnce upon\n' });
  const { index, paths } = await loaded(notes, { folder: 'Jobs' });
  expect(paths()).toEqual(['Jobs/Acme.md']);
  expect(index.problems()).toEqual([]);
});

test.each([
  ['its type', '---\ntype: "[[Interview]]"\nrole: a: b\n---\n'], ['its tag', '---\ntags: [interview]\nrole: a: b\n---\n'],
  ['its list of interviews', '---\ncompany: "A" b\ninterviews:\n  - date: 2026-11-24\n---\n'],
  ['nothing but a list of interviews', '---\ncake: a: b\ninterviews:\n  - date: 2026-11-24\n---\n'], ['a tag in a list', '---\ntags:\n  - interview\nrole: a: b\n---\n'],
  ['a tag in a list without colon', '---\ntags\n  - interview\ncompany: Acme\n---\n'], ['its type without a colon', '---\ntype interview\ncompany: Acme\n---\n'],
])('the index reports a note whose properties cannot be parsed and which is marked by %s', async (_, text) => {
  const { index } = await loaded(new NotesApp({ 'A.md': text }));
  expect(index.problems()).toMatchObject([{ note: 'A.md', property: null }]);
});

test('the index keeps reading if a note has a property that contains itself', async () => {
  const { index, paths } = await loaded(new NotesApp({
    'Jane.md': '---\naliases: &a [*a]\nemail: jane@acme.example\n---\n', 'Loop.md': interviewNote({
    aliases: '&a [*a]' }), 'Acme.md': interviewNote(),
  }));
  expect(paths()).toEqual(['Acme.md', 'Loop.md']);
  expect(index.interviewsOf('Loop.md')).toHaveLength(1);
  expect(index.problems()).toMatchObject([{ note: 'Loop.md', property: 'aliases' }]);
});

test('the index sorts problems by note and property', async () => {
  const { index } = await loaded(new NotesApp({
    'Dune.md': interviewNote({ company: 'Dune', date: 'soon', decision_by: 'later' }),
    'Acme.md': interviewNote({ format: 'smoke signals' }),
  }));
  expect(index.problems().map(({ note, property }) => `${note} ${property ?? ''}`)).toEqual(['Acme.md format', 'Dune.md date',
    'Dune.md decision_by']);
});

test('the index names a note whose broken properties are those of a job, if nothing marks it', async () => {
  const notes = new NotesApp({ 'Acme.md': '---\ncompany: Acme\nstatus: waiting: long\n---\n', 'Cake.md': '---\ncake: a: b\n---\n', 'Old/Acme.md': '---\ncompany: Acme\nstatus: a: b\n---\n' });
  const { index } = await loaded(notes, { excludedFolders: ['Old'] });
  expect(index.size).toBe(0);
  expect(await index.nearMisses()).toEqual([{
    path: 'Acme.md', remedy: 'Add the property type: interview or add the tag #interview.',
    why: 'Nothing marks it as an interview. Its properties cannot be read: on line 3, put the value in quotes, because it has a colon.',
  }]);
  await notes.write('Acme.md', BROKEN_NOTE);
  await settle();
  expect(await index.nearMisses()).toEqual([]);
});

test('the index names a note that only its inline fields show to be about a job', async () => {
  const { index } = await loaded(new NotesApp({
    'Acme.md': 'Company:: Acme\nInterview date:: 2026-11-20\nStatus:: waiting\n', 'Bar.md': 'Type:: interview\n', 'Cake.md': 'Oven:: 180\n', 'Jane.md': 'Company:: Acme\nEmail:: jane@acme.example\n',
    'Code.md': '```\nCompany:: Acme\nRole:: Engineer\n```\n',
  }));
  expect(index.size).toBe(0);
  expect((await index.nearMisses()).map(({ path }) => path)).toEqual(['Acme.md', 'Bar.md']);
});

test('the index names an item that YAML reads as the end of the line above', async () => {
  const notes = new NotesApp({ 'Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\ninterviewers:\n  - Jane Doe\n   - Raj Patel\n---\n' });
  const { index } = await loaded(notes);
  await settle();
  expect(index.problems().map(({ property, message }) => [property, message])).toEqual([
    ['interviewers', 'interviewers has “- Raj Patel” on line 7, which is read as part of the line above; expected the same indent as the items above.'],
  ]);
  await notes.write('Acme.md', '---\ntype: interview\ncompany: Acme\ndate: 2026-11-20\ninterviewers:\n  - Jane Doe\n  - Raj Patel\n---\n');
  await settle();
  expect(index.problems()).toEqual([]);
  expect(index.interviewsOf('Acme.md')[0]?.interviewers.map(({ name }) => name)).toEqual(['Jane Doe', 'Raj Patel']);
});
