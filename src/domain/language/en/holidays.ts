/** Regions, public holidays and the calendar file of holidays. */
export const englishHolidays = () => ({
  setting: 'Calendar file of holidays',
  about: 'An .ics file in this vault. Its all-day events are days off, beside your country’s public holidays.',
  whichRegion: (now: string | null) => (now === null ? 'Which country and region?' : `Which country and region? Now: ${now}`),
  noRegion: 'None: no public holidays',
  notIcs: 'Choose a file whose name ends in .ics.',
  regionCounts: (region: string) => `${region}: public holidays now count.`,
  regionGone: 'Public holidays no longer count.',
  counts: (path: string, days: number) => `“${path}”: ${days === 1 ? '1 day off now counts' : `${days} days off now count`}.`,
  noLongerCounts: (path: string) => `The holidays in “${path}” no longer count.`,
  moved: (path: string) => `The calendar file of holidays is now “${path}”.`,
  holidaysUnknown: (region: string) => `The public holidays of ${region} are not known, only its weekend. `
    + 'Add them as days off, or choose a calendar file of holidays.',
  /** What a region is called, by its name in the table of public holidays and its code. */
  regionCalled: (name: string, _code: string) => name,
  /** What a public holiday is called, by its name in the table and its country's code. */
  holidayCalled: (name: string, country: string) => (country === 'DE' && name === 'National Holiday' ? 'German Unity Day' : name),
  /** What an event without a title is called. */
  untitled: 'a holiday',
  missing: 'The file is not in the vault. Choose the calendar file of holidays again in settings.',
  unreadable: (reason: string) => `The file could not be read: ${reason}`,
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB; expected a calendar of holidays. None of its days count.`,
  noCalendar: 'The file is not a calendar; expected an .ics file. None of its days count.',
  noEvents: 'The calendar has no holidays; expected all-day events.',
  timedOnly: 'The calendar has only events at a time of day; expected all-day events. None of its days count.',
  notRepeated: (title: string) => `“${title}” repeats in a way that could not be read. Only its first day counts.`,
  tooMany: (most: number) => `The calendar has more than ${most} repeating events. Of the others, only the first day counts.`,
});
