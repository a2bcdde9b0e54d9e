import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { allRegions, FIRST_YEAR, hasHolidays, LAST_YEAR, regionDays, regionName, suggestedRegion, toRegion } from '../../../src/domain/dates/holidays';
import { setInterfaceLanguage } from '../../../src/domain/language/interface';
import { inLanguage } from '../../in-language';

function region(text: string) {
  const found = toRegion(text);
  if (found === null) throw new Error(`${text} is not in the table`);
  return found;
}

const daysIn = (text: string, year: number) => [...regionDays(region(text)).holidays.keys()].filter((one) => one.startsWith(`${year}-`)).sort();

describe('the table of public holidays', () => {
  // The official lists: government gazettes and ministries, as named in docs/holidays.md.
  it.each([
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
    ['GB-ENG', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28'],
    ['GB-SCT', 2027, '01-01 01-02 01-04 03-26 05-03 05-31 08-02 11-30 12-25 12-26 12-27 12-28'],
    ['IE', 2027, '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-25 12-26'],
    ['DE-BY', 2027, '01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26'],
    ['FR', 2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
    ['AT', 2026, '01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26'],
    ['JP', 2026, '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23'],
    ['CA-ON', 2026, '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26 12-28'],
    ['AU-NSW', 2026, '01-01 01-26 04-03 04-04 04-05 04-06 04-25 04-27 06-08 10-05 12-25 12-26 12-28'],
    ['PL', 2026, '01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26'],
    ['AE', 2026, '01-01 03-20 03-21 03-22 05-26 05-27 05-28 05-29 06-16 08-25 12-02 12-03'],
  ])('holds the official days off of %s in %i', (place, year, days) => {
    expect(daysIn(place, year)).toEqual(days.split(' ').map((one) => `${year}-${one}`));
  });

  // Read in 2026: gov.uk's bank-holidays.json, Korea's official gazette, Singapore's Ministry of Manpower.
  it.each([
    ['GB-SCT', 2026, 'has the day off for the World Cup', '06-15', true],
    ['KR', 2027, 'has the substitute for Labour Day', '05-03', true],
    ['SG', 2027, 'has Eid al-Fitr on one day alone', '03-09', false],
    ['SG', 2028, 'has Vesak Day', '05-09', true],
    ['ES-CT', 2027, 'does not move a holiday from a Saturday', '05-03', false],
  ])('of %s in %i %s', (place, year, _, date, isOff) => {
    expect(daysIn(place, year).includes(day(`${year}-${date}`))).toBe(isOff);
  });

  it('knows the weekend of countries whose holidays it does not know', () => {
    expect(regionDays(region('Qatar'))).toEqual({ weekend: [5, 6], holidays: new Map() });
    expect(regionDays(region('PS')).weekend).toEqual([5, 6]);
    expect(hasHolidays(region('KW'))).toBe(false);
    expect(hasHolidays(region('GB'))).toBe(true);
  });

  it('holds this year and six more', () => {
    expect(LAST_YEAR - FIRST_YEAR).toBe(6);
    expect(daysIn('DE', LAST_YEAR)).toHaveLength(9);
  });

  it('names each day', () => {
    expect(regionDays(region('US')).holidays.get(day('2026-11-26'))).toBe('Thanksgiving Day');
    expect(regionDays(region('US')).holidays.get(day('2026-09-07'))).toBe('Labor Day');
    expect(regionDays(region('DE-BY')).holidays.get(day('2027-05-17'))).toBe('Whit Monday');
  });

  it('knows the weekend of each country', () => {
    expect(regionDays(region('GB')).weekend).toEqual([0, 6]);
    expect(regionDays(region('AE')).weekend).toEqual([0, 6]);
    expect(regionDays(region('EG')).weekend).toEqual([5, 6]);
    expect(regionDays(region('IR')).weekend).toEqual([5]);
    expect(regionDays(region('UG')).weekend).toEqual([0]);
    expect(regionDays(region('MY-03')).weekend).toEqual([5, 6]);
    expect(regionDays(region('MY-10')).weekend).toEqual([0, 6]);
  });

  it('has days and a weekend for every region', () => {
    const regions = allRegions();
    expect(regions.length).toBeGreaterThan(620);
    for (const { code } of regions) {
      const { weekend, holidays } = regionDays(code);
      if (hasHolidays(code)) expect(holidays.size, code).toBeGreaterThan(7);
      expect(weekend.length, code).toBeGreaterThan(0);
      for (const [one, name] of holidays) if (!/^20(2[6-9]|3[0-3])-\d\d-\d\d$/.test(one) || name === '') expect.fail(`${code}: ${one} ${name}`);
    }
  });
});

/** Their names in the table are German. */
const GERMAN_ALREADY = [
  'Berchtoldstag', 'Bundesfeiertag', 'Feiertagsbrücke', 'Mariä Geburt', 'Mauritiustag', 'Näfelser Fahrt', 'Staatsfeiertag',
];

describe('a region', () => {
  inLanguage('en');

  it.each([
    ['DE-BY', 'DE-BY'], ['de by', 'DE-BY'], ['Germany', 'DE'], ['bayern, germany', 'DE-BY'], ['Bavaria', 'DE-BY'], ['uk', 'GB'], ['USA', 'US'], ['the Netherlands', 'NL'],
    ['England', 'GB-ENG'],
  ])('is read from %s', (text, code) => {
    expect(toRegion(text)).toBe(code);
  });

  it.each(['', ' ', 'XX', 'DE-XX', 'Remote', 'constructor'])('is not read from “%s”', (text) => {
    expect(toRegion(text)).toBeNull();
  });

  it('has a name in English', () => {
    expect(regionName(region('DE'))).toBe('Germany');
    expect(regionName(region('GB-SCT'))).toBe('Scotland, United Kingdom');
  });

  it('has its country’s name in the language of the interface, and is read by both', () => {
    const english = allRegions().length;
    setInterfaceLanguage('de');
    expect([regionName(region('DE-BY')), regionName(region('AT')), suggestedRegion('de-CH')?.name]).toEqual(['Bayern, Deutschland', 'Österreich', 'Schweiz']);
    expect([toRegion('Deutschland'), toRegion('Germany'), toRegion('bayern, deutschland')]).toEqual(['DE', 'DE', 'DE-BY']);
    expect(allRegions()).toHaveLength(english);
    for (const { code, name } of allRegions()) expect(toRegion(name), name).toBe(code);
    setInterfaceLanguage('en');
    expect(toRegion('Deutschland')).toBe('DE');
  });

  it('has its own name and its holidays’ in German, which differ between Germany, Austria and Switzerland', () => {
    setInterfaceLanguage('de');
    expect(['AT-9', 'CH-GE', 'GB-SCT', 'US-TX'].map((code) => regionName(region(code))))
      .toEqual(['Wien, Österreich', 'Genf, Schweiz', 'Schottland, Vereinigtes Königreich', 'Texas, Vereinigte Staaten']);
    const christmas = (code: string) => ['2026-12-25', '2026-12-26'].map((on) => regionDays(region(code)).holidays.get(day(on)));
    expect(['DE', 'AT', 'CH-GR'].map(christmas))
      .toEqual([['1. Weihnachtstag', '2. Weihnachtstag'], ['Christtag', 'Stefanitag'], ['Weihnachten', 'Stephanstag']]);
    expect(regionDays(region('DE')).holidays.get(day('2026-10-03'))).toBe('Tag der Deutschen Einheit');
    expect(toRegion('Wien, Österreich')).toBe('AT-9');
    setInterfaceLanguage('en');
    expect(regionDays(region('AT')).holidays.get(day('2026-12-26'))).toBe('Boxing Day');
    expect(regionDays(region('DE')).holidays.get(day('2026-10-03'))).toBe('German Unity Day');
  });

  it('calls every holiday of Germany, Austria, Switzerland and Liechtenstein by a German name', () => {
    const codes = allRegions().map(({ code }) => code).filter((code) => /^(?:DE|AT|CH|LI)\b/.test(code));
    const named = () => new Set(codes.flatMap((code) => [...regionDays(code).holidays.values()]));
    const english = named();
    setInterfaceLanguage('de');
    expect([...named()].filter((name) => english.has(name)).sort()).toEqual(GERMAN_ALREADY);
  });

  it('is read again from its name', () => {
    for (const { code, name } of allRegions()) expect(toRegion(name), name).toBe(code);
  });

  it.each([
    ['de-AT', { code: 'AT', name: 'Austria' }], ['zh-Hant-TW', { code: 'TW', name: 'Taiwan' }], ['en-GB', { code: 'GB-ENG', name: 'England' }], ['en', null],
  ])('is suggested by the locale %s', (locale, suggested) => {
    expect(suggestedRegion(locale)).toEqual(suggested);
  });
});
