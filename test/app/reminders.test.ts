import { Platform } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { Stage } from '../commands/stage';
import { interviewNote } from '../vault/notes';

const HOUR = 3_600_000;
const IS_DESKTOP = Platform.isDesktopApp;

let stage: Stage;
let told: Told;
let visibility: DocumentVisibilityState;
let isFocused: boolean;

beforeEach(() => {
  told = listenToNotices();
  visibility = 'visible';
  isFocused = true;
  vi.spyOn(activeDocument, 'visibilityState', 'get').mockImplementation(() => visibility);
  vi.spyOn(activeDocument, 'hasFocus').mockImplementation(() => isFocused);
});
afterEach(() => {
  stage.unload();
  Platform.isDesktopApp = IS_DESKTOP;
});

async function load(settings: unknown = null): Promise<void> {
  stage = await Stage.load({ 'Acme.md': interviewNote() }, settings);
}

async function pass(hours: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(hours * HOUR);
}

async function look(at: DocumentVisibilityState): Promise<void> {
  visibility = at;
  activeDocument.dispatchEvent(new Event('visibilitychange'));
  await stage.settle();
}

const reminders = () => told.texts().filter((text) => /due today|overdue/.test(text));

describe('the notice of the day', () => {
  it('is given in the morning to whoever has Obsidian open, and once', async () => {
    await load();
    expect(reminders()).toEqual([]);
    await pass(15);
    expect(reminders()).toEqual([]);
    await pass(8);
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toMatch(/^3 follow-ups overdueOpen follow-ups$/);
    await pass(10);
    expect(reminders()).toHaveLength(1);
  });

  it('waits while the window is hidden, and is given when it is looked at again', async () => {
    await load();
    await look('hidden');
    await pass(24);
    expect(reminders()).toEqual([]);
    await look('visible');
    expect(reminders()).toHaveLength(1);
  });

  it('is not given again after a restart', async () => {
    await load();
    await pass(23);
    stage.plugin.unload();
    stage.plugin.load();
    await stage.settle();
    expect(reminders()).toHaveLength(1);
  });

  it('is given by nobody if reminders are off', async () => {
    await load({ reminders: false });
    await pass(48);
    expect(told.texts()).toEqual([]);
  });

  it('opens the follow-ups by its button', async () => {
    await load();
    await pass(23);
    const ensure = vi.spyOn(stage.notes.app.workspace, 'ensureSideLeaf');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(ensure).toHaveBeenCalledOnce();
  });
});

describe('the system’s notifications', () => {
  const shown: string[] = [];

  function allow(answer: NotificationPermission): ReturnType<typeof vi.fn> {
    shown.length = 0;
    Platform.isDesktopApp = true;
    const ask = vi.fn(async () => answer);
    class Shown extends EventTarget {
      static readonly permission = answer;
      static readonly requestPermission = ask;
      constructor(title: string) {
        super();
        shown.push(title);
      }
    }
    vi.stubGlobal('Notification', Shown);
    return ask;
  }

  it('take the place of notices while Obsidian is not in front', async () => {
    allow('granted');
    await load({ systemReminders: true });
    isFocused = false;
    await look('hidden');
    await pass(23);
    expect(shown).toEqual(['3 follow-ups overdue']);
    expect(reminders()).toEqual([]);
    isFocused = true;
    await look('visible');
    expect(reminders()).toEqual([]);
  });

  it('are not used if the person or the system does not allow them', async () => {
    allow('denied');
    await load({ systemReminders: true });
    isFocused = false;
    await pass(23);
    expect(shown).toEqual([]);
    expect(reminders()).toHaveLength(1);
  });

  it('are asked for when the person turns them on, and stay off if they are refused', async () => {
    const ask = allow('denied');
    await load();
    expect(ask).not.toHaveBeenCalled();
    const [tab] = stage.kept<{ setControlValue: (key: string, value: unknown) => Promise<void>; getControlValue: (key: string) => unknown }[]>('settingTabs__');
    await tab?.setControlValue('systemReminders', true);
    expect(ask).toHaveBeenCalledOnce();
    expect(tab?.getControlValue('systemReminders')).toBe(false);
    expect(told.texts().at(-1)).toContain('Your system does not allow notifications from Obsidian.');
  });
});
