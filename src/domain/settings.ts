import type { DatePreferences } from './dates/in-words';
import { workingDaysOf, type WorkingDaySettings } from './dates/working-days';
import { DEFAULT_LETTERS, type LetterSettings } from './letters/settings';
import { DEFAULT_READING, type ReadingSettings } from './note/settings';
import { DEFAULT_RULES, type RuleSettings } from './playbook/settings';

/** Everything a person can choose, under the names that the plugin's `data.json` has for it. */
export interface Settings extends ReadingSettings, RuleSettings, LetterSettings {
  /** The person has seen the first page, which shows what the plugin found in their notes. */
  readonly welcomed: boolean;
  /** The path of the person's calendar file of holidays in the vault; empty: none. */
  readonly holidayFile: string;
  /** The path of the calendar file in the vault. */
  readonly calendarFile: string;
  /** The folder of weekly reviews; empty for the vault itself. */
  readonly reviewFolder: string;
  /** Whether to remind at all: one notice a day, and one before a deadline that has a time. */
  readonly reminders: boolean;
  /** Whether the system shows reminders while Obsidian is not in front. */
  readonly systemReminders: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_READING, ...DEFAULT_RULES, ...DEFAULT_LETTERS,
  welcomed: false, holidayFile: '', calendarFile: 'Follow-ups.ics', reviewFolder: 'Weekly reviews',
  reminders: true, systemReminders: false,
};

/** How the person writes dates, and which days they work. */
export function datePreferences(settings: Pick<ReadingSettings, 'dateOrder' | keyof WorkingDaySettings>): DatePreferences {
  return { order: settings.dateOrder, workingDays: workingDaysOf(settings) };
}
