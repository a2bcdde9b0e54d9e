import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowUpActions } from '../../src/actions/follow-up-actions';
import { day } from '../../src/domain/dates/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { NoteWriter } from '../../src/vault/note-writer';
import { followUp, NOW } from '../domain/sidebar/follow-ups';
import { interviewNote } from '../vault/notes';
import { NotesApp } from '../vault/notes-app';
import { listenToNotices, type Told } from './notices';

const jane = followUp({ note: 'Acme.md' });
const debrief = followUp({ note: 'Acme.md', action: 'debrief', person: null, to: null, channel: null });
const kim = followUp({ note: 'Corvo.md', action: 'check-in', n: 1, person: null, to: 'Kim Lee' });

const BEFORE = interviewNote();

let told: Told;
let notes: NotesApp;
let actions: FollowUpActions;

beforeEach(() => {
  told = listenToNotices();
  notes = new NotesApp({ 'Acme.md': BEFORE, 'Corvo.md': BEFORE });
  const writer = new NoteWriter(notes.app);
  actions = new FollowUpActions({ index: { interviewsOf: () => [] }, settings: () => DEFAULT_SETTINGS, writer, clock: { now: () => NOW } });
});

afterEach(() => vi.restoreAllMocks());

function withLines(...lines: string[]): string {
  return BEFORE.replace(/\n---\n/, `\nfollow_ups:\n${lines.map((line) => `  - ${line}\n`).join('')}---\n`);
}

describe('several follow-ups', () => {
  it('are marked as done with a line each and one notice, two in one note', async () => {
    await actions.markAllDone([jane, debrief, kim]);
    expect(await notes.read('Acme.md')).toBe(withLines('2026-11-23 thank-you Jane Doe via email', '2026-11-23 debrief'));
    expect(await notes.read('Corvo.md')).toBe(withLines('2026-11-23 check-in via email'));
    expect(told.texts()).toEqual(['3 follow-ups marked as doneUndo']);
  });

  it('are all undone by one press', async () => {
    await actions.markAllDone([jane, debrief, kim]);
    await told.undo();
    expect([await notes.read('Acme.md'), await notes.read('Corvo.md')]).toEqual([BEFORE, BEFORE]);
    expect(told.texts()).toEqual(['Undone']);
  });

  it('are snoozed until one day', async () => {
    await actions.snoozeAll([jane, kim], day('2026-11-30'));
    expect(await notes.read('Corvo.md')).toBe(withLines('2026-11-23 snooze check-in until 2026-11-30'));
    expect(told.texts()).toEqual(['2 follow-ups snoozed until Mon 30 NovUndo']);
  });

  it('are skipped', async () => {
    await actions.skipAll([jane, kim]);
    expect(await notes.read('Corvo.md')).toBe(withLines('2026-11-23 skip check-in'));
    expect(told.texts()).toEqual(['2 follow-ups skippedUndo']);
  });

  it('are written as far as possible if one note is gone, which is named', async () => {
    await actions.markAllDone([followUp({ note: 'Gone.md' }), kim]);
    expect(await notes.read('Corvo.md')).toBe(withLines('2026-11-23 check-in via email'));
    expect(told.texts()).toEqual(['Gone: The note Gone.md no longer exists.', '1 follow-up marked as doneUndo']);
  });

  it('say so if the notes already have every line', async () => {
    await actions.skipAll([kim]);
    await actions.skipAll([kim]);
    expect(told.texts().at(-1)).toBe('The notes already say so. Nothing changed.');
  });

  it('are undone where the notes have not changed since, and the count is said', async () => {
    await actions.skipAll([jane, kim]);
    await notes.write('Corvo.md', interviewNote({ company: 'Corvo' }));
    await told.undo();
    expect(await notes.read('Acme.md')).toBe(BEFORE);
    expect(told.texts()).toEqual(['1 of 2 undone. The other notes have changed since then.']);
  });
});
