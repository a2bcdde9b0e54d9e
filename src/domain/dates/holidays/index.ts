import { interfaceLanguage, words } from '../../language/interface';
import { LOCALES, SUPPORTED_LANGUAGES, type SupportedLanguage } from '../../language/locales';
import type { Day } from '../day';
import { holidaysOf, places } from './unpack';

export { FIRST_YEAR, LAST_YEAR } from './table';

/** The code of a country or of a region with public holidays of its own: `GB`, `GB-SCT`, `DE-BY`. */
export type RegionCode = string & { readonly brand: 'RegionCode' };

/** Which days are not worked in a country or region. */
export interface RegionDays {
  /** Days of the week, 0 for Sunday. */
  readonly weekend: readonly number[];
  /** The public holidays with their names. */
  readonly holidays: ReadonlyMap<Day, string>;
}

const known = new Map<string, RegionDays>();

/** The days of a region, with the holidays' names in the language of the interface. The first call unpacks the table. */
export function regionDays(region: RegionCode): RegionDays {
  const key = `${interfaceLanguage()} ${region}`;
  const days = known.get(key) ?? daysOf(region);
  known.set(key, days);
  return days;
}

function daysOf(region: RegionCode): RegionDays {
  const place = places().get(region);
  const country = region.slice(0, 2);
  const named = [...place === undefined ? [] : holidaysOf(place)]
    .map(([day, name]) => [day, words('holidays').holidayCalled(name, country)] as const);
  return { weekend: place?.weekend ?? [], holidays: new Map(named) };
}

/** Whether the table has the region's holidays, and not only its weekend. */
export function hasHolidays(region: RegionCode): boolean {
  return (places().get(region)?.holidays.length ?? 0) > 0;
}

/** All countries and regions, sorted by their names. */
export function allRegions(): readonly { readonly code: RegionCode; readonly name: string }[] {
  return [...places().keys()].map((code) => ({ code: code as RegionCode, name: regionName(code as RegionCode) }))
    .sort((a, b) => a.name.localeCompare(b.name, LOCALES[interfaceLanguage()].tag));
}

/** `Germany`, `Bayern, Germany`, in the language of the interface or the one that is given. */
export function regionName(region: RegionCode, language = interfaceLanguage()): string {
  const codes = region.split('-').map((_, index, parts) => parts.slice(0, index + 1).join('-'));
  return codes.reverse().map((code) => partName(code, language)).join(', ');
}

function partName(code: string, language: SupportedLanguage): string {
  const name = places().get(code)?.name ?? '';
  return name === '' ? countryName(code, language) : LOCALES[language].holidays().regionCalled(name, code);
}

let byName: ReadonlyMap<string, RegionCode> | null = null;

/**
 * The region that a text means: its code in any case, or its name in a language of the interface; null if there is none in the
 * table.
 */
export function toRegion(text: string): RegionCode | null {
  const folded = fold(text);
  if (folded === '') return null;
  const code = (Object.hasOwn(SHORT_NAMES, folded) ? SHORT_NAMES[folded] : undefined) ?? folded.toUpperCase().replace(/[\s_]/g, '-');
  if (places().has(code)) return code as RegionCode;
  byName ??= namedRegions();
  return byName.get(folded) ?? null;
}

/** English comes last, so that its names win. */
function namedRegions(): ReadonlyMap<string, RegionCode> {
  const codes = [...places().keys()] as RegionCode[];
  return new Map([...SUPPORTED_LANGUAGES].reverse().flatMap((language) => (
    codes.map((code) => [fold(regionName(code, language)), code] as const)
  )));
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'uk': 'GB', 'great britain': 'GB', 'england': 'GB-ENG', 'scotland': 'GB-SCT', 'wales': 'GB-WLS', 'northern ireland': 'GB-NIR',
  'usa': 'US', 'uae': 'AE', 'dubai': 'AE', 'bavaria': 'DE-BY',
};

/** The country of a device's locale such as `de-AT`, found without the table; null if it names none. */
export function suggestedRegion(locale: string): { readonly code: string; readonly name: string } | null {
  const [, country] = /[-_]([A-Z]{2})(?:$|[-_])/.exec(locale) ?? [];
  if (country === undefined) return null;
  // The whole of the United Kingdom has few days off in common.
  return country === 'GB' ? { code: 'GB-ENG', name: 'England' } : { code: country, name: countryName(country, interfaceLanguage()) };
}

function fold(text: string): string {
  return text.trim().replace(/^the /i, '').toLowerCase();
}

const countryNames = new Map<SupportedLanguage, Intl.DisplayNames>();

/** The country's name in the language. The table is not needed for it. */
function countryName(code: string, language: SupportedLanguage): string {
  const names = countryNames.get(language) ?? new Intl.DisplayNames(LOCALES[language].tag, { type: 'region' });
  countryNames.set(language, names);
  return names.of(code) ?? code;
}
