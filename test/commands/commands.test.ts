import { ConfirmationButton } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InterviewIndex } from '../../src/vault/interview-index';
import { listenToNotices, type Told } from '../actions/notices';
import { agenda, interviewStatus } from '../domain/sidebar/follow-ups';
import { interviewNote } from '../vault/notes';
import { Stage } from './stage';

const NOTES = {
  'Acme.md': interviewNote({ interviewers: '[Jane Doe, Raj Patel]' }, '\nWent well.\n'),
  'Dune.md': interviewNote({ company: 'Dune', date: '2026-11-30T10:00', interviewers: null }),
  'Ember.md': interviewNote({ company: 'Ember', date: '2026-11-02', status: 'rejected', status_date: '2026-11-20', contact_person: 'Kim Lee' }),
  'Fog.md': interviewNote({ company: 'Fog', contact_by: 'none' }),
  'Plain.md': 'No interview.\n',
};

let stage: Stage;
let told: Told;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load(NOTES);
});

afterEach(() => stage.unload());

describe('the palette', () => {
  it('has 31 commands, none with the plugin’s name or a hotkey', () => {
    expect([...stage.commands.keys()]).toEqual([
      'open', 'open-board', 'insert-letter', 'insert-thank-you', 'insert-due-thank-yous', 'insert-feedback-request',
      'next-blank', 'check-letter', 'copy-letter', 'copy-letter-subject', 'open-letter-in-mail', 'mark-letter-as-sent',
      'mark-as-done', 'snooze', 'skip', 'set-outcome', 'they-told-me', 'before-you-leave',
      'insert-list', 'insert-list-today', 'create-base',
      'new-interview', 'new-interview-from-invitation', 'check-notes', 'close-quiet', 'write-calendar-file', 'write-weekly-review', 'choose-region', 'show-keys', 'copy-templates',
      'import-applications',
    ]);
    for (const { name, hotkeys } of stage.commands.values()) {
      expect(hotkeys).toBeUndefined();
      expect(name).not.toMatch(/command|interview follow-up/i);
    }
  });

  it.each([
    ['Acme.md', ['insert-letter', 'insert-thank-you', 'insert-due-thank-yous', 'next-blank', 'check-letter', 'mark-as-done', 'snooze', 'skip', 'set-outcome', 'they-told-me']],
    ['Dune.md', ['insert-letter', 'next-blank', 'check-letter', 'mark-as-done', 'snooze', 'skip', 'set-outcome', 'they-told-me', 'before-you-leave']],
    ['Ember.md', ['insert-letter', 'insert-thank-you', 'insert-feedback-request', 'next-blank', 'check-letter', 'mark-as-done', 'snooze', 'skip', 'set-outcome', 'they-told-me']],
    ['Plain.md', ['next-blank', 'check-letter']],
  ])('offers in %s only what can be done there', async (path, expected) => {
    await stage.open(path);
    const offered = [...stage.commands.keys()].filter((id) => stage.offers(id));
    expect(offered).toEqual(['open', 'open-board', ...expected, 'insert-list', 'insert-list-today', 'create-base', 'new-interview', 'new-interview-from-invitation', 'check-notes', 'write-calendar-file', 'write-weekly-review', 'choose-region', 'show-keys', 'copy-templates', 'import-applications']);
  });

  it('offers only commands that need no note while no note is open', () => {
    expect([...stage.commands.keys()].filter((id) => stage.offers(id))).toEqual(['open', 'open-board', 'insert-list-today', 'create-base', 'new-interview', 'new-interview-from-invitation', 'check-notes', 'write-calendar-file', 'write-weekly-review', 'choose-region', 'show-keys', 'copy-templates', 'import-applications']);
  });
});

