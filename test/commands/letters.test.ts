import { ConfirmationButton } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const NOTES = {
  'Acme.md': interviewNote({ interviewers: '[Jane Doe, Raj Patel, Kim Lee]', follow_ups: '[2026-11-20 thank-you Kim Lee]' }, '\nWent well.\n'),
  'Beta.md': interviewNote({ company: 'Beta' }, '\nWent well.\n'),
  'Ember.md': interviewNote({ company: 'Ember', date: '2026-11-02', status: 'rejected', status_date: '2026-11-20', contact_person: 'Kim Lee' }),
  'Fog.md': interviewNote({ company: 'Fog', contact_by: 'none' }),
  'Fog 2.md': interviewNote({ company: 'Fog', date: '2026-11-22' }),
};
const ROUNDS = '---\ntype: application\ncompany: Gilt\nrole: SRE\ninterviews:\n  - 2026-11-19 | Technical | Ann Lee <ann@gilt.example>\n  - 2026-11-20 | Technical | Ann Lee <ann@gilt.example>\n---\n';
const PANELS = '---\ntype: application\ncompany: Rook\nrole: SRE\ninterviews:\n  - date: 2026-11-20\n    interviewers: [Ann Lee, Ben Roe]\n  - date: 2026-11-19\n    interviewers: [Cy Fox, Di Orr]\n---\n';
const HEADING = '### Thank-you – Jane Doe, 23 November 2026';

let stage: Stage;
let told: Told;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load(NOTES, { myName: 'Alex Kim' });
});

afterEach(() => stage.unload());

function selected(): string {
  const editor = stage.editor();
  return editor.getValue().slice(editor.posToOffset(editor.getCursor('from')), editor.posToOffset(editor.getCursor('to')));
}

