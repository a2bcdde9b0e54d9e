import type { DatePreferences } from './dates/in-words';
import { workingDaysOf, type WorkingDaySettings } from './dates/working-days';
import { DEFAULT_LETTERS, type LetterSettings } from './letters/settings';
import { DEFAULT_READING, type ReadingSettings } from './note/settings';
import { DEFAULT_RULES, type RuleSettings } from './playbook/settings';

/** Everything a person can choose, under the names that the plugin's `data.json` has for it. */
export interface Settings extends ReadingSettings, RuleSettings, LetterSettings {
  /** The person has seen the first page, which shows what the plugin found in their notes. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_READING, ...DEFAULT_RULES, ...DEFAULT_LETTERS, welcomed: false };

/** How the person writes dates, and which days they work. */
export function datePreferences(settings: Pick<ReadingSettings, 'dateOrder' | keyof WorkingDaySettings>): DatePreferences {
  return { order: settings.dateOrder, workingDays: workingDaysOf(settings) };
}
