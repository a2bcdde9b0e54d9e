import { DEFAULT_LETTERS, type LetterSettings } from './letters/settings';
import { DEFAULT_READING, type ReadingSettings } from './note/settings';
import { DEFAULT_RULES, type RuleSettings } from './playbook/settings';

/** Everything a person can choose. It is stored as it stands here, in the plugin's `data.json`. */
export interface Settings extends ReadingSettings, RuleSettings, LetterSettings {
  /** The first look at one's own notes is over, and its page is put away. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_READING, ...DEFAULT_RULES, ...DEFAULT_LETTERS, welcomed: false };
