import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Subject } from '../../../src/domain/language/catalogue';
import { ENGLISH_WORDS } from '../../../src/domain/language/en/words';
import { languageNamed, localeInApp, localeNamed } from '../../../src/domain/language/language-names';
import { LOCALES } from '../../../src/domain/language/locales';
import { pluralsIn } from '../../../src/domain/language/plural';

/** The paths of all words in a catalogue, with what kind each is. */
function shapeOf(words: unknown, path = ''): readonly string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${words === null ? 'null' : typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => shapeOf(value, `${path}/${key}`)).sort();
}

describe('a language', () => {
  it.each(Object.entries(LOCALES))('has the words of the English one, and no others: %s', (_, locale) => {
    for (const subject of Object.keys(ENGLISH_WORDS) as Subject[]) {
      expect(shapeOf(locale[subject]())).toEqual(shapeOf(LOCALES.en[subject]()));
    }
  });

  it('makes its words once', () => {
    expect(LOCALES.de.letters()).toBe(LOCALES.de.letters());
  });
});

describe('the languages', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('ask nothing of Intl when they are loaded', async () => {
    vi.resetModules();
    vi.stubGlobal('Intl', new Proxy({}, { get: (_, name) => { throw new Error(`Intl.${String(name)} was asked for.`); } }));
    const { LOCALES: loaded } = await import('../../../src/domain/language/locales');
    await import('../../../src/domain/language/language-names');
    await import('../../../src/domain/dates/words');
    expect(loaded.de.review().blanks).toBeTypeOf('function');
  });
});

describe('languageNamed', () => {
  it.each([
    ['de', 'de'], ['DE', 'de'], ['de-AT', 'de'], ['de_DE', 'de'], ['German', 'de'], ['deutsch', 'de'], ['allemand', 'de'], ['Deutsch (Sie)', 'de'],
    ['Schweizer Hochdeutsch', 'de'], ['en', 'en'], ['en-GB', 'en'], ['English', 'en'], ['Englisch', 'en'], ['British English', 'en'], ['inglés', 'en'],
  ] as const)('reads %s', (text, language) => {
    expect(languageNamed(text)).toBe(language);
  });

  it.each(['', 'fr', 'French', 'Klingon', 'TypeScript', 'dead', 'de or en', 'constructor'])('does not take %j for one that the plugin writes', (text) => {
    expect(languageNamed(text)).toBeNull();
  });
});

describe('localeInApp', () => {
  it.each([
    ['en', 'en-US', 'en-US'], ['en', 'es-US', 'en-US'], ['en', 'zh-Hant-US', 'en-US'], ['en', 'en_us', 'en-US'], ['en', 'en-GB', 'en'],
    ['en', 'de-DE', 'en'], ['en', 'us', 'en'], ['en', '', 'en'], ['en-GB', 'en-US', 'en'], ['en-US', 'de-DE', 'en-US'],
    ['de', 'en-US', 'de'], ['fr', 'en-US', 'en-US'], ['fr', 'fr-FR', 'en'],
  ] as const)('is, in an app in %s on a machine that says %s, %s', (app, machine, expected) => {
    expect(localeInApp(app, machine)).toBe(expected);
  });
});

describe('localeNamed', () => {
  it.each([
    ['en', 'en'], ['en-GB', 'en'], ['en-US', 'en-US'], ['American English', 'en-US'], ['de-AT', 'de'], ['fr', null], ['', null],
  ] as const)('reads %j as %s', (text, expected) => {
    expect(localeNamed(text)).toBe(expected);
  });
});

describe('pluralsIn', () => {
  it('chooses by the rules of the language, and falls back on “other”', () => {
    const english = pluralsIn('en');
    const forms = { one: '# letter', other: '# letters' };
    expect([0, 1, 2].map((number) => english(number, forms))).toEqual(['0 letters', '1 letter', '2 letters']);
    const polish = pluralsIn('pl');
    const words = { one: '# list', few: '# listy', other: '# listów' };
    expect([1, 2, 5, 22].map((number) => polish(number, words))).toEqual(['1 list', '2 listy', '5 listów', '22 listy']);
  });
});
