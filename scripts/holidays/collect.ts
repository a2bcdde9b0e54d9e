import Holidays, { type HolidaysTypes } from 'date-holidays';
import { addDays, day, type Day } from '../../src/domain/dates/day';
import { CORRECTIONS, NAMES, WITHOUT_HOLIDAYS, type Correction } from './corrections';

/** One rule of the library, and the days that it gives in the years of the table, sorted. */
export interface Holiday {
  readonly name: string;
  readonly rule: string;
  readonly days: readonly Day[];
}

/** A country, or a region of one. */
export interface Place {
  /** As ISO 3166 has it, and for parts of a region as the library has it: `DE`, `DE-BY`, `DE-BY-A`. */
  readonly code: string;
  /** The name of a region; a country's is known to every device. */
  readonly name: string;
}

/** All countries and their regions, each behind the one that it is a part of. */
export function allPlaces(): readonly Place[] {
  const library = new Holidays();
  return [...Object.keys(library.getCountries()), ...WITHOUT_HOLIDAYS].sort().flatMap((country) => [
    { code: country, name: '' },
    ...partsOf(library.getStates(country, 'en')).flatMap(([state, name]) => [
      { code: `${country}-${state}`, name },
      ...partsOf(library.getRegions(country, state, 'en')).map(([region, part]) => ({ code: `${country}-${state}-${region}`, name: part })),
    ]),
  ]);
}

/** What the library puts before the names of the French ones. */
const OVERSEAS = "Département et région d'outre-mer ";

function partsOf(parts: Readonly<Record<string, string>> | undefined): readonly (readonly [string, string])[] {
  return Object.entries(parts ?? {}).map(([code, name]) => [code, name.replace(OVERSEAS, '')] as const).sort();
}

/** The official days off of a place, in the order in which the first of each falls. */
export function holidaysOf(code: string, years: readonly number[]): readonly Holiday[] {
  const corrections = correctionsFor(code);
  const library = libraryFor(code, corrections);
  const dropped = corrections.flatMap(({ without = [] }) => without);
  const wrong = corrections.flatMap(({ notOn = [] }) => notOn);
  const found = years.flatMap((year) => library.getHolidays(year, 'en'))
    .filter((holiday) => holiday.type === 'public' && isWholeDay(holiday) && !dropped.includes(holiday.rule))
    .map((holiday): Holiday => {
      const days = daysFrom(holiday).filter((one) => !wrong.includes(one));
      return { name: nameIn(code, holiday.name), rule: holiday.rule, days };
    });
  const added = corrections.flatMap(({ days = {} }) => Object.entries(days)
    .map(([name, texts]): Holiday => ({ name, rule: 'correction', days: texts.map(day) })));
  return byRule([...found, ...added], day(`${String(years.at(-1))}-12-31`));
}

function byRule(holidays: readonly Holiday[], last: Day): readonly Holiday[] {
  const found = new Map<string, Holiday>();
  for (const { name, rule, days } of holidays) {
    const key = `${rule}\n${name}`;
    const all = [...(found.get(key)?.days ?? []), ...days].filter((one) => one <= last);
    found.set(key, { name, rule, days: [...new Set(all)].sort() });
  }
  return [...found.values()].filter(({ days }) => days.length > 0);
}

function libraryFor(code: string, corrections: readonly Correction[]): Holidays {
  const [country = '', state = '', region = ''] = code.split('-');
  const library = new Holidays(country, state, region);
  for (const [rule, name] of corrections.flatMap(({ rules = {} }) => Object.entries(rules))) {
    library.setHoliday(rule, { name: { en: name }, type: 'public' });
  }
  return library;
}

/** The corrections that hold in the place. */
function correctionsFor(code: string): readonly Correction[] {
  const [country = '', state = ''] = code.split('-');
  const places = [...new Set([country, `${country}-${state}`, code])];
  return places.map((place) => CORRECTIONS[place]).filter((correction) => correction !== undefined);
}

/** An afternoon off is a working day. */
function isWholeDay({ date }: HolidaysTypes.Holiday): boolean {
  return date.slice(11, 19) === '00:00:00';
}

const HOUR = 3_600_000;
/** A night in which the clocks change is an hour shorter. */
const CLOCK_CHANGE = 2;

function daysFrom({ date, start, end }: HolidaysTypes.Holiday): readonly Day[] {
  const hours = (end.getTime() - start.getTime()) / HOUR + CLOCK_CHANGE;
  return Array.from({ length: Math.max(1, Math.floor(hours / 24)) }, (_, index) => addDays(day(date.slice(0, 10)), index));
}

function nameIn(code: string, found: string): string {
  const name = found.replace(/ \((?:substitutes?|substitute day)\)$/i, '').trim();
  return NAMES[code.slice(0, 2)]?.[name] ?? NAMES['everywhere']?.[name] ?? name;
}
