import { calendarNames, foldCalendarName } from '../dates/calendar-names';
import { addDays, daysBetween, toDay, weekday, type Day } from '../dates/day';
import type { DateOrder } from '../dates/written';
import { once } from '../text/memoized';
import { MAX_FOUND, matchesIn } from './matches';
import { phrases } from './phrases';

/** A day that a text names, where it does so. */
export interface SaidDay {
  readonly kind: 'day';
  readonly from: number;
  readonly to: number;
  /** More than one if nobody can tell which is meant. */
  readonly days: readonly Day[];
  /**
   * - `date`: day and month are said;
   * - `relative`: today, tomorrow;
   * - `weekday`: nothing but the day of the week;
   * - `span`: one of several days, a week.
   */
  readonly by: 'date' | 'relative' | 'weekday' | 'span';
  readonly hasYear: boolean;
  /** The day of the week that stands beside it and does not fit; null if all fits. */
  readonly otherWeekday: number | null;
}

/** The days that the text names. @param today against which days without a year are read */
export function findDays(text: string, today: Day, order: DateOrder): readonly SaidDay[] {
  const dates = [...findDates(text, today, order), ...findEastern(text, today)];
  const isTaken = (day: SaidDay) => dates.some(({ from, to }) => day.from < to && day.to > from);
  return [...dates, ...[...findRelative(text, today), ...findWeekdays(text, today)].filter((day) => !isTaken(day))];
}

