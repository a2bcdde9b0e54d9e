import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FollowUpActions, type SentLetter } from '../../src/actions/follow-up-actions';
import { day } from '../../src/domain/dates/day';
import { Catalogue } from '../../src/domain/letters/catalogue';
import type { Action } from '../../src/domain/note/actions';
import type { FollowUp } from '../../src/domain/playbook/follow-up';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { Clock } from '../../src/vault/clock';
import { InterviewIndex } from '../../src/vault/interview-index';
import { NoteWriter } from '../../src/vault/note-writer';
import { interviewNote } from '../vault/notes';
import { NotesApp } from '../vault/notes-app';
import { listenToNotices, type Told } from './notices';

/** Late on Monday in London, and Tuesday already further east. */
const NOW = Date.parse('2026-11-23T21:00Z');

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

interface Stage {
  readonly actions: FollowUpActions;
  readonly notes: NotesApp;
  readonly item: (action: Action, person?: string) => FollowUp;
  readonly text: () => Promise<string>;
}

async function stage(note: string, others: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const notes = new NotesApp({ 'Acme.md': note, ...others });
  clock = new Clock(window);
  vi.spyOn(clock, 'now').mockReturnValue(NOW);
  index = new InterviewIndex(notes.app, clock, DEFAULT_SETTINGS);
  index.load();
  await vi.waitUntil(() => index.ready);
  const actions = new FollowUpActions({ index, settings: () => DEFAULT_SETTINGS, writer: new NoteWriter(notes.app), clock });
  const item = (action: Action, person?: string): FollowUp => {
    const found = index.agenda().items.find((one) => one.action === action && (person === undefined || one.person === person));
    if (found === undefined) throw new Error(`There is no ${action}.`);
    return found;
  };
  return { actions, notes, item, text: () => notes.read('Acme.md') };
}

function withLine(line: string, note = interviewNote()): string {
  return note.replace(/\n---\n/, `\nfollow_ups:\n  - ${line}\n---\n`);
}

/** Two check-ins had no answer, and the time to close has come. */
const QUIET_SINCE_CHECK_INS = interviewNote({ date: '2026-10-12', follow_ups: '[2026-10-20 check-in, 2026-11-02 check-in]' });

test('marks as done today, for the person, by the item’s own way', async () => {
  const { actions, item, text } = await stage(interviewNote());
  await actions.markDone(item('thank-you'));
  expect(await text()).toBe(withLine('2026-11-23 thank-you Jane Doe via email'));
  expect(told.texts()).toEqual(['Marked as doneUndo']);
});

test('marks as done on another day, by another way', async () => {
  const { actions, item, text } = await stage(interviewNote());
  await actions.markDone(item('thank-you'), { on: day('2026-11-20'), via: 'phone' });
  expect(await text()).toBe(withLine('2026-11-20 thank-you Jane Doe via phone'));
});

test('today is the day where the interview takes place', async () => {
  const note = interviewNote({ timezone: 'Asia/Tokyo' });
  const { actions, item, text } = await stage(note);
  await actions.markDone(item('debrief'));
  expect(await text()).toBe(withLine('2026-11-24 debrief', note));
});

test('what is for no one person names nobody', async () => {
  const { actions, item, text } = await stage(interviewNote());
  await actions.markDone(item('check-in'));
  expect(await text()).toBe(withLine('2026-11-23 check-in via email'));
});

test('once marked as done it leaves the list', async () => {
  const { actions, item } = await stage(interviewNote());
  await actions.markDone(item('thank-you'));
  await vi.waitUntil(() => index.agenda().items.every(({ action }) => action !== 'thank-you'));
});

test('skips', async () => {
  const { actions, item, text } = await stage(interviewNote());
  await actions.skip(item('thank-you'));
  expect(await text()).toBe(withLine('2026-11-23 skip thank-you Jane Doe'));
  expect(told.texts()).toEqual(['SkippedUndo']);
});

