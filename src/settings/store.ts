import type { Plugin } from 'obsidian';
import type { Settings } from '../domain/settings';
import { readSettings } from '../domain/settings-reader';
import { isMapping } from '../domain/text/is-mapping';
import { Signal } from '../vault/signal';

/** The settings as they are now, in memory and in the plugin's `data.json`. */
export class SettingsStore {
  readonly #plugin: Pick<Plugin, 'loadData' | 'saveData'>;
  readonly #changed = new Signal<Settings>();
  #settings: Settings = readSettings(null);
  /** What was stored, including settings of a newer version. */
  #stored: unknown = null;

  constructor(plugin: Pick<Plugin, 'loadData' | 'saveData'>) {
    this.#plugin = plugin;
  }

  get current(): Settings {
    return this.#settings;
  }

  /** Reads what is stored: at the start, and when another device has changed it. */
  async load(): Promise<void> {
    this.#stored = await this.#plugin.loadData();
    this.#settings = readSettings(this.#stored);
    this.#changed.notify(this.#settings);
  }

  /** Changes some settings at once, and stores them. */
  async change(changes: Partial<Settings>): Promise<void> {
    this.#settings = { ...this.#settings, ...changes };
    this.#stored = { ...(isMapping(this.#stored) ? this.#stored : {}), ...this.#settings };
    this.#changed.notify(this.#settings);
    await this.#plugin.saveData(this.#stored);
  }

  /** Calls back after each change. Returns what ends that. */
  onChange(callback: (settings: Settings) => void): () => void {
    return this.#changed.subscribe(callback);
  }
}
