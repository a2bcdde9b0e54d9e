import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { SettingsStore } from '../../src/settings/store';

let data: unknown;
let store: SettingsStore;

beforeEach(() => {
  data = null;
  store = new SettingsStore({
    loadData: () => Promise.resolve(data),
    saveData: (saved: unknown) => {
      data = saved;
      return Promise.resolve();
    },
  });
});

describe('SettingsStore', () => {
  it('returns the default settings before anything is stored', async () => {
    await store.load();
    expect(store.current).toEqual(DEFAULT_SETTINGS);
  });

  it('ignores each stored field whose value is invalid', async () => {
    data = { cadence: 'two-week', weekend: 'sunday', myName: 7 };
    await store.load();
    expect(store.current).toEqual({ ...DEFAULT_SETTINGS, cadence: 'two-week' });
  });

  it('stores a change, and keeps fields of a newer version', async () => {
    data = { cadence: 'two-week', fromTomorrow: true };
    await store.load();
    await store.change({ tag: 'job' });
    expect(data).toEqual({
      ...DEFAULT_SETTINGS, cadence: 'two-week', tag: 'job', fromTomorrow: true, changedAt: { tag: expect.any(Number) as number },
    });
  });

  it('notifies of each change, another device’s too, until the listener unsubscribes', async () => {
    const heard = vi.fn();
    const stop = store.onChange(heard);
    await store.change({ tag: 'job' });
    data = { tag: 'work' };
    await store.load();
    stop();
    await store.change({ tag: 'play' });
    expect(heard.mock.calls.map(([settings]) => (settings as typeof DEFAULT_SETTINGS).tag)).toEqual(['job', 'work']);
  });
});
