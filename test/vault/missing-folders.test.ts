import { TFolder } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { makeFolder } from '../../src/vault/paths';
import { TemplateFolder } from '../../src/vault/template-folder';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

const PLAIN = interviewNote({ type: null });

describe('a folder in the settings that does not exist yet', () => {
  it('of interviews makes no note count, and each note in it once it is there', async () => {
    const notes = new NotesApp({ 'Acme.md': PLAIN });
    const { index, paths } = await loaded(notes, { folder: 'Jobs/2026' });
    expect({ ready: index.ready, paths: paths(), problems: index.problems() }).toEqual({ ready: true, paths: [], problems: [] });
    await makeFolder(notes.app, 'Jobs/2026');
    notes.create('Jobs/2026/Beta.md', PLAIN);
    await settle();
    expect(paths()).toEqual(['Jobs/2026/Beta.md']);
    await notes.rename('Jobs', 'Work');
    await settle();
    expect(paths()).toEqual([]);
    await notes.rename('Work', 'jobs');
    await settle();
    expect(paths()).toEqual(['jobs/2026/Beta.md']);
  });

  it('of notes that are left out leaves them out once it is there', async () => {
    const notes = new NotesApp({ 'Acme.md': interviewNote() });
    const { paths } = await loaded(notes, { excludedFolders: ['Old'] });
    notes.create('Old/Beta.md', interviewNote());
    await settle();
    expect(paths()).toEqual(['Acme.md']);
  });

  it('of templates leaves the built-in ones in use, and has its own once it is there', async () => {
    const notes = new NotesApp({ 'Drafts/Thank-you.md': 'Dear {{person.first}}, thanks.\n' });
    const templates = new TemplateFolder(notes.app, () => ({ ...DEFAULT_SETTINGS, templatesFolder: 'Mine/Letters' }));
    templates.load();
    await settle();
    const own = () => templates.catalogue.templates.filter(({ body }) => body.includes('thanks.')).length;
    expect({ own: own(), problems: templates.problems() }).toEqual({ own: 0, problems: [] });
    await makeFolder(notes.app, 'Mine');
    await notes.rename('Drafts', 'Mine/Letters');
    await settle();
    expect(own()).toBe(1);
    expect(notes.app.vault.getAbstractFileByPath('Mine/Letters')).toBeInstanceOf(TFolder);
    templates.unload();
  });
});
