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

test('the index reads an address from a field in the text of the person’s note, and follows its changes', async () => {
  const notes = new NotesApp({
    'Acme.md': interviewNote({ interviewers: '["[[People/Ana Lopes]]", Kim Lee]' }),
    'People/Ana Lopes.md': '# Ana\n\n#types/person\n\nEmail:: ana@acme.example\n',
    'People/Kim Lee.md': '---\ncompany: Acme\n---\nKnown as [email:: kim@acme.example] at work.\n',
    'Diary.md': 'Email:: nobody@acme.example\n',
  });
  const { index } = await loaded(notes);
  expect(interviewers(index)).toEqual([{ name: 'Ana Lopes', email: 'ana@acme.example' }, { name: 'Kim Lee', email: 'kim@acme.example' }]);
  expect(notes.reads).not.toContain('Diary.md');
  await notes.write('People/Ana Lopes.md', '#types/person\n\nEmail:: ana@dune.example\n');
  await settle();
  expect(interviewers(index)[0]).toEqual({ name: 'Ana Lopes', email: 'ana@dune.example' });
  await notes.delete('People/Ana Lopes.md');
  await settle();
  expect(interviewers(index)[0]).toEqual({ name: 'Ana Lopes', email: null });
});

test('the index reads the note of a person whom only a field in the interview’s text names', async () => {
  const notes = new NotesApp({
    'Acme.md': interviewNote({ interviewers: null }, 'interviewers:: [[Ana Lopes]]\n'),
    'Ana Lopes.md': 'Email:: ana@acme.example\n',
  });
  const { index } = await loaded(notes);
  expect(interviewers(index)).toEqual([{ name: 'Ana Lopes', email: 'ana@acme.example' }]);
});

test('the index reports a journal line for somebody unknown, until another note of the application names them', async () => {
  const notes = new NotesApp({ 'Acme 2.md': interviewNote({ follow_ups: '[2026-11-20 thank-you Raj Patel]' }) });
  const { index } = await loaded(notes);
  expect(index.problems()).toEqual([{
    note: 'Acme 2.md', property: 'follow_ups',
    message: 'follow_ups has “2026-11-20 thank-you Raj Patel”; expected the name of someone in this application: Jane Doe.',
  }]);
  notes.create('Acme 1.md', interviewNote({ date: '2026-11-12', interviewers: '[Raj Patel]' }));
  await settle();
  expect(index.problems()).toEqual([]);
});
