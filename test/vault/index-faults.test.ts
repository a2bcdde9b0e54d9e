import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { guessFromVault, knownApplications } from '../../src/vault/parsed-notes';
import { FAULT, failingAt } from '../../scripts/fuzz/failing';
import { cleanUp, loaded, settle, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

const NOTES = {
  'Acme.md': interviewNote({ interviewers: '["[[Jane]]"]' }),
  'Beta.md': interviewNote({ company: 'Beta', interviewers: '["[[Jane]]", Raj Patel]' }),
  'Cake.md': '---\ntags: [cake]\n---\nFlour\n',
  'Jane.md': '---\naliases: [Jane Doe]\nemail: jane@acme.example\n---\nphone:: +44 20 7946 0000\n',
};

/** Lets the metadata of a note throw at the nth look at it. */
function letFail(notes: NotesApp, path: string, nth: number): void {
  const { metadataCache } = notes.app;
  const cacheOf = metadataCache.getFileCache.bind(metadataCache);
  const file = notes.app.vault.getFileByPath(path);
  const cache = file === null ? null : cacheOf(file);
  const failing = cache === null ? null : failingAt(cache, nth);
  vi.spyOn(metadataCache, 'getFileCache').mockImplementation((asked) => (asked.path === path ? failing : cacheOf(asked)));
  const cacheAt = metadataCache.getCache.bind(metadataCache);
  vi.spyOn(metadataCache, 'getCache').mockImplementation((asked) => (asked === path ? failing : cacheAt(asked)));
}

test('a fault in one note, wherever it happens, is a problem of that note and hides no other', async () => {
  let faults = 0;
  await fc.assert(fc.asyncProperty(fc.constantFrom('Beta.md', 'Cake.md', 'Jane.md'), fc.integer({ min: 1, max: 120 }), async (path, nth) => {
    const notes = new NotesApp(NOTES);
    letFail(notes, path, nth);
    const { index, paths } = await loaded(notes);
    expect(index.ready).toBe(true);
    expect(paths()).toEqual(expect.arrayContaining(['Acme.md', 'Beta.md']));
    expect(index.agenda().items.some(({ note }) => note === 'Acme.md')).toBe(true);
    expect(index.problems().every(({ note }) => note === path)).toBe(true);
    faults += index.problems().filter(({ message }) => message.includes(FAULT)).length;
    expect(Array.isArray(await index.nearMisses())).toBe(true);
    expect(() => guessFromVault(notes.app, DEFAULT_SETTINGS, index.foldersWithout)).not.toThrow();
    expect(() => knownApplications(notes.app, DEFAULT_SETTINGS, index.foldersWithout)).not.toThrow();
    index.unload();
  }), { numRuns: 30 });
  expect(faults).toBeGreaterThan(8);
});

test('a note that fails at first is read when it changes', async () => {
  const notes = new NotesApp(NOTES);
  letFail(notes, 'Beta.md', 1);
  const { index } = await loaded(notes);
  expect(index.problems()).toEqual([{ note: 'Beta.md', property: null, message: `The properties cannot be read: ${FAULT}` }]);
  vi.restoreAllMocks();
  await notes.write('Beta.md', interviewNote({ company: 'Beta AG' }));
  await settle();
  expect(index.problems()).toEqual([]);
  expect(index.interviewsOf('Beta.md')[0]?.company).toBe('Beta AG');
});

test('a listener that fails keeps no other from hearing of a change', async () => {
  const failure = vi.spyOn(console, 'error').mockReturnValue();
  const notes = new NotesApp(NOTES);
  const { index } = await loaded(notes);
  const heard = vi.fn();
  index.onChange(() => { throw new Error(FAULT); });
  index.onChange(heard);
  await notes.write('Beta.md', interviewNote({ company: 'Beta AG' }));
  await settle();
  expect(heard).toHaveBeenCalled();
  expect(failure).toHaveBeenCalled();
});
