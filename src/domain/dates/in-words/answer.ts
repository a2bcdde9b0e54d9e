import { words } from '../../language/interface';
import { daysBetween, laterDay, type Day, type Time } from '../day';
import { clockTime, fullDate, longDate, weekdayName, weekdayNames } from '../words';
import type { WrittenTime } from '../written';
import type { DayReading, DaySearch, MomentReading } from './search';
import { lastWorkingDay } from './periods';

/** A question whose answer is a day in words, and a time if one is asked for. */
export interface DayQuestion extends DaySearch {
  /** Which working day of "next week" is meant. Without it, several days do not count as an answer. */
  readonly ofPeriod?: 'first' | 'last' | undefined;
  readonly asksForTime?: boolean | undefined;
}

/** What was understood of an answer. */
export interface DayAnswer {
  readonly day: Day | null;
  /** The time that was given with the day, or with words that do not mean one day. */
  readonly time: WrittenTime | null;
  /** The day in full: "Friday 27 November 2026 (tomorrow)"; empty if there is none. */
  readonly understood: string;
  /** Other sensible days that the words can mean. */
  readonly others: readonly Day[];
  /** What is wrong with it in one sentence, or null. */
  readonly error: string | null;
}

/** Says what was understood of the text, and what is wrong with it. */
export function judge(text: string, { reading, time }: MomentReading, question: DayQuestion): DayAnswer {
  const { day, others } = settle(reading, question);
  if (day === null) return { day, others, time, understood: '', error: whyNoDay(text.trim(), reading) };
  const moment = momentOf(longDate(day), time);
  const away = distance(daysBetween(question.today, day));
  const understood = words('dates').understood(moment, away, reading.kind === 'period' ? question.ofPeriod ?? 'last' : null);
  return { day, time, others, understood, error: whatIsWrong(day, time, question) };
}

/** What is wrong with the day in one sentence, or null. */
function whatIsWrong(day: Day, time: WrittenTime | null, { earliest, latest, today, asksForTime = false }: DayQuestion): string | null {
  const said = words('dates');
  if (time !== null && !asksForTime) return said.noTime;
  if (earliest !== undefined && day < earliest) return said.tooEarly(fullDate(earliest));
  if (latest === undefined || day <= latest) return null;
  return said.tooLate(latest === today ? said.near.today : fullDate(latest));
}

/** The day that is meant; null if nobody can tell. */
function settle(reading: DayReading, question: DayQuestion): Pick<DayAnswer, 'day' | 'others'> {
  const { earliest, latest } = question;
  const possible = daysOf(reading, question);
  const sensible = possible.filter((day) => (earliest === undefined || day >= earliest) && (latest === undefined || day <= latest));
  const isOpen = reading.kind === 'contradiction' || (reading.kind === 'unclear' && sensible.length !== 1);
  if (isOpen) return { day: null, others: sensible };
  const [day = possible[0] ?? null, ...others] = sensible;
  return { day, others };
}

function daysOf(reading: DayReading, { ofPeriod, workingDays, earliest }: DayQuestion): readonly Day[] {
  switch (reading.kind) {
    case 'day': return reading.other === null ? [reading.day] : [reading.day, reading.other];
    case 'unclear': return reading.days;
    case 'contradiction': return [reading.day];
    case 'none': return [];
    case 'period':
      if (ofPeriod === undefined) return [];
      if (ofPeriod === 'last') return [lastWorkingDay(reading, workingDays)];
      return [workingDays.onOrAfter(laterDay(reading.first, earliest ?? reading.first))];
  }
}

function whyNoDay(text: string, reading: DayReading): string {
  const said = words('dates');
  if (text === '') return said.noDate;
  switch (reading.kind) {
    case 'period': return said.severalDays(text);
    case 'unclear': return said.unclear(text, reading.days.map(fullDate));
    case 'contradiction': return said.otherWeekday(fullDate(reading.day), weekdayName(reading.day), weekdayNames()[reading.weekday] ?? '');
    default: return said.notADate(text);
  }
}

/** The day and its time in words that `answerDay` reads. */
export function momentWords(day: Day, time: WrittenTime | null): string {
  return momentOf(fullDate(day), time);
}

function momentOf(day: string, time: WrittenTime | null): string {
  return time === null ? day : `${day}, ${timeWords(time)}`;
}

/** `14:00`, `14:00–15:30 CET`, `2:00 PM–3:30 PM CET` */
function timeWords({ time, duration, zone }: WrittenTime): string {
  const end = duration === null ? '' : `–${clockTime(laterTime(time, duration))}`;
  return `${clockTime(time)}${end}${zone === null ? '' : ` ${zone}`}`;
}

function laterTime(time: Time, minutes: number): string {
  const end = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `tomorrow`, `in 5 days`, `5 days ago` */
function distance(days: number): string {
  const { near, inDays, daysAgo } = words('dates');
  switch (days) {
    case -1: return near.yesterday;
    case 0: return near.today;
    case 1: return near.tomorrow;
    default: return days > 0 ? inDays(days) : daysAgo(-days);
  }
}
