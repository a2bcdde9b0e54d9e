import type { ObsidianProtocolHandler } from 'obsidian';
import { ConfirmationButton } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { Stage } from '../commands/stage';
import { interviewNote } from '../vault/notes';

const NOTE = 'Interviews/Acme.md';
const THANK_JANE = { 'note': 'Acme', 'follow-up': 'thank-you', 'person': 'Jane Doe' };

let stage: Stage;
let told: Told;
let buttons: ConfirmationButton[];

beforeEach(async () => {
  buttons = [];
  vi.spyOn(ConfirmationButton.prototype, 'constructor3__').mockImplementation(function (this: ConfirmationButton) {
    buttons.push(this);
  });
  told = listenToNotices();
  stage = await Stage.load({ [NOTE]: interviewNote(), 'Plain.md': 'Milk' });
});
afterEach(() => stage.unload());

async function follow(params: Readonly<Record<string, string>>): Promise<void> {
  const handler = stage.kept<ReadonlyMap<string, ObsidianProtocolHandler>>('obsidianProtocolHandlers__').get('interview-follow-up');
  handler?.({ action: 'interview-follow-up', ...params });
  await stage.settle();
}

async function answer(label: string): Promise<void> {
  const button = buttons.find(({ buttonEl }) => buttonEl.textContent === label);
  if (button === undefined) throw new Error(`No button ${label}`);
  button.simulateClick__();
  await stage.settle();
}

const note = () => stage.notes.read(NOTE);

describe('an address that asks to write', () => {
  it('shows what would be written and asks before it is', async () => {
    const before = await note();
    await follow({ do: 'done', ...THANK_JANE });
    expect(stage.modal.contentEl.textContent).toBe(
      `A link asks for this: Thank Jane Doe. It would add to ${NOTE}:follow_ups:\n  - 2026-11-23 thank-you Jane Doe via email`,
    );
    expect(await note()).toBe(before);
    await answer('Mark as done');
    expect(await note()).toContain('  - 2026-11-23 thank-you Jane Doe via email\n');
    expect(told.texts().at(-1)).toContain('Marked as done');
  });

  it('snoozes once it is confirmed', async () => {
    await follow({ do: 'snooze', until: '2026-11-25', ...THANK_JANE });
    await answer('Snooze');
    expect(await note()).toContain('  - 2026-11-23 snooze thank-you Jane Doe until 2026-11-25\n');
  });

  it('asks one question at a time, however often it is opened', async () => {
    for (let times = 0; times < 5; times += 1) await follow({ do: 'done', ...THANK_JANE });
    expect(stage.modals).toHaveLength(1);
    expect(told.texts().at(-1)).toBe('A link to Interview Follow-Up was not followed. Answer the open question first.');
  });

  it.each([
    [{ do: 'done', note: 'Nowhere' }, 'note is “Nowhere”; expected the path or the name of an interview note.'],
    [{ do: 'done', note: 'Plain' }, 'note is “Plain”; expected the path or the name of an interview note.'],
    [{ do: 'done', note: '../../.obsidian/app.json' }, 'note is “../../.obsidian/app.json”; expected'],
    [{ do: 'snooze', ...THANK_JANE }, 'until is missing; expected 2026-11-24 or a later day.'],
    [{ do: 'format-disk' }, 'do is “format-disk”; expected open, done, snooze, new.'],
  ])('is refused calmly, with nothing written and nothing asked: %o', async (params, words) => {
    const before = await note();
    await follow(params);
    expect(stage.modals).toEqual([]);
    expect(told.texts().at(-1)).toContain(`A link to Interview Follow-Up was not followed. ${words}`);
    expect(await note()).toBe(before);
  });
});

describe('an address for a new note', () => {
  it('fills in the form, and only the person creates the note', async () => {
    await follow({ do: 'new', company: 'Dune', role: 'SRE', when: '2026-12-01 10:30', interviewers: 'Kim Lee, Tom Brandt', format: 'video' });
    expect(stage.input('Company').value).toBe('Dune');
    expect(stage.input('Format').value).toBe('video');
    expect(stage.modal.contentEl.textContent).toContain('A link filled in this form. Check it before you create the note.');
    expect(stage.modal.contentEl.textContent).toContain('Tuesday 1 December');
    expect(stage.notes.app.vault.getMarkdownFiles()).toHaveLength(2);
    await stage.submit();
    const made = stage.notes.app.vault.getMarkdownFiles().find(({ basename }) => basename.startsWith('Dune'));
    expect(await stage.notes.read(made?.path ?? '')).toContain('company: Dune\nrole: SRE\ndate: 2026-12-01\ntime: "10:30"\nformat: video\n');
  });

  it('can be asked for again once the form is closed', async () => {
    await follow({ do: 'new', company: 'Dune' });
    stage.modal.close();
    await follow({ do: 'new', company: 'Elm' });
    expect(stage.input('Company').value).toBe('Elm');
  });
});

describe('an address to open', () => {
  it('opens the follow-ups and the note that it names, and writes nothing', async () => {
    const ensure = vi.spyOn(stage.notes.app.workspace, 'ensureSideLeaf');
    await follow(THANK_JANE);
    expect(ensure).toHaveBeenCalledOnce();
    expect(stage.editor().getValue()).toContain('company: Acme');
    expect(told.texts()).toEqual([]);
  });

  it('opens the note and says so if its follow-up is done', async () => {
    await follow({ ...THANK_JANE, person: 'Somebody Else' });
    expect(stage.editor().getValue()).toContain('company: Acme');
    expect(told.texts().at(-1)).toContain('No follow-up matches note=Acme action=thank-you person="Somebody Else".');
  });
});
