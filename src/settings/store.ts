import { Notice, type Plugin } from 'obsidian';
import { words } from '../domain/language/interface';
import { areSameSettings, CHANGED_AT, mergeSettings, withTimes } from '../domain/merge-settings';
import type { Mapping } from '../domain/note/properties';
import type { Settings } from '../domain/settings';
import { readSettings, readStored } from '../domain/settings-reader';
import { errorText } from '../domain/text/error-text';
import { isMapping } from '../domain/text/is-mapping';
import { showQuestionNotice } from '../ui/undo-notice';
import { Signal } from '../vault/signal';
import type { SettingsCopy } from './copies';

type Name = keyof Settings;

/**
 * The settings as they are now, in memory and in the plugin's `data.json`. Whatever could not be read there stays there until the
 * person chooses to replace it.
 */
export class SettingsStore {
  readonly #plugin: Pick<Plugin, 'loadData' | 'saveData'>;
  readonly #copies: () => Promise<readonly SettingsCopy[]>;
  readonly #changed = new Signal<Settings>();
  #settings: Settings = readSettings(null);
  /** What was stored, including settings of a newer version. */
  #stored: unknown = null;
  /** Why the whole file could not be read; null if it could. */
  #failure: string | null = null;
  #unread: readonly Name[] = [];
  /** Hides the notice. Typing in a field is refused key by key, and one notice is enough. */
  #hideNotice: (() => void) | null = null;
  #saving: Promise<void> = Promise.resolve();
  readonly #told = new Set<string>();
  /** The time of the last change (ms). Each is later than the one before. */
  #changedAt = 0;

  /** @param copies the copies that sync apps have made of `data.json` */
  constructor(plugin: Pick<Plugin, 'loadData' | 'saveData'>, copies: () => Promise<readonly SettingsCopy[]> = () => Promise.resolve([])) {
    this.#plugin = plugin;
    this.#copies = copies;
  }

  get current(): Settings {
    return this.#settings;
  }

  /** What could not be read, as sentences for the person; null if all could. */
  get problem(): string | null {
    if (this.#failure !== null) return words('settings').fileUnreadable(this.#failure);
    if (this.#unread.length === 0) return null;
    return words('settings').valuesUnread(this.#unread.join(', '));
  }

  /**
   * Reads what is stored: at the start, and when another device has changed it. If a setting was changed both here and there, the
   * later change wins. Never throws.
   */
  async load(): Promise<void> {
    await this.#saving;
    const before = this.problem;
    try {
      const data: unknown = await this.#plugin.loadData();
      this.#read(this.#mergedWith(data));
      const tookCopies = await this.#takeCopies();
      if (tookCopies || (isMapping(data) && !areSameSettings(this.#kept(), data))) await this.#save();
    } catch (error) {
      this.#failure = errorText(error);
    }
    if (this.problem !== null && this.problem !== before) new Notice(words('settings').fromPlugin(this.problem), 0);
    this.#changed.notify(this.#settings);
  }

  /**
   * Changes some settings at once, and stores them.
   * @returns false if that would replace something unreadable: a notice then offers to replace it
   */
  async change(changes: Partial<Settings>): Promise<boolean> {
    const names = this.#failure === null ? this.#unread.filter((name) => name in changes) : ['data.json'];
    if (names.length === 0) {
      await this.#apply(changes);
      return true;
    }
    this.#hideNotice?.();
    const message = words('settings').notChanged(names.join(', '));
    this.#hideNotice = showQuestionNotice(message, [
      { label: words('settings').replace, run: () => this.#apply(changes) },
      { label: words('settings').keep, run: () => Promise.resolve() },
    ]);
    return false;
  }

  /** Replaces what could not be read by the settings that are in use. */
  async replaceUnread(): Promise<void> {
    await this.#apply(this.#failure === null ? Object.fromEntries(this.#unread.map((name) => [name, this.#settings[name]])) : {});
  }

  /** Calls back after each change, until the function returned is called. */
  onChange(callback: (settings: Settings) => void): () => void {
    return this.#changed.subscribe(callback);
  }

  #read(data: unknown): void {
    if (data !== null && data !== undefined && !isMapping(data)) {
      throw new Error(words('settings').notSettings(JSON.stringify(data).slice(0, 40)));
    }
    const { settings, unread } = readStored(data);
    [this.#stored, this.#settings, this.#unread, this.#failure] = [data, settings, unread, null];
  }

  async #apply(changes: Partial<Settings>): Promise<void> {
    const before = { ...this.#settings, ...this.#failure === null ? this.#kept() : {} };
    this.#settings = { ...this.#settings, ...changes };
    this.#changedAt = Math.max(Date.now(), this.#changedAt + 1);
    this.#stored = withTimes(before, { ...before, ...changes }, this.#changedAt);
    this.#unread = this.#unread.filter((name) => !(name in changes));
    this.#failure = null;
    this.#changed.notify(this.#settings);
    await this.#save();
  }

  /** One save after the other: two at once could end in the wrong order. */
  async #save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#write()).catch((error: unknown) => {
      new Notice(words('settings').notSaved(errorText(error)), 0);
    });
    await this.#saving;
  }

  /** What another device has put into the file in the meantime is kept. */
  async #write(): Promise<void> {
    const data: unknown = await this.#plugin.loadData().catch(() => null);
    const merged = isMapping(data) ? mergeSettings(this.#kept(), data, true).merged : this.#stored;
    if (isMapping(merged) && !areSameSettings(merged, this.#kept())) {
      this.#read(merged);
      this.#changed.notify(this.#settings);
    }
    await this.#plugin.saveData(merged);
  }

  #tellOnce(message: string): void {
    if (!this.#told.has(message)) new Notice(words('settings').fromPlugin(message), 0);
    this.#told.add(message);
  }

  #kept(): Mapping {
    return isMapping(this.#stored) ? this.#stored : {};
  }

  /** A file without times was written by hand and is used as it is. */
  #mergedWith(data: unknown): unknown {
    return isMapping(data) && CHANGED_AT in data && isMapping(this.#stored) ? mergeSettings(this.#stored, data, true).merged : data;
  }

  /** Takes over what was changed later in the copies, and says what cannot be decided. Returns whether anything was taken over. */
  async #takeCopies(): Promise<boolean> {
    const before = { ...this.#settings, ...this.#kept() };
    let ours: Mapping = before;
    for (const { name, data } of await this.#copies().catch(() => [])) {
      const { merged, undecided } = isMapping(data)
        ? mergeSettings(ours, data, false) : { merged: ours, undecided: [words('settings').unreadableValues] };
      ours = merged;
      if (undecided.length > 0) this.#tellOnce(differs(name, undecided));
    }
    if (areSameSettings(ours, before)) return false;
    this.#read(ours);
    return true;
  }
}

function differs(copy: string, names: readonly string[]): string {
  return words('settings').copyDiffers(copy, names.join(', '));
}
