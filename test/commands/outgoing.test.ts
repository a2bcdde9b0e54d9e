import { ConfirmationModal, type ConfirmationButton } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../src/domain/playbook/follow-up';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const NOTES = {
  'Acme.md': interviewNote({ interviewers: '[{ name: Jane Doe, email: jane@acme.example, topic: "R&D #1" }, Raj Patel]' }, '\nPrivate thoughts.\n'),
  'Beta.md': interviewNote({ company: 'Beta', interviewers: 'Kim Lee', agency: 'Wherry', agency_contact: 'Pat Moss <pat@hays.example>' }),
  'Ember.md': interviewNote({ company: 'Ember', date: '2026-11-02', status: 'rejected', status_date: '2026-11-19', contact_by: 'phone', contact_person: 'Kim Lee' }),
  'Fog.md': interviewNote({ company: 'Fog', date: '2026-11-19', contact_by: 'none', interviewers: 'Lou Reed' }),
  'Hue.md': interviewNote({ company: 'Hue', date: '2026-11-02', status: 'rejected', status_date: '2026-11-19', contact_by: 'phone', interviewers: '[{ name: Lou Ray, phone: 07700900123 }]' }),
  'Iris.md': interviewNote({ company: 'Iris', date: '2026-11-02', status: 'rejected', status_date: '2026-11-19', contact_by: 'phone', interviewers: '"[[Ned Orr]]"' }),
  'People/Ned Orr.md': '---\nphone: +447700900456\n---\n',
  'Gilt.md': interviewNote({ company: 'Gilt', status: 'offer', status_date: '2026-11-20', interviewers: 'Mia Moss <mia@gilt.example>' }),
};

let stage: Stage;
let told: Told;
let host: SidebarHost;
let copied: string[];
let opened: string[];

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load(NOTES, { myName: 'Alex Kim' });
  host = hostOf(stage);
  copied = [];
  opened = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  vi.spyOn(window, 'open').mockImplementation((url) => {
    opened.push(String(url));
    return null;
  });
});

afterEach(() => stage.unload());

function item(action: string, note: string, person: string | null = null): FollowUp {
  const found = host.index.agenda().items.find((one) => one.action === action && one.note === note && one.person === person);
  if (found === undefined) throw new Error(`No ${action} in ${note}`);
  return found;
}

/** A button as a confirmation sets it up. */
function confirmationButton(el: HTMLButtonElement): ConfirmationButton {
  const button = {
    setButtonText: (text: string) => {
      el.textContent = text;
      return button;
    },
    setCta: () => button,
    onClick: (run: () => void) => {
      el.addEventListener('click', run);
      return button;
    },
  };
  return button as unknown as ConfirmationButton;
}

/** Puts the cursor behind the words. */
function cursorAt(words: string): void {
  const editor = stage.editor();
  editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(words)));
}

describe('copying a letter', () => {
  it('writes a letter that is not in the note for the clipboard only', async () => {
    host.sender.copyFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    await stage.settle();
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/^Hello Jane,\n\n[\s\S]*our conversation about R&D #1\.[\s\S]*Kind regards,\n\nAlex Kim$/);
    expect(told.texts().at(-1)).toBe('Letter copied. 2 blanks left.Copy subjectMark as sentNot yet');
    expect(await stage.notes.read('Acme.md')).toBe(NOTES['Acme.md']);
  });

  it('copies the letter in the note as the person has changed it, and nothing around it', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    await stage.choose('Jane Doe');
    editor.setValue(editor.getValue().replace('I came away', 'Honestly, I came away').replace(/==[^=]+==/g, 'words'));
    host.sender.copyFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    await stage.settle();
    expect(copied[0]).toContain('Honestly, I came away');
    expect(copied[0]).not.toMatch(/Private|end of letter|###|Subject/);
    expect(told.texts().at(-1)).toMatch(/^Letter copied\.Copy subject/);
  });

  it('keeps the zero or plus in front of a phone number that YAML reads as a number', async () => {
    host.sender.copyFor(item('request-feedback', 'Hue.md'));
    await stage.settle();
    expect(copied[0]).toMatch(/^Call 07700900123$/m);
    await host.letters.insertFor(item('request-feedback', 'Iris.md'));
    expect(stage.editor().getValue()).toMatch(/^\*\*Call\*\* \+447700900456$/m);
  });

  it('offers the subject, and asks whether the letter was sent until that is answered', async () => {
    host.sender.copyFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    await stage.settle();
    const [subject, sent] = told.buttons();
    subject?.click();
    subject?.click();
    await stage.settle();
    expect(copied.slice(1)).toEqual(['Thank you – Backend engineer interview', 'Thank you – Backend engineer interview']);
    expect(sent?.textContent).toBe('Mark as sent');
    sent?.click();
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).toContain('- 2026-11-23 thank-you Jane Doe via email\n');
  });

  it('says so if the clipboard refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    host.sender.copyFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    await stage.settle();
    expect(told.texts().at(-1)).toBe('The letter could not be copied. Select it in the note and copy it by hand.');
  });

  it('asks first if the employer asked not to be contacted', async () => {
    host.sender.copyFor({ ...item('debrief', 'Fog.md'), action: 'check-in', channel: 'email', to: 'Lou Reed' });
    await stage.settle();
    expect(copied).toEqual([]);
    expect(stage.modal.contentEl.textContent).toContain('Fog asked not to be contacted.');
  });

  it('asks which letter if there are several', async () => {
    host.sender.copyFor(item('answer-offer', 'Gilt.md'));
    await stage.settle();
    expect(stage.choices()).toEqual(['Acknowledge offer', 'Accept offer', 'Ask for time', 'Negotiate offer', 'Decline offer']);
    await stage.choose('Decline offer');
    expect(copied[0]).toContain('I’ve decided not to accept');
  });
});

