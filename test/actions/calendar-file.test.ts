import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeCalendarFile } from '../../src/actions/calendar-file';
import { Stage } from '../commands/stage';
import { PhoneCalendar, readAll } from '../domain/calendar/calendars';
import { agenda } from '../domain/sidebar/follow-ups';
import { interviewNote } from '../vault/notes';
import { listenToNotices, type Told } from './notices';

const NOTES = { 'Acme.md': interviewNote(), 'Dune.md': interviewNote({ company: 'Dune', date: '2026-11-26T10:30' }) };

let stage: Stage;
let told: Told;

async function load(notes: Readonly<Record<string, string>>, settings: unknown = null): Promise<void> {
  stage = await Stage.load(notes, settings);
}

async function write(): Promise<string | undefined> {
  await stage.run('write-calendar-file');
  return told.texts().at(-1);
}

async function undo(): Promise<void> {
  told.buttons().at(-1)?.click();
  await stage.settle();
}

const exists = (path: string) => stage.notes.app.vault.getAbstractFileByPath(path) !== null;

beforeEach(() => { told = listenToNotices(); });
afterEach(() => stage.unload());

describe('the command “Write calendar file”', () => {
  it('writes interviews and follow-ups into the file of the settings, and makes its folder', async () => {
    await load(NOTES, { calendarFile: 'Jobs/Calendars/Mine.ics' });
    const message = await write();
    const events = readAll(await stage.notes.read('Jobs/Calendars/Mine.ics'));
    expect(message).toContain(`${events.length} events written to “Jobs/Calendars/Mine.ics”.`);
    expect(events.map(({ summary }) => summary)).toEqual(expect.arrayContaining([
      'Interview: Dune · Backend engineer', 'Prepare for the interview · Dune', 'Thank Jane Doe · Acme',
    ]));
    await undo();
    expect(told.texts().at(-1)).toBe('1 calendar file removed.');
    expect(exists('Jobs')).toBe(false);
  });

  it('says that the file is up to date, and does not touch it, if nothing has changed', async () => {
    await load(NOTES);
    await write();
    const text = await stage.notes.read('Follow-ups.ics');
    vi.setSystemTime(Date.now() + 60_000);
    expect(await write()).toBe('“Follow-ups.ics” is up to date.');
    expect(await stage.notes.read('Follow-ups.ics')).toBe(text);
  });

  it('brings the file up to date, so that a second import changes what is there, with an undo', async () => {
    await load(NOTES);
    await write();
    const first = await stage.notes.read('Follow-ups.ics');
    await stage.notes.write('Acme.md', interviewNote({ follow_ups: '2026-11-23 debrief' }));
    await stage.notes.write('Dune.md', interviewNote({ company: 'Dune', date: '2026-11-27T10:30' }));
    await stage.settle();
    expect(await write()).toContain('“Follow-ups.ics” updated: 2 events new or changed, 1 cancelled.');
    const phone = new PhoneCalendar();
    phone.take(first);
    expect(phone.take(await stage.notes.read('Follow-ups.ics'))).toEqual({ added: 0, replaced: 2, removed: 1 });
    vi.setSystemTime(Date.now() + 5_000);
    await undo();
    expect(await stage.notes.read('Follow-ups.ics')).toBe(first);
  });

  it('writes no file if there is nothing to put into it', async () => {
    await load({ 'Plain.md': 'Milk' });
    expect(await write()).toBe('No interviews or follow-ups for a calendar yet.');
    expect(exists('Follow-ups.ics')).toBe(false);
  });

  it('leaves a file that it has not written as it is', async () => {
    await load({ ...NOTES, 'Follow-ups.ics': 'Mine' });
    expect(await write()).toBe('“Follow-ups.ics”: This file was not written by this plugin, so it was left as it is. Change the calendar file in the settings.');
    expect(await stage.notes.read('Follow-ups.ics')).toBe('Mine');
  });

  it('says so if a folder has the path', async () => {
    await load({ ...NOTES, 'Mine.ics/Note.md': 'x' }, { calendarFile: 'Mine.ics' });
    expect(await write()).toBe('“Mine.ics” is a folder, or a file that Obsidian does not see. Change the calendar file in the settings.');
  });

  it('says so if no file can have the path', async () => {
    await load(NOTES, { calendarFile: 'Jobs' });
    expect(await write()).toBe('“Jobs” has to end in .ics, such as Follow-ups.ics. Change the calendar file in the settings.');
  });

  it('says so if the file cannot be made', async () => {
    await load(NOTES);
    vi.spyOn(stage.notes.app.vault, 'create').mockRejectedValue(new Error('The disk is full.'));
    expect(await write()).toBe('“Follow-ups.ics” could not be written: The disk is full.');
  });

  it('waits until the notes have been read: an agenda that is half read would cancel the rest', async () => {
    await load(NOTES);
    const index = { complete: false, agenda: () => agenda([]), problems: () => [] };
    await writeCalendarFile({ app: stage.notes.app, index, clock: { now: Date.now }, settings: () => ({ calendarFile: 'A.ics' }), writer: { change: vi.fn() } });
    expect(told.texts().at(-1)).toBe('Your notes are still being read. Try again in a moment.');
    expect(exists('A.ics')).toBe(false);
  });
});
