import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { BROKEN_NOTE, interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { fieldName } from './field-name';
import { Stage } from './stage';

const APPLICATION = [
  '---', 'type: application', 'company: Corvo', 'role: Data analyst', 'interviews:',
  '  - date: 2026-11-10T10:00', '    round: Screening', '    interviewers: Kim Lee <kim@corvo.example>',
  '  - 2026-11-18 14:00 | Tech talk | [[Raj Patel]]', '---', '',
].join('\n');

const NOTES = {
  'Jobs/Acme.md': interviewNote({ interviewers: '[Jane Doe, Raj Patel]' }, '\nWent well.\n'),
  'Dune.md': interviewNote({ company: 'Dune', date: '2026-11-30T10:00', interviewers: '[Noor Haddad]', contact_by: 'email' }),
  'Ember.md': interviewNote({ company: 'Ember', status: '[waiting, waiting]' }),
  'Fathom 1.md': interviewNote({ company: 'Fathom', round: '1', contact_by: 'email', interviewers: 'Mia Wong <mia@fathom.example>' }),
  'Fathom 2.md': interviewNote({ company: 'Fathom', round: '2', date: '2026-12-03T10:30', interviewers: null }),
  'Corvo.md': APPLICATION,
};

let stage: Stage;
let told: Told;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load(NOTES);
});

afterEach(() => stage.unload());

async function ask(path: string): Promise<void> {
  await stage.open(path);
  await stage.run('they-told-me');
}

