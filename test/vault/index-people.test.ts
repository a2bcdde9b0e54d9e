import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InterviewIndex } from '../../src/vault/interview-index';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

function interviewers(index: InterviewIndex): unknown[] {
  return index.interviewsOf('Acme.md')[0]?.interviewers.map(({ name, email }) => ({ name, email })) ?? [];
}

test('the index reads an interviewer’s details from the person’s note, and follows its changes', async () => {
  const notes = new NotesApp({
    'Acme.md': interviewNote({ interviewers: '["[[People/Jane Doe]]"]' }),
    'People/Jane Doe.md': '---\nemail: jane@acme.example\n---\n',
  });
  const { index } = await loaded(notes);
  expect(interviewers(index)).toEqual([{ name: 'Jane Doe', email: 'jane@acme.example' }]);
  await notes.write('People/Jane Doe.md', '---\nemail: jane@dune.example\n---\n');
  await settle();
  expect(interviewers(index)).toEqual([{ name: 'Jane Doe', email: 'jane@dune.example' }]);
  expect(index.personNote('Jane Doe', 'Acme.md')?.email).toBe('jane@dune.example');
  await notes.delete('People/Jane Doe.md');
  await settle();
  expect(interviewers(index)).toEqual([{ name: 'Jane Doe', email: null }]);
});

test('the index finds a person by an alias that their note gets later', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote({ interviewers: '[Janey]' }), 'Jane Doe.md': '---\nemail: jane@acme.example\n---\n' });
  const { index } = await loaded(notes);
  expect(interviewers(index)).toEqual([{ name: 'Janey', email: null }]);
  await notes.write('Jane Doe.md', '---\nemail: jane@acme.example\naliases: [Janey]\n---\n');
  await settle();
  expect(interviewers(index)).toEqual([{ name: 'Jane Doe', email: 'jane@acme.example' }]);
  await notes.write('Jane Doe.md', '---\nemail: jane@acme.example\n---\n');
  await settle();
  expect(interviewers(index)).toEqual([{ name: 'Janey', email: null }]);
});

test('the index finds a person by a note that is renamed to their name', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'J D.md': '---\nemail: jane@acme.example\n---\n' });
  const { index } = await loaded(notes);
  await notes.rename('J D.md', 'Jane Doe.md');
  await settle();
  expect(interviewers(index)).toEqual([{ name: 'Jane Doe', email: 'jane@acme.example' }]);
});
