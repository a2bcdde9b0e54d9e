import type { DatePreferences } from './dates/in-words';
import { WorkingDays } from './dates/working-days';
import { DEFAULT_LETTERS, type LetterSettings } from './letters/settings';
import { DEFAULT_READING, type ReadingSettings } from './note/settings';
import { DEFAULT_RULES, type RuleSettings } from './playbook/settings';

/** Everything a person can choose, under the names that the plugin's `data.json` has for it. */
export interface Settings extends ReadingSettings, RuleSettings, LetterSettings {
  /** The person has seen the first page, which shows what the plugin found in their notes. */
  readonly welcomed: boolean;
  /** The path of the calendar file in the vault. */
  readonly calendarFile: string;
  /** The folder of weekly reviews; empty for the vault itself. */
  readonly reviewFolder: string;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_READING, ...DEFAULT_RULES, ...DEFAULT_LETTERS, welcomed: false, calendarFile: 'Follow-ups.ics', reviewFolder: 'Weekly reviews',
};

/** How the person writes dates, and which days they work. */
export function datePreferences({ dateOrder, weekend, daysOff }: Pick<Settings, 'dateOrder' | 'weekend' | 'daysOff'>): DatePreferences {
  return { order: dateOrder, workingDays: new WorkingDays(weekend, daysOff) };
}
