export const SPELLINGS = ['british', 'american'] as const;

/** How the built-in letters are spelt, and how they write dates. */
export type Spelling = (typeof SPELLINGS)[number];

/** Who the letters are from, and how they are written. */
export interface LetterSettings {
  readonly myName: string;
  /** What is below the name in a letter: phone, address. May have several lines. */
  readonly mySignature: string;
  readonly spelling: Spelling;
  /** The vault's folder of custom templates; empty: there are none. */
  readonly templatesFolder: string;
}

export const DEFAULT_LETTERS: LetterSettings = {
  myName: '',
  mySignature: '',
  spelling: 'british',
  templatesFolder: 'Letter templates',
};
