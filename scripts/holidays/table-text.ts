import { daysBetween, type Day } from '../../src/domain/dates/day';
import { allPlaces, holidaysOf, type Holiday, type Place } from './collect';
import { WEEKENDS } from './corrections';
import { trimEndOf } from '../../src/domain/text/trim';
import { SHORT } from '../../src/domain/dates/holidays/digits';
import { Encoder, reference } from './encode';
import { startsOf } from './fit';
import { shorten } from './shorten';

interface PlaceEntries extends Place {
  /** Days of the week, 0 for Sunday: `06`. */
  readonly weekend: string;
  /** `name\tpattern`, in the order of the year. */
  readonly entries: readonly string[];
}

/** The whole table as text. */
export function tableOf(years: readonly number[]): string {
  const places = allPlaces().map((place) => ({ ...place, holidays: byName(holidaysOf(place.code, years)) }));
  const encoder = new Encoder(years);
  for (const list of sharedLists(places.flatMap(({ holidays }) => holidays.flat()), years)) encoder.addList(list);
  const encoded = places.map(({ code, name, holidays }): PlaceEntries => {
    const entries = holidays.flatMap((rules) => encoder.patternsOf(rules).map((pattern) => `${rules[0]?.name ?? ''}\t${pattern}`));
    return { code, name, weekend: weekendOf(code), entries: [...new Set(entries)] };
  });
  const entries = inOrder(encoded.flatMap((place) => place.entries));
  const references = new Map(entries.map((entry, index) => [entry, reference(index)]));
  const { text: short, pieces } = shorten(`${holidayLines(entries)}\n\n${placeLines(encoded, references)}`);
  const text = [encoder.modes, encoder.lists, pieces.join('\n'), short].join('\n\n');
  if (/[`\\]|\$\{/.test(text)) throw new Error('The table holds a character that a template string cannot.');
  return text;
}

function byName(holidays: readonly Holiday[]): readonly (readonly Holiday[])[] {
  const found = new Map<string, Holiday[]>();
  for (const holiday of holidays) found.set(holiday.name, [...(found.get(holiday.name) ?? []), holiday]);
  return [...found.values()];
}

/**
 * The days of moving holidays that others are counted from, such as Easter: each has its place in the table because
 * several holidays lie at the same distance from it in all years.
 */
function sharedLists(holidays: readonly Holiday[], years: readonly number[]): readonly (readonly Day[])[] {
  const encoder = new Encoder(years);
  const byShape = new Map<string, { readonly list: readonly Day[]; readonly users: Set<string> }>();
  for (const holiday of holidays) {
    if (holiday.days.length < years.length - 1 || encoder.patternsOf([holiday])[0]?.startsWith('!') !== true) continue;
    const list = startsOf(holiday.days);
    const shape = list.slice(1).map((one, index) => daysBetween(list[index] ?? one, one)).join(' ');
    const found = byShape.get(shape) ?? { list, users: new Set() };
    byShape.set(shape, found);
    found.users.add(`${holiday.name} ${holiday.days.join(' ')}`);
  }
  return [...byShape.values()].filter(({ users }) => users.size > 1).map(({ list }) => list);
}

/** The holidays without repeats: those of the most places, which have short references, and then all others by name. */
function inOrder(entries: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const sorted = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return [...sorted.slice(0, SHORT), ...sorted.slice(SHORT).sort()];
}

/** A longer line is hard to read in an editor. */
const MAX_LINE = 120;

/** A line for each name: `Christmas Day`, a tab, and its patterns; for a name with many, several. */
function holidayLines(entries: readonly string[]): string {
  const lines: string[] = [];
  let last = '';
  for (const entry of entries) {
    const [name = '', pattern = ''] = entry.split('\t');
    if (name === last && (lines.at(-1)?.length ?? 0) < MAX_LINE) lines.push(`${lines.pop() ?? ''} ${pattern}`);
    else lines.push(entry);
    last = name;
  }
  return lines.join('\n');
}

/** One line for each place: its code and name, the weekend, and the holidays that it has beyond and without those of the place it is in. */
function placeLines(places: readonly PlaceEntries[], indexes: ReadonlyMap<string, string>): string {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return places.map(({ code, name, weekend, entries }) => {
    const parent = byCode.get(code.slice(0, Math.max(0, code.lastIndexOf('-'))));
    const above = parent?.entries ?? [];
    const added = entries.filter((entry) => !above.includes(entry)).map((entry) => indexes.get(entry)).join('');
    const removed = above.filter((entry) => !entries.includes(entry)).map((entry) => indexes.get(entry)).join('');
    const short = code.split('-').map((part, index, all) => (index < all.length - 1 ? '' : part)).join('-');
    const own = weekend === (parent?.weekend ?? SATURDAY_AND_SUNDAY) ? '' : weekend;
    return trimEndOf([name === '' ? short : `${short} ${name}`, own, added, removed].join('|'), /\|/);
  }).join('\n');
}

const SATURDAY_AND_SUNDAY = '06';

/** From the Unicode CLDR, as Node has it, with the corrections. */
function weekendOf(code: string): string {
  const [country = ''] = code.split('-');
  const stated = WEEKENDS[code] ?? WEEKENDS[country];
  if (stated !== undefined) return stated.join('');
  return weekInfo(country).weekend.map((iso) => iso % 7).sort().join('') || SATURDAY_AND_SUNDAY;
}

/** Days of the week by ISO, Monday being 1. */
interface WeekInfo {
  readonly weekend: readonly number[];
}

/** TypeScript does not know it yet. */
function weekInfo(country: string): WeekInfo {
  const locale: Intl.Locale & { getWeekInfo?(): WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(`und-${country}`);
  return locale.getWeekInfo?.() ?? locale.weekInfo ?? { weekend: [6, 7] };
}