describe('the commands for a follow-up of the active note', () => {
  it('mark a follow-up that is picked from several as done, with undo', async () => {
    await stage.open('Acme.md');
    await stage.run('mark-as-done');
    expect(stage.choices().length).toBeGreaterThan(1);
    await stage.choose(/^Thank Jane Doe, /);
    expect(await stage.notes.read('Acme.md')).toContain('- 2026-11-23 thank-you Jane Doe via email\n');
    expect(told.texts().join()).toContain('Marked as done');
    expect(told.buttons()).toHaveLength(1);
  });

  it('snooze a follow-up until a day of the list', async () => {
    await stage.open('Acme.md');
    await stage.run('snooze');
    await stage.choose(/^Write your debrief/);
    expect(stage.choices()).toEqual(['Tomorrow, Tue 24 Nov', 'In 3 days, Thu 26 Nov', 'Next week, Mon 30 Nov', 'Another day…']);
    await stage.choose(/^In 3 days/);
    expect(await stage.notes.read('Acme.md')).toContain('2026-11-23 snooze debrief until 2026-11-26');
  });

  it('snooze a follow-up until any other day, but no earlier than tomorrow', async () => {
    await stage.open('Acme.md');
    await stage.run('snooze');
    await stage.choose(/^Write your debrief/);
    await stage.choose('Another day…');
    stage.fill('Date', '2026-11-23');
    await stage.submit();
    expect(stage.errors()).toEqual(['Choose 24 November 2026 or a later day.']);
    stage.fill('Date', '2026-12-09');
    await stage.submit();
    expect(await stage.notes.read('Acme.md')).toContain('2026-11-23 snooze debrief until 2026-12-09');
  });

  it('skip a follow-up', async () => {
    await stage.open('Acme.md');
    await stage.run('skip');
    await stage.choose(/^Write your debrief/);
    expect(await stage.notes.read('Acme.md')).toContain('2026-11-23 skip debrief');
  });
});

describe('the command “Set outcome…”', () => {
  it('writes the status with its day, which is today unless another is given', async () => {
    await stage.open('Acme.md');
    await stage.run('set-outcome');
    expect(stage.input('Date').value).toBe('');
    stage.fill('Status', 'rejected');
    expect(stage.input('Date').value).toBe('23 November 2026');
    await stage.submit();
    expect(await stage.notes.read('Acme.md')).toMatch(/status: rejected\nstatus_date: 2026-11-23\n/);
  });

  it('refuses a day to come', async () => {
    await stage.open('Acme.md');
    await stage.run('set-outcome');
    stage.fill('Date', '2027-05-01');
    await stage.submit();
    expect(stage.errors()).toEqual(['Choose today or an earlier day.']);
    expect(await stage.notes.read('Acme.md')).toBe(NOTES['Acme.md']);
  });

  it('refuses a day that does not exist', async () => {
    await stage.open('Acme.md');
    await stage.run('set-outcome');
    stage.fill('Status', 'rejected');
    stage.fill('Date', '');
    await stage.submit();
    expect(stage.errors()).toEqual(['Enter a date.']);
    expect(stage.input('Date').getAttribute('aria-invalid')).toBe('true');
    expect(await stage.notes.read('Acme.md')).toBe(NOTES['Acme.md']);
  });
});

describe('the command “Close quiet applications”', () => {
  it('is offered only while an application is quiet', () => {
    expect(stage.offers('close-quiet')).toBe(false);
    makeQuiet();
    expect(stage.offers('close-quiet')).toBe(true);
  });

  it('asks with the number, and closes the applications if the person agrees', async () => {
    const buttons: ConfirmationButton[] = [];
    vi.spyOn(ConfirmationButton.prototype, 'constructor3__').mockImplementation(function (this: ConfirmationButton) {
      buttons.push(this);
    });
    makeQuiet();
    await stage.run('close-quiet');
    expect(stage.modal.titleEl.textContent).toBe('Close 2 quiet applications?');
    expect(await stage.notes.read('Acme.md')).toBe(NOTES['Acme.md']);
    buttons[0]?.simulateClick__();
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).toContain('status: no-response\nstatus_date: 2026-11-23\n');
    expect(await stage.notes.read('Fog.md')).toContain('status: no-response\nstatus_date: 2026-11-23\n');
    expect(told.texts().at(-1)).toContain('2 applications closed');
  });

  it.each([
    [['Acme.md'], 'Its note gets the status “no response”'],
    [['Acme.md', 'Fog.md'], 'Each note gets the status “no response”'],
  ])('says what becomes of the notes %s', async (notes, words) => {
    makeQuiet(notes);
    await stage.run('close-quiet');
    expect(stage.modal.contentEl.textContent).toContain(words);
  });

  function makeQuiet(notes = ['Acme.md', 'Fog.md']): void {
    const quiet = notes.map((note) => interviewStatus({ note, company: note, phase: 'quiet' }));
    vi.spyOn(InterviewIndex.prototype, 'agenda').mockReturnValue(agenda([], quiet));
  }
});

