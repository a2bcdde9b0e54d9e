import { interfaceLanguage } from '../language/interface';
import type { SupportedLanguage } from '../language/locales';

export const SPELLINGS = ['british', 'american'] as const;

/** How the built-in English letters are spelt, and how they write dates. */
export type Spelling = (typeof SPELLINGS)[number];

/** Who the letters are from, and how they are written. */
export interface LetterSettings {
  readonly myName: string;
  /** What is below the name in a letter: phone, address. May have several lines. */
  readonly mySignature: string;
  readonly spelling: Spelling;
  /** The interface's language; null: Obsidian's. */
  readonly language: SupportedLanguage | null;
  /** The letters' language; null: the interface's. A note's own `language` goes first. */
  readonly letterLanguage: SupportedLanguage | null;
  /** The vault's folder of custom templates; empty: there are none. */
  readonly templatesFolder: string;
}

export const DEFAULT_LETTERS: LetterSettings = {
  myName: '',
  mySignature: '',
  spelling: 'british',
  language: null,
  letterLanguage: null,
  templatesFolder: 'Letter templates',
};

/** The language of a letter about an interview whose notes do not say one. */
export function usualLetterLanguage({ letterLanguage, language }: Pick<LetterSettings, 'letterLanguage' | 'language'>): SupportedLanguage {
  return letterLanguage ?? language ?? interfaceLanguage();
}
