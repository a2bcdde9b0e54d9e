import { count } from '../../text/count';
import { listed } from '../list';

/** Days, times, durations and lists. */
export const englishDates = () => ({
  /** In the letters of Obsidian’s own formats. */
  formats: {
    dayAndMonth: 'D MMMM',
    fullDate: 'D MMMM YYYY',
    longDate: 'dddd D MMMM YYYY',
    longDay: 'dddd D MMMM',
    shortDate: 'D MMM',
    shortDay: 'ddd D MMM',
    weekday: 'dddd',
  },
  /** @param time from 00:00 to 23:59 */
  clock: (time: string) => time,
  /** What can be typed as a day. */
  example: 'fri, in 2 weeks, 10 Dec',
  orOn: (day: string) => `Or ${day}`,
  and: (parts: readonly string[]) => listed(parts, 'and'),
  or: (parts: readonly string[]) => listed(parts, 'or'),
  near: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  inDays: (number: number) => `in ${count(number, 'day')}`,
  daysAgo: (number: number) => `${count(number, 'day')} ago`,
  /** What was read of an answer. @param ofPeriod which working day of several, if they were several */
  understood: (moment: string, distance: string, ofPeriod: 'first' | 'last' | null) => (
    `${moment} (${distance}${ofPeriod === null ? '' : `, the ${ofPeriod} working day`})`
  ),
  noDate: 'Enter a date.',
  noTime: 'Enter the day without a time.',
  tooEarly: (earliest: string) => `Choose ${earliest} or a later day.`,
  tooLate: (latest: string) => `Choose ${latest} or an earlier day.`,
  severalDays: (text: string) => `“${text}” covers several days. Enter one day, such as fri next week.`,
  unclear: (text: string, days: readonly string[]) => (
    `“${text}” can mean ${days.join(' or ')}. Choose one, or write the month as a word.`
  ),
  otherWeekday: (date: string, weekday: string, written: string) => `${date} is a ${weekday}, not a ${written}.`,
  notADate: (text: string) => `“${text}” is not a date. Try fri, in 2 weeks or 10 Dec.`,
});