describe('inserting a thank-you', () => {
  it('puts it behind the line with the cursor, in one change, with the first blank selected', async () => {
    const editor = await stage.open('Beta.md');
    const changes = vi.spyOn(editor, 'transaction');
    editor.setCursor(editor.offsetToPos(NOTES['Beta.md'].indexOf('well')));
    await stage.run('insert-thank-you');
    const text = editor.getValue();
    expect(text.startsWith(`${NOTES['Beta.md']}\n${HEADING}\n`)).toBe(true);
    expect(text).toContain('\nAlex Kim\n');
    expect(changes).toHaveBeenCalledTimes(1);
    expect(selected()).toBe('==topic you talked about==');
  });

  it('puts it at the end of the note if the cursor was never set', async () => {
    const editor = await stage.open('Beta.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue().startsWith(NOTES['Beta.md'])).toBe(true);
  });

  it('goes to the first blank of a letter that is in the note already, and inserts no second one', async () => {
    const editor = await stage.open('Beta.md');
    await stage.run('insert-thank-you');
    const once = editor.getValue();
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toBe(once);
    expect(selected()).toMatch(/^==[^=]+==$/);
    expect(told.texts().at(-1)).toBe('This letter is already in this note.');
  });

  it('writes one letter for each interviewer: for one that is picked, or for all who are due', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    expect(stage.choices()).toEqual(['Jane Doe', 'Raj Patel', 'Kim Lee', 'Everyone due']);
    await stage.choose('Everyone due');
    const text = editor.getValue();
    expect(text.match(/^### .*$/gm)).toEqual([HEADING, '### Thank-you – Raj Patel, 23 November 2026']);
    expect(text).toContain('Dear Raj,');
    expect(selected()).toBe('==topic you talked about==');
    await stage.run('insert-thank-you');
    await stage.choose('Raj Patel');
    expect(editor.getValue()).toBe(text);
  });

  it('writes another letter for another round of the same name with the same person', async () => {
    stage.notes.create('Gilt.md', ROUNDS);
    await stage.settle();
    for (const item of hostOf(stage).index.agenda().items.filter(({ note, action }) => note === 'Gilt.md' && action === 'thank-you')) await hostOf(stage).letters.insertFor(item);
    expect(stage.editor().getValue().match(/^### .*$/gm)?.sort()).toEqual([
      '### Thank-you – Ann Lee · Technical (20 November), 23 November 2026', '### Thank-you – Ann Lee · Technical, 23 November 2026',
    ]);
  });

  it('writes to the panel of one listed interview from its row, and to no other', async () => {
    stage.notes.create('Panels.md', PANELS);
    await stage.settle();
    const [item] = hostOf(stage).index.agenda().items.filter(({ note, entry, action }) => note === 'Panels.md' && action === 'thank-you' && entry?.index === 0);
    await hostOf(stage).letters.insertDueThanks('Panels.md', item);
    expect(stage.editor().getValue().match(/^### Thank-you – (?:Ann Lee|Ben Roe|Cy Fox|Di Orr)/gm)).toEqual([
      '### Thank-you – Ann Lee', '### Thank-you – Ben Roe',
    ]);
  });

  it('writes, of all who are due, only to those who have no letter yet', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    await stage.choose('Raj Patel');
    await stage.run('insert-thank-you');
    await stage.choose('Everyone due');
    expect(editor.getValue().match(/^### .*$/gm)).toHaveLength(2);
  });
});

describe('inserting a feedback request', () => {
  it('addresses it to the contact person', async () => {
    const editor = await stage.open('Ember.md');
    await stage.run('insert-feedback-request');
    expect(editor.getValue()).toContain('### Feedback request – Kim Lee, 23 November 2026');
    expect(editor.getValue()).toContain('Is there one thing that would have made me a stronger candidate?');
  });
});

describe('inserting a letter to an employer who asked not to be contacted', () => {
  it.each(['Fog.md', 'Fog 2.md'])('asks before it writes the letter (%s)', async (path) => {
    const buttons: ConfirmationButton[] = [];
    vi.spyOn(ConfirmationButton.prototype, 'constructor3__').mockImplementation(function (this: ConfirmationButton) {
      buttons.push(this);
    });
    const editor = await stage.open(path);
    await stage.run('insert-thank-you');
    expect(stage.modal.contentEl.textContent).toContain('Fog asked not to be contacted.');
    expect(editor.getValue()).not.toContain('###');
    buttons[0]?.simulateClick__();
    await stage.settle();
    expect(editor.getValue()).toContain(HEADING);
  });
});

describe('inserting a letter while the cursor is in another', () => {
  it('puts the new letter behind the other, so that neither is torn', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    await stage.choose('Jane Doe');
    const first = editor.getValue();
    await stage.run('insert-thank-you');
    await stage.choose('Raj Patel');
    expect(editor.getValue().startsWith(first.trimEnd())).toBe(true);
    expect(editor.getValue().slice(first.trimEnd().length)).toMatch(/^\n\n### Thank-you – Raj Patel/);
  });
});

describe('a letter in the language of its note', () => {
  const GERMAN = { 'Hof.md': interviewNote({ company: 'Hof', language: 'Deutsch', interviewers: '[Frau Jana Weber]' }, '\nGut gelaufen.\n') };

  it('is offered by its name there, and stays found when the note says another language', async () => {
    for (const [path, text] of Object.entries(GERMAN)) stage.notes.create(path, text);
    await stage.settle();
    const editor = await stage.open('Hof.md');
    await stage.run('insert-letter');
    expect(stage.choices().filter((choice) => choice.startsWith('Nachbereitung'))).toHaveLength(1);
    await stage.choose(stage.choices().find((choice) => choice.startsWith('Dankschreiben – Frau Jana Weber')) ?? '');
    expect(editor.getValue()).toContain('### Dankschreiben – Frau Jana Weber, 23. November 2026\n\n**Betreff:** Vielen Dank für das Gespräch');
    expect(editor.getValue()).toContain('\n\nSehr geehrte Frau Weber,\n\nvielen Dank – etwas verspätet – für das Gespräch am Freitag, den 20. November');
    expect(editor.getValue()).toContain('\n%% Ende des Briefs %%');
    expect(selected()).toBe('==Thema, über das ihr gesprochen habt==');
    await stage.notes.write('Hof.md', editor.getValue().replace('language: Deutsch\n', ''));
    await stage.settle();
    const item = hostOf(stage).index.agenda().items.find(({ note, action }) => note === 'Hof.md' && action === 'thank-you');
    if (item === undefined) throw new Error('No thank-you is due.');
    expect(hostOf(stage).review.draftOf(item)?.summary).toBe('Draft: 3 blanks left');
    await stage.run('mark-letter-as-sent');
    expect(stage.editor().getValue()).toContain('- 2026-11-23 thank-you Frau Jana Weber via email');
  });

  it('is written in German for all if the settings say so', async () => {
    stage.unload();
    stage = await Stage.load(NOTES, { letterLanguage: 'de' });
    const editor = await stage.open('Beta.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('### Dankschreiben – Jane Doe, 23. November 2026');
  });
});
