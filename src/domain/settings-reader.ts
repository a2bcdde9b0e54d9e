import { toDay } from './dates/day';
import { SPELLINGS } from './letters/settings';
import { ACTIONS, type Action } from './note/actions';
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

/**
 * Reads stored settings, whatever they are. A value of a wrong shape, such as one of an older or a newer
 * version, counts as not set; the others are kept.
 */
export function readSettings(data: unknown): Settings {
  const stored = isMapping(data) ? data : {};
  const read = <K extends keyof Settings>(name: K, accept: (value: unknown) => Settings[K] | null): Settings[K] =>
    accept(stored[name]) ?? DEFAULT_SETTINGS[name];
  return {
    typeProperty: read('typeProperty', filled),
    typeValue: read('typeValue', text),
    tag: read('tag', (value) => text(value)?.replace(/^#/, '') ?? null),
    folder: read('folder', folder),
    excludedFolders: read('excludedFolders', (value) => list(value, (entry) => folder(entry) || null)),
    dateOrder: read('dateOrder', (value) => oneOf(['ask', 'day-month', 'month-day'], value)),
    weekend: read('weekend', (value) => list(value, (day) => integer(day, 0, 6))),
    daysOff: read('daysOff', (value) => list(value, (day) => (typeof day === 'string' ? toDay(day) : null))),
    propertyNames: read('propertyNames', (value) => readWords(PROPERTY_NAMES, value)),
    statusWords: read('statusWords', (value) => readWords(STATUSES, value)),
    myAddresses: read('myAddresses', (value) => list(typeof value === 'string' ? value.split(/[,;\s]+/) : value, filled)),
    cadence: read('cadence', (value) => oneOf(Object.keys(CADENCES) as CadenceName[], value)),
    checkInsAllowed: read('checkInsAllowed', (value) => integer(value, 1, 3)),
    quietAfter: read('quietAfter', (value) => integer(value, 0, MAX_DAYS)),
    startFrom: read('startFrom', (value) => (typeof value === 'string' ? toDay(value.trim()) : null)),
    rulesOff: read('rulesOff', (value) => list(value, (action) => oneOf(ACTIONS, action))),
    ruleNumbers: read('ruleNumbers', readNumbers),
    myName: read('myName', text),
    mySignature: read('mySignature', (value) => (typeof value === 'string' ? value : null)),
    spelling: read('spelling', (value) => oneOf(SPELLINGS, value)),
    templatesFolder: read('templatesFolder', folder),
    calendarFile: read('calendarFile', (value) => folder(value) || null),
    reviewFolder: read('reviewFolder', folder),
    welcomed: read('welcomed', (value) => (typeof value === 'boolean' ? value : null)),
  };
}

/** Lists of words by what they mean; a meaning that is not known is dropped. A text is split at its commas. */
function readWords<K extends string>(keys: readonly K[], value: unknown): Readonly<Partial<Record<K, readonly string[]>>> | null {
  if (!isMapping(value)) return null;
  const words: Partial<Record<K, readonly string[]>> = {};
  for (const key of keys) {
    const stored: unknown = value[key];
    const found = list(typeof stored === 'string' ? stored.split(',') : stored, filled) ?? [];
    if (found.length > 0) words[key] = found;
  }
  return words;
}

const PROPERTY_NAMES = Object.keys(PROPERTIES) as PropertyName[];

/** The numbers that the rules have; all others are dropped. */
function readNumbers(value: unknown): RuleNumbers | null {
  if (!isMapping(value)) return null;
  const own: Partial<Record<Action, Readonly<Record<string, number>>>> = {};
  for (const action of ACTIONS) {
    const numbers = numbersOf(action, value[action]);
    if (Object.keys(numbers).length > 0) own[action] = numbers;
  }
  return own;
}

function numbersOf(action: Action, value: unknown): Readonly<Record<string, number>> {
  if (!isMapping(value)) return {};
  const known = Object.keys(RULES[action].numbers);
  const read = known.map((name) => [name, integer(value[name], 0, MAX_DAYS)] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, number] => entry[1] !== null));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null;
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
function list<T>(value: unknown, accept: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  return [...new Set(value.map(accept).filter((entry): entry is T => entry !== null))];
}
