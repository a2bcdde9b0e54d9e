import { toDay } from './dates/day';
import { toRegion } from './dates/holidays';
import { languageNamed, localeNamed } from './language/language-names';
import type { SupportedLanguage } from './language/locales';
import { SPELLINGS } from './letters/settings';
import { ACTIONS } from './note/actions';
import { PROPERTIES, type PropertyName } from './note/properties';
import { STATUSES } from './note/status';
import { CADENCES, type CadenceName } from './playbook/cadence';
import { RULES } from './playbook/rules';
import type { RuleNumbers } from './playbook/settings';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { folderPath } from './text/folder-path';
import { isMapping } from './text/is-mapping';

/** The most days that a number in the settings can be: ten years. More is a slip. */
export const MAX_DAYS = 3650;

/** Settings as read from what is stored. */
export interface StoredSettings {
  readonly settings: Settings;
  /** The settings whose stored value was not understood, or only in part. */
  readonly unread: readonly (keyof Settings)[];
}

/**
 * Reads stored settings, whatever they are. A value of a wrong shape, such as one of an older or a newer
 * version, counts as not set; the others are kept.
 */
export function readSettings(data: unknown): Settings {
  return readStored(data).settings;
}

/** As `readSettings`, with the settings that could not be read. */
export function readStored(data: unknown): StoredSettings {
  const stored = isMapping(data) ? data : {};
  const unread = new Set<keyof Settings>();
  const read = <K extends keyof Settings>(name: K, accept: Accept<Settings[K]>): Settings[K] => {
    const lose = () => void unread.add(name);
    const value = accept(stored[name], lose);
    if (value === null && !isUnset(stored[name])) lose();
    return value ?? DEFAULT_SETTINGS[name];
  };
  const settings = readEach(read);
  return { settings, unread: [...unread] };
}

/** A value as understood, or null. `lose` is called if a part of it is left out. */
type Accept<T> = (value: unknown, lose: () => void) => T | null;

function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function readEach(read: <K extends keyof Settings>(name: K, accept: Accept<Settings[K]>) => Settings[K]): Settings {
  return {
    typeProperty: read('typeProperty', filled),
    typeValue: read('typeValue', text),
    tag: read('tag', (value) => text(value)?.replace(/^#/, '') ?? null),
    folder: read('folder', folder),
    excludedFolders: read('excludedFolders', listOf((entry) => folder(entry) || null)),
    dateOrder: read('dateOrder', (value) => oneOf(['ask', 'day-month', 'month-day'], value)),
    region: read('region', (value) => toRegion(text(value) ?? '')),
    weekend: read('weekend', listOf((day) => integer(day, 0, 6))),
    daysOff: read('daysOff', days),
    workedDays: read('workedDays', days),
    propertyNames: read('propertyNames', readWords(PROPERTY_NAMES)),
    statusWords: read('statusWords', readWords(STATUSES)),
    myAddresses: read('myAddresses', (value, lose) => listOf(filled)(typeof value === 'string' ? value.split(/[,;\s]+/) : value, lose)),
    cadence: read('cadence', (value) => oneOf(Object.keys(CADENCES) as CadenceName[], value)),
    checkInsAllowed: read('checkInsAllowed', (value) => integer(value, 1, 3)),
    quietAfter: read('quietAfter', (value) => integer(value, 0, MAX_DAYS)),
    startFrom: read('startFrom', (value) => (typeof value === 'string' ? toDay(value.trim()) : null)),
    rulesOff: read('rulesOff', listOf((action) => oneOf(ACTIONS, action))),
    ruleNumbers: read('ruleNumbers', readNumbers),
    myName: read('myName', text),
    mySignature: read('mySignature', (value) => (typeof value === 'string' ? value : null)),
    spelling: read('spelling', (value) => oneOf(SPELLINGS, value)),
    language: read('language', (value) => localeNamed(text(value) ?? '')),
    letterLanguage: read('letterLanguage', supportedLanguage),
    templatesFolder: read('templatesFolder', folder),
    welcomed: read('welcomed', flag),
    holidayFile: read('holidayFile', folder),
    calendarFile: read('calendarFile', (value) => folder(value) || null),
    reviewFolder: read('reviewFolder', folder),
    reminders: read('reminders', flag),
    systemReminders: read('systemReminders', flag),
  };
}

/** Lists of words by what they mean; a meaning that is not known is left out. A text is split at its commas. */
function readWords<K extends string>(keys: readonly K[]): Accept<Readonly<Partial<Record<K, readonly string[]>>>> {
  const words = (stored: unknown, lose: () => void) => {
    const found = listOf(filled)(typeof stored === 'string' ? stored.split(',') : stored, lose);
    return found?.length === 0 ? null : found;
  };
  return mappingOf(keys, words);
}

const PROPERTY_NAMES = Object.keys(PROPERTIES) as PropertyName[];

/** The numbers that the rules have; all others are left out. */
const readNumbers: Accept<RuleNumbers> = mappingOf(ACTIONS, (value, lose, action) => {
  const numbers = mappingOf(Object.keys(RULES[action].numbers), (number) => integer(number, 0, MAX_DAYS))(value, lose);
  return numbers === null || Object.keys(numbers).length === 0 ? null : numbers as Readonly<Record<string, number>>;
});

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null;
}

const days = listOf((day) => (typeof day === 'string' ? toDay(day) : null));

function supportedLanguage(value: unknown): SupportedLanguage | null {
  return languageNamed(text(value) ?? '');
}

function folder(value: unknown): string | null {
  return typeof value === 'string' ? folderPath(value) : null;
}

function filled(value: unknown): string | null {
  return text(value) || null;
}

function integer(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | null {
  return choices.find((choice) => choice === value) ?? null;
}

/** The entries that can be read, each once; null if the value is no list. */
function listOf<T>(accept: (entry: unknown) => T | null): Accept<readonly T[]> {
  return (value, lose) => {
    if (!Array.isArray(value)) return null;
    const read = value.map((entry: unknown) => [entry, accept(entry)] as const);
    if (read.some(([entry, found]) => found === null && !isUnset(entry))) lose();
    return [...new Set(read.map(([, found]) => found).filter((found): found is T => found !== null))];
  };
}

/** The values with those keys that can be read; null if the value is no mapping. */
function mappingOf<K extends string, T>(
  keys: readonly K[], accept: (value: unknown, lose: () => void, key: K) => T | null,
): Accept<Readonly<Partial<Record<K, T>>>> {
  return (value, lose) => {
    if (!isMapping(value)) return null;
    const read: Partial<Record<K, T>> = {};
    for (const key of keys) {
      const found = Object.hasOwn(value, key) ? accept(value[key], lose, key) : null;
      if (found !== null) read[key] = found;
      else if (!isUnset(value[key]) && !isEmpty(value[key])) lose();
    }
    if (Object.keys(value).some((key) => !keys.some((known) => known === key))) lose();
    return read;
  };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
