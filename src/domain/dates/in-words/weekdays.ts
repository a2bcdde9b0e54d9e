import { wordSet } from '../../text/word-set';
import { calendarNames, foldCalendarName } from '../calendar-names';
import { addDays, mondayOf, type Day } from '../day';
import { oneDay, pickDay, type DayReading, type DaySearch } from './search';
import { relativeVocabulary } from './vocabulary';

/** Folded, in the languages of `calendarNames`. */
const NEXT = wordSet('next nachste nachsten nachster nachstes prochain prochaine proximo proxima prossimo prossima volgende przyszly');
const LAST = wordSet('last past letzte letzten letzter dernier derniere pasado passado passada scorso scorsa vorige afgelopen zeszly');
const THIS = wordSet('this coming diese diesen dieser kommende kommenden kommender ce este esta questo deze komende ten');

/** Reads "fri", "next Friday", "Friday next week", "Friday week", in any of the languages; null for anything else. */
export function readWeekday(words: string, search: DaySearch): DayReading | null {
  const { weekday, rest } = splitWeekday(words);
  if (weekday === null) return null;
  const plain = pickWeekday(weekday, search);
  if (rest === '' || THIS().has(rest)) return oneDay(plain, rest === '' ? oneWeekOn(plain, search) : null);
  const inWeek = (count: number) => addDays(mondayOf(search.today), 7 * count + (weekday + 6) % 7);
  if (NEXT().has(rest)) return oneDay(inWeek(1), after(inWeek(0), search.today));
  if (LAST().has(rest)) return oneDay(inWeek(-1), before(inWeek(0), search.today));
  if (rest === 'week') return oneDay(addDays(pickWeekday(weekday, { ...search, direction: 'ahead' }), 7));
  const offset = relativeVocabulary().phrases.get(rest);
  return offset?.unit === 'week' ? oneDay(inWeek(offset.count)) : null;
}

/** The weekday that the words name, 0 for Sunday, and the words without it. "Mar" is more likely a month than a Tuesday. */
export function splitWeekday(words: string): { readonly weekday: number | null; readonly rest: string } {
  const { weekdays, months } = calendarNames();
  const parts = words.split(' ');
  const named = (word: string) => weekdays.get(foldCalendarName(word).replace(/[()]/g, ''));
  const at = parts.findIndex((word) => named(word) !== undefined && !months.has(foldCalendarName(word)));
  const rest = parts.filter((_, other) => other !== at).join(' ');
  return at === -1 ? { weekday: null, rest: words } : { weekday: named(parts[at] ?? '') ?? null, rest };
}

function pickWeekday(weekday: number, search: DaySearch): Day {
  const thisWeek = addDays(mondayOf(search.today), (weekday + 6) % 7);
  const days = Array.from({ length: WEEKS }, (_, week) => addDays(thisWeek, 7 * (week - WEEKS / 2)));
  return pickDay(days, search.direction === 'nearest' ? { ...search, direction: 'ahead' } : search) ?? thisWeek;
}

/** A year in both directions: the first sensible day may be far off. */
const WEEKS = 104;

/** On a Thursday, "Thursday" most likely means today, and can mean the one in a week. */
function oneWeekOn(day: Day, { today, direction }: DaySearch): Day | null {
  if (day !== today) return null;
  return addDays(day, direction === 'back' ? -7 : 7);
}

function after(day: Day, today: Day): Day | null {
  return day > today ? day : null;
}

function before(day: Day, today: Day): Day | null {
  return day < today ? day : null;
}