test('snoozes, and says until when', async () => {
  const { actions, item, text } = await stage(interviewNote());
  await actions.snooze(item('check-in'), day('2026-11-30'));
  expect(await text()).toBe(withLine('2026-11-23 snooze check-in until 2026-11-30'));
  expect(told.texts()).toEqual(['Snoozed until Mon 30 NovUndo']);
});

test('sets the status and its day together, under the name that the note has for it', async () => {
  const { actions, text } = await stage(interviewNote({ stage: 'pending' }));
  await actions.setOutcome('Acme.md', 'no-response', day('2026-11-23'));
  expect(await text()).toBe(interviewNote({ stage: 'no-response', status_date: '2026-11-23' }));
  expect(told.texts()).toEqual(['Status set to no responseUndo']);
});

test('one undo takes back the status and its day', async () => {
  const { actions, text } = await stage(interviewNote({ status: 'waiting' }));
  await actions.setOutcome('Acme.md', 'rejected', day('2026-11-23'));
  expect(await text()).toBe(interviewNote({ status: 'rejected', status_date: '2026-11-23' }));
  await told.undo();
  expect(await text()).toBe(interviewNote({ status: 'waiting' }));
});

test('sets the status where its day stands already', async () => {
  const { actions, text } = await stage(interviewNote({ status: 'waiting', status_date: '2026-11-23' }));
  await actions.setOutcome('Acme.md', 'offer', day('2026-11-23'));
  expect(await text()).toBe(interviewNote({ status: 'offer', status_date: '2026-11-23' }));
});

test.each([
  ['in the same word', { status: 'waiting', status_date: '2026-11-10' }],
  ['in another word that means it', { stage: 'Pending', status_date: '2026-11-10' }],
])('writes nothing when the note already has the status and its date, %s', async (_, properties) => {
  const { actions, notes, text } = await stage(interviewNote(properties));
  const process = vi.spyOn(notes.app.vault, 'process');
  await actions.setOutcome('Acme.md', 'waiting', day('2026-11-10'));
  expect(await text()).toBe(interviewNote(properties));
  expect(process).not.toHaveBeenCalled();
  expect(told.texts()).toEqual(['The status is already “waiting”. Nothing changed.']);
});

test('writes another date of the status that the note already has, and keeps the note’s word for it', async () => {
  const { actions, text } = await stage(interviewNote({ stage: 'Pending', status_date: '2026-11-10' }));
  await actions.setOutcome('Acme.md', 'waiting', day('2026-11-23'));
  expect(await text()).toBe(interviewNote({ stage: 'Pending', status_date: '2026-11-23' }));
  expect(told.texts()).toEqual(['Status set to waitingUndo']);
});

test('a status that cannot be set leaves its day alone too, and says why', async () => {
  const note = interviewNote({ status: '[waiting, rejected]' });
  const { actions, text } = await stage(note);
  await actions.setOutcome('Acme.md', 'rejected', day('2026-11-23'));
  expect(await text()).toBe(note);
  expect(told.texts()[0]).toMatch(/^Acme: /);
  expect(told.buttons()).toEqual([]);
});

test('marks the closing of an application as done by setting its status to no response, with its date', async () => {
  const { actions, item, text } = await stage(QUIET_SINCE_CHECK_INS);
  await actions.markDone(item('close'));
  expect(await text()).toBe(QUIET_SINCE_CHECK_INS.replace('\n---\n', '\nstatus: no-response\nstatus_date: 2026-11-23\n---\n'));
  expect(told.texts()).toEqual(['Application closedUndo']);
  await told.undo();
  expect(await text()).toBe(QUIET_SINCE_CHECK_INS);
});

