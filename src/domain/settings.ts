import { DEFAULT_READING, type ReadingSettings } from './note/settings';
import { DEFAULT_RULES, type RuleSettings } from './playbook/settings';

/** Whom the letters are from. */
export interface LetterSettings {
  readonly myName: string;
  /** What stands below the name in a letter: phone, address. May have several lines. */
  readonly mySignature: string;
}

/** Everything a person can choose. It is stored as it stands here, in the plugin's `data.json`. */
export interface Settings extends ReadingSettings, RuleSettings, LetterSettings {}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_READING,
  ...DEFAULT_RULES,
  myName: '',
  mySignature: '',
};
