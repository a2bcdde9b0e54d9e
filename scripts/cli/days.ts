import { regionDays, regionName } from '../../src/domain/dates/holidays';
import { shortDay, weekdayNames } from '../../src/domain/dates/words';
import type { DaysArguments } from './days-arguments';
import { programWords } from './words';

/** What `--json` prints: the days of one year, and the weekend by ISO, Monday being 1. */
export function daysJson({ region, year }: DaysArguments) {
  const { weekend, holidays } = regionDays(region);
  const iso = weekend.map((weekday) => (weekday === 0 ? 7 : weekday)).sort((a, b) => a - b);
  return { region, weekend: iso, days: [...holidays.keys()].filter((day) => day.startsWith(`${year}-`)).sort() };
}

/** The same for a person to read, with the holidays' names. */
export function daysText(asked: DaysArguments): string {
  const { region, weekend, days } = daysJson(asked);
  const { holidays } = regionDays(region);
  const names = weekend.map((iso) => weekdayNames()[iso % 7] ?? '');
  const width = Math.max(...days.map((day) => shortDay(day).length));
  const lines = days.map((day) => `${day}  ${shortDay(day).padEnd(width)}  ${holidays.get(day) ?? ''}`);
  return [programWords().days(regionName(region), region, asked.year, names), '', ...lines, ''].join('\n');
}