function box(label: string): HTMLInputElement {
  const found = [...stage.modal.contentEl.querySelectorAll('label')].find((one) => one.textContent.includes(label));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No choice “${label}”`);
  return input;
}

/** Chooses the kinds as a click does. */
function pick(...labels: string[]): void {
  for (const label of labels) {
    const input = box(label);
    input.checked = !input.checked;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The names of the fields that are shown. */
function fields(): string[] {
  const inputs = [...stage.modal.contentEl.querySelectorAll<HTMLElement>(':is(input, select, textarea):not([aria-hidden])')];
  const shown = inputs.filter((input) => {
    const place = input.closest<HTMLElement>('.interview-follow-up-news-fields, .interview-follow-up-news-occasion');
    return place !== null && place.style.display !== 'none';
  });
  return shown.map(fieldName);
}

async function undo(): Promise<void> {
  told.buttons().at(-1)?.click();
  await stage.settle();
}

async function read(path: string): Promise<string> {
  return stage.notes.read(path);
}

function paths(): string[] {
  return stage.notes.app.vault.getMarkdownFiles().map(({ path }) => path).sort();
}

describe('the form “They told me…”', () => {
  it('asks first what they said, and shows the fields of what is chosen', async () => {
    await ask('Jobs/Acme.md');
    expect(stage.modal.titleEl.textContent).toBe('They told me: Acme');
    expect(stage.modal.contentEl.querySelector('legend')?.textContent).toBe('What did they say?');
    expect(stage.modal.contentEl.querySelectorAll('label')).toHaveLength(8);
    expect(fields()).toEqual([]);
    pick('When they decide', 'Who was there');
    expect(fields()).toEqual(['Decision expected by', 'How to reach Jane Doe', 'How to reach Raj Patel', 'Other interviewers', 'How you heard', 'When you heard']);
    pick('Who was there');
    expect(fields()).toEqual(['Decision expected by', 'How you heard', 'When you heard']);
  });

  it('writes the property and a line, says so, and undoes both at once', async () => {
    await ask('Jobs/Acme.md');
    pick('When they decide');
    stage.fill('Decision expected by', '2026-11-27');
    stage.fill('How you heard', 'phone');
    await stage.submit();
    expect(stage.modals).toEqual([]);
    expect(await read('Jobs/Acme.md')).toBe(NOTES['Jobs/Acme.md'].replace('---\n\nWent', [
      'decision_by: 2026-11-27', 'follow_ups:', '  - 2026-11-23 heard decision by 2026-11-27 via phone', '---\n\nWent',
    ].join('\n')));
    expect(told.texts()).toEqual(['Saved what they saidUndo']);
    await undo();
    expect(await read('Jobs/Acme.md')).toBe(NOTES['Jobs/Acme.md']);
  });

  it('writes nothing and says so if nothing was chosen or filled in', async () => {
    await ask('Jobs/Acme.md');
    await stage.submit();
    expect(stage.modal.contentEl.querySelector('.interview-follow-up-news-error')?.textContent).toBe('Choose what they said.');
    pick('How they want to be contacted');
    await stage.submit();
    expect(stage.errors()).toEqual(['There is nothing new to save.']);
    stage.modal.close();
    expect(await read('Jobs/Acme.md')).toBe(NOTES['Jobs/Acme.md']);
    expect(told.texts()).toEqual([]);
  });

  it('shows what is wrong at its field, and stays open', async () => {
    await ask('Jobs/Acme.md');
    pick('When they decide', 'Who was there');
    stage.fill('Decision expected by', '2026-11-21');
    stage.fill('How to reach Raj Patel', 'by the window');
    await stage.submit();
    expect(stage.errors()).toEqual(['Choose 23 November 2026 or a later day.', 'Enter an email address, a phone number or the address of a LinkedIn page.']);
    expect(stage.input('Decision expected by').getAttribute('aria-invalid')).toBe('true');
  });

  it('forgets what was typed for a choice that is taken back', async () => {
    await ask('Jobs/Acme.md');
    pick('When they decide', 'They said no');
    stage.fill('Decision expected by', '2026-11-27');
    pick('When they decide');
    await stage.submit();
    expect(await read('Jobs/Acme.md')).toContain('  - 2026-11-23 heard a rejection\n');
    expect(await read('Jobs/Acme.md')).not.toContain('decision_by');
  });

  it('names the note and the property that cannot be written, keeps what was typed, and writes nothing', async () => {
    await ask('Ember.md');
    pick('They said no');
    stage.fill('Their feedback', 'More depth');
    await stage.submit();
    expect(stage.errors().join()).toMatch(/^Ember: The property status is written in a way/);
    expect(stage.input('Their feedback').value).toBe('More depth');
    expect(await read('Ember.md')).toBe(NOTES['Ember.md']);
    expect(told.texts()).toEqual([]);
  });

  it('writes nothing into a note whose properties have been broken meanwhile', async () => {
    hostOf(stage).dialogs.recordNews({ note: 'Jobs/Acme.md', entry: null, details: false });
    pick('They made an offer');
    await stage.notes.write('Jobs/Acme.md', BROKEN_NOTE);
    await stage.submit();
    expect(stage.errors().join()).toMatch(/^Acme: The properties of this note/);
    expect(await read('Jobs/Acme.md')).toBe(BROKEN_NOTE);
  });

  it('chooses by number, goes to the first field, moves by arrows, and submits with Enter from a choice or a list of options', async () => {
    await ask('Jobs/Acme.md');
    activeDocument.body.appendChild(stage.modal.containerEl);
    box('When they decide').focus();
    const press = (key: string) => activeDocument.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    expect(activeDocument.activeElement).toBe(box('How they want to be contacted'));
    press('2');
    expect(activeDocument.activeElement).toBe(stage.input('Preferred contact'));
    stage.fill('Preferred contact', 'none');
    press('Enter');
    await stage.settle();
    expect(await read('Jobs/Acme.md')).toContain('contact_by: none\nfollow_ups:\n  - 2026-11-23 heard not to contact them\n');
    activeDocument.body.replaceChildren();
  });

  it('shows what is known as the value that would change', async () => {
    await ask('Dune.md');
    expect(stage.modal.contentEl.textContent).toContain('Now: by email');
    pick('How they want to be contacted');
    expect(stage.input('Preferred contact').value).toBe('email');
  });
});

describe('news of a further round', () => {
  it('makes its note beside the other, and one undo takes both back', async () => {
    await ask('Jobs/Acme.md');
    pick('There is another round');
    stage.fill('Date of the round', '2026-12-01');
    stage.fill('Time', '10:30');
    stage.fill('Who will interview you', 'Mia Wong');
    await stage.submit();
    const path = 'Jobs/Acme – Backend engineer – next round.md';
    expect(paths()).toContain(path);
    expect(await read(path)).toContain('company: Acme\nrole: Backend engineer\ndate: 2026-12-01\ntime: "10:30"\n');
    expect(await read('Jobs/Acme.md')).toContain('  - 2026-11-23 heard another round on 2026-12-01\n');
    expect(told.texts()).toEqual(['Saved what they said, and created “Acme – Backend engineer – next round”Undo']);
    await undo();
    expect(paths()).not.toContain(path);
    expect(await read('Jobs/Acme.md')).toBe(NOTES['Jobs/Acme.md']);
  });

  it('is a line of the list in a note that has one', async () => {
    await ask('Corvo.md');
    pick('There is another round');
    stage.fill('Date of the round', '2026-12-01');
    stage.fill('Round', 'Final');
    await stage.submit();
    expect(await read('Corvo.md')).toContain('  - 2026-12-01 | Final\n');
    expect(paths()).toHaveLength(Object.keys(NOTES).length);
  });

  it('is taken back if its note cannot be made', async () => {
    await ask('Jobs/Acme.md');
    vi.spyOn(stage.notes.app.vault, 'create').mockRejectedValue(new Error('The disk is full.'));
    pick('There is another round');
    stage.fill('Date of the round', '2026-12-01');
    await stage.submit();
    expect(stage.errors()).toEqual(['The note for the next round could not be created: The disk is full.']);
    expect(await read('Jobs/Acme.md')).toBe(NOTES['Jobs/Acme.md']);
  });
});

describe('a rejection with a round still to come', () => {
  it('goes into the note of that round, so that the application is closed, and one undo takes back both notes', async () => {
    await ask('Fathom 1.md');
    pick('They said no');
    await stage.submit();
    expect(await read('Fathom 2.md')).toContain('status: rejected\nstatus_date: 2026-11-23\n');
    expect(await read('Fathom 1.md')).toContain('  - 2026-11-23 heard a rejection\n');
    await undo();
    expect([await read('Fathom 1.md'), await read('Fathom 2.md')]).toEqual([NOTES['Fathom 1.md'], NOTES['Fathom 2.md']]);
  });
});

describe('the row “Fill in missing details”', () => {
  it('opens the form at what is missing, and is done once nothing is', async () => {
    hostOf(stage).dialogs.recordNews({ note: 'Jobs/Acme.md', entry: null, details: true });
    expect(stage.modal.titleEl.textContent).toBe('Fill in missing details: Acme');
    expect(fields()).toEqual([
      'Decision expected by', 'Preferred contact', 'Contact person', 'How to reach Jane Doe', 'How to reach Raj Patel', 'Other interviewers',
      'How you heard', 'When you heard',
    ]);
    stage.fill('Decision expected by', '2026-12-04');
    stage.fill('Preferred contact', 'email');
    stage.fill('How to reach Jane Doe', 'jane@acme.example');
    stage.fill('How to reach Raj Patel', '+44 20 7946 0000');
    await stage.submit();
    const text = await read('Jobs/Acme.md');
    expect(text).toContain('interviewers: [Jane Doe <jane@acme.example>, Raj Patel <+44 20 7946 0000>]\n');
    expect(text).toContain('  - 2026-11-23 record-details\n');
  });

  it('takes what is known so far, and stays', async () => {
    hostOf(stage).dialogs.recordNews({ note: 'Jobs/Acme.md', entry: null, details: true });
    stage.fill('How to reach Jane Doe', 'jane@acme.example');
    await stage.submit();
    expect(await read('Jobs/Acme.md')).toContain('  - 2026-11-23 heard how to reach Jane Doe\n');
    expect(await read('Jobs/Acme.md')).not.toContain('record-details');
  });

  it('of an earlier interview in the note counts for that one', async () => {
    const entry = { index: 0, date: null, round: 'Screening', nth: 1, labels: { 'en': 'Screening', 'en-US': 'Screening', 'de': 'Screening' } };
    hostOf(stage).dialogs.recordNews({ note: 'Corvo.md', entry, details: true });
    stage.fill('Decision expected by', '2026-12-04');
    stage.fill('Preferred contact', 'email');
    await stage.submit();
    expect(await read('Corvo.md')).toContain('  - 2026-11-17 record-details\n');
  });
});

describe('“Before you leave”', () => {
  it('adds what is not known yet to the note as a list to tick, opens it there, and can be undone', async () => {
    await stage.open('Dune.md');
    await stage.run('before-you-leave');
    expect(await read('Dune.md')).toBe([
      NOTES['Dune.md'], '## Before you leave', '', '- [ ] When do you expect to decide?', '- [ ] Who can I follow up with?',
      '- [ ] A business card or an email address from Noor Haddad', '- [ ] The name of anyone else I meet, and a card from each', '',
    ].join('\n'));
    expect(told.texts()).toEqual(['Added what to ask before you leaveUndo']);
    await undo();
    expect(await read('Dune.md')).toBe(NOTES['Dune.md']);
  });

  it('adds the list once', async () => {
    await stage.open('Dune.md');
    await stage.run('before-you-leave');
    const once = await read('Dune.md');
    await stage.run('before-you-leave');
    expect(await read('Dune.md')).toBe(once);
    expect(told.texts().join()).toContain('This list is already in the note.');
  });
});
