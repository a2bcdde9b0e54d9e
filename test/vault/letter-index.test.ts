import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { Catalogue } from '../../src/domain/letters/catalogue';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { LetterIndex } from '../../src/vault/letter-index';
import { Signal } from '../../src/vault/signal';
import { TemplateFolder } from '../../src/vault/template-folder';
import { NotesApp } from './notes-app';

const LETTER = '### Thank-you to Jane Doe, 23 November 2026\n\nDear Jane,\n';

let logged: MockInstance<typeof console.error>;

beforeEach(() => { logged = vi.spyOn(console, 'error').mockImplementation(() => undefined); });
afterEach(() => { vi.restoreAllMocks(); });

async function settle(): Promise<void> {
  await new Promise((resolve) => window.setTimeout(resolve, 20));
}

function letterIndex(notes: NotesApp, paths: readonly string[]): { letters: LetterIndex; ready: Signal } {
  const ready = new Signal();
  const templates = { catalogue: new Catalogue('british', []), onChange: () => () => undefined };
  const index = { ready: true, paths: () => paths, onChange: (callback: () => void) => ready.subscribe(callback) };
  const letters = new LetterIndex({ app: notes.app, index, templates });
  letters.load();
  return { letters, ready };
}

it('reads the other notes and tells the console when one note cannot be read', async () => {
  const notes = new NotesApp({ 'Acme.md': LETTER, 'Dune.md': LETTER });
  const read = notes.app.vault.cachedRead.bind(notes.app.vault);
  notes.app.vault.cachedRead = (file) => (file.path === 'Acme.md' ? Promise.reject(new Error('The disk is gone.')) : read(file));
  const { letters, ready } = letterIndex(notes, ['Acme.md', 'Dune.md']);
  ready.notify();
  await settle();
  expect(letters.lettersIn('Acme.md')).toEqual([]);
  expect(letters.lettersIn('Dune.md')).toHaveLength(1);
  expect(logged.mock.calls).toEqual([['Interview Follow-Up: no letters could be read in Acme.md.', new Error('The disk is gone.')]]);
});

it('tells the console when a listener to its letters throws, and scans on at the next change', async () => {
  const notes = new NotesApp({ 'Acme.md': LETTER });
  const { letters, ready } = letterIndex(notes, ['Acme.md']);
  letters.onChange(() => { throw new Error('No.'); });
  ready.notify();
  await settle();
  expect(logged).toHaveBeenCalledOnce();
  await notes.write('Acme.md', 'No letter.\n');
  await settle();
  expect(letters.lettersIn('Acme.md')).toEqual([]);
});

it('tells the console when a listener to the templates throws, and keeps the templates', async () => {
  const notes = new NotesApp({ 'Letter templates/Own.md': 'Dear {{person.first}},\n' }, { layoutReady: false });
  const templates = new TemplateFolder(notes.app, () => DEFAULT_SETTINGS);
  templates.onChange(() => { throw new Error('No.'); });
  templates.load();
  notes.layoutReady();
  await settle();
  expect(logged).toHaveBeenCalledOnce();
  expect(templates.catalogue.templates.some(({ name }) => name === 'Own')).toBe(true);
});
