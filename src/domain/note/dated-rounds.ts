import { wordSet } from '../text/word-set';
import { readLinkedDate } from './dates';
import { PROPERTIES, type Mapping, type Properties } from './properties';
import { isEmpty } from './raw-values';
import { scalarText } from './values';

/**
 * The interviews that a note gives as dates under names of their own: `interview_date_2`, `second_interview_date`, `interview1`,
 * `interview_dates: [..]`. The words of the name are the round.
 * @param isApplication the note's own `date` is then the day of applying, not that of an interview @returns what each states
 * itself; none if the note has one date, under the usual name
 */
export function datedRounds(properties: Properties, isApplication: boolean): readonly Mapping[] {
  const named = [...namedRounds(properties), ...datesIn(properties.at('interview_dates')).map((date) => ({ date }))];
  const hasFirst = named.some((round) => !('round' in round) || FIRST.test(round.round));
  const own = hasFirst || isApplication ? interviewDate(properties) : properties.raw('date');
  const base = datesIn(own);
  if (named.length === 0 && base.length < 2 && !isApplication) return [];
  const time = isApplication ? properties.at('interview_time') : properties.raw('time');
  const rounds: Round[] = [...base.map((date, index) => (index === 0 && time !== null ? { date, time } : { date })), ...named];
  const distinct = rounds.filter((round, index) => rounds.findIndex((other) => isSameTime(other, round)) === index);
  return isApplication || distinct.length > 1 || base.length === 0 ? distinct : [];
}

interface Round extends Mapping {
  readonly date: unknown;
  readonly time?: unknown;
}

/** A day that is named twice is one interview; with two times they are two. */
function isSameTime(a: Round, b: Round): boolean {
  const haveTimes = a.time !== undefined && b.time !== undefined;
  return isSame(a.date, b.date) && (!haveTimes || isSame(a.time, b.time));
}

function isSame(a: unknown, b: unknown): boolean {
  return String(a) === String(b);
}

/** The date under a name that says it is an interview's; null if there is none. */
function interviewDate(properties: Properties): unknown {
  return PROPERTIES.date.map((name) => properties.at(name)).find((value) => value !== null) ?? null;
}

const FIRST = /^(?:1|1st|first|one|initial)$/;

interface NamedRound extends Round {
  readonly round: string;
}

/** Those with a number come first, in its order; the others follow as they are written. */
function namedRounds(properties: Properties): readonly NamedRound[] {
  const found = properties.entries().flatMap(([name, value]): readonly NamedRound[] => {
    const round = roundInName(name, value);
    if (round === null) return [];
    const time = timeBeside(properties, name, round);
    return [time === null ? { date: value, round } : { date: value, round, time }];
  });
  return found.sort((a, b) => place(a.round) - place(b.round));
}

const DATE_THEN_ROUND = /^(?:interview_date|interview_datetime|date_of_interview|interview_day)_?(\d{1,2}|(?:[^_]+_)?[^_]+)$/u;
const ROUND_THEN_DATE = /^(?:interview_?(\d{1,2})_date|round_?(\d{1,2})_date|(.{1,40})_(?:interview|round)_(?:date|datetime|day))$/u;

/** These need not hold a date: only one that does is an interview's. */
const WITHOUT_DATE = /^(?:interview_?(\d{1,2})|(.{1,40})_interview)$/u;

/** Words in names of dates that do not belong to a round, or not to a real interview. */
const NO_ROUND = wordSet(
  'added created updated modified set time end start status note notes type confirmed requested deadline '
  + 'mock practice prep pre post after before no exit s',
);

/** `second interview` for `second_interview_date`; null if the name is not that of a round. */
function roundInName(name: string, value: unknown): string | null {
  if (!name.includes('interview') && !name.includes('round')) return null;
  const withoutDate = WITHOUT_DATE.exec(name);
  const named = DATE_THEN_ROUND.exec(name) ?? ROUND_THEN_DATE.exec(name);
  const [whole, ...groups] = named ?? (withoutDate !== null && isDate(value) ? withoutDate : []);
  const words = groups.find((group) => group !== undefined)?.split('_') ?? [];
  return whole === undefined || words.length === 0 || words.some((word) => NO_ROUND().has(word)) ? null : words.join(' ');
}

function timeBeside(properties: Properties, name: string, round: string): unknown {
  const names = [name.replace('date', 'time'), `time_${round}`, `time${round}`].filter((other) => other !== name);
  return names.map((other) => properties.at(other)).find((value) => value !== null) ?? null;
}

function place(round: string): number {
  return /^\d+$/.test(round) ? Number(round) : 100;
}

/** The dates of a list, or of a text that has several. */
function datesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.some(isDate) ? value.flatMap(datesIn) : [value];
  if (isEmpty(value)) return [];
  const text = scalarText(value);
  const parts = text?.split(/[,;&\n]|\s(?:and|und|et|y|e|en|i)\s/).map((part) => part.trim()).filter((part) => part !== '') ?? [];
  return parts.length > 1 && !isDate(text) && parts.every(isDate) ? parts : [value];
}

/** Whether the value is a date and no more, though it may be one that can be two days. */
export function isDate(value: unknown): boolean {
  const text = typeof value === 'number' ? null : scalarText(value);
  if (text === null) return false;
  const reading = readLinkedDate(text, 'ask');
  return 'date' in reading ? reading.date.unreadTime === null : reading.days.length > 0;
}
