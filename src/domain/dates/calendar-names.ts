/** The languages in which dates in words are read. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];

/** Abbreviations that people write and `Intl` does not. */
const OTHER_MONTHS: Readonly<Record<string, number>> = { sept: 9, set: 9, maerz: 3, mrz: 3, dez: 12, okt: 10 };
const OTHER_WEEKDAYS: Readonly<Record<string, number>> = { tues: 2, weds: 3, thur: 4, thurs: 4 };

export interface CalendarNames {
  /** From 1, by folded name. */
  readonly months: ReadonlyMap<string, number>;
  /** 0 for Sunday to 6 for Saturday, by folded name. */
  readonly weekdays: ReadonlyMap<string, number>;
}

let names: CalendarNames | null = null;

/** Taken from `Intl` at the first date in words, so that a vault without one pays nothing. */
export function calendarNames(): CalendarNames {
  names ??= {
    months: new Map([...Object.entries(OTHER_MONTHS), ...namesOf(monthNames)]),
    weekdays: new Map([...Object.entries(OTHER_WEEKDAYS), ...namesOf(weekdayNames)]),
  };
  return names;
}

/** Without case, accents and full stops: "März", "mar.", "MARZ". */
export function foldCalendarName(name: string): string {
  return name.normalize('NFD').replace(/[\p{M}.]/gu, '').toLowerCase();
}

/** English comes last, so that its names win if two languages share one. */
function namesOf(namesIn: (language: string) => readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  return [...LANGUAGES].reverse().flatMap(namesIn).map(([name, number]) => [foldCalendarName(name), number] as const);
}

/** Alone, and with a day: Polish says "listopad" and "24 listopada". */
const MONTH_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' },
];

function monthNames(language: string): readonly (readonly [string, number])[] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
  return namesOn(dates, language, 'month', MONTH_FORMATS).map(([name, month]) => [name, month + 1] as const);
}

/** 4 January 2026 is a Sunday. */
function weekdayNames(language: string): readonly (readonly [string, number])[] {
  const dates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 4 + day)));
  return namesOn(dates, language, 'weekday', [{ weekday: 'long' }, { weekday: 'short' }]);
}

/** Each name with the place of its date. The format is made once for all dates, since making it takes most of the time. */
function namesOn(
  dates: readonly Date[], language: string, part: string, formats: readonly Intl.DateTimeFormatOptions[],
): readonly (readonly [string, number])[] {
  return formats.flatMap((format) => {
    const written = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' });
    return dates.flatMap((date, at) => (
      written.formatToParts(date).filter(({ type }) => type === part).map(({ value }) => [value, at] as const)
    ));
  });
}
