import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HoverLinkSource, PluginSettingTab, ViewCreator } from 'obsidian';
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/domain/settings';
import { readSettings } from '../src/domain/settings-reader';
import { FollowUpsView } from '../src/views/follow-ups-view';
import { listenToNotices } from './actions/notices';
import { Stage } from './commands/stage';
import { inLanguage } from './in-language';
import { controlsOf } from './settings/definitions';
import { NotesApp } from './vault/notes-app';

const VAULT = join(import.meta.dirname, '../example-vault');
const FILES = filesBelow(VAULT);

let stage: Stage;
let view: FollowUpsView;

beforeEach(async () => {
  listenToNotices();
  stage = await Stage.load(FILES);
  view = await openView();
});

afterEach(async () => {
  await view.onClose();
  view.unload();
  stage.unload();
});

describe('the plugin over the example vault', () => {
  it('shows what is due in the sidebar', () => {
    expect(titles().length).toBeGreaterThan(5);
    expect(groups()).toContain('Today');
  });

  it('says in the status bar how much is due, and nothing if nothing is', async () => {
    const [button] = stage.kept<HTMLElement[]>('statusBarItems__');
    const shown = countIn('Overdue') + countIn('Today');
    expect(button?.textContent).toBe(`${shown} due`);
    await change('typeValue', 'nothing');
    await change('tag', '');
    expect(titles()).toEqual([]);
    expect(button?.textContent).toBe('');
  });

  it('opens the sidebar from the palette, the ribbon and the status bar', async () => {
    const ensure = vi.spyOn(stage.notes.app.workspace, 'ensureSideLeaf');
    await stage.run('open');
    stage.kept<HTMLElement[]>('statusBarItems__')[0]?.click();
    await stage.settle();
    expect(ensure.mock.calls).toEqual(Array(2).fill(['interview-follow-up', 'right', { active: true, reveal: true }]));
    expect(stage.kept<HTMLElement[]>('ribbonActions__')).toHaveLength(1);
  });

  it('opens the sidebar when a person turns the plugin on', async () => {
    const ensure = vi.spyOn(stage.notes.app.workspace, 'ensureSideLeaf');
    stage.plugin.onUserEnable();
    await stage.settle();
    expect(ensure).toHaveBeenCalledOnce();
  });

  it('registers its rows for previews, as Obsidian’s links are', () => {
    expect(stage.kept<ReadonlyMap<string, HoverLinkSource>>('hoverLinkSources__').get('interview-follow-up')).toEqual({ display: 'Follow-ups', defaultMod: true });
  });

  it('removes a follow-up from the list once its note says that it is skipped', async () => {
    const note = someNote();
    await stage.open(note);
    const before = titles().length;
    await stage.run('skip');
    if (stage.modals.length > 0) await stage.choose(/./);
    expect(await stage.notes.read(note)).toContain('2026-11-23 skip ');
    expect(titles().length).toBeLessThan(before);
  });

  it('leaves all other notes as they are while it is used', async () => {
    const note = someNote();
    await stage.open(note);
    for (const id of ['skip', 'mark-as-done']) {
      await stage.run(id);
      if (stage.modals.length > 0) await stage.choose(/./);
    }
    for (const [path, text] of Object.entries(FILES)) if (path !== note) expect(await stage.notes.read(path), path).toBe(text);
  });
});

describe('a changed setting', () => {
  it.each([
    ['cadence', 'two-week'], ['checkInsAllowed', '1'], ['rule.thank-you', false], ['rule.debrief', false], ['weekend.1', true],
    ['daysOff', '2026-11-24\n2026-11-25'], ['dateOrder', 'day-month'], ['tag', 'other'], ['folder', 'Nowhere'], ['typeProperty', 'kind'], ['typeValue', 'meeting'],
    ['excludedFolders', 'Old'], ['startFrom', '2026-11-01'], ['quietAfter', 90], ['myName', 'Alex Kim'], ['mySignature', '+44'], ['number.prepare.from', 5],
  ])('is stored and shown as entered (%s)', async (key, value) => {
    await change(key, value);
    expect(tab().getControlValue(key)).toEqual(value);
    expect(readSettings(stage.stored)).not.toEqual(DEFAULT_SETTINGS);
    expect(stage.stored).toMatchObject(readSettings(stage.stored));
  });

  it('removes a rule’s rows when the rule is turned off, and brings them back', async () => {
    const before = titles();
    await change('rule.debrief', false);
    expect(titles()).toEqual(before.filter((title) => title !== 'Write your debrief'));
    await change('rule.debrief', true);
    expect(titles()).toEqual(before);
  });

  it('is applied when another device makes it', async () => {
    stage.store({ ...DEFAULT_SETTINGS, typeValue: 'nothing', tag: '' });
    await stage.plugin.onExternalSettingsChange();
    await stage.settle();
    expect(titles()).toEqual([]);
  });

  it('is accepted from every control', async () => {
    for (const { key, type } of controlsOf(tab().getSettingDefinitions())) {
      const value = tab().getControlValue(key);
      await change(key, type === 'toggle' ? value !== true : value);
    }
    expect(titles().every((title) => title !== '')).toBe(true);
  });
});

