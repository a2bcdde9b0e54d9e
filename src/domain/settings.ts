import type { Spelling } from './letters/spelling';
import { DEFAULT_READING, type ReadingSettings } from './note/settings';
import { DEFAULT_RULES, type RuleSettings } from './playbook/settings';

/** Whom the letters are from, and how they are written. */
export interface LetterSettings {
  readonly myName: string;
  /** What stands below the name in a letter: phone, address. May have several lines. */
  readonly mySignature: string;
  readonly spelling: Spelling;
  /** The folder of the vault with a person's own templates; empty: there are none. */
  readonly templatesFolder: string;
}

/** Everything a person can choose. It is stored as it stands here, in the plugin's `data.json`. */
export interface Settings extends ReadingSettings, RuleSettings, LetterSettings {
  /** The first look at one's own notes is over, and its page is put away. */
  readonly welcomed: boolean;
}

export const DEFAULT_LETTERS: LetterSettings = {
  myName: '',
  mySignature: '',
  spelling: 'british',
  templatesFolder: 'Letter templates',
};

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_READING, ...DEFAULT_RULES, ...DEFAULT_LETTERS, welcomed: false };