const WORD = String.raw`\p{L}{2,12}\.?`;
const DATES = once(() => new RegExp([
  // 2026-11-26, 2026-11-26T…
  String.raw`(?<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2})(?:T(?=\d{2}:\d{2})|(?!\d))`,
  // 26.11.2026, 26/11/26, 26.11.
  String.raw`(?<figures>\d{1,2}(?<mark>[./-])\d{1,2}(?:\k<mark>(?:\d{4}|\d{2}(?![\d:.]))|\k<mark>|(?=[\s,;)]|$)))(?!\d)`
  // 1.5 hours
  + String.raw`(?!\s?(?:hours?|hrs?|stunden?|std|heures?|horas?|ore|uur|years?|jahre?|%|€)(?!\p{L}))`,
  // 26 November 2026, 26. November, 26th of November, 26 de noviembre de 2026
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s{0,2}(?:(?:of|de)\s)?(?<month>${WORD})`
  + String.raw`(?:,?\s{1,2}(?:de\s|del\s)?(?<year>\d{4}))?(?!\p{L})`,
  // November 26, 2026
  String.raw`(?<month2>${WORD})\s{1,2}(?<day2>\d{1,2})(?:st|nd|rd|th)?(?:,?\s{1,2}(?<year2>\d{4}))?`
  + String.raw`(?![\d:.]*(?:am|pm|uhr|h)|[:.]\d|\d|\s?(?:am|pm|uhr)\b)`,
].join('|'), 'giu'));

function findDates(text: string, today: Day, order: DateOrder): readonly SaidDay[] {
  return datesIn(text, order).flatMap(({ from, to, parts }) => {
    const beside = weekdayBeside(text, from, to);
    const days = parts.map(({ year, month, day }) => dayIn(year, month, day, today)).filter((day) => day !== null);
    const fitting = beside === null ? days : days.filter((day) => weekday(day) === beside.weekday);
    if (days.length === 0) return [];
    const span = SPAN_BEFORE().exec(text.slice(Math.max(0, from - 32), from))?.[1] ?? '';
    const day: SaidDay = {
      kind: 'day', from: Math.min(from - span.length, beside?.from ?? from), to: Math.max(to, beside?.to ?? 0),
      days: [...new Set(fitting.length > 0 ? fitting : days)], by: span === '' ? 'date' : 'span',
      hasYear: parts[0]?.year !== null, otherWeekday: beside !== null && fitting.length === 0 ? beside.weekday : null,
    };
    return day.by === 'span' ? [day] : [...otherDayBefore(text, from, day), day];
  });
}

/** Before the last day of several, and before the day with which a week begins. */
const SPAN_BEFORE = once(() => new RegExp([
  // The minutes of a time are no day.
  String.raw`(?:^|[^\d:])((?:\d{1,2}\.?(?:st|nd|rd|th)?\s?(?:[-–—]|to|bis|au|al)\s?|(?:between|zwischen|entre|tussen)\s.{1,20}|`,
  String.raw`\b(?:week (?:of|commencing|beginning|starting)|w/c|woche (?:vom|ab|des)|ab dem|semaine du|semana del?|settimana del|`,
  String.raw`week van|tygodniu)`,
  String.raw`(?:\s(?:the|dem|monday|montag|lundi))?\s?))$`,
].join(''), 'i'));

interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** More than one if its figures can mean several. */
  readonly parts: readonly DateParts[];
}

/** What only looks like a date ("Thursday 26") may hold the beginning of one. */
function datesIn(text: string, order: DateOrder): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const pattern = new RegExp(DATES());
  for (let match = pattern.exec(text); match !== null && found.length < MAX_FOUND; match = pattern.exec(text)) {
    const { index: from, 0: { length } } = match;
    const isWithin = /[\d.\p{L}/-]$/u.test(text.slice(Math.max(0, from - 1), from));
    const parts = isWithin ? null : readParts(match.groups ?? {}, order);
    if (parts !== null) found.push({ from, to: from + length, parts });
    else pattern.lastIndex = from + (/^(?:\p{L}+|\d+)/u.exec(match[0])?.[0].length ?? 1);
  }
  return found;
}

interface DateParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What the match can mean; null if it is no date. */
function readParts(groups: Readonly<Record<string, string | undefined>>, order: DateOrder): readonly DateParts[] | null {
  const { iso, figures, mark } = groups;
  if (iso !== undefined) {
    const [year, month, day] = iso.split(/[-/]/).map(Number);
    return [{ year: year ?? 0, month: month ?? 0, day: day ?? 0 }];
  }
  if (figures !== undefined) return readFigures(figures.split(mark ?? '.').filter((part) => part !== ''), mark ?? '.', order);
  const month = calendarNames().months.get(foldCalendarName(groups['month'] ?? groups['month2'] ?? ''));
  const year = groups['year'] ?? groups['year2'];
  if (month === undefined) return null;
  return [{ year: year === undefined ? null : Number(year), month, day: Number(groups['day'] ?? groups['day2']) }];
}

/** With full stops, the day comes first; otherwise the settings say it, or the numbers. */
function readFigures([first = '', second = '', third]: readonly string[], mark: string, order: DateOrder): readonly DateParts[] {
  const year = third === undefined ? null : Number(third.padStart(4, '20'));
  const dayFirst = { year, month: Number(second), day: Number(first) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  if (mark === '-' && third === undefined) return [];
  if (mark === '.' || order === 'day-month') return [dayFirst];
  const both = [dayFirst, monthFirst].filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1);
  return order === 'month-day' && both.includes(monthFirst) ? [monthFirst] : both;
}

/** Without a year, the next such day; one that is just over is that of this year. */
function dayIn(year: number | null, month: number, day: number, today: Day): Day | null {
  const written = (of: number) => toDay(`${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  if (year !== null) return written(year);
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map(written).filter((one) => one !== null);
  return candidates.find((one) => daysBetween(today, one) >= -JUST_OVER) ?? null;
}

/** In days. */
const JUST_OVER = 60;

const WEEKDAY_BEFORE = once(() => /(?:^|[^\p{L}])(\p{L}{2,14})\.?\)?,?\s{0,3}(?:(?:the|der|den|dem|le|el|il|de|am|on|o)\s)?$/iu);
const WEEKDAY_BEHIND = once(() => /^\s?,?\s?\(?(\p{L}{2,14})\.?\)?(?![\p{L}])/u);

interface WeekdayBeside {
  readonly weekday: number;
  /** Where the date with its weekday begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The name of a weekday right before the date, or behind it. */
function weekdayBeside(text: string, from: number, to: number): WeekdayBeside | null {
  const before = WEEKDAY_BEFORE().exec(text.slice(Math.max(0, from - 24), from));
  const named = calendarNames().weekdays.get(foldCalendarName(before?.[1] ?? ''));
  if (before !== null && named !== undefined) {
    return { weekday: named, from: from - before[0].length + before[0].indexOf(before[1] ?? ''), to };
  }
  const behind = WEEKDAY_BEHIND().exec(text.slice(to, to + 24));
  const name = calendarNames().weekdays.get(foldCalendarName(behind?.[1] ?? ''));
  const isMeant = behind !== null && name !== undefined && (/\(/.test(behind[0]) || (behind[1] ?? '').length > 4);
  return isMeant ? { weekday: name, from, to: to + behind[0].length } : null;
}

const OTHER_DAY = once(() => (
  /(\d{1,2})\.?(?:st|nd|rd|th)?\s(?:or|oder|and|und|ou|o|of|&|\/)\s(?:\p{L}{2,12},?\s)?(?:the\s|den\s|am\s)?$/iu
));

/** "24 or 25 November" names two days. */
function otherDayBefore(text: string, at: number, day: SaidDay): readonly SaidDay[] {
  const [whole, number] = OTHER_DAY().exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  const other = whole === undefined ? null : toDay(`${day.days[0]?.slice(0, 8) ?? ''}${String(number).padStart(2, '0')}`);
  if (whole === undefined || other === null) return [];
  return [{ ...day, from: at - whole.length, to: at - whole.length + 2, days: [other], otherWeekday: null }];
}

const EASTERN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號](?:\s?[（(]?(?:周|星期|礼拜)?([一二三四五六日天月火水木金土])(?:曜日?)?[)）]?)?/g;

/** From Sunday on. */
const EASTERN_WEEKDAYS = ['日一二三四五六', '天', '日月火水木金土'];

function findEastern(text: string, today: Day): readonly SaidDay[] {
  return matchesIn(text, EASTERN).flatMap((match) => {
    const day = dayIn(match[1] === undefined ? null : Number(match[1]), Number(match[2]), Number(match[3]), today);
    if (day === null) return [];
    const named = EASTERN_WEEKDAYS.map((names) => names.indexOf(match[4] ?? '-')).find((found) => found >= 0) ?? weekday(day);
    const said = saidDay(match.index, match[0].length, { day, by: 'date' });
    return [{ ...said, hasYear: match[1] !== undefined, otherWeekday: named === weekday(day) ? null : named }];
  });
}

/** By the days that they lie ahead. Some mean the morning as well, so that they count only in certain company. */
const RELATIVE: () => readonly (readonly [words: RegExp, ahead: number])[] = once(() => [
  [/\b(?:day after tomorrow|übermorgen|après-demain|pasado mañana|depois de amanhã|dopodomani|overmorgen|pojutrze)\b|後天|后天|明後日/giu, 2],
  [/\b(?:tomorrow|amanhã|domani|jutro)\b|(?:^|[^-\p{L}])demain\b|明天|明日/giu, 1],
  [/\bmorgen(?=,? (?:um|ab|gegen|nachmittag|vormittag|früh|mittag|om|\d))/gu, 1],
  [/\bmañana(?= a las?\b)/giu, 1],
  [/\b(?:later today|today|heute|aujourd.hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś)\b|今天|今日|本日/giu, 0],
]);

function findRelative(text: string, today: Day): readonly SaidDay[] {
  return RELATIVE().flatMap(([words, ahead]) => matchesIn(text, words).map((match) => (
    saidDay(match.index, match[0].length, { day: addDays(today, ahead), by: 'relative' })
  )));
}

const WEEKDAY_ALONE = once(() => /(\p{L}{3,14})(?![\p{L}'’])/gu);
const NEXT_WEEK = phrases([
  'next week', '(?:nächste|',
  'kommende)[rn]? woche', 'semaine prochaine', 'próxima semana', 'semana que viene', 'settimana prossima', 'volgende week',
  'przyszłym tygodniu',
]);
/** Short names that are words as well. */
const WORDS_TOO = /^(?:sol|dim|mar|sat|sun|mer|dom|sab|sam|set|seg|gio|ven|don|vie|die|mon|wed)$/i;

/** A weekday alone is the next such day. */
function findWeekdays(text: string, today: Day): readonly SaidDay[] {
  return matchesIn(text, WEEKDAY_ALONE()).flatMap((match) => {
    const name = match[1] ?? '';
    const found = calendarNames().weekdays.get(foldCalendarName(name));
    if (found === undefined || (name.length <= 4 && !/^\p{Lu}/u.test(name)) || WORDS_TOO.test(name)) return [];
    const ahead = (found - weekday(today) + 7) % 7 || 7;
    const near = text.slice(Math.max(0, match.index - 30), match.index + name.length + 30);
    const next = NEXT_WEEK().test(near) && ahead + weekday(today) < 8 && weekday(today) !== 0 ? 7 : 0;
    return [saidDay(match.index, name.length, { day: addDays(today, ahead + next), by: 'weekday' })];
  });
}

function saidDay(from: number, length: number, { day, by }: { readonly day: Day; readonly by: SaidDay['by'] }): SaidDay {
  return { kind: 'day', from, to: from + length, days: [day], by, hasYear: false, otherWeekday: null };
}
