import { addDays, day, daysBetween, weekday, type Day } from '../../src/domain/dates/day';
import { DIGITS, SHORT } from '../../src/domain/dates/holidays/digits';
import type { Holiday } from './collect';
import { candidateDates, fixedBases, modeFrom, startsOf, weekdayBases, type Mode } from './fit';

/** What is left out of the pattern: the holiday falls on its base, whatever day of the week that is. */
const ON_THE_DAY = '0|0|0|0|0|0|0';

/** Patterns are compared by their length; a mode or a list that the table does not hold yet is worth this many characters. */
const NEW_MODE = 10;

/** Writes holidays as short patterns, and collects what the patterns refer to. See docs/decisions/0016. */
export class Encoder {
  readonly #years: readonly number[];
  readonly #modes: string[] = [ON_THE_DAY];
  readonly #lists: (readonly Day[])[] = [];
  readonly #known = new Map<string, string>();

  constructor(years: readonly number[]) {
    this.#years = years;
  }

  /** The patterns that give the days of one holiday of a place: one, or one for each rule of the library. */
  patternsOf(rules: readonly Holiday[]): readonly string[] {
    const days = [...new Set(rules.flatMap((rule) => rule.days))].sort();
    const together = this.#patternOf(days);
    if (rules.length === 1) return [together];
    const apart = [...new Set(rules.map((rule) => this.#patternOf(rule.days)))];
    return apart.join(' ').length < together.length ? apart : [together];
  }

  /** Adds a list that other days can be counted from. */
  addList(days: readonly Day[]): void {
    this.#lists.push(days);
  }

  get modes(): string {
    return this.#modes.join('\n');
  }

  get lists(): string {
    return this.#lists.map((days) => this.#numbers(days)).join('\n');
  }

  #patternOf(days: readonly Day[]): string {
    const key = days.join(' ');
    const known = this.#known.get(key) ?? this.#shortest(days);
    this.#known.set(key, known);
    return known;
  }

  #shortest(days: readonly Day[]): string {
    const found = [...this.#onDates(days), ...this.#onWeekdays(days), ...this.#onLists(days)];
    const best = found.sort((a, b) => this.#cost(a) - this.#cost(b))[0];
    const listed = `!${this.#numbers(days)}`;
    return best === undefined || this.#cost(best) > listed.length ? listed : this.#write(best);
  }

  #onDates(days: readonly Day[]): Found[] {
    if (days.length < this.#years.length - 1) return [];
    return candidateDates(days).flatMap((date) => this.#fitting(written(date), fixedBases(date, this.#years), days));
  }

  #onWeekdays(days: readonly Day[]): Found[] {
    const [first] = days;
    if (first === undefined || days.length !== this.#years.length || days.some((one) => weekday(one) !== weekday(first))) return [];
    const dates = new Set(days.flatMap((one) => [0, 1, 2, 3, 4, 5, 6].map((back) => addDays(one, -back).slice(5))));
    return [...dates].filter((date) => date !== '02-29').flatMap((date) =>
      this.#fitting(`@${weekday(first)}${written(date)}`, weekdayBases(weekday(first), date, this.#years), days));
  }

  #onLists(days: readonly Day[]): Found[] {
    const [first] = startsOf(days);
    if (first === undefined) return [];
    return this.#lists.flatMap((list, index) => {
      const distance = list[0] === undefined ? 0 : daysBetween(list[0], first);
      return [distance, 0].flatMap((offset) => {
        const shifted = list.map((one) => addDays(one, offset));
        return this.#fitting(`#${two(index)}${offset === 0 ? '' : offset}`, shifted, days);
      });
    });
  }

  #fitting(base: string, bases: readonly Day[], days: readonly Day[]): Found[] {
    const mode = modeFrom(bases, days);
    return mode === null || mode.filter((said) => said === '').length > 2 ? [] : [{ base, mode }];
  }

  #cost(found: Found): number {
    const known = this.#knownMode(found.mode);
    if (known === 0) return found.base.length;
    return found.base.length + 2 + (known === -1 ? NEW_MODE : 0);
  }

  #write({ base, mode }: Found): string {
    let index = this.#knownMode(mode);
    if (index === -1) index = this.#modes.push(whole(mode).join('|')) - 1;
    return index === 0 ? base : `${base}~${DIGITS.charAt(index)}`;
  }

  #knownMode(mode: Mode): number {
    return this.#modes.findIndex((known) => known.split('|').every((said, at) => mode[at] === undefined || mode[at] === said));
  }

  #numbers(days: readonly Day[]): string {
    const start = day(`${String(this.#years[0])}-01-01`);
    return days.map((one) => two(daysBetween(start, one))).join('');
  }
}

interface Found {
  readonly base: string;
  readonly mode: Mode;
}

/** What no year of the table shows is taken to be as on most days of the week. */
function whole(mode: Mode): readonly string[] {
  const said = mode.filter((one) => one !== undefined);
  const usual = [...said].sort((a, b) => said.filter((one) => one === b).length - said.filter((one) => one === a).length)[0] ?? '0';
  return mode.map((one) => one ?? usual);
}

/** `12-25` as two digits to the base 36: `cp`. */
function written(date: string): string {
  return date.split('-').map((part) => Number(part).toString(36)).join('');
}

/** The reference to a holiday: the most frequent ones have one digit, the others two. */
export function reference(index: number): string {
  return index < SHORT ? DIGITS.charAt(index) : two(index - SHORT + SHORT * DIGITS.length);
}

/** A number as two digits of the table. */
function two(number: number): string {
  return DIGITS.charAt(Math.floor(number / DIGITS.length)) + DIGITS.charAt(number % DIGITS.length);
}
