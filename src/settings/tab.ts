import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { controlChange, controlValue } from './controls';
import { DEFINITIONS } from './definitions';
import type { SettingsStore } from './store';

/** The settings tab: what there is to set stands in `definitions.ts`. */
export class FollowUpSettingTab extends PluginSettingTab {
  override icon = 'calendar-check';

  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [...DEFINITIONS];
  }

  override getControlValue(key: string): unknown {
    return controlValue(this.store.current, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.store.change(controlChange(this.store.current, key, value));
  }
}