describe('opening a letter in the mail program', () => {
  /** Presses the button of the question that is open. */
  async function answer(label: string): Promise<void> {
    const { containerEl } = stage.modal;
    const buttons = [...containerEl.querySelectorAll('button'), ...confirmationButtons];
    buttons.find(({ textContent }) => textContent === label)?.click();
    await stage.settle();
  }

  /** The mock keeps the buttons of a confirmation out of its modal. */
  let confirmationButtons: HTMLButtonElement[];

  beforeEach(() => {
    confirmationButtons = [];
    vi.spyOn(ConfirmationModal.prototype, 'addButton').mockImplementation(function (this: ConfirmationModal, build) {
      const button = createEl('button');
      confirmationButtons.push(button);
      build(confirmationButton(button));
      return this;
    });
  });

  it('asks first if blanks are left, and opens nothing before that is answered', async () => {
    host.sender.mailFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    await stage.settle();
    expect(opened).toEqual([]);
    expect(stage.modal.titleEl.textContent).toBe('2 blanks left');
    expect(stage.modal.contentEl.textContent).toContain('“one result of yours that fits”');
    expect(confirmationButtons.map(({ textContent }) => textContent)).toEqual(['Fill in 2 blanks first', 'Open anyway']);
  });

  it('puts the letter into the note, at its first blank, for whoever fills it in first', async () => {
    host.sender.mailFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    await answer('Fill in 2 blanks first');
    expect(opened).toEqual([]);
    expect(stage.editor().getSelection()).toBe('==one result of yours that fits==');
  });

  it('hands over address, subject and text within the tap, and claims nothing', async () => {
    host.sender.mailFor(item('thank-you', 'Acme.md', 'Jane Doe'));
    confirmationButtons[1]?.click();
    expect(opened[0]).toMatch(/^mailto:jane@acme\.example\?subject=Thank%20you%20%E2%80%93%20Backend%20engineer%20interview/);
    expect(decodeURIComponent(opened[0] ?? '')).toContain('our conversation about R&D #1.');
    await stage.settle();
    expect(told.texts().at(-1)).toBe('Have you sent it?Mark as sentNot yet');
  });

  it('addresses the consultant if only they can pass it on', async () => {
    host.sender.mailFor(item('thank-you', 'Beta.md', 'Kim Lee'));
    await answer('Open anyway');
    expect(opened[0]).toMatch(/^mailto:pat@hays\.example\?/);
    expect(decodeURIComponent(opened[0] ?? '')).toContain('Hello Kim,');
  });

  it('says so if no address is known', async () => {
    host.sender.mailFor(item('thank-you', 'Acme.md', 'Raj Patel'));
    await answer('Open anyway');
    expect(opened[0]).toMatch(/^mailto:\?subject=/);
    expect(told.texts().at(-1)).toContain('No email address on file. Have you sent it?');
  });

  it('asks from the palette too, and goes to the first blank of the letter', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    await stage.choose('Jane Doe');
    cursorAt('Hello Jane');
    await stage.run('open-letter-in-mail');
    expect(opened).toEqual([]);
    await answer('Fill in 2 blanks first');
    expect(editor.getSelection()).toBe('==one result of yours that fits==');
  });

  it('copies a letter that is too long for a mail program, and says so', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    await stage.choose('Jane Doe');
    const long = editor.getValue().replace('I came away', `${'Several hundred words. '.repeat(400)}I came away`);
    editor.setValue(long.replace(/==[^=]+==/g, 'words'));
    cursorAt('Hello Jane');
    await stage.run('open-letter-in-mail');
    expect(opened[0]).not.toContain('body=');
    expect(copied[0]).toContain('Several hundred words. Several');
    expect(told.texts().at(-1)).toBe('Too long for your mail app, so it’s copied. Paste it into the message.');
  });
});

