import type { SettingDefinitionItem } from 'obsidian';

/** A control, whatever it holds. */
export interface AnyControl {
  readonly key: string;
  readonly type: string;
  readonly validate?: (value: unknown) => string | void | Promise<string | void>;
}

/** All controls there are, on pages and in groups too. */
export function controlsOf(items: readonly SettingDefinitionItem[]): readonly AnyControl[] {
  return items.flatMap((item) => {
    if ('items' in item) return controlsOf(item.items ?? []);
    return 'control' in item && item.control !== undefined ? [item.control as AnyControl] : [];
  });
}
