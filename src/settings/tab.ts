import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { words } from '../domain/language/interface';
import { askToNotify } from '../ui/system-notification';
import { controlChange, controlValue } from './controls';
import { definitions } from './definitions';
import { namesPage } from './names-page';
import { regionField } from './region-field';
import type { SettingsStore } from './store';

/** The settings tab, made from `definitions.ts`. */
export class FollowUpSettingTab extends PluginSettingTab {
  override icon = 'calendar-check';
  readonly #store: SettingsStore;

  constructor(app: App, plugin: Plugin, store: SettingsStore) {
    super(app, plugin);
    this.#store = store;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const binding = {
      get: (key: string) => this.getControlValue(key),
      set: (key: string, value: unknown) => this.setControlValue(key, value),
    };
    return [...this.#problem(), ...definitions(namesPage(this.app, binding), regionField(this.app, binding))];
  }

  override getControlValue(key: string): unknown {
    return controlValue(this.#store.current, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === 'systemReminders' && value === true && !await askToNotify()) return this.update();
    if (!await this.#store.change(controlChange(this.#store.current, key, value))) this.update();
  }

  /** What is stored but could not be read, with a button to replace it. */
  #problem(): SettingDefinitionItem[] {
    const desc = this.#store.problem;
    if (desc === null) return [];
    const replace = async () => {
      await this.#store.replaceUnread();
      this.update();
    };
    const { unread, replace: label } = words('settings');
    return [{
      name: unread, desc,
      render: (setting) => { setting.addButton((button) => button.setButtonText(label).onClick(() => void replace())); },
    }];
  }
}
