import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { readSettings } from '../../src/domain/settings-reader';

describe('stored settings', () => {
  it('are read without asking Intl for the names of languages, which takes long and is done while the plugin loads', async () => {
    vi.resetModules();
    const asked = vi.spyOn(Intl, 'DisplayNames');
    const { readSettings: readAfresh } = await import('../../src/domain/settings-reader');
    expect([{}, { language: '' }, { language: 'de', letterLanguage: 'en-GB' }].map((data) => readAfresh(data).language)).toEqual([null, null, 'de']);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it.each([null, undefined, 'text', 7, [], [1], {}, { unknown: true }])('are the usual ones where there is nothing to read: %j', (data) => {
    expect(readSettings(data)).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, unknown, unknown]>([
    ['typeProperty', ' kind ', 'kind'],
    ['typeProperty', '', DEFAULT_SETTINGS.typeProperty],
    ['typeValue', '', ''],
    ['tag', '#job', 'job'],
    ['tag', null, DEFAULT_SETTINGS.tag],
    ['folder', '/Jobs/2026/', 'Jobs/2026'],
    ['dateOrder', 'day-month', 'day-month'],
    ['dateOrder', 'year', 'ask'],
    ['cadence', 'three-day', 'three-day'],
    ['cadence', 'toString', 'balanced'],
    ['checkInsAllowed', 3, 3],
    ['checkInsAllowed', 4, 2],
    ['checkInsAllowed', '3', 2],
    ['weekend', [], []],
    ['weekend', [5, 6, 7, 5, 'x'], [5, 6]],
    ['daysOff', ['2026-12-25', '2026-02-30', 7], ['2026-12-25']],
    ['quietAfter', 0, 0],
    ['quietAfter', -1, 60],
    ['quietAfter', '30', 60],
    ['startFrom', '2026-11-23', '2026-11-23'],
    ['startFrom', '2026-02-30', null],
    ['startFrom', 7, null],
    ['rulesOff', ['connect', 'nothing', 'connect'], ['connect']],
    ['ruleNumbers', { 'keep-looking': { quiet: 14, other: 3 }, 'nothing': { x: 1 }, 'connect': 'x' }, { 'keep-looking': { quiet: 14 } }],
    ['ruleNumbers', { 'keep-looking': { quiet: -1 } }, {}],
    ['ruleNumbers', [], {}],
    ['myName', ' Alex Kim ', 'Alex Kim'],
    ['propertyNames', { company: ['Firma', ' ', 'Firma', 7], role: 'Stelle, Titel', nothing: ['x'] }, { company: ['Firma'], role: ['Stelle', 'Titel'] }],
    ['statusWords', { rejected: ['Abgesagt'], lost: ['x'], offer: [] }, { rejected: ['Abgesagt'] }],
    ['spelling', 'american', 'american'],
    ['spelling', 'german', null],
    ['language', 'en-US', 'en-US'],
    ['language', 'en-GB', 'en'],
    ['language', 'English', 'en'],
    ['templatesFolder', '/Mine/', 'Mine'],
    ['templatesFolder', '', ''],
    ['mySignature', ' +44\nx ', ' +44\nx '],
  ])('read %s %j as %j, and all else as usual', (name, stored, expected) => {
    expect(readSettings({ [name]: stored })).toEqual({ ...DEFAULT_SETTINGS, [name]: expected });
  });

  it('are read whatever they are, and again the same', () => {
    const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
    const data = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names, 'constructor', '__proto__'), fc.anything()));
    fc.assert(fc.property(data, (stored) => {
      const once = readSettings(stored);
      expect(Object.keys(once)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(readSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }));
  });
});
