import { addDays, weekday, type Day } from '../day';
import { pairs, references, toNumber } from './digits';
import { FIRST_YEAR, LAST_YEAR, TABLE } from './table';

/** A country or a region as the table has it. The days of its holidays are worked out only on demand. */
export interface TablePlace {
  readonly code: string;
  /** The name of a region; empty for a country, whose name every device knows. */
  readonly name: string;
  /** Days of the week that are not worked, 0 for Sunday. */
  readonly weekend: readonly number[];
  /** Indexes into the table's holidays. */
  readonly holidays: readonly number[];
}

/** The unpacked table. docs/decisions/0016 describes the format. */
interface Table {
  readonly modes: readonly (readonly (readonly number[])[])[];
  readonly lists: readonly (readonly Day[])[];
  readonly holidays: readonly (readonly [name: string, pattern: string])[];
  readonly places: ReadonlyMap<string, TablePlace>;
}

let table: Table | null = null;

/** All countries and regions by code, each after the one that it is a part of. */
export function places(): ReadonlyMap<string, TablePlace> {
  return unpacked().places;
}

/** The days off of a place with their names; the first of several names on one day counts. */
export function holidaysOf({ holidays }: TablePlace): ReadonlyMap<Day, string> {
  const days = new Map<Day, string>();
  for (const index of holidays) {
    const [name, pattern] = unpacked().holidays[index] ?? ['', '!'];
    for (const day of daysFrom(pattern)) if (!days.has(day)) days.set(day, name);
  }
  return days;
}

function unpacked(): Table {
  table ??= unpack(TABLE);
  return table;
}

function unpack(text: string): Table {
  const [modes = '', lists = '', pieces = '', ...short] = text.split('\n\n');
  const [names = '', codes = ''] = pieces.split('\n').reduceRight(putBack, short.join('\n\n')).split('\n\n');
  return {
    modes: modes.split('\n').map((mode) => mode.split('|').map((offsets) => offsets.split(',').filter((one) => one !== '').map(Number))),
    lists: lists.split('\n').map(listed),
    holidays: names.split('\n').flatMap((line) => {
      const [name = '', patterns = ''] = line.split('\t');
      return patterns.split(' ').map((pattern) => [name, pattern] as const);
    }),
    places: readPlaces(codes.split('\n')),
  };
}

/** Replaces a character by the piece of text that it stands for. */
function putBack(text: string, piece: string): string {
  return text.replaceAll(piece.charAt(0), () => piece.slice(1));
}

const SATURDAY_AND_SUNDAY = [0, 6];

function readPlaces(lines: readonly string[]): ReadonlyMap<string, TablePlace> {
  const found = new Map<string, TablePlace>();
  const path: string[] = [];
  for (const line of lines) {
    const [place = '', weekend = '', added = '', removed = ''] = line.split('|');
    const [code = '', ...name] = place.split(' ');
    const part = code.replace(/^-+/, '');
    const depth = code.length - part.length;
    const parent = found.get(path.slice(0, depth).join('-'));
    path.splice(depth, path.length, part);
    const gone = references(removed);
    found.set(path.join('-'), {
      code: path.join('-'), name: name.join(' '),
      weekend: weekend === '' ? parent?.weekend ?? SATURDAY_AND_SUNDAY : [...weekend].map(Number),
      holidays: [...(parent?.holidays ?? []).filter((index) => !gone.includes(index)), ...references(added)],
    });
  }
  return found;
}

/** The days that a pattern gives in the years of the table. */
function daysFrom(pattern: string): readonly Day[] {
  if (pattern.startsWith('!')) return listed(pattern.slice(1));
  const [base = '', mode] = pattern.split('~');
  const offsets = unpacked().modes[toNumber(mode ?? '0')] ?? [];
  return basesFrom(base).flatMap((day) => (offsets[weekday(day)] ?? []).map((offset) => addDays(day, offset)));
}

/** `#0A-2`: two days before those of a list; `@4b1`: the first Thursday on or after 1 November; `cp`: 25 December. */
function basesFrom(base: string): readonly Day[] {
  if (base.startsWith('#')) {
    const list = unpacked().lists[toNumber(base.slice(1, 3))] ?? [];
    return list.map((day) => addDays(day, Number(base.slice(3))));
  }
  const [month = 1, date = 1] = [...base.slice(-2)].map((one) => parseInt(one, 36));
  const days = YEARS.map((year) => `${year}-${two(month)}-${two(date)}` as Day);
  const from = Number(base.charAt(1));
  return base.startsWith('@') ? days.map((day) => addDays(day, (from - weekday(day) + 7) % 7)) : days;
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Days that are listed one by one, each as its distance from the table's first day. */
function listed(text: string): readonly Day[] {
  return pairs(text).map((distance) => addDays(`${FIRST_YEAR}-01-01` as Day, distance));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
