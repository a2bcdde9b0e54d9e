import { MarkdownView } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importNotes } from '../../src/actions/import-notes';
import { NotesApp } from '../vault/notes-app';
import { listenToNotices, type Told } from './notices';

const NOTES = [
  { line: 2, path: 'Jobs/Acme.md', text: '---\ntype: application\ncompany: Acme\n---\n\n' },
  { line: 3, path: 'Jobs/Dune.md', text: '---\ntype: application\ncompany: Dune\n---\n\n' },
];

let told: Told;

beforeEach(() => { told = listenToNotices(); });
afterEach(() => { vi.restoreAllMocks(); });

function watch(cancelAfter = Infinity) {
  const seen: number[] = [];
  return { seen, progress: (done: number) => void seen.push(done), cancelled: () => seen.length >= cancelAfter };
}

function paths(notes: NotesApp): string[] {
  return notes.app.vault.getMarkdownFiles().map(({ path }) => path).sort();
}

test('the import makes each note, and the folder if it is missing, and reports its progress', async () => {
  const notes = new NotesApp();
  const watcher = watch();
  await importNotes(notes.app, 'Jobs', NOTES, watcher);
  expect(paths(notes)).toEqual(['Jobs/Acme.md', 'Jobs/Dune.md']);
  expect(await notes.read('Jobs/Acme.md')).toBe(NOTES[0]?.text);
  expect(watcher.seen).toEqual([1, 2]);
  expect(told.texts()).toEqual(['2 notes importedUndo']);
});

test('the import keeps a note that came there meanwhile, and names it', async () => {
  const notes = new NotesApp({ 'Jobs/Acme.md': 'Mine.\n' });
  await importNotes(notes.app, 'Jobs', NOTES, watch());
  expect(await notes.read('Jobs/Acme.md')).toBe('Mine.\n');
  expect(told.texts()).toEqual(['1 note importedUndo', '1 note could not be created. Jobs/Acme.md: a note with this name already exists.']);
  await told.undo();
  expect(paths(notes)).toEqual(['Jobs/Acme.md']);
});

test('undo of the import moves the notes to the trash', async () => {
  const notes = new NotesApp({ 'Start.md': '' });
  const trash = vi.spyOn(notes.app.fileManager, 'trashFile');
  notes.create('Work/Other.md', '');
  const deep = NOTES.map((note) => ({ ...note, path: `Work/${note.path}` }));
  await importNotes(notes.app, 'Work/Jobs', deep, watch());
  await told.undo();
  expect(paths(notes)).toEqual(['Start.md', 'Work/Other.md']);
  expect(trash.mock.calls.map(([{ path }]) => path)).toEqual(['Work/Jobs/Acme.md', 'Work/Jobs/Dune.md', 'Work/Jobs']);
  expect(told.texts()).toEqual(['2 notes removed.']);
});

test('undo of the import keeps a folder that was there before, and one with another note in it', async () => {
  const notes = new NotesApp();
  await importNotes(notes.app, 'Jobs', NOTES, watch());
  notes.create('Jobs/Mine.md', '');
  await told.undo();
  expect(notes.app.vault.getFolderByPath('Jobs')).not.toBeNull();
  await notes.app.vault.createFolder('Empty');
  await importNotes(notes.app, 'Empty', NOTES.map((note) => ({ ...note, path: note.path.replace('Jobs', 'Empty') })), watch());
  await told.undo();
  expect(notes.app.vault.getFolderByPath('Empty')).not.toBeNull();
});

test('undo of the import keeps notes that were changed, moved, or have unsaved text in an editor', async () => {
  const notes = new NotesApp();
  const more = [...NOTES, { line: 4, path: 'Jobs/Ember.md', text: '---\n---\n' }, { line: 5, path: 'Jobs/Fog.md', text: '---\n---\n' }];
  await importNotes(notes.app, 'Jobs', more, watch());
  await notes.write('Jobs/Acme.md', 'Typed since.\n');
  await notes.rename('Jobs/Dune.md', 'Dune.md');
  const open = { file: notes.app.vault.getFileByPath('Jobs/Ember.md'), editor: { getValue: () => 'Being typed.' } };
  const view = Object.assign(Object.create(MarkdownView.prototype) as object, open);
  vi.spyOn(notes.app.workspace, 'getLeavesOfType').mockReturnValue([{ view } as never]);
  await told.undo();
  expect(paths(notes)).toEqual(['Dune.md', 'Jobs/Acme.md', 'Jobs/Ember.md']);
  expect(told.texts()).toEqual(['1 note removed. 3 notes kept, because of changes since then.']);
});

test.each([[1, '1 note'], [2, '2 notes']])('an import that is cancelled after note %i removes what it made', async (after, words) => {
  const notes = new NotesApp();
  await importNotes(notes.app, 'Work/Jobs', NOTES.map((note) => ({ ...note, path: `Work/${note.path}` })), watch(after));
  expect(paths(notes)).toEqual([]);
  expect(notes.app.vault.getFolderByPath('Work')).toBeNull();
  expect(told.texts()).toEqual([`Import cancelled. ${words} removed.`]);
});

test('the import goes on after a note that cannot be made', async () => {
  const notes = new NotesApp();
  const create = notes.app.vault.create.bind(notes.app.vault);
  vi.spyOn(notes.app.vault, 'create').mockImplementation((path, text) =>
    (path.includes('Acme') ? Promise.reject(new Error('The disk is full.')) : create(path, text)));
  await importNotes(notes.app, 'Jobs', NOTES, watch());
  expect(paths(notes)).toEqual(['Jobs/Dune.md']);
  expect(told.texts()[1]).toBe('1 note could not be created. Jobs/Acme.md: The disk is full.');
});
