import type { Day } from '../dates/day';
import { lastWorkingDay, possibleDays, readMomentInWords, type DaySearch } from '../dates/in-words';
import { fullDate, longDate } from '../dates/words';
import { workingDaysOf, type WorkingDaySettings } from '../dates/working-days';
import { words } from '../language/interface';
import type { Parsed, Unread } from './reader';
import type { ReadingSettings } from './settings';

/** The day that a date in words is counted from. A note does not say on which day the words were written. */
export interface CountedFrom {
  readonly day: Day;
  readonly settings: Pick<ReadingSettings, 'dateOrder' | keyof WorkingDaySettings>;
  /** Whether the day comes after the interview, as a promised date does, or can lie on both sides of the note's last change. */
  readonly direction: 'ahead' | 'nearest';
}

/** Called only if words need it: most notes have none. */
export type FindStart = () => CountedFrom | null;

/** Words such as "next week" stay unread, and offer the day that they mean: of a period ahead, its last working day. */
export function withDaysMeant<T>(parsed: Parsed<T>, value: unknown, findStart: FindStart): Parsed<T> {
  if ('value' in parsed || parsed.choices !== undefined || typeof value !== 'string') return parsed;
  const from = findStart();
  return from === null ? parsed : offerDays(parsed, value, from) ?? parsed;
}

function offerDays({ expected }: Unread, text: string, { day, settings, direction }: CountedFrom): Unread | null {
  const workingDays = workingDaysOf(settings);
  const search: DaySearch = { today: day, order: settings.dateOrder, workingDays, direction };
  const { reading, time } = readMomentInWords(text, search);
  if (time !== null && (direction === 'ahead' || time.zone !== null || time.duration !== null)) return null;
  const isPeriod = reading.kind === 'period';
  if (isPeriod && direction === 'nearest') return null;
  const found = isPeriod ? [lastWorkingDay(reading, workingDays)] : possibleDays(reading);
  const days = found.filter((one) => direction === 'nearest' || one >= day);
  if (days.length === 0) return null;
  const { countedFromInterview, countedFromChange } = words('problems');
  const say = direction === 'ahead' ? countedFromInterview : countedFromChange;
  return {
    expected: say(expected, fullDate(day), isPeriod, days.map(longDate)),
    choices: days.map((one) => (time === null ? one : `${one}T${time.time}`)),
  };
}

/** What is counted from the interview's own day; null if it is not known. */
export function fromInterview(day: Day | null, settings: CountedFrom['settings']): CountedFrom | null {
  return day === null ? null : { day, settings, direction: 'ahead' };
}

/** What is counted from the day on which the note was last changed; null if it is not known. */
export function fromLastChange(day: Day | null, settings: CountedFrom['settings']): CountedFrom | null {
  return day === null ? null : { day, settings, direction: 'nearest' };
}
