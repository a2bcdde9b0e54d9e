import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areSameSettings, mergeSettings } from '../../src/domain/merge-settings';
import type { SettingsCopy } from '../../src/settings/copies';
import { SettingsStore } from '../../src/settings/store';
import { listenToNotices } from '../actions/notices';

/** A device with the plugin, and the `data.json` that a sync app carries to and from it. */
class Device {
  data: unknown = null;
  copies: readonly SettingsCopy[] = [];
  readonly store = new SettingsStore({
    loadData: () => Promise.resolve(structuredClone(this.data)),
    saveData: (saved: unknown) => {
      this.data = structuredClone(saved);
      return Promise.resolve();
    },
  }, () => Promise.resolve(this.copies));
}

let phone: Device;
let laptop: Device;

beforeEach(async () => {
  [phone, laptop] = [new Device(), new Device()];
  await phone.store.load();
  await laptop.store.load();
});

/** The file of one device replaces that of the other, as most sync apps do it. */
async function carry(from: Device, to: Device): Promise<void> {
  to.data = structuredClone(from.data);
  await to.store.load();
}

describe('settings that two devices change', () => {
  it('keep both changes while the app runs, in memory and in the file', async () => {
    await phone.store.change({ cadence: 'two-week' });
    await laptop.store.change({ tag: 'job' });
    await carry(phone, laptop);
    expect(laptop.store.current).toMatchObject({ cadence: 'two-week', tag: 'job' });
    expect(laptop.data).toMatchObject({ cadence: 'two-week', tag: 'job' });
    await carry(laptop, phone);
    expect(phone.store.current).toEqual(laptop.store.current);
  });

  it('keep the entries of a list that both change, and the numbers of two rules', async () => {
    await phone.store.change({ rulesOff: ['debrief', 'prepare'] });
    await carry(phone, laptop);
    await phone.store.change({ rulesOff: ['debrief', 'connect'], ruleNumbers: { 'check-in': { due: 3 } } });
    await laptop.store.change({ rulesOff: ['debrief', 'prepare', 'close'], ruleNumbers: { close: { due: 7 } } });
    await carry(phone, laptop);
    expect([...laptop.store.current.rulesOff].sort()).toEqual(['close', 'connect', 'debrief']);
    expect(laptop.store.current.ruleNumbers).toEqual({ 'check-in': { due: 3 }, 'close': { due: 7 } });
  });

  it('keep the later of two changes of one setting, and a change that was taken back', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000);
    await laptop.store.change({ cadence: 'two-week' });
    await carry(laptop, phone);
    now.mockReturnValue(2_000);
    await phone.store.change({ cadence: 'balanced' });
    await carry(phone, laptop);
    now.mockRestore();
    expect(laptop.store.current.cadence).toBe('balanced');
  });

  it('keep what has come into the file unheard when this device saves', async () => {
    await phone.store.change({ cadence: 'two-week' });
    laptop.data = structuredClone(phone.data);
    await laptop.store.change({ tag: 'job' });
    expect(laptop.data).toMatchObject({ cadence: 'two-week', tag: 'job' });
    expect(laptop.store.current.cadence).toBe('two-week');
  });

  it('keep the last of several changes made in one millisecond', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    await Promise.all(['j', 'jo', 'job'].map((tag) => laptop.store.change({ tag })));
    vi.restoreAllMocks();
    expect(laptop.data).toMatchObject({ tag: 'job' });
  });

  it('are taken as a person writes them into the file by hand', async () => {
    await laptop.store.change({ tag: 'job', rulesOff: ['debrief'] });
    laptop.data = { ...laptop.data as object, tag: 'work', rulesOff: [] };
    await laptop.store.load();
    expect(laptop.store.current).toMatchObject({ tag: 'work', rulesOff: [] });
  });
});

describe('a copy of data.json', () => {
  it('gives what was changed later in it, without a question', async () => {
    const told = listenToNotices();
    await phone.store.change({ cadence: 'two-week' });
    laptop.copies = [{ name: 'data.sync-conflict-20261120-101500-ABC.json', data: phone.data }];
    await laptop.store.change({ tag: 'job' });
    await laptop.store.load();
    expect(laptop.data).toMatchObject({ cadence: 'two-week', tag: 'job' });
    expect(told.texts()).toEqual([]);
  });

  it('is named with the settings in which nothing says which was later, and changes none of them', async () => {
    const told = listenToNotices();
    laptop.data = { tag: 'job', cadence: 'balanced' };
    laptop.copies = [{ name: 'data (conflicted copy).json', data: { tag: 'work', cadence: 'balanced' } }];
    await laptop.store.load();
    expect(laptop.store.current.tag).toBe('job');
    expect(laptop.data).toEqual({ tag: 'job', cadence: 'balanced' });
    expect(told.texts()[0]).toContain('data (conflicted copy).json is a copy of your settings made by a sync app, and differs in tag.');
  });
});

it('a copy of data.json that cannot be read is named', async () => {
  const told = listenToNotices();
  laptop.copies = [{ name: 'data (conflicted copy).json', data: null }];
  await laptop.store.load();
  await laptop.store.load();
  expect(told.texts()).toHaveLength(1);
  expect(told.texts()[0]).toContain('data (conflicted copy).json is a copy of your settings made by a sync app, and differs in values that cannot be read.');
});

it('the merge of two devices is the same from either side', () => {
  const a = { tag: 'a', rulesOff: ['debrief'], changedAt: { 'tag': 2, 'rulesOff.debrief': 5 } };
  const b = { tag: 'b', rulesOff: ['close'], changedAt: { 'tag': 3, 'rulesOff.close': 4 } };
  expect(areSameSettings(mergeSettings(a, b, true).merged, mergeSettings(b, a, true).merged)).toBe(true);
  expect(mergeSettings(a, b, true).undecided).toEqual([]);
});