describe('the command “New interview note”', () => {
  it('makes a note of the form’s values in the folder that the form names', async () => {
    await stage.run('new-interview');
    stage.fill('Company', 'Gale');
    stage.fill('Role', 'SRE');
    stage.fill('When', '1 Dec 10:30');
    stage.fill('Format', 'video');
    stage.fill('Interviewers', 'Jane Doe <jane@gale.example>');
    stage.fill('Interviewers person 2', '[[Raj Patel|Raj]], Kim Lee');
    stage.fill('Preferred contact', 'email');
    stage.fill('Folder', 'Jobs');
    await stage.submit();
    expect(stage.modals).toEqual([]);
    expect(await stage.notes.read('Jobs/Gale – SRE.md')).toBe([
      '---', 'type: interview', 'company: Gale', 'role: SRE', 'date: 2026-12-01', 'time: "10:30"', 'format: video', 'interviewers:',
      '  - Jane Doe <jane@gale.example>', '  - "[[Raj Patel|Raj]]"', '  - Kim Lee', 'contact_by: email', '---', '', '',
    ].join('\n'));
    expect(told.texts()).toEqual([]);
  });

  it('makes no note while something is wrong, and says so at the field', async () => {
    await stage.run('new-interview');
    stage.fill('When', '10:30');
    stage.fill('Duration (minutes)', '0');
    stage.fill('Time zone', 'Londinium');
    await stage.submit();
    expect(stage.errors()).toEqual([
      'Enter the company or the role.', '“10:30” is not a date. Try fri, in 2 weeks or 10 Dec.', 'Enter a number of minutes, such as 45.',
      'Enter the name of a time zone, such as Europe/London.',
    ]);
    stage.fill('Company', 'Gale');
    stage.fill('When', '1 Dec');
    stage.fill('Duration (minutes)', '');
    stage.fill('Time zone', '');
    stage.fill('Decision expected by', 'fri');
    await stage.submit();
    expect(stage.errors()).toEqual(['Choose a day on or after the interview.']);
  });

  it('fills in what the next round of an application takes over, and takes it back', async () => {
    await stage.run('new-interview');
    stage.fill('Agency', 'Mine');
    stage.fill('Company', 'Acme');
    expect(stage.input('Role').value).toBe('Backend engineer');
    expect([stage.input('Interviewers').value, stage.input('Interviewers person 2').value]).toEqual(['Jane Doe', 'Raj Patel']);
    expect(stage.input('Round').value).toBe('2');
    expect(stage.input('Agency').value).toBe('Mine');
    stage.fill('Company', 'Acme Labs');
    expect(['Role', 'Interviewers', 'Round'].map((name) => stage.input(name).value)).toEqual(['', '', '']);
    expect(stage.input('Agency').value).toBe('Mine');
  });

  it('offers the thank-you at once if the interview is over', async () => {
    await stage.run('new-interview');
    stage.fill('Company', 'Gale');
    stage.fill('Role', 'SRE');
    stage.fill('When', 'today 8am');
    stage.fill('Duration (minutes)', '30');
    stage.fill('Interviewers', 'Jane Doe');
    await stage.submit();
    await stage.settle();
    expect(told.texts()).toEqual(['Interview note createdWrite thank-youNot now']);
    told.buttons()[0]?.click();
    await stage.settle();
    expect(stage.editor().getValue()).toContain('Jane Doe');
    expect(stage.editor().getValue()).toMatch(/## Thank-you/);
  });
});
