/** What the library says otherwise than the country's own list. `false` takes a rule of the library away. */
export interface Correction {
  readonly rules: Readonly<Record<string, string | false>>;
  /** Where it says so. */
  readonly source: string;
}

/** By country or region; a correction holds in the regions below it, too. */
export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  AE: {
    rules: {
      '27 Rajab': false, '1 Ramadan': false, '9 Dhu al-Hijjah': 'Arafat Day', '12-03': 'National Day',
    },
    source: 'Cabinet Resolution 27 of 2024 concerning official holidays',
  },
};

/** Names of the library's English that a country spells in its own way. */
export const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: { 'Labour Day': 'Labor Day' },
};

/** Days of the week (0 Sunday to 6 Saturday) that are not worked, where the Unicode CLDR says otherwise than the country's own law. */
export const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  'BD': [5, 6],
  'BN': [0, 5],
  'IN': [0, 6],
  'MV': [5, 6],
  'MY-02': [5, 6],
  'MY-03': [5, 6],
  'MY-11': [5, 6],
  'NP': [6],
};
