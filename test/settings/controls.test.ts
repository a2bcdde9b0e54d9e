import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/note/status';
import { RULES } from '../../src/domain/playbook/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { readSettings } from '../../src/domain/settings-reader';
import { controlChange, controlValue, readDays } from '../../src/settings/controls';
import { definitions } from '../../src/settings/definitions';
import { controlsOf, type AnyControl } from './definitions';

const REGION = { name: 'Country and region', render: () => {} };
const CONTROLS = controlsOf(definitions({ type: 'page', name: 'Property names', items: [] }, REGION));
const KEYS = CONTROLS.map(({ key }) => key);

function set(key: string, value: unknown, settings: Settings = DEFAULT_SETTINGS): Settings {
  return { ...settings, ...controlChange(settings, key, value) };
}

describe('the controls of the settings', () => {
  it('show each setting, weekday, rule and number of a rule, once', () => {
    const rules = Object.entries(RULES).flatMap(([action, { numbers }]) => [`rule.${action}`, ...Object.keys(numbers).map((name) => `number.${action}.${name}`)]);
    const plain = Object.keys(DEFAULT_SETTINGS).filter((key) => !['weekend', 'rulesOff', 'ruleNumbers', 'propertyNames', 'statusWords', 'welcomed', 'region'].includes(key));
    expect([...KEYS].sort()).toEqual([...plain, ...[0, 1, 2, 3, 4, 5, 6].map((day) => `weekend.${day}`), ...STATUSES.map((status) => `words.${status}`), ...rules].sort());
  });

  it('show the default values if nothing is set, and accept them all', async () => {
    for (const control of CONTROLS) {
      const value = controlValue(DEFAULT_SETTINGS, control.key);
      expect(value, control.key).not.toBeUndefined();
      expect(await problemWith(control, value), control.key).toBe('');
    }
  });

  it('show the values that were entered', () => {
    const entered: Readonly<Record<string, unknown>> = {
      'folder': 'Jobs', 'typeProperty': 'kind', 'typeValue': '', 'tag': 'job', 'dateOrder': 'day-month', 'cadence': 'two-week', 'checkInsAllowed': '3',
      'excludedFolders': 'Templates\nOld/2024', 'startFrom': '2026-11-23', 'quietAfter': 90, 'daysOff': '2026-12-25\n2026-12-26',
      'myName': 'Alex', 'myAddresses': 'a@b.example\nc@d.example', 'mySignature': '+44\nx', 'weekend.5': true, 'weekend.0': false, 'rule.connect': false,
      'number.keep-looking.quiet': 14, 'names.company': 'Firma, Arbeitgeber', 'words.rejected': 'Abgesagt',
    };
    for (const [key, value] of Object.entries(entered)) expect(controlValue(set(key, value), key), key).toEqual(value);
  });

  it('offer two kinds of English for the interface, and English as one language for letters', () => {
    const control = (key: string): unknown => CONTROLS.find((one) => one.key === key);
    const english = { 'en': 'English (British)', 'en-US': 'English (American)' };
    expect(control('language')).toHaveProperty('options', { '': 'As in Obsidian', ...english, 'de': 'Deutsch' });
    expect(control('letterLanguage')).toHaveProperty('options', { '': 'As in the interface', 'en': 'English', 'de': 'Deutsch' });
    expect(set('spelling', '', set('spelling', 'american')).spelling).toBeNull();
  });

  it('change no setting but their own', () => {
    fc.assert(fc.property(fc.constantFrom(...KEYS), fc.anything(), (key, value) => {
      const changed = set(key, value);
      for (const other of KEYS) if (other !== key) expect(controlValue(changed, other)).toEqual(controlValue(DEFAULT_SETTINGS, other));
    }));
  });

  it('give settings that can be stored and read again, whatever is entered', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...KEYS, 'rule.nothing', 'number.connect.nothing', 'nothing'), fc.oneof(fc.anything(), fc.boolean(), fc.nat({ max: 400 }))), { maxLength: 8 });
    fc.assert(fc.property(changes, (all) => {
      const settings = all.reduce((before, [key, value]) => set(key, value, before), DEFAULT_SETTINGS);
      expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }));
  });

  it('turn rules and weekdays off and on again', () => {
    const off = set('rule.connect', false, set('rule.prepare', false));
    expect(off.rulesOff).toEqual(['prepare', 'connect']);
    expect(set('rule.prepare', true, off).rulesOff).toEqual(['connect']);
    expect(set('weekend.5', true, set('weekend.0', false)).weekend).toEqual([5, 6]);
  });

  it('read one excluded folder per line, without blank lines and slashes around it', () => {
    expect(set('excludedFolders', ' /Templates/ \n\nOld/2024\nTemplates').excludedFolders).toEqual(['Templates', 'Old/2024']);
    expect(set('excludedFolders', '', set('excludedFolders', 'Templates')).excludedFolders).toEqual([]);
  });

  it('clear the day to start from with an empty text, and keep it for a text that is no day', () => {
    const set23 = set('startFrom', '2026-11-23');
    expect(set('startFrom', ' ', set23).startFrom).toBeNull();
    expect(set('startFrom', 'soon', set23).startFrom).toBe('2026-11-23');
    expect(set('startFrom', '2026-02-30', set23).startFrom).toBe('2026-11-23');
  });

  it('report a number that is not whole, and a day that does not exist', async () => {
    const number = CONTROLS.find(({ key }) => key.startsWith('number.'));
    const days = CONTROLS.find(({ key }) => key === 'daysOff');
    const start = CONTROLS.find(({ key }) => key === 'startFrom');
    expect(start && await problemWith(start, '23/11')).toBe('“23/11” is not a date. Write it as 2026-11-23.');
    expect(number && await problemWith(number, 1.5)).toBe('Enter a whole number from 0 to 3650.');
    expect(days && await problemWith(days, '2026-12-25\n2026-02-30')).toBe('“2026-02-30” is not a date. Write it as 2026-12-25.');
  });
});

it('readDays returns days that are separated by lines or commas, sorted and each once', () => {
  expect(readDays('2026-12-26, 2026-12-25\n\n2026-12-26;soon')).toEqual({ days: ['2026-12-25', '2026-12-26'], wrong: 'soon' });
});

async function problemWith({ validate }: AnyControl, value: unknown): Promise<string> {
  return await validate?.(value) ?? '';
}
