import { FIRST_YEAR, hasHolidays, LAST_YEAR, regionName, toRegion, type RegionCode } from '../../src/domain/dates/holidays';
import { parseCommand, UsageError } from './arguments';
import { programWords } from './words';

/** What the person asked for after `days`. */
export interface DaysArguments {
  readonly region: RegionCode;
  readonly year: number;
  readonly json: boolean;
}

export const DAYS_USAGE = 'npm run -s days -- <country or region> <year> [--json]';

/** Reads the arguments after `days`. Throws a UsageError that says what was found and what was expected. */
export function readDaysArguments(args: readonly string[]): DaysArguments {
  const { values, positionals } = parseCommand(args, { json: { type: 'boolean' } }, DAYS_USAGE);
  const [place, year, ...more] = positionals;
  if (place === undefined || year === undefined || more.length > 0) throw new UsageError(programWords().usage(DAYS_USAGE));
  const region = toRegion(place);
  if (region === null) throw new UsageError(programWords().noRegion(place));
  if (!hasHolidays(region)) throw new UsageError(programWords().noHolidays(regionName(region)));
  if (!/^\d{4}$/.test(year) || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
    throw new UsageError(programWords().noYear(year, FIRST_YEAR, LAST_YEAR));
  }
  return { region, year: Number(year), json: values.json ?? false };
}
