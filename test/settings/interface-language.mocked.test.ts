import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/domain/settings';

const obsidian = vi.hoisted(() => ({ language: 'en' }));

vi.mock('obsidian', async (original) => ({ ...await original<object>(), getLanguage: () => obsidian.language }));

const { interfaceLocale } = await import('../../src/domain/language/interface');
const { followLanguage } = await import('../../src/settings/interface-language');
const { SettingsStore } = await import('../../src/settings/store');

let stored: Partial<Settings>;
let store: InstanceType<typeof SettingsStore>;

beforeEach(() => {
  stored = {};
  store = new SettingsStore({
    loadData: () => Promise.resolve(stored),
    saveData: (data: Settings) => {
      stored = data;
      return Promise.resolve();
    },
  });
});

describe('the language of the interface', () => {
  it.each([
    ['en', 'en'], ['en-GB', 'en'], ['de', 'de'], ['de-AT', 'de'], ['fr', 'en'], ['zh-TW', 'en'], ['pt-BR', 'en'], ['', 'en'], ['tlh', 'en'],
  ])('is Obsidian’s if the plugin has it, else English: %s', (language, expected) => {
    obsidian.language = language;
    followLanguage(store, () => undefined);
    expect(interfaceLocale()).toBe(expected);
  });

  it.each([['en', 'en-US'], ['en-GB', 'en'], ['de', 'de'], ['fr', 'en-US']])('is American on a machine in America, but for British English: %s', (language, expected) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
    obsidian.language = language;
    followLanguage(store, () => undefined);
    expect(interfaceLocale()).toBe(expected);
    vi.restoreAllMocks();
  });

  it('changes with the settings from British to American English', async () => {
    obsidian.language = 'en';
    const heard: string[] = [];
    followLanguage(store, () => heard.push(interfaceLocale()));
    await store.change({ language: 'en-US' });
    await store.change({ language: 'en' });
    expect(heard).toEqual(['en-US', 'en']);
  });

  it.each(['en', 'de', 'fr'])('is that of the settings if they name one, and Obsidian’s (%s) again if they do not', async (language) => {
    obsidian.language = language;
    const heard: string[] = [];
    followLanguage(store, () => heard.push(interfaceLocale()));
    const usual = interfaceLocale();
    const other = usual === 'de' ? 'en' : 'de';
    await store.change({ language: other });
    await store.change({ myName: 'Alex Kim' });
    await store.change({ language: null });
    expect(heard).toEqual([other, usual]);
  });

  it('is no news if the settings name the one that it has anyway', async () => {
    obsidian.language = 'de';
    const changed = vi.fn();
    followLanguage(store, changed);
    await store.change({ language: 'de' });
    expect(changed).not.toHaveBeenCalled();
  });

  it('follows what another device has chosen', async () => {
    obsidian.language = 'en';
    const changed = vi.fn();
    followLanguage(store, changed);
    stored = { language: 'de' };
    await store.load();
    expect(interfaceLocale()).toBe('de');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is not followed any longer once that has ended', async () => {
    obsidian.language = 'en';
    const end = followLanguage(store, () => undefined);
    end();
    await store.change({ language: 'de' });
    expect(interfaceLocale()).toBe('en');
  });
});
