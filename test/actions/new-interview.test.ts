import { expect, test, vi } from 'vitest';
import { createInterviewNote } from '../../src/actions/new-interview';
import { DEFAULT_READING } from '../../src/domain/note/settings';
import { NotesApp } from '../vault/notes-app';

const ACME = { company: 'Acme', role: 'Backend engineer' };

test('createInterviewNote makes the note and opens it', async () => {
  const notes = new NotesApp();
  const openFile = vi.spyOn(notes.app.workspace.getLeaf(false), 'openFile');
  const file = await createInterviewNote(notes.app, DEFAULT_READING, ACME);
  expect(file.path).toBe('Acme – Backend engineer.md');
  expect(await notes.read(file.path)).toBe('---\ntype: interview\ncompany: Acme\nrole: Backend engineer\n---\n\n');
  expect(openFile).toHaveBeenCalledWith(file);
});

test('createInterviewNote uses the interviews folder, and makes it if it is missing', async () => {
  const notes = new NotesApp();
  const file = await createInterviewNote(notes.app, { ...DEFAULT_READING, folder: '/Jobs/Interviews/' }, ACME);
  expect(file.path).toBe('Jobs/Interviews/Acme – Backend engineer.md');
  const second = await createInterviewNote(notes.app, { ...DEFAULT_READING, folder: 'Jobs/Interviews' }, { company: 'Dune' });
  expect(second.path).toBe('Jobs/Interviews/Dune.md');
});

test('createInterviewNote uses Obsidian’s folder for new notes if no folder is set', async () => {
  const notes = new NotesApp({ 'Inbox/Diary.md': 'Text\n' });
  const inbox = notes.app.vault.getFolderByPath('Inbox');
  if (inbox === null) throw new Error('There is no inbox.');
  vi.spyOn(notes.app.fileManager, 'getNewFileParent').mockReturnValue(inbox);
  expect((await createInterviewNote(notes.app, DEFAULT_READING, ACME)).path).toBe('Inbox/Acme – Backend engineer.md');
});

test('createInterviewNote never overwrites a note', async () => {
  const notes = new NotesApp({ 'Acme.md': 'Mine\n', 'Acme 2.md': 'Mine too\n' });
  const file = await createInterviewNote(notes.app, DEFAULT_READING, { company: 'Acme' });
  expect(file.path).toBe('Acme 3.md');
  expect(await notes.read('Acme.md')).toBe('Mine\n');
  expect(await notes.read('Acme 2.md')).toBe('Mine too\n');
});