test('marks the closing of a listed interview as done by setting the status of its note', async () => {
  const listed = { date: null, interviewers: null, follow_ups: '[2026-10-20 check-in, 2026-11-02 check-in]' };
  const note = interviewNote({ ...listed, interviews: '[{date: 2026-10-01, round: Screen}, {date: 2026-10-12, round: Final}]' });
  const { actions, item, text } = await stage(note);
  await actions.markDone(item('close'));
  expect(await text()).toBe(note.replace('\n---\n', '\nstatus: no-response\nstatus_date: 2026-11-23\n---\n'));
});

const REJECTED = interviewNote({ status: 'rejected', status_date: '2026-11-20' });
const BOTH_LINES = '  - 2026-11-23 thank-after-rejection via email\n  - 2026-11-23 request-feedback via email';
const BOTH_SENT = REJECTED.replace('\n---\n', `\nfollow_ups:\n${BOTH_LINES}\n---\n`);

/** A letter about the interview in the note, as it is read now. */
function sentLetter(name: string): SentLetter {
  const template = new Catalogue('british', []).named(name);
  const [interview] = index.interviewsOf('Acme.md');
  const found = interview === undefined ? null : index.applicationOf(interview);
  if (template === null || interview === undefined || found === null) throw new Error(`No letter ${name} can be written.`);
  return { template, person: null, context: { interview, application: found.application } };
}

test('marks a follow-up that also records another action as done with both, in one write with one undo', async () => {
  const { actions, item, notes, text } = await stage(REJECTED);
  const process = vi.spyOn(notes.app.vault, 'process');
  await actions.markDone({ ...item('thank-after-rejection'), alsoRecords: ['request-feedback'] });
  expect(await text()).toBe(BOTH_SENT);
  expect(process).toHaveBeenCalledTimes(1);
  await told.undo();
  expect(await text()).toBe(REJECTED);
});

test('records only the thanks if they were given by phone', async () => {
  const { actions, item, text } = await stage(REJECTED);
  await actions.markDone({ ...item('thank-after-rejection'), alsoRecords: ['request-feedback'] }, { via: 'phone' });
  expect(await text()).toBe(withLine('2026-11-23 thank-after-rejection via phone', REJECTED));
});

test('skips only the thanks of a follow-up that also records another action', async () => {
  const { actions, item, text } = await stage(REJECTED);
  await actions.skip({ ...item('thank-after-rejection'), alsoRecords: ['request-feedback'] });
  expect(await text()).toBe(withLine('2026-11-23 skip thank-after-rejection', REJECTED));
});

test('marks the reply to a rejection as sent with its thanks and its question, in one write with one undo', async () => {
  const { actions, text } = await stage(REJECTED);
  await actions.markSent(sentLetter('rejection-reply'));
  expect(await text()).toBe(BOTH_SENT);
  expect(told.texts()).toEqual(['Marked as sentUndo']);
  await told.undo();
  expect(await text()).toBe(REJECTED);
});

test('marks the reply to a rejection as sent without a question if the note has feedback', async () => {
  const note = interviewNote({ status: 'rejected', status_date: '2026-11-20', feedback: 'More examples.' });
  const { actions, text } = await stage(note);
  await actions.markSent(sentLetter('rejection-reply'));
  expect(await text()).toBe(withLine('2026-11-23 thank-after-rejection via email', note));
});

test('marks thanks alone as sent without a question', async () => {
  const { actions, text } = await stage(REJECTED);
  await actions.markSent(sentLetter('thank-after-rejection'));
  expect(await text()).toBe(withLine('2026-11-23 thank-after-rejection via email', REJECTED));
});




const deeds: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'marking as done': ({ actions, item }) => actions.markDone(item('thank-you')),
  'skipping': ({ actions, item }) => actions.skip(item('thank-you')),
  'snoozing': ({ actions, item }) => actions.snooze(item('thank-you'), day('2026-11-30')),
  'setting the status': ({ actions }) => actions.setOutcome('Acme.md', 'rejected', day('2026-11-23')),
};

