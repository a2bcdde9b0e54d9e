import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixProblem } from '../../src/actions/fix-problem';
import type { Problem } from '../../src/domain/note/problem';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { Clock } from '../../src/vault/clock';
import { InterviewIndex } from '../../src/vault/interview-index';
import { NoteWriter } from '../../src/vault/note-writer';
import { interviewNote } from '../vault/notes';
import { NotesApp } from '../vault/notes-app';
import { listenToNotices, type Told } from './notices';

const CHOICES = ['2026-03-04', '2026-04-03'];

let told: Told;
let clock: Clock;
let index: InterviewIndex;

beforeEach(() => {
  told = listenToNotices();
});

afterEach(() => {
  index.unload();
  clock.unload();
  vi.restoreAllMocks();
});

/** A vault with one note, its only problem, and the way to fix it. */
async function vaultWith(note: string, settings: Settings = DEFAULT_SETTINGS, choices: readonly string[] | null = CHOICES) {
  const notes = new NotesApp({ 'Acme.md': note });
  clock = new Clock(window);
  index = new InterviewIndex(notes.app, clock, settings);
  index.load();
  await vi.waitUntil(() => index.ready);
  const [found] = index.problems();
  if (found === undefined) throw new Error('The note has no problem.');
  const { choices: _, ...stated } = found;
  const problem: Problem = choices === null ? stated : { ...stated, choices };
  const deps = { index, writer: new NoteWriter(notes.app), settings: () => settings };
  return { notes, fix: (value: string) => fixProblem(deps, problem, value), text: () => notes.read('Acme.md') };
}

describe('fixProblem', () => {
  it('writes the chosen value and says so', async () => {
    const { fix, text } = await vaultWith(interviewNote({ date: '03/04/2026' }));
    await fix('2026-04-03');
    expect(await text()).toBe(interviewNote({ date: '2026-04-03' }));
    expect(told.texts()).toEqual(['Set date to 2026-04-03Undo']);
  });

  it('keeps the name by which the note has the property', async () => {
    const { fix, text } = await vaultWith(interviewNote({ date: null, Interview_Date: '03/04/2026' }));
    await fix('2026-03-04');
    expect(await text()).toBe(interviewNote({ date: null, Interview_Date: '2026-03-04' }));
  });

  it('keeps a name that the settings give the property', async () => {
    const settings = { ...DEFAULT_SETTINGS, propertyNames: { date: ['Termin'] } };
    const { fix, text } = await vaultWith(interviewNote({ date: null, Termin: '03/04/2026' }), settings);
    await fix('2026-03-04');
    expect(await text()).toBe(interviewNote({ date: null, Termin: '2026-03-04' }));
  });

  it('writes the zone of a time to timezone, and leaves the time as it is', async () => {
    const { fix, text } = await vaultWith(interviewNote({ date: '2026-11-20', time: '10:30 BST' }), DEFAULT_SETTINGS, ['Asia/Dhaka', 'Europe/London']);
    await fix('Europe/London');
    expect(await text()).toBe(interviewNote({ date: '2026-11-20', time: '10:30 BST', timezone: 'Europe/London' }));
    expect(told.texts()).toEqual(['Set timezone to Europe/LondonUndo']);
    await vi.waitUntil(() => index.problems().length === 0);
  });

  it('writes the day that words mean, counted from the interview', async () => {
    const { fix, text } = await vaultWith(interviewNote({ date: '2026-11-12', decision_by: 'next week' }), DEFAULT_SETTINGS, ['2026-11-20']);
    expect(index.problems()[0]?.choices).toEqual(['2026-11-20']);
    await fix('2026-11-20');
    expect(await text()).toBe(interviewNote({ date: '2026-11-12', decision_by: '2026-11-20' }));
    await vi.waitUntil(() => index.problems().length === 0);
  });

  it('changes one line of the journal, and puts it back when undone', async () => {
    const note = (lines: string) => `---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\nfollow_ups:\n${lines}---\n`;
    const { fix, text } = await vaultWith(note('  - 2026-03-02 debrief\n  - 03/04/2026 check-in\n'), DEFAULT_SETTINGS, ['2026-04-03 check-in', '2026-03-04 check-in']);
    await fix('2026-03-04 check-in');
    expect(await text()).toBe(note('  - 2026-03-02 debrief\n  - 2026-03-04 check-in\n'));
    expect(told.texts()).toEqual(['Changed to 2026-03-04 check-inUndo']);
    await told.undo();
    expect(await text()).toBe(note('  - 2026-03-02 debrief\n  - 03/04/2026 check-in\n'));
  });

  it('says which line to change by hand if the list has it in other characters', async () => {
    const note = '---\ntype: interview\ncompany: Acme\ndate: 2026-03-02\nfollow_ups: [“03/04/2026 check-in”]\n---\n';
    const { fix, text } = await vaultWith(note, DEFAULT_SETTINGS, ['2026-04-03 check-in', '2026-03-04 check-in']);
    await fix('2026-03-04 check-in');
    expect(await text()).toBe(note);
    expect(told.texts()).toEqual(['Acme: Change this line of follow_ups by hand: 03/04/2026 check-in']);
  });

  it('puts the old value back when undone', async () => {
    const { fix, text } = await vaultWith(interviewNote({ date: '03/04/2026' }));
    await fix('2026-03-04');
    await told.undo();
    expect(await text()).toBe(interviewNote({ date: '03/04/2026' }));
  });

  it('leaves a note alone that has changed before the undo', async () => {
    const { notes, fix, text } = await vaultWith(interviewNote({ date: '03/04/2026' }));
    await fix('2026-03-04');
    const changed = interviewNote({ date: '2026-03-05' });
    await notes.write('Acme.md', changed);
    await told.undo();
    expect(await text()).toBe(changed);
  });

  it('leaves a note alone that no longer has the problem', async () => {
    const { notes, fix, text } = await vaultWith(interviewNote({ date: '03/04/2026' }));
    const mended = interviewNote({ date: '2026-03-05' });
    await notes.write('Acme.md', mended);
    await vi.waitUntil(() => index.problems().length === 0);
    await fix('2026-03-04');
    expect(await text()).toBe(mended);
    expect(told.texts()).toEqual(['This problem is no longer in the note. Nothing changed.']);
  });

  it('writes no value that the problem does not offer', async () => {
    const { fix, text } = await vaultWith(interviewNote({ date: '03/04/2026' }));
    await fix('2026-12-24');
    expect(await text()).toBe(interviewNote({ date: '03/04/2026' }));
    expect(told.texts()).toEqual([]);
  });

  it('writes nothing for a listed interview, whose problem offers nothing', async () => {
    const note = interviewNote({ date: null, interviews: '[{date: 03/04/2026, round: Final}]' });
    const { fix, text } = await vaultWith(note, DEFAULT_SETTINGS, null);
    expect(index.problems()[0]?.choices).toBeUndefined();
    await fix('2026-03-04');
    expect(await text()).toBe(note);
  });
});