describe('another language in the settings', () => {
  inLanguage('en');

  /** What stands outside the sidebar. */
  function around(): readonly (string | undefined)[] {
    const source = stage.kept<ReadonlyMap<string, HoverLinkSource>>('hoverLinkSources__').get('interview-follow-up');
    return [stage.commands.get('open')?.name, source?.display, view.getDisplayText()];
  }

  it('changes commands and titles at once, and back', async () => {
    expect(around()).toEqual(['Open follow-ups', 'Follow-ups', 'Follow-ups']);
    const ids = [...stage.commands.keys()];
    await change('language', 'de');
    expect(around()).toEqual(['Nächste Schritte öffnen', 'Nächste Schritte', 'Nächste Schritte']);
    expect([...stage.commands.keys()]).toEqual(ids);
    await change('language', '');
    expect(around()).toEqual(['Open follow-ups', 'Follow-ups', 'Follow-ups']);
  });

  it('dates the rows in it, and back', async () => {
    const said = () => JSON.stringify(all('.interview-follow-up-row').map((el) => el.textContent));
    const english = said();
    expect(english).toMatch(/ Nov\b/);
    await change('language', 'de');
    expect(said()).toMatch(/\d\. Nov\./);
    expect(said()).not.toMatch(/\d Nov\b/);
    await change('language', '');
    expect(said()).toBe(english);
  });

  it('is drawn in the settings tab', async () => {
    const update = vi.spyOn(tab(), 'update');
    await change('language', 'de');
    expect(update).toHaveBeenCalledOnce();
    expect(JSON.stringify(tab().getSettingDefinitions())).toContain('Sprache deiner Briefe');
    expect(tab().getControlValue('language')).toBe('de');
    expect(stage.stored).toMatchObject({ language: 'de' });
  });
});

describe('the plugin once it is unloaded', () => {
  it('leaves no callback and no timer behind', async () => {
    await view.onClose();
    view.unload();
    const fresh = new NotesApp().listeners();
    stage.plugin.unload();
    expect(stage.notes.listeners()).toBe(fresh);
    expect(vi.getTimerCount()).toBe(0);
  });
});

async function openView(): Promise<FollowUpsView> {
  const make = stage.kept<ReadonlyMap<string, ViewCreator>>('views__').get('interview-follow-up');
  const made = make?.(WorkspaceLeaf.create2__(stage.notes.app as never).asOriginalType3__());
  if (!(made instanceof FollowUpsView)) throw new Error('The sidebar is not registered.');
  activeDocument.body.appendChild(made.containerEl);
  made.load();
  await made.onOpen();
  await stage.settle();
  return made;
}

function tab(): PluginSettingTab {
  const [only] = stage.kept<PluginSettingTab[]>('settingTabs__');
  if (only === undefined) throw new Error('There is no settings tab.');
  return only;
}

async function change(key: string, value: unknown): Promise<void> {
  await tab().setControlValue(key, value);
  await stage.settle();
}

function all(selector: string): HTMLElement[] {
  return [...view.contentEl.querySelectorAll<HTMLElement>(selector)];
}

function titles(): string[] {
  return all('.interview-follow-up-title').map((el) => el.textContent);
}

function groups(): string[] {
  return all('.interview-follow-up-group-title').map((el) => el.textContent);
}

function countIn(group: string): number {
  const found = all('.interview-follow-up-group').find((el) => el.querySelector('.interview-follow-up-group-title')?.textContent === group);
  return found?.querySelectorAll('.interview-follow-up-row').length ?? 0;
}

/** The first note with something to do now. */
function someNote(): string {
  const found = Object.entries(FILES).find(([, text]) => /^type: interview$/m.test(text) && /^date: ['"]?2026-11-(?:19|20)/m.test(text));
  if (found === undefined) throw new Error('The example vault has no interview of late.');
  return found[0];
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return Object.fromEntries(names.sort().map((name) => [relative('.', name).split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]));
}
