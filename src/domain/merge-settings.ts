import type { Mapping } from './note/properties';
import type { Settings } from './settings';
import { isMapping } from './text/is-mapping';
import { sameJson } from './text/same-json';

/** The key in `data.json` for the time at which each part of the settings was last changed (ms since 1970). */
export const CHANGED_AT = 'changedAt';

/** Settings whose entries are merged one by one. */
const LISTS: readonly string[] = ['excludedFolders', 'daysOff', 'workedDays', 'myAddresses', 'rulesOff'] satisfies (keyof Settings)[];
const MAPPINGS: readonly string[] = ['propertyNames', 'statusWords', 'ruleNumbers'] satisfies (keyof Settings)[];

/** Adds the time of each change since the settings before. */
export function withTimes(before: Mapping, after: Mapping, now: number): Mapping {
  const [old, parts] = [partsOf(before), partsOf(after)];
  const changed = namesOf(old, parts).filter((name) => !sameJson(old.get(name), parts.get(name)));
  return { ...after, [CHANGED_AT]: { ...timesOf(before), ...Object.fromEntries(changed.map((name) => [name, now])) } };
}

/** Whether two stored settings say the same, whenever they were changed. */
export function areSameSettings(a: Mapping, b: Mapping): boolean {
  const [parts, others] = [partsOf(a), partsOf(b)];
  return namesOf(parts, others).every((name) => sameJson(parts.get(name), others.get(name)));
}

interface MergedSettings {
  readonly merged: Mapping;
  readonly undecided: readonly string[];
}

/**
 * Merges stored settings that two devices have changed, part by part: the later change wins.
 * @param isTheirs whether theirs win if nothing says which change was later; a setting that they do not have stays ours
 * @returns the merged settings, and the names of those for which nothing says which change was later
 */
export function mergeSettings(ours: Mapping, theirs: Mapping, isTheirs: boolean): MergedSettings {
  const [mine, other] = [partsOf(ours), partsOf(theirs)];
  const [at, otherAt] = [timesOf(ours), timesOf(theirs)];
  const undecided = new Set<string>();
  const later = (name: string): unknown => {
    const [a, b, between] = [mine.get(name), other.get(name), (otherAt[name] ?? 0) - (at[name] ?? 0)];
    if (b === undefined && settingOf(name) === name) return a;
    if (between === 0 && !sameJson(a, b)) undecided.add(settingOf(name));
    return between > 0 || (between === 0 && isTheirs) ? b : a;
  };
  const merged = joinParts(namesOf(other, mine).map((name) => [name, later(name)]));
  const times = namesOf(new Map(Object.entries(at)), new Map(Object.entries(otherAt)));
  return {
    merged: { ...merged, [CHANGED_AT]: Object.fromEntries(times.map((name) => [name, Math.max(at[name] ?? 0, otherAt[name] ?? 0)])) },
    undecided: [...undecided],
  };
}

/** `rulesOff.debrief`, `ruleNumbers.check-in`, `cadence`: each with its value, and true for an entry of a list. */
function partsOf(stored: Mapping): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(stored).filter(([key]) => key !== CHANGED_AT).flatMap(([key, value]): [string, unknown][] => {
    if (LISTS.includes(key) && isTexts(value)) return value.map((entry) => [`${key}.${entry}`, true]);
    if (MAPPINGS.includes(key) && isMapping(value)) return Object.entries(value).map(([name, inner]) => [`${key}.${name}`, inner]);
    return [[key, value]];
  }));
}

function joinParts(parts: readonly (readonly [string, unknown])[]): Mapping {
  const joined: Record<string, unknown> = {};
  for (const list of LISTS) joined[list] = [];
  for (const mapping of MAPPINGS) joined[mapping] = {};
  for (const [name, value] of parts) {
    const [setting, entry] = [settingOf(name), name.slice(settingOf(name).length + 1)];
    if (value === undefined) continue;
    if (setting === name) joined[name] = value;
    else joined[setting] = withEntry(joined[setting], entry, value);
  }
  return joined;
}

/** What this version cannot read stays as it is. */
function withEntry(joined: unknown, entry: string, value: unknown): unknown {
  if (isTexts(joined)) return [...joined, entry];
  return isMapping(joined) ? { ...joined, [entry]: value } : joined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function settingOf(name: string): string {
  const setting = name.split('.', 1)[0] ?? '';
  return [...LISTS, ...MAPPINGS].includes(setting) ? setting : name;
}

function namesOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])];
}

function timesOf(stored: Mapping): Readonly<Record<string, number>> {
  const times = stored[CHANGED_AT];
  const entries = isMapping(times) ? Object.entries(times) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}
