import type { Day } from '../day';
import { readDate, readTime, withoutPreposition, type DateOrder } from '../written';
import { judge, type DayAnswer, type DayQuestion } from './answer';
import { readRelative } from './relative';
import { NONE, oneDay, type DayReading, type DaySearch, type MomentReading } from './search';
import { readPeriod } from './periods';
import { foldWords, withoutFillers } from './vocabulary';
import { readWeekday, splitWeekday } from './weekdays';
import { checkWeekday, readWithoutYear } from './without-year';

export { lastWorkingDay } from './periods';
export { momentWords } from './answer';
export type { DayAnswer, DayQuestion } from './answer';
export type { DatePreferences, DayReading, DaySearch } from './search';

/** A longer text is a sentence, not a day. */
const MAX_LENGTH = 60;

/**
 * Reads a day as people say it: "fri", "next Friday", "in 2 weeks", "3 working days", "10 Dec", "10.12.", "next week", in any of
 * the languages of `calendarNames`, and every date that `readDate` reads. No word is skipped, so that "the day before Friday" is
 * not read as a Friday.
 */
export function readDayInWords(text: string, search: DaySearch): DayReading {
  if (text.trim() === '' || text.length > MAX_LENGTH) return NONE;
  const folded = foldWords(text);
  return readWritten(folded, orderOf(folded, search)) ?? readUnwritten(withoutFillers(folded), search) ?? NONE;
}

function readUnwritten(words: string, search: DaySearch): DayReading | null {
  return readRelative(words, search)
    ?? readWithoutYear(words, { ...search, order: orderOf(words, search) })
    ?? readWeekday(words, search)
    ?? readPeriod(words, search);
}

/** With full stops, the day comes first: no country writes it the other way round (CLDR). */
function orderOf(text: string, { order }: DaySearch): DateOrder {
  return order === 'ask' && /(?:^| )\d{1,2}\.\d{1,2}(?!\d)/.test(text) ? 'day-month' : order;
}

/**
 * Reads a day and a time of day in either order: "tomorrow 2pm", "14:00 on Friday", "morgen um 14 Uhr". A time alone is not a day.
 */
export function readMomentInWords(text: string, search: DaySearch): MomentReading {
  const whole = readDate(text, orderOf(text, search), true);
  if ('date' in whole && whole.date.time !== null) {
    const { day, time, duration, zone, instant } = whole.date;
    if (instant === null) return { reading: oneDay(day), time: { time, duration, zone } };
  }
  const alone = readDayInWords(text, search);
  if (alone.kind !== 'none' || text.length > MAX_LENGTH) return { reading: alone, time: null };
  const words = text.trim().split(/[\s,]+/);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const [start, end] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const found = readPair(start, end, search) ?? readPair(end, start, search);
    if (found !== null) return found;
  }
  return { reading: NONE, time: null };
}

function readPair(dayWords: string, clock: string, search: DaySearch): MomentReading | null {
  const time = readTime(withoutPreposition(clock));
  if (time === null) return null;
  const reading = readDayInWords(dayWords, search);
  return reading.kind === 'none' ? null : { reading, time };
}

/** Reads an answer to the question, with what was understood and what is wrong with it. */
export function answerDay(text: string, question: DayQuestion): DayAnswer {
  return judge(text, readMomentInWords(text, question), question);
}

/** A date with its year. A date with a time after it is more than a day. */
function readWritten(folded: string, order: DateOrder): DayReading | null {
  const written = readDate(folded, order, true);
  if (!('date' in written)) return written.days.length > 1 ? { kind: 'unclear', days: written.days } : null;
  const { day, time, unreadTime } = written.date;
  if (time !== null || unreadTime !== null) return null;
  const { weekday } = splitWeekday(folded);
  return weekday === null ? oneDay(day) : checkWeekday({ kind: 'day', day, other: null }, weekday);
}

/** The days that a reading can mean, the likeliest first; none for a period. */
export function possibleDays(reading: DayReading): readonly Day[] {
  if (reading.kind === 'day') return reading.other === null ? [reading.day] : [reading.day, reading.other];
  return reading.kind === 'unclear' ? reading.days : [];
}
