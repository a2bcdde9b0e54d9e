import { ConfirmationModal, Plugin } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stage } from '../commands/stage';
import { interviewNote } from '../vault/notes';
import { listenToNotices, type Told } from './notices';

const TODAY = 'Daily/2026-11-23.md';
const BLOCK = '```follow-ups\nstates: overdue, today, open\n```\n';
const ON = { '.obsidian/core-plugins.json': '{"daily-notes": true}', '.obsidian/daily-notes.json': '{"folder": "Daily"}' };

let stage: Stage;
let told: Told;

async function load(notes: Readonly<Record<string, string>> = {}, config: Readonly<Record<string, string>> = ON): Promise<void> {
  stage = await Stage.load({ 'Acme.md': interviewNote(), ...notes });
  const { adapter, configDir } = stage.notes.app.vault;
  if (!await adapter.exists(configDir)) await adapter.mkdir(configDir);
  for (const [path, text] of Object.entries(config)) await adapter.write(path.replace('.obsidian', configDir), text);
}

const exists = (path: string) => stage.notes.app.vault.getAbstractFileByPath(path) !== null;

async function undo(): Promise<void> {
  told.buttons().at(-1)?.click();
  await stage.settle();
}

/** The mock of a confirmation draws no button that can be pressed: this keeps what its buttons run. */
function keepAnswers(): (() => void)[] {
  const answers: (() => void)[] = [];
  vi.spyOn(ConfirmationModal.prototype, 'addButton').mockImplementation(function (this: ConfirmationModal, build) {
    const button = {};
    const onClick = (run: () => void) => {
      answers.push(run);
      return button;
    };
    Object.assign(button, { setButtonText: () => button, setCta: () => button, onClick });
    build(button as Parameters<typeof build>[0]);
    return this;
  });
  return answers;
}

beforeEach(() => { told = listenToNotices(); });
afterEach(() => stage.unload());

describe('the command “Insert follow-ups into today’s note”', () => {
  it('adds the list below today’s note, once, and takes it back', async () => {
    await load({ [TODAY]: '# Monday\n' });
    await stage.run('insert-list-today');
    expect(await stage.notes.read(TODAY)).toBe(`# Monday\n\n${BLOCK}`);
    await stage.run('insert-list-today');
    expect(told.texts().at(-1)).toBe('“2026-11-23” already has a list of follow-ups.');
    expect(await stage.notes.read(TODAY)).toBe(`# Monday\n\n${BLOCK}`);
    await undo();
    expect(await stage.notes.read(TODAY)).toBe('# Monday\n');
  });

  it('creates the note with its template if it is missing, and removes it again', async () => {
    await load({ 'Templates/Day.md': '# {{title}} {{date:dddd}} {{time:HH}}h' }, {
      ...ON, '.obsidian/daily-notes.json': '{"folder": "Journal", "format": "YYYY/[W]WW/DD.MM.", "template": "Templates/Day"}',
    });
    await stage.run('insert-list-today');
    expect(await stage.notes.read('Journal/2026/W48/23.11..md')).toBe(`# 23.11. Monday 09h\n\n${BLOCK}`);
    expect(told.texts().at(-1)).toContain('“23.11.” created');
    await undo();
    expect([exists('Journal/2026/W48/23.11..md'), exists('Journal')]).toEqual([false, false]);
  });

  it.each([
    ['is off', { '.obsidian/core-plugins.json': '{"daily-notes": false}' }],
    ['is off in an older list', { '.obsidian/core-plugins.json': '["backlink"]' }],
    ['has settings that cannot be read', { ...ON, '.obsidian/daily-notes.json': '{"folder"' }],
    ['is not known', {}],
  ])('offers the active note if Daily notes %s', async (_, config) => {
    await load({ 'Plain.md': 'Milk' }, config);
    const answers = keepAnswers();
    await stage.open('Plain.md');
    await stage.run('insert-list-today');
    expect(stage.modal.titleEl.textContent).toBe('Insert into “Plain”?');
    expect(stage.modal.contentEl.textContent).toContain('the core plugin Daily notes is off, or its settings can’t be read');
    expect(await stage.notes.read('Plain.md')).toBe('Milk');
    answers[0]?.();
    await stage.settle();
    expect(await stage.notes.read('Plain.md')).toBe(`Milk\n\n${BLOCK}`);
  });

  it('says what to do if no note is open either', async () => {
    await load({}, {});
    await stage.run('insert-list-today');
    expect(told.texts().at(-1)).toContain('Open a note, and run “Insert follow-ups list”.');
  });
});

describe('the command “Insert follow-ups list”', () => {
  it.each([
    ['Milk', 'Milk\n\n```follow-ups\n```\n'],
    ['', '```follow-ups\n```\n'],
  ])('inserts a list at the cursor after %j', async (before, after) => {
    await load({ 'Plain.md': before });
    const editor = await stage.open('Plain.md');
    await stage.run('insert-list');
    expect(editor.getValue()).toBe(after);
  });
});

describe('the command “Create base of applications”', () => {
  it('creates a base with the notes’ own names, opens it, and takes it back', async () => {
    await load();
    await stage.run('create-base');
    const text = await stage.notes.read('Applications.base');
    expect(text).toContain('- type: interview-follow-ups');
    expect(text).toContain('list(type).contains("interview")');
    await undo();
    expect(exists('Applications.base')).toBe(false);
  });

  it('opens a base that exists as it is', async () => {
    await load({ 'Applications.base': 'mine' });
    await stage.run('create-base');
    expect(await stage.notes.read('Applications.base')).toBe('mine');
    expect(told.texts().at(-1)).toBe('“Applications.base” already exists, and was opened as it is.');
  });

  it('says so if Bases is off, and works once it is on', async () => {
    const off = vi.spyOn(Plugin.prototype, 'registerBasesView').mockReturnValue(false);
    await load();
    await stage.run('create-base');
    expect(told.texts().at(-1)).toContain('Bases is off. Turn on the core plugin Bases');
    expect(exists('Applications.base')).toBe(false);
    off.mockReturnValue(true);
    await stage.run('create-base');
    expect(exists('Applications.base')).toBe(true);
  });
});
