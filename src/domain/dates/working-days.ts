import { addDays, weekday, type Day } from './day';

/** Which days are worked: Monday to Friday less the days off, or as the person's settings say. */
export class WorkingDays {
  readonly #weekend: ReadonlySet<number>;
  readonly #daysOff: ReadonlySet<Day>;

  /** `weekend`: days of the week, 0 for Sunday. A week without a working day is taken as one without a weekend. */
  constructor(weekend: readonly number[], daysOff: readonly Day[]) {
    const free = new Set(weekend);
    this.#weekend = free.size < 7 ? free : new Set();
    this.#daysOff = new Set(daysOff);
  }

  isWorking(day: Day): boolean {
    return !this.#weekend.has(weekday(day)) && !this.#daysOff.has(day);
  }

  /** The day itself where it is worked, else the next that is. */
  onOrAfter(day: Day): Day {
    return this.isWorking(day) ? day : this.after(day, 1);
  }

  /** The `count`th working day after the day, which is not counted; the day itself for 0. */
  after(day: Day, count: number): Day {
    return this.#step(day, count, 1);
  }

  /** The `count`th working day before the day, which is not counted: the last one for 1. */
  before(day: Day, count = 1): Day {
    return this.#step(day, count, -1);
  }

  #step(day: Day, count: number, direction: 1 | -1): Day {
    let at = day;
    for (let left = count; left > 0; ) {
      at = addDays(at, direction);
      if (this.isWorking(at)) left -= 1;
    }
    return at;
  }
}
