import { calendarNames, foldCalendarName } from '../calendar-names';
import { addDays, addMonths, daysBetween, mondayOf, type Day } from '../day';
import type { WorkingDays } from '../working-days';
import { pickDay, type DayReading, type DaySearch } from './search';
import { relativeVocabulary } from './vocabulary';

type Period = DayReading & { readonly kind: 'period' };

const PARTS: readonly (readonly [RegExp, (period: Period) => Period])[] = [
  [/^(?:early|beginning|start|anfang|begin) /, (period) => third(period, 0)],
  [/^(?:mid|middle|mitte)[ -]/, (period) => third(period, 1)],
  [/^(?:late|end|ende|fin|eind) /, (period) => third(period, 2)],
];

/** Reads "next week", "December", "end of next week"; null for anything else. */
export function readPeriod(words: string, search: DaySearch): Period | null {
  for (const [start, part] of PARTS) {
    if (!start.test(words)) continue;
    const whole = readWhole(words.replace(start, ''), search);
    return whole === null ? null : part(whole);
  }
  return readWhole(words, search);
}

/** The last working day of the period, or its last day if none is worked. */
export function lastWorkingDay({ first, last }: Period, workingDays: WorkingDays): Day {
  const day = workingDays.before(addDays(last, 1));
  return day < first ? last : day;
}

function readWhole(words: string, search: DaySearch): Period | null {
  const month = calendarNames().months.get(foldCalendarName(words.replace(/^in /, '')));
  if (month !== undefined) return namedMonth(month, search);
  const offset = relativeVocabulary().phrases.get(words);
  if (offset?.unit === 'week') return weekFrom(addDays(mondayOf(search.today), 7 * offset.count));
  return offset?.unit === 'month' ? monthFrom(addMonths(firstOfMonth(search.today), offset.count)) : null;
}

function namedMonth(month: number, search: DaySearch): Period | null {
  const first = firstOfMonth(search.today);
  const days = Array.from({ length: 25 }, (_, at) => addMonths(first, at - 12)).filter((day) => Number(day.slice(5, 7)) === month);
  const found = pickDay(days, { ...search, today: first, earliest: undefined, latest: undefined });
  return found === null ? null : monthFrom(found);
}

function weekFrom(monday: Day): Period {
  return { kind: 'period', first: monday, last: addDays(monday, 6) };
}

function monthFrom(first: Day): Period {
  return { kind: 'period', first, last: addDays(addMonths(first, 1), -1) };
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01` as Day;
}

/** A third of a week is Monday and Tuesday, Wednesday and Thursday, or the rest; a third of a month is ten days. */
function third({ first, last }: Period, at: 0 | 1 | 2): Period {
  const length = Math.floor((daysBetween(first, last) + 1) / 3);
  const start = addDays(first, at * length);
  return { kind: 'period', first: start, last: at === 2 ? last : addDays(start, length - 1) };
}
