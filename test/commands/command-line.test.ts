import type { CliHandler } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { Stage } from './stage';

const NOTE = 'Interviews/Acme.md';

let stage: Stage;
let told: Told;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load({ [NOTE]: interviewNote({ interviewers: '[Jane Doe, Raj Patel]' }), 'Plain.md': 'Milk' });
});
afterEach(() => stage.unload());

async function run(command: string, params: Readonly<Record<string, string>> = {}): Promise<string> {
  const handler = stage.kept<ReadonlyMap<string, CliHandler>>('cliHandlers__').get(`interview-follow-up${command}`);
  if (handler === undefined) throw new Error(`No command ${command}`);
  const printed = handler(params);
  await stage.settle();
  return printed;
}

const note = () => stage.notes.read(NOTE);

describe('Obsidian’s command line', () => {
  it('has the plugin’s commands by the names that Obsidian asks for', () => {
    expect([...stage.kept<ReadonlyMap<string, CliHandler>>('cliHandlers__').keys()]).toEqual([
      'interview-follow-up', 'interview-follow-up:due', 'interview-follow-up:done', 'interview-follow-up:snooze', 'interview-follow-up:told',
    ]);
  });

  it('lists what is due as a text', async () => {
    expect(await run('')).toMatch(/^Monday 23 November 2026, 09:00\n\nOverdue \(4\)\n {2}3 days late {6}Write your debrief/);
    expect(await run(':due')).toBe(await run(''));
  });

  it('lists what is due as the JSON of the command line without Obsidian', async () => {
    const { at, items } = JSON.parse(await run(':due', { format: 'json', state: 'overdue', action: 'thank-you' })) as { at: string; items: unknown[] };
    expect(at).toBe('2026-11-23T09:00');
    expect(items).toMatchObject([{ note: NOTE, action: 'thank-you', person: 'Jane Doe', n: null, state: 'overdue' }, { person: 'Raj Patel' }]);
  });

  it('lists a problem of the calendar file of holidays as the sidebar does', async () => {
    stage.unload();
    stage = await Stage.load({ [NOTE]: interviewNote() }, { holidayFile: 'Gone.ics' });
    expect(await run('')).toContain('Gone.ics');
    expect(JSON.parse(await run(':due', { format: 'json' }))).toMatchObject({ problems: [{ note: 'Gone.ics' }] });
  });

  it('marks a follow-up as done, and the app shows the undo', async () => {
    expect(await run(':done', { note: 'Acme', action: 'thank-you', person: 'Jane Doe' })).toBe(`Marked as done: Thank Jane Doe (${NOTE})`);
    expect(await note()).toContain('  - 2026-11-23 thank-you Jane Doe via email\n');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(await note()).not.toContain('follow_ups');
  });

  it('takes the day and the way on which it was done', async () => {
    await run(':done', { note: 'Acme', action: 'thank-you', person: 'Jane Doe', on: '2026-11-20', via: 'letter' });
    expect(await note()).toContain('  - 2026-11-20 thank-you Jane Doe via letter\n');
  });

  it('snoozes a follow-up', async () => {
    expect(await run(':snooze', { note: NOTE, action: 'thank-you', person: 'Raj Patel', until: '2026-11-25' }))
      .toBe(`Snoozed until Wed 25 Nov: Thank Raj Patel (${NOTE})`);
    expect(await note()).toContain('  - 2026-11-23 snooze thank-you Raj Patel until 2026-11-25\n');
  });

  it('records what an employer said', async () => {
    expect(await run(':told', { note: 'Acme', decision_by: '2026-12-04', heard_by: 'phone' })).toBe(`Saved what they said (${NOTE})`);
    expect(await note()).toContain('decision_by: 2026-12-04\n');
    expect(await note()).toContain('  - 2026-11-23 heard decision by 2026-12-04 via phone\n');
  });

  it.each([
    [':done', { note: 'Acme', action: 'thank-you' }, /^Error: 2 follow-ups match; expected one:\n/],
    [':done', { note: 'Plain', action: 'thank-you' }, /^Error: note is “Plain”; expected the path or the name of an interview note\.$/],
    [':done', { note: 'Acme', persn: 'Jane Doe' }, /^Error: “persn” is not known here; expected note, action, person, n, date, round, on, via\.$/],
    [':done', { note: 'Acme', person: 'Jane Doe', action: 'thank-you', on: '2027-01-01' }, /^Error: on is “2027-01-01”; expected a day from 2026-11-20 to 2026-11-23\.$/],
    [':done', { note: 'Acme', person: 'Jane Doe', action: 'thank-you', via: 'fax' }, /^Error: via is “fax”; expected email, phone, linkedin, letter\.$/],
    [':snooze', { note: 'Acme', person: 'Jane Doe', action: 'thank-you' }, /^Error: until is missing; expected 2026-11-24 or a later day\.$/],
    [':snooze', { note: 'Acme', person: 'Jane Doe', action: 'thank-you', until: 'friday' }, /^Error: until is “friday”; expected 2026-11-24 or a later day\.$/],
    [':told', { decision_by: '2026-12-04' }, /^Error: Which note\?/],
    [':told', { note: 'Acme', date: '2026-01-01', offer: 'true' }, /^Error: No interview of the note is 2026-01-01; expected /],
    [':told', { note: 'Acme', hold_until: '2026-11-20' }, /^Error: hold_until: Choose a day after today\.$/],
    [':due', { format: 'yaml' }, /^Error: format is “yaml”; expected text or json\.$/],
    [':due', { state: 'late' }, /^Error: state is “late”; expected overdue, today, open, later\.$/],
  ])('says what was found and what is expected, and writes nothing (%s %o)', async (command, params, words) => {
    const before = await note();
    expect(await run(command, params)).toMatch(words);
    expect(await note()).toBe(before);
  });

  it('says so if the note already says it', async () => {
    await run(':snooze', { note: NOTE, action: 'thank-you', person: 'Raj Patel', until: '2026-11-25' });
    expect(await run(':snooze', { note: NOTE, action: 'thank-you', person: 'Raj Patel', until: '2026-11-26' })).toContain('Snoozed until Thu 26 Nov');
  });

  it('reads nothing into what Obsidian itself is told', async () => {
    expect(await run(':due', { 'vault': 'Jobs', '--copy': 'true' })).toMatch(/^Monday/);
  });
});
