import { interfaceLanguage, interfaceLocale } from '../language/interface';
import { languageOf, type LocaleName, type SupportedLanguage } from '../language/locales';

export const SPELLINGS = ['british', 'american'] as const;

/** How the built-in English letters are spelt, and how they write dates. */
export type Spelling = (typeof SPELLINGS)[number];

/** Who the letters are from, and how they are written. */
export interface LetterSettings {
  readonly myName: string;
  /** The lines below the name in a letter: phone, address. */
  readonly mySignature: string;
  /** Null: as in the interface. */
  readonly spelling: Spelling | null;
  /** The interface's language; null: Obsidian's. */
  readonly language: LocaleName | null;
  /** The letters' language; null: the interface's. A note's own `language` takes priority. */
  readonly letterLanguage: SupportedLanguage | null;
  /** The vault's folder of custom templates; empty: there are none. */
  readonly templatesFolder: string;
}

export const DEFAULT_LETTERS: LetterSettings = {
  myName: '',
  mySignature: '',
  spelling: null,
  language: null,
  letterLanguage: null,
  templatesFolder: 'Letter templates',
};

/** The language of a letter about an interview whose notes do not say one. */
export function usualLetterLanguage({ letterLanguage, language }: Pick<LetterSettings, 'letterLanguage' | 'language'>): SupportedLanguage {
  return letterLanguage ?? (language === null ? interfaceLanguage() : languageOf(language));
}

/** How English letters are spelt and dated if their notes do not say it. */
export function usualSpelling({ spelling, language }: Pick<LetterSettings, 'spelling' | 'language'>): Spelling {
  return spelling ?? ((language ?? interfaceLocale()) === 'en-US' ? 'american' : 'british');
}

/** The locale of a letter: its language and, for English, the form of its dates. */
export function letterLocale(language: SupportedLanguage, spelling: Spelling): LocaleName {
  return language === 'en' && spelling === 'american' ? 'en-US' : language;
}
