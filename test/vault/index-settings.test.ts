import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { cleanUp, load, loaded, manyNotes, settle, slowDown, stopTheClock } from './index-stage';
import { interviewNote } from './notes';
import { NotesApp } from './notes-app';

beforeEach(stopTheClock);
afterEach(cleanUp);

test('the index reads all notes anew when a setting of the reading changes, and keeps the old list until then', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote(), 'Dune.md': interviewNote({ type: 'talk' }) });
  const { index, paths } = await loaded(notes);
  index.applySettings({ ...DEFAULT_SETTINGS, typeValue: 'talk' });
  expect(paths()).toEqual(['Acme.md']);
  await settle();
  expect(paths()).toEqual(['Dune.md']);
});

test('the index works out the agenda anew, and reads no note, when a setting of the rules changes', async () => {
  const notes = new NotesApp({ 'Acme.md': interviewNote() });
  const { index, states } = await loaded(notes);
  const before = index.interviewsOf('Acme.md');
  const onChange = vi.fn();
  index.onChange(onChange);
  index.applySettings({ ...DEFAULT_SETTINGS, rulesOff: ['debrief'] });
  await settle();
  expect(states('debrief')).toEqual([]);
  expect(index.interviewsOf('Acme.md')).toBe(before);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('the index applies settings that change before the layout is ready once it is', async () => {
  const notes = new NotesApp({ 'Dune.md': interviewNote({ type: 'talk' }) }, { layoutReady: false });
  const { index, paths } = load(notes);
  index.applySettings({ ...DEFAULT_SETTINGS, typeValue: 'talk' });
  await settle();
  expect(index.ready).toBe(false);
  notes.layoutReady();
  await settle();
  expect(paths()).toEqual(['Dune.md']);
});

test('the index ignores a setting that changes neither the reading nor the rules', async () => {
  const { index } = await loaded(new NotesApp({ 'Acme.md': interviewNote() }));
  const onChange = vi.fn();
  index.onChange(onChange);
  const agenda = index.agenda();
  index.applySettings({ ...DEFAULT_SETTINGS, myName: 'Sam' });
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  expect(index.agenda()).toBe(agenda);
});

test('the index applies settings that change during the first pass to its result', async () => {
  slowDown();
  const { index, states } = load(manyNotes(30));
  await vi.advanceTimersByTimeAsync(16);
  expect(index.ready).toBe(false);
  index.applySettings({ ...DEFAULT_SETTINGS, rulesOff: ['debrief'] });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(index.size).toBe(30);
  expect(states('debrief')).toEqual([]);
});