describe('the commands for the letter with the cursor in it', () => {
  it('copy it and mark it as sent, and are not offered without a letter', async () => {
    const editor = await stage.open('Acme.md');
    expect(stage.offers('copy-letter')).toBe(false);
    await stage.run('insert-thank-you');
    await stage.choose('Raj Patel');
    cursorAt('Private');
    expect(stage.offers('copy-letter')).toBe(true);
    cursorAt('Dear Raj');
    await stage.run('copy-letter');
    expect(copied[0]).toContain('Dear Raj,');
    await stage.run('mark-letter-as-sent');
    expect(editor.getValue()).toContain('- 2026-11-23 thank-you Raj Patel via email\n');
  });

  it('mark a letter that is no step of the playbook with a free journal line', async () => {
    await stage.open('Acme.md');
    await stage.run('insert-letter');
    await stage.choose('Clarification to an interviewer');
    await stage.choose('Jane Doe');
    cursorAt('You asked about');
    await stage.run('mark-letter-as-sent');
    expect(stage.editor().getValue()).toContain('- 2026-11-23 sent clarification to Jane Doe via email\n');
    expect(host.problems()).toEqual([]);
  });

  it('offer no mail for a script for a call', async () => {
    await stage.open('Ember.md');
    await host.letters.insertFor(item('request-feedback', 'Ember.md'));
    expect(stage.editor().getValue()).toContain('### Feedback call – Kim Lee, 23 November 2026');
    expect(stage.offers('open-letter-in-mail')).toBe(false);
    await stage.run('mark-letter-as-sent');
    expect(stage.editor().getValue()).toContain('- 2026-11-23 request-feedback via phone\n');
  });
});

describe('the commands for blanks and findings', () => {
  it('select one blank after the other, and begin again behind the last', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    await stage.choose('Jane Doe');
    const selected: string[] = [];
    for (let time = 0; time < 3; time += 1) {
      selected.push(editor.getSelection());
      await stage.run('next-blank');
    }
    expect(selected[0]).toBe('==one result of yours that fits==');
    expect(selected[1]).toMatch(/^==something you did not get to say/);
    expect(selected[2]).toBe(selected[0]);
    editor.setValue(editor.getValue().replace(/==[^=]+==/g, 'words'));
    await stage.run('next-blank');
    expect(told.texts().at(-1)).toBe('No blanks left.');
  });

  it('select each finding and say what it is', async () => {
    const editor = await stage.open('Acme.md');
    await stage.run('check-letter');
    expect(told.texts().at(-1)).toBe('No letters in this note.');
    await stage.run('insert-thank-you');
    await stage.choose('Jane Doe');
    editor.setValue(editor.getValue().replace(/==[^=]+==/g, 'words').replace('Hello Jane', 'Hello Jnae'));
    await stage.run('check-letter');
    expect(editor.getSelection()).toBe('Jnae');
    expect(told.texts().at(-1)).toBe('“Jnae” is nearly Jane Doe: a slip?');
    editor.setValue(editor.getValue().replace('Jnae', 'Jane'));
    await stage.run('check-letter');
    expect(told.texts().at(-1)).toBe('Nothing to check. The letters in this note are ready.');
  });
});

describe('the draft of a follow-up', () => {
  it('says what is left to do in the letter once it is saved', async () => {
    const thanks = item('thank-you', 'Acme.md', 'Jane Doe');
    expect(host.review.draftOf(thanks)).toBeNull();
    await host.letters.insertFor(thanks);
    const text = stage.editor().getValue();
    await stage.notes.write('Acme.md', text);
    await stage.settle();
    expect(host.review.draftOf(thanks)).toMatchObject({ summary: 'Draft: 2 blanks left', isReady: false });
    await stage.notes.write('Acme.md', text.replace(/==[^=]+==/g, 'words').replace('at Acme', 'at Acne'));
    await stage.settle();
    expect(host.review.draftOf(thanks)).toEqual({ summary: 'Draft: a name to look at', isReady: false, details: ['“Acne” is nearly Acme: a slip?'] });
    await stage.notes.write('Acme.md', text.replace(/==[^=]+==/g, 'words'));
    await stage.settle();
    expect(host.review.draftOf(thanks)).toEqual({ summary: 'Draft ready', isReady: true, details: [] });
    expect(host.review.draftOf(item('thank-you', 'Acme.md', 'Raj Patel'))).toBeNull();
  });

  it('says when the letter was sent, whatever blanks were left in it', async () => {
    const thanks = item('thank-you', 'Acme.md', 'Jane Doe');
    await host.letters.insertFor(thanks);
    await stage.notes.write('Acme.md', stage.editor().getValue().replace('company:', 'follow_ups: ["2026-11-23 thank-you Jane"]\ncompany:'));
    await stage.settle();
    expect(host.review.draftOf(thanks)).toEqual({ summary: 'Sent 23 Nov', isReady: true, details: [] });
  });

  it('reads a note for letters only if a heading is a letter’s (the one reading is for the fields in its text)', async () => {
    stage.notes.reads.length = 0;
    await stage.notes.write('Beta.md', `${NOTES['Beta.md']}\n# Notes, and more\n`);
    await stage.settle();
    expect(stage.notes.reads).toEqual(['Beta.md']);
  });
});
