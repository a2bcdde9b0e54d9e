import { addDays, weekday, type Day } from './day';
import { regionDays, type RegionCode } from './holidays';

/** A day off and what it is called. */
export type NamedDay = readonly [day: Day, name: string];

/** A person's settings for the days that are worked. */
export interface WorkingDaySettings {
  /** Whose public holidays are not worked; null: nobody's. */
  readonly region: RegionCode | null;
  /** Days of the week that are not worked, 0 for Sunday to 6 for Saturday; null: the region's. */
  readonly weekend: readonly number[] | null;
  /** Single days that are not worked, besides the public holidays. */
  readonly daysOff: readonly Day[];
  /** Single days that are worked although they are on a weekend or a public holiday. */
  readonly workedDays: readonly Day[];
  /** What the person's own calendar file of holidays says, once it is read; it is not stored. */
  readonly fileHolidays?: readonly NamedDay[];
}

const SATURDAY_AND_SUNDAY = [0, 6];

/** The weekend that applies: the person's own, else the region's. */
export function weekendOf({ region, weekend }: Pick<WorkingDaySettings, 'region' | 'weekend'>): readonly number[] {
  return weekend ?? (region === null ? SATURDAY_AND_SUNDAY : regionDays(region).weekend);
}

/** The days that are worked by the settings. The table of public holidays is read only if they name a region. */
export function workingDaysOf(settings: WorkingDaySettings): WorkingDays {
  const { region, daysOff, workedDays, fileHolidays = [] } = settings;
  const holidays = new Map([...region === null ? [] : regionDays(region).holidays, ...fileHolidays]);
  return new WorkingDays(weekendOf(settings), daysOff, { workedDays, holidays });
}

/** What else is known of the days. */
interface MoreDays {
  readonly workedDays?: readonly Day[];
  /** Public holidays with their names. */
  readonly holidays?: ReadonlyMap<Day, string>;
  /** Used instead of the days off, the days worked and the holidays. */
  readonly exceptions?: Exceptions;
}

/** A single day that is not worked although its day of the week is, or the other way round. */
export interface ExceptionalDay {
  readonly day: Day;
  readonly kind: 'holiday' | 'day off' | 'worked';
  /** The public holiday's name; null for any other day. */
  readonly name: string | null;
}

/** Which days are worked: Monday to Friday less the days off, or as the person's settings say. */
export class WorkingDays {
  readonly #weekend: ReadonlySet<number>;
  readonly #exceptions: Exceptions;

  /** `weekend`: days of the week, 0 for Sunday. A weekend of all seven days counts as none. */
  constructor(weekend: Iterable<number>, daysOff: readonly Day[], more: MoreDays = {}) {
    const free = new Set(weekend);
    this.#weekend = free.size < 7 ? free : new Set();
    this.#exceptions = exceptionsTo(this.#weekend, daysOff, more);
  }

  /** Whether any day is exceptional: if not, each is like all others of its week. */
  get hasExceptions(): boolean {
    return this.#exceptions.size > 0;
  }

  isWorking(day: Day): boolean {
    const exception = this.#exceptions.get(day);
    return exception === undefined ? !this.#weekend.has(weekday(day)) : exception.kind === 'worked';
  }

  /** The same days; each exceptional day that decides something is reported. */
  noting(report: (day: ExceptionalDay) => void): WorkingDays {
    return this.#with({
      size: this.#exceptions.size,
      get: (day) => {
        const exception = this.#exceptions.get(day);
        if (exception !== undefined) report(exception);
        return exception;
      },
    });
  }

  /** The same days, but with this one as an ordinary day of its week. */
  without(ordinary: Day): WorkingDays {
    return this.#with({ size: this.#exceptions.size, get: (day) => (day === ordinary ? undefined : this.#exceptions.get(day)) });
  }

  /** The day itself if it is worked, else the next working day. */
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

  #with(exceptions: Exceptions): WorkingDays {
    return new WorkingDays(this.#weekend, [], { exceptions });
  }
}

type Exceptions = Pick<ReadonlyMap<Day, ExceptionalDay>, 'get' | 'size'>;

/** Only the days that differ from their day of the week. A day in `workedDays` is not a day off, whatever else says so. */
function exceptionsTo(weekend: ReadonlySet<number>, daysOff: readonly Day[], more: MoreDays): Exceptions {
  const { workedDays = [], holidays = new Map<Day, string>(), exceptions } = more;
  if (exceptions !== undefined) return exceptions;
  const found = new Map<Day, ExceptionalDay>();
  for (const day of daysOff) found.set(day, { day, kind: 'day off', name: null });
  for (const [day, name] of holidays) found.set(day, { day, kind: 'holiday', name });
  for (const day of found.keys()) if (weekend.has(weekday(day))) found.delete(day);
  for (const day of workedDays) {
    if (weekend.has(weekday(day))) found.set(day, { day, kind: 'worked', name: null });
    else found.delete(day);
  }
  return found;
}
