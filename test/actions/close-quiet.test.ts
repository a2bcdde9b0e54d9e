import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeQuiet } from '../../src/actions/close-quiet';
import { FollowUpActions } from '../../src/actions/follow-up-actions';
import { day } from '../../src/domain/dates/day';

import type { FollowUp } from '../../src/domain/playbook/follow-up';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { NoteWriter } from '../../src/vault/note-writer';
import { followUp, interviewStatus, NOW } from '../domain/sidebar/follow-ups';
import { interviewNote } from '../vault/notes';
import { NotesApp } from '../vault/notes-app';
import { listenToNotices, type Told } from './notices';

let told: Told;
let notes: NotesApp;

const clock = { now: () => NOW };

beforeEach(() => {
  told = listenToNotices();
});

afterEach(() => vi.restoreAllMocks());

function actionsFor(files: Readonly<Record<string, string>>): FollowUpActions {
  notes = new NotesApp(files);
  return new FollowUpActions({
    index: { interviewsOf: () => [] },
    settings: () => DEFAULT_SETTINGS, writer: new NoteWriter(notes.app), clock,
  });
}

const close = followUp({ note: 'Acme.md', action: 'close', person: null, to: null, channel: null });

describe('marking “Close the application?” as done', () => {
  it('sets the status no-response and its date in one write, and undoes both at once', async () => {
    const note = interviewNote({ status: 'waiting' });
    const actions = actionsFor({ 'Acme.md': note });
    await actions.markDone(close);
    expect(await notes.read('Acme.md')).toBe(interviewNote({ status: 'no-response', status_date: '2026-11-23' }));
    expect(told.texts()).toEqual(['Application closedUndo']);
    await told.undo();
    expect(await notes.read('Acme.md')).toBe(note);
  });

  it('takes another day as the date of the status', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote() });
    await actions.markDone(close, { on: day('2026-11-20') });
    expect(await notes.read('Acme.md')).toBe(interviewNote({ status: 'no-response', status_date: '2026-11-20' }));
  });

  it('takes the day in the zone of the interview', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote() });
    await actions.markDone({ ...close, zone: 'Pacific/Kiritimati' });
    expect(await notes.read('Acme.md')).toContain('status_date: 2026-11-23');
    await actions.close('Acme.md', day('2026-11-24'));
    expect(await notes.read('Acme.md')).toContain('status_date: 2026-11-24');
  });

  it('keeps the application open if it is skipped', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote() });
    await actions.skip(close);
    expect(await notes.read('Acme.md')).toContain('- 2026-11-23 skip close\n');
    expect(await notes.read('Acme.md')).not.toContain('no-response');
  });

  it('says why a note whose status is a list stays as it is', async () => {
    const note = interviewNote({ status: '[waiting, rejected]' });
    const actions = actionsFor({ 'Acme.md': note });
    await actions.markDone(close);
    expect(await notes.read('Acme.md')).toBe(note);
    expect(told.buttons()).toEqual([]);
  });
});

describe('marking a reply as done that records a further action', () => {
  const reply: FollowUp = followUp({
    note: 'Acme.md', action: 'thank-after-rejection', person: null, to: 'Kim Lee', alsoRecords: ['request-feedback'],
  });

  it('writes both lines at once, and undoes both at once', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote() });
    await actions.markDone(reply);
    const lines = ['2026-11-23 thank-after-rejection via email', '2026-11-23 request-feedback via email'];
    expect(await notes.read('Acme.md')).toContain(lines.map((line) => `\n  - ${line}`).join(''));
    expect(told.texts()).toEqual(['Marked as doneUndo']);
    await told.undo();
    expect(await notes.read('Acme.md')).toBe(interviewNote());
  });

  it('adds only the line that the journal does not have yet', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote({ follow_ups: '[2026-11-23 request-feedback via email]' }) });
    await actions.markDone(reply);
    expect(await notes.read('Acme.md')).toContain('[2026-11-23 request-feedback via email, 2026-11-23 thank-after-rejection via email]');
  });

  it('takes the day and the channel that are given for both', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote() });
    await actions.markDone(reply, { on: day('2026-11-20'), via: 'linkedin' });
    expect(await notes.read('Acme.md')).toContain('- 2026-11-20 request-feedback via linkedin\n');
  });


  it('records no further action if it is skipped or snoozed', async () => {
    const actions = actionsFor({ 'Acme.md': interviewNote() });
    await actions.skip(reply);
    await actions.snooze(reply, day('2026-12-01'));
    expect(await notes.read('Acme.md')).not.toContain('request-feedback');
  });
});

describe('closeQuiet', () => {
  const quiet = ['Acme.md', 'Beta.md', 'Corvo.md'].map((note) => interviewStatus({ note, phase: 'quiet' }));
  const files = Object.fromEntries(quiet.map(({ note }) => [note, interviewNote({ date: '2026-06-01' })]));
  const closed = interviewNote({ date: '2026-06-01', status: 'no-response', status_date: '2026-11-23' });

  async function run(changed: Readonly<Record<string, string>> = {}): Promise<void> {
    notes = new NotesApp({ ...files, ...changed });
    await closeQuiet({ writer: new NoteWriter(notes.app), clock, settings: () => DEFAULT_SETTINGS }, quiet);
  }

  async function texts(): Promise<string[]> {
    return Promise.all(quiet.map(({ note }) => notes.read(note)));
  }

  it('closes every application as of today, with one undo for all of them', async () => {
    await run();
    expect(await texts()).toEqual([closed, closed, closed]);
    expect(told.texts()).toEqual(['3 applications closedUndo']);
    await told.undo();
    expect(await texts()).toEqual(Object.values(files));
    expect(told.texts()).toEqual(['Undone']);
  });

  it('names a note that it cannot change, and closes the others', async () => {
    await run({ 'Beta.md': interviewNote({ status: '[a, b]' }) });
    expect((await texts()).map((text) => text === closed)).toEqual([true, false, true]);
    expect(told.texts()[0]).toMatch(/^Beta: /);
    expect(told.texts()[1]).toBe('2 applications closedUndo');
  });

  it('leaves a note alone in the undo that has changed since then, and says how many it undid', async () => {
    await run();
    await notes.write('Beta.md', `${closed}Typed since.\n`);
    await told.undo();
    expect(await texts()).toEqual([files['Acme.md'], `${closed}Typed since.\n`, files['Corvo.md']]);
    expect(told.texts()).toEqual(['2 of 3 undone. The other notes have changed since then.']);
  });
});
