import { toDay, toTime, type Day, type Time } from '../dates/day';
import { shownText } from '../note/link';

/** What a placeholder can stand for: text, text of several lines, or a day (and time) that takes a format. Null: nothing is known. */
export type Value =
  | { readonly text: string }
  | { readonly lines: string }
  | { readonly day: Day; readonly time: Time | null }
  | null;

const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/;

/** Any property's value as a letter says it: a list with commas, `true` as yes; what is empty, `false` or a mapping says nothing. */
export function valueOfProperty(raw: unknown): Value {
  if (Array.isArray(raw)) return textValue(raw.map(wordsOf).filter((words) => words !== '').join(', '));
  return typeof raw === 'string' ? dateValue(raw.trim()) ?? textValue(shownText(raw)) : textValue(wordsOf(raw));
}

export function textValue(text: string | null | undefined): Value {
  return text === null || text === undefined || text.trim() === '' ? null : { text };
}

export function dayValue(day: Day | null | undefined, time: Time | null = null): Value {
  return day === null || day === undefined ? null : { day, time };
}

function wordsOf(raw: unknown): string {
  if (raw === true) return 'yes';
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' ? shownText(raw) : '';
}

function dateValue(text: string): Value {
  const [, date = '', clock] = DATE.exec(text) ?? [];
  const day = toDay(date);
  return day === null ? null : { day, time: clock === undefined ? null : toTime(clock) };
}
