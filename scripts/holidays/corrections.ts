/** What the library says otherwise than the country's own list. */
export interface Correction {
  /** Rules of the library that are no official day off there. */
  readonly without?: readonly string[];
  /** Further rules, as the library writes them, with the holidays' names. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Further days, by the holidays' names. */
  readonly days?: Readonly<Record<string, readonly string[]>>;
  /** Single days that the library has wrong. */
  readonly notOn?: readonly string[];
  /** Which law or office decides it. See docs/holidays.md for what was compared with what. */
  readonly source: string;
}

const TRUTH_AND_RECONCILIATION = { '09-30': 'National Day for Truth and Reconciliation' };
const EASTER_MONDAY = 'easter 1';

/** By country or region; a correction holds in the regions below it, too. */
export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  'AE': {
    without: ['27 Rajab', '1 Ramadan'],
    rules: { '9 Dhu al-Hijjah': 'Arafat Day', '12-03': 'National Day' },
    source: 'Cabinet Resolution 27 of 2024 on official holidays',
  },
  'CA': {
    days: { "New Year's Day": ['2028-01-03'], 'Christmas Day': ['2027-12-27', '2032-12-27'] },
    source: 'Canada Labour Code, section 193: another day for one that falls on a weekend',
  },
  'CA-BC': { rules: TRUTH_AND_RECONCILIATION, source: 'Employment Standards Act of British Columbia' },
  'CA-MB': { rules: TRUTH_AND_RECONCILIATION, source: 'Employment Standards Code of Manitoba' },
  'CA-NT': { without: [EASTER_MONDAY], rules: TRUTH_AND_RECONCILIATION, source: 'Employment Standards Act of the Northwest Territories' },
  'CA-ON': {
    without: [EASTER_MONDAY],
    days: { 'Boxing Day': ['2026-12-28', '2027-12-28', '2032-12-28'] },
    source: 'Employment Standards Act of Ontario, part X',
  },
  'CA-PE': { rules: TRUTH_AND_RECONCILIATION, source: 'Employment Standards Act of Prince Edward Island' },
  'CA-YT': { without: [EASTER_MONDAY], rules: TRUTH_AND_RECONCILIATION, source: 'Employment Standards Act of Yukon' },
  'CN': {
    without: ['06-01'],
    days: {
      "New Year's Day": ['2026-01-02'],
      'Spring Festival': ['2026-02-19', '2026-02-20', '2026-02-23'],
      'Qingming Festival': ['2026-04-06'],
      'Labour Day': ['2026-05-04', '2026-05-05'],
      'National Day': ['2026-10-05', '2026-10-06', '2026-10-07'],
    },
    source: 'The State Council’s arrangement for 2026; those of later years are not out yet',
  },
  'CY': {
    without: ['orthodox -47'],
    rules: { 'orthodox -48': 'Green Monday', 'orthodox 50': 'Pentecost Monday' },
    source: 'Public Service Commission of Cyprus, public holidays',
  },
  'ES-CT': {
    without: ['substitutes 05-01 if Saturday, Sunday then next Monday'],
    source: 'Estatuto de los Trabajadores, article 37.2: only a holiday on a Sunday moves',
  },
  'GB-SCT': { days: { 'World Cup bank holiday': ['2026-06-15'] }, source: 'gov.uk, bank holidays of Scotland' },
  'IN': {
    days: {
      'Holi': ['2026-03-04', '2027-03-22'],
      'Ram Navami': ['2026-03-26', '2027-04-15', '2028-04-03'],
      'Mahavir Jayanti': ['2026-03-31', '2028-04-07'],
      'Buddha Purnima': ['2026-05-01', '2027-05-20', '2028-05-08'],
      'Eid al-Fitr': ['2027-03-10'],
      'Eid al-Adha': ['2026-05-27', '2027-05-17'],
      'Muharram': ['2026-06-26', '2027-06-16'],
      'Milad-un-Nabi': ['2026-08-26', '2028-08-04'],
      'Janmashtami': ['2026-09-04', '2027-08-25'],
      'Dussehra': ['2026-10-20', '2028-09-27'],
      'Diwali': ['2027-10-29', '2028-10-17'],
      'Guru Nanak Jayanti': ['2026-11-24', '2028-11-02'],
    },
    source: 'Gazetted holidays of the central government; 2027 and 2028 by the calendars that it goes by',
  },
  'KR': {
    without: ['korean 01-0-01 P3D'],
    rules: {
      'korean 01-0-00 P3D': 'Korean New Year', '05-01': 'Labor Day', 'substitutes 05-01 if Saturday,Sunday then next Monday': 'Labor Day',
    },
    days: { 'Local elections': ['2026-06-03'] },
    source: 'Regulations on holidays of public offices; official gazette for 2027',
  },
  'SG': {
    rules: { 'chinese 04-0-15': 'Vesak Day', 'substitutes chinese 04-0-15 if sunday then next monday': 'Vesak Day' },
    days: { 'Hari Raya Puasa': ['2027-03-10'], 'Hari Raya Haji': ['2027-05-17'] },
    notOn: ['2027-03-09', '2027-05-16'],
    source: 'Ministry of Manpower, public holidays of 2027; Vesak Day by the Chinese calendar',
  },
  'TW': {
    rules: {
      '05-01 and if saturday then previous friday if sunday then next monday': 'Labor Day',
      '09-28 and if saturday then previous friday if sunday then next monday': 'Confucius’ Birthday',
      '10-25 and if saturday then previous friday if sunday then next monday': 'Retrocession Day',
      '12-25 and if saturday then previous friday if sunday then next monday': 'Constitution Day',
    },
    days: {
      'Peace Memorial Day': ['2026-02-27'], "Children's Day": ['2026-04-03'], 'National Day': ['2026-10-09'],
    },
    source: 'Act on memorial days and holidays of 2025',
  },
  'US': {
    days: { 'Veterans Day': ['2028-11-10', '2029-11-12'] },
    source: 'Office of Personnel Management, federal holidays',
  },
  'US-MA': {
    without: ['03-17', '06-17'],
    source: 'Secretary of the Commonwealth: holidays of Suffolk County alone',
  },
};

/** Countries of which the library has no holidays. Their weekends are known. */
export const WITHOUT_HOLIDAYS: readonly string[] = [
  'AF', 'BT', 'FK', 'FM', 'IQ', 'JO', 'KG', 'KH', 'KI', 'KP', 'KW', 'LA', 'LB', 'MH', 'MM', 'MN', 'MO', 'MP', 'MV', 'NP', 'NR', 'NU', 'OM',
  'PG', 'PS', 'PW', 'QA', 'SB', 'SY', 'TJ', 'TK', 'TL', 'TM', 'TV', 'WS', 'YE',
];

/** Shorter names for those of the library, and those that a country spells in its own way. */
export const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  everywhere: {
    'End of Ramadan (Eid al-Fitr)': 'Eid al-Fitr',
    'Feast of the Sacrifice (Eid al-Adha)': 'Eid al-Adha',
    'Birthday of Muhammad (Mawlid)': 'Mawlid',
  },
  US: { 'Labour Day': 'Labor Day' },
};

/**
 * Days of the week (0 Sunday to 6 Saturday) that are not worked, where the Unicode CLDR says otherwise than
 * the country's own law or, for India, than its offices.
 */
export const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  'BD': [5, 6],
  'BN': [0, 5],
  'DJ': [5, 6],
  'IN': [0, 6],
  'MV': [5, 6],
  'MY-02': [5, 6],
  'MY-03': [5, 6],
  'MY-11': [5, 6],
  'PS': [5, 6],
};
