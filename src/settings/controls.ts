import { toDay, type Day } from '../domain/dates/day';
import { regionName, toRegion } from '../domain/dates/holidays';
import { weekendOf } from '../domain/dates/working-days';
import { ACTIONS, type Action } from '../domain/note/actions';
import type { PropertyName } from '../domain/note/properties';
import type { Status } from '../domain/note/status';
import { RULES } from '../domain/playbook/rules';
import type { Settings } from '../domain/settings';
import { readSettings } from '../domain/settings-reader';

/** The key of a control. Weekdays, rules, properties and statuses have several controls for one setting. */
export type ControlKey = keyof Settings | `weekend.${number}` | `rule.${Action}` | `number.${Action}.${string}`
  | `names.${PropertyName}` | `words.${Status}`;

/** The value that the control with the key shows; undefined for a key that no control has. */
export function controlValue(settings: Settings, key: string): unknown {
  const [kind, ...rest] = key.split('.');
  const name = rest.join('.');
  switch (kind) {
    case 'weekend': return weekendOf(settings).includes(Number(name));
    case 'rule': return !settings.rulesOff.some((action) => action === name);
    case 'number': return numberOf(settings, rest);
    case 'names': return (settings.propertyNames[name as PropertyName] ?? []).join(', ');
    case 'words': return (settings.statusWords[name as Status] ?? []).join(', ');
    case 'daysOff':
    case 'workedDays': return settings[kind].join('\n');
    case 'region': return settings.region === null ? '' : regionName(settings.region);
    case 'excludedFolders': return settings.excludedFolders.join('\n');
    case 'startFrom':
    case 'spelling':
    case 'language':
    case 'letterLanguage': return settings[kind] ?? '';
    case 'myAddresses': return settings.myAddresses.join('\n');
    case 'checkInsAllowed': return String(settings.checkInsAllowed);
    default: return isSetting(settings, key) ? settings[key] : undefined;
  }
}

/** The settings that change when the control with the key gets the value; a value of a wrong shape changes nothing. */
export function controlChange(settings: Settings, key: string, value: unknown): Partial<Settings> {
  const [kind, ...rest] = key.split('.');
  const name = rest.join('.');
  switch (kind) {
    case 'weekend': return { weekend: toggled(weekendOf(settings), Number(name), value === true).sort() };
    case 'rule': return { rulesOff: switched(settings.rulesOff, name, value === true) };
    case 'number': return changedNumber(settings, rest, value);
    case 'names': return cleaned(settings, { propertyNames: { ...settings.propertyNames, [name]: value } });
    case 'words': return cleaned(settings, { statusWords: { ...settings.statusWords, [name]: value } });
    case 'daysOff':
    case 'workedDays': return { [kind]: typeof value === 'string' ? readDays(value).days : settings[kind] };
    case 'region': return typeof value === 'string' ? regionChange(value) : {};
    case 'excludedFolders': return typeof value === 'string' ? cleaned(settings, { excludedFolders: value.split('\n') }) : {};
    case 'startFrom': return startChange(value);
    case 'checkInsAllowed': return cleaned(settings, { checkInsAllowed: Number(value) });
    default: return isSetting(settings, key) ? cleaned(settings, { [key]: value }) : {};
  }
}

/** The days in a text, one per line or separated by commas, and the first part that is not a day. */
export function readDays(text: string): { readonly days: readonly Day[]; readonly wrong: string | null } {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map(toDay).filter((day) => day !== null);
  return { days: [...new Set(days)].sort(), wrong: parts.find((part) => toDay(part) === null) ?? null };
}

/** The region that a text names, with its weekend; none for an empty text. A text that names no region changes nothing. */
export function regionChange(text: string): Partial<Settings> {
  const region = toRegion(text);
  return region === null && text.trim() !== '' ? {} : { region, weekend: null };
}

/** A day, or null for an empty text; a text that is neither changes nothing. */
function startChange(value: unknown): Partial<Settings> {
  const text = typeof value === 'string' ? value.trim() : null;
  const day = text === null ? null : toDay(text);
  return day !== null || text === '' ? { startFrom: day } : {};
}

/** Reads the value of a control as strictly as a stored setting. */
function cleaned(settings: Settings, change: Readonly<Record<string, unknown>>): Partial<Settings> {
  const read = readSettings({ ...settings, ...change });
  return Object.fromEntries(Object.keys(change).map((key) => [key, read[key as keyof Settings]]));
}

function isSetting(settings: Settings, key: string): key is keyof Settings {
  return Object.hasOwn(settings, key);
}

function toggled<T>(list: readonly T[], entry: T, isIn: boolean): T[] {
  const others = list.filter((other) => other !== entry);
  return isIn ? [...others, entry] : others;
}

function switched(rulesOff: readonly Action[], name: string, on: boolean): readonly Action[] {
  const action = ACTIONS.find((other) => other === name);
  return action === undefined ? rulesOff : toggled(rulesOff, action, !on);
}

function numberOf({ ruleNumbers }: Settings, [name = '', number = '']: readonly string[]): unknown {
  const action = ACTIONS.find((other) => other === name);
  return action === undefined ? undefined : ruleNumbers[action]?.[number] ?? RULES[action].numbers[number]?.default;
}

function changedNumber(settings: Settings, [name = '', number = '']: readonly string[], value: unknown): Partial<Settings> {
  const { ruleNumbers } = settings;
  const changed = { ...ruleNumbers[name as Action], [number]: value };
  return cleaned(settings, { ruleNumbers: { ...ruleNumbers, [name]: changed } });
}
