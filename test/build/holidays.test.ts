import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../scripts/holidays/collect';
import { LAST_YEAR, regionDays, toRegion } from '../../src/domain/dates/holidays';
import { words } from '../../src/domain/language/interface';

/** One of every kind: regions in regions, moons, substitutes, corrections, single days. */
const PLACES = ['US-LA-NO', 'GB-SCT', 'DE-BY-A', 'AE', 'TR', 'CN', 'JP', 'MY-03', 'RU-TA', 'ES-CT', 'LK', 'CA-ON', 'BG', 'AU-VIC', 'IN'];
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031, 2032];

describe('the table of public holidays', () => {
  it.each(PLACES)('says of %s what it was built from', (code) => {
    const region = toRegion(code);
    const built = holidaysOf(code, YEARS);
    const { holidays } = regionDays(region ?? expect.fail(`${code} is not in the table`));
    expect([...holidays.keys()].sort()).toEqual([...new Set(built.flatMap(({ days }) => days))].sort());
    const called = built.map(({ name, days }) => ({ days, name: words('holidays').holidayCalled(name, code.slice(0, 2)) }));
    for (const [day, name] of holidays) expect(called.filter(({ days }) => days.includes(day)).map((one) => one.name)).toContain(name);
  });

  it('has a year left, else it is time to build it again', () => {
    expect(LAST_YEAR).toBeGreaterThan(new Date().getFullYear());
  });
});
