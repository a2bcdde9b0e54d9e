import type { Plugin } from 'obsidian';
import type { Settings } from '../domain/settings';
import { readSettings } from '../domain/settings-reader';

/** The settings as they stand, in memory and in the plugin's `data.json`. */
export class SettingsStore {
  private readonly listeners = new Set<(settings: Settings) => void>();
  private settings: Settings = readSettings(null);
  /** What was stored, with what a newer version may have put there. */
  private stored: unknown = null;

  constructor(private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>) {}

  get current(): Settings {
    return this.settings;
  }

  /** Takes over what is stored: at the start, and when another device has changed it. */
  async load(): Promise<void> {
    this.stored = await this.plugin.loadData();
    this.settings = readSettings(this.stored);
    this.tell();
  }

  /** Changes some settings at once, and stores them. */
  async change(changes: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...changes };
    this.stored = { ...asRecord(this.stored), ...this.settings };
    this.tell();
    await this.plugin.saveData(this.stored);
  }

  /** Calls back after each change, until the function returned is called. */
  onChange(callback: (settings: Settings) => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener(this.settings);
  }
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