for (const [name, subject] of Object.entries(deeds)) {
  test(`undo takes back ${name}`, async () => {
    const here = await stage(interviewNote());
    await subject(here);
    expect(await here.text()).not.toBe(interviewNote());
    await told.undo();
    expect(await here.text()).toBe(interviewNote());
    expect(told.texts()).toEqual(['Undone']);
  });

  test(`undo of ${name} leaves a note alone that has changed since`, async () => {
    const here = await stage(interviewNote());
    await subject(here);
    const changed = `${await here.text()}Typed since.\n`;
    await here.notes.write('Acme.md', changed);
    await told.undo();
    expect(await here.text()).toBe(changed);
    expect(told.texts()).toEqual(['The note has changed since, so it was left as it is.']);
  });

  test(`${name} twice leaves one mark, and says so`, async () => {
    const here = await stage(interviewNote());
    const twice: Stage = { ...here, item: () => item };
    const item = here.item('thank-you');
    await subject(twice);
    const once = await here.text();
    await subject(twice);
    expect(await here.text()).toBe(once);
    expect(told.texts().at(-1)).toMatch(/already .*\. Nothing changed\.$/);
  });
}

test('says why a note is left alone whose properties broke in the meantime', async () => {
  const { actions, item, notes, text } = await stage(interviewNote());
  const thanks = item('thank-you');
  const broken = interviewNote({ company: '"Acme' });
  await notes.write('Acme.md', broken);
  await actions.markDone(thanks);
  expect(await text()).toBe(broken);
  expect(told.texts()[0]).toMatch(/^Acme: /);
});

test('says so where a thing to do belongs to no note', async () => {
  const { actions, item, text } = await stage(interviewNote({ date: '2026-10-01' }));
  await actions.markDone(item('keep-looking'));
  expect(await text()).toBe(interviewNote({ date: '2026-10-01' }));
  expect(told.texts()).toEqual(['This item has no note to write to.']);
});

test('writes a name that holds the word via so that it is read again', async () => {
  const note = interviewNote({ interviewers: '[Jane via Hays]' });
  const { actions, item, text } = await stage(note);
  await actions.markDone(item('thank-you'));
  expect(await text()).toBe(withLine('2026-11-23 thank-you Jane via Hays via email', note));
  await vi.waitUntil(() => index.agenda().items.every(({ action }) => action !== 'thank-you'));
});

test('writes an alias where the name cannot be read again', async () => {
  const note = interviewNote({ interviewers: '["[[Jane until Hays]]"]' });
  const person = '---\nemail: jane@acme.example\naliases: [Jane Hays]\n---\n';
  const { actions, item, text } = await stage(note, { 'Jane until Hays.md': person });
  await actions.markDone(item('thank-you'));
  expect(await text()).toBe(withLine('2026-11-23 thank-you Jane Hays via email', note));
});

test('refuses a name that cannot be read again, rather than mark it as done for everyone', async () => {
  const note = interviewNote({ interviewers: '[Jane until Hays, Raj Patel]' });
  const { actions, item, text } = await stage(note);
  await actions.markDone(item('thank-you', 'Jane until Hays'));
  expect(await text()).toBe(note);
  expect(told.texts()[0]).toMatch(/^Acme: “Jane until Hays” can’t be written in the journal/);
});

test('refuses a line in which the end of a name would be read as the way it was done', async () => {
  const note = interviewNote({ interviewers: '[Jane via Phone]' });
  const { actions, item, text } = await stage(note);
  await actions.skip(item('thank-you'));
  expect(await text()).toBe(note);
  expect(told.buttons()).toEqual([]);
});

test('the undo button can be reached by keyboard, and does not close the notice when pressed', async () => {
  const { actions, item } = await stage(interviewNote());
  await actions.skip(item('thank-you'));
  const [button] = told.buttons();
  const close = vi.fn();
  button?.parentElement?.addEventListener('click', close);
  expect(button?.tagName).toBe('BUTTON');
  expect(button?.tabIndex).not.toBe(-1);
  await told.undo();
  expect(close).not.toHaveBeenCalled();
});
