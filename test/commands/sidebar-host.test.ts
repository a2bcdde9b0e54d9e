import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../src/domain/playbook/follow-up';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { readSettings } from '../../src/domain/settings-reader';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const NOTES = {
  'Acme.md': interviewNote({ interviewers: '[Jane Doe, Raj Patel]', decision_by: 'soon' }, '\nWent well.\n'),
  'Ember.md': interviewNote({ company: 'Ember', date: '2026-11-02', status: 'rejected', status_date: '2026-11-19', contact_person: 'Kim Lee' }),
};

let stage: Stage;
let told: Told;
let host: SidebarHost;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load(NOTES);
  host = hostOf(stage);
});

afterEach(() => stage.unload());

function item(action: string, person: string | null = null): FollowUp {
  const found = host.index.agenda().items.find((one) => one.action === action && one.person === person);
  if (found === undefined) throw new Error(`No ${action}`);
  return found;
}

const click = () => new MouseEvent('click');

describe('a letter from the sidebar', () => {
  it('is inserted at the end of its note, which is opened', async () => {
    expect(host.lettersFor(item('thank-you', 'Raj Patel')).map(({ name }) => name)).toEqual(['thank-you']);
    await host.letters.insertFor(item('thank-you', 'Raj Patel'));
    expect(stage.notes.app.workspace.getActiveFile()?.path).toBe('Acme.md');
    const text = stage.editor().getValue();
    expect(text.startsWith(`${NOTES['Acme.md']}\n### Thank-you – Raj Patel, 23 November 2026\n`)).toBe(true);
    expect(stage.modals).toEqual([]);
  });

  it('is addressed to the person of its follow-up', async () => {
    await host.letters.insertFor(item('thank-after-rejection'));
    expect(stage.editor().getValue()).toContain('### Rejection reply – Kim Lee, ');
  });

  it('is the one that was inserted by hand, if that does the same', async () => {
    await stage.open('Ember.md');
    await stage.run('insert-letter');
    await stage.choose('Thanks after rejection');
    await stage.notes.write('Ember.md', stage.editor().getValue());
    await stage.settle();
    const text = stage.editor().getValue();
    expect(host.review.draftOf(item('thank-after-rejection'))?.summary).toMatch(/^Draft/);
    await host.letters.insertFor(item('thank-after-rejection'));
    expect(stage.editor().getValue()).toBe(text);
    expect(stage.editor().getSelection()).not.toBe('');
  });

  it('is shown with its first blank selected, and nothing is written', async () => {
    await host.letters.insertFor(item('thank-you', 'Raj Patel'));
    const text = stage.editor().getValue();
    await stage.notes.write('Acme.md', text);
    await stage.settle();
    stage.editor().setCursor(0, 0);
    await host.letters.showFor(item('thank-you', 'Raj Patel'));
    expect(stage.editor().getSelection()).toMatch(/^==[^=]+==$/);
    expect(stage.editor().getValue()).toBe(text);
  });

  it('is found in the list of all letters, which the list of those that fit ends with', async () => {
    await stage.open('Acme.md');
    await stage.run('insert-letter');
    expect(stage.choices().at(-1)).toBe('All letters…');
    expect(stage.choices()[0]).toMatch(/late$/);
    expect(stage.choices()).not.toContain('Decline offer');
    await stage.choose('All letters…');
    expect(stage.choices()).not.toContain('All letters…');
    expect(stage.choices().length).toBeGreaterThan(20);
  });

  it('is not offered for a follow-up that asks for properties', () => {
    expect(host.lettersFor(item('record-details'))).toEqual([]);
  });
});

describe('what the sidebar is handed', () => {
  it('opens notes, and problems at their line', async () => {
    const open = vi.spyOn(WorkspaceLeaf.prototype, 'openFile');
    await host.opener.openNote('Acme.md', click());
    const [problem] = host.problems();
    if (problem === undefined) throw new Error('There is no problem.');
    await host.opener.openProblem(problem, click());
    const line = NOTES['Acme.md'].split('\n').findIndex((text) => text.startsWith('decision_by'));
    expect(open.mock.calls.map(([file, state]) => [file.path, state])).toEqual([['Acme.md', {}], ['Acme.md', { eState: { line } }]]);
  });

  it('turns a rule off, and on again by undo', async () => {
    await host.switchRuleOff('debrief');
    await stage.settle();
    expect(readSettings(stage.stored)).toEqual({ ...DEFAULT_SETTINGS, rulesOff: ['debrief'] });
    expect(host.index.agenda().items.some(({ action }) => action === 'debrief')).toBe(false);
    expect(told.texts().at(-1)).toBe('The rule “Write your debrief” is offUndo');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(readSettings(stage.stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('opens the settings if Obsidian allows it, and says where they are if not', () => {
    Reflect.set(stage.notes.app, 'setting', null);
    host.opener.openSettings();
    expect(told.texts().at(-1)).toBe('Open Obsidian’s settings and choose this plugin.');
    const setting = { open: vi.fn(), openTabById: vi.fn() };
    Reflect.set(stage.notes.app, 'setting', setting);
    host.opener.openSettings();
    expect(setting.openTabById).toHaveBeenCalledWith('interview-follow-up');
  });

  it('asks for an outcome and for a new interview with the same forms as the palette', () => {
    host.dialogs.setOutcome('Acme.md');
    expect(stage.modal.titleEl.textContent).toBe('Outcome: Acme');
    host.dialogs.newInterview();
    expect(stage.modal.titleEl.textContent).toBe('New interview note');
  });
});
