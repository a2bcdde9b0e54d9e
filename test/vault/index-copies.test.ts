import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { BROKEN_NOTE, interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

const COPY = 'Acme (conflicted copy 2026-11-20).md';

describe('copies in the index', () => {
  it('makes one problem of a copy that a sync program made, and counts only the note itself', async () => {
    const {
      index, paths } = await loaded(new NotesApp({
      'Acme.md': interviewNote(), [COPY]: interviewNote(), 'Acme (conflicted copy).md': BROKEN_NOTE }));
    expect(paths()).toEqual(['Acme.md']);
    expect(index.problems().map(({ note, property }) => [note, property])).toEqual([[COPY, null], ['Acme (conflicted copy).md', null]]);
    expect(index.size).toBe(1);
  });

  it('forgets a copy that is deleted, and reads one that gets a name of its own', async () => {
    const notes = new NotesApp({
      'Acme.md': interviewNote(), [COPY]: interviewNote(), 'Old/Beta.sync-conflict-20261120-101500-ABC.md': interviewNote() });
    const { index, paths } = await loaded(notes);
    await notes.delete('Old/Beta.sync-conflict-20261120-101500-ABC.md');
    await notes.rename(COPY, 'Acme second.md');
    await settle();
    expect(index.problems()).toEqual([]);
    expect(paths()).toEqual(['Acme second.md', 'Acme.md']);
  });

  it('takes a numbered note for a copy as long as a note with the same properties is beside it', async () => {
    const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Acme (1).md': interviewNote(), 'Beta (1).md': interviewNote() });
    const { index, paths } = await loaded(notes);
    expect(paths()).toEqual(['Acme.md', 'Beta (1).md']);
    expect(index.problems()).toMatchObject([{ note: 'Acme (1).md', property: null }]);
    await notes.write('Acme.md', interviewNote({ round: '2' }));
    await settle();
    expect(paths()).toEqual(['Acme (1).md', 'Acme.md', 'Beta (1).md']);
    expect(index.problems()).toEqual([]);
    await notes.write('Acme.md', interviewNote());
    await settle();
    expect(paths()).toEqual(['Acme.md', 'Beta (1).md']);
    await notes.delete('Acme.md');
    await settle();
    expect(paths()).toEqual(['Acme (1).md', 'Beta (1).md']);
    expect(index.problems()).toEqual([]);
  });

  it('does not take a copy of a person’s note for the person', async () => {
    const notes = new NotesApp({
      'Acme.md': interviewNote({ interviewers: '[JD]' }), 'Jane (conflicted copy).md': '---\naliases: [JD]\nemail: old@acme.example\n---\n',
      'Jane.md': '---\naliases: [JD]\nemail: jane@acme.example\n---\n',
    });
    const { index } = await loaded(notes);
    expect(index.interviewsOf('Acme.md')[0]?.interviewers[0]?.email).toBe('jane@acme.example');
  });
});

describe('folders that are left out of the index', () => {
  const NOTES = { 'Templates/Interview.md': interviewNote(), 'Old/Acme.md': interviewNote(), 'Acme.md': interviewNote() };

  it('leaves out the folders of the settings, and names their notes', async () => {
    const { index, paths } = await loaded(new NotesApp(NOTES), { excludedFolders: ['Old'] });
    expect(paths()).toEqual(['Acme.md', 'Templates/Interview.md']);
    expect((await index.nearMisses()).map(({ path }) => path)).toEqual(['Old/Acme.md']);
  });

  it.each([
    ['Obsidian’s Templates plugin', 'templates.json', '{"folder": "Templates"}'],
    ['Templater', 'plugins/templater-obsidian/data.json', '{"templates_folder": "Templates"}'],
  ])('leaves out the folder that %s names', async (_, file, text) => {
    const notes = new NotesApp(NOTES);
    const { vault } = notes.app;
    const path = `${vault.configDir}/${file}`;
    await vault.adapter.mkdir(path.split('/').slice(0, -1).join('/'));
    await vault.adapter.write(path, text);
    const { paths } = await loaded(notes);
    expect(paths()).toEqual(['Acme.md', 'Old/Acme.md']);
  });
});

describe('a note that only its tag marks', () => {
  it('counts if a field in its text says more, and is named otherwise', async () => {
    const { index, paths } = await loaded(new NotesApp({
      'Acme.md': '---\ntags: interview\n---\ncompany:: Acme\n', 'Study.md': '---\ntags: interview\n---\nTrees\n',
      'Text.md': 'About trees #interview\n',
    }));
    expect(paths()).toEqual(['Acme.md']);
    expect((await index.nearMisses()).map(({ path }) => path)).toEqual(['Study.md', 'Text.md']);
  });
});
