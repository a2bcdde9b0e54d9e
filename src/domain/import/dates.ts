import type { Day } from '../dates/day';
import { readDate, type DateOrder, type WrittenDate } from '../dates/written';
import { once } from '../text/memoized';

/**
 * In which order day and month come in the dates of one column, as far as the dates tell: `ask` if they
 * can be read both ways, or some one way and some the other; null if nothing depends on it.
 */
export function orderOf(cells: Iterable<string>): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = '', , second = ''] = NUMERIC().exec(cell) ?? [];
    if (Number(first) > 12) seen.add('day-month');
    else if (Number(second) > 12) seen.add('month-day');
    else if (Number(first) !== Number(second)) seen.add('ask');
  }
  const [only, ...others] = [...seen].filter((order) => order !== 'ask');
  if (only !== undefined) return others.length === 0 ? only : 'ask';
  return seen.has('ask') ? 'ask' : null;
}

/** A date in figures with the year last, maybe behind a weekday. */
const NUMERIC = once(() => /^\s*(?:\p{L}{2,14}\.?,?\s+)?(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d:])/u);

/** The calendar day that the cell writes; null if it writes none, or one that can be two days. */
export function dayIn(cell: string, order: DateOrder): Day | null {
  return dateIn(cell, order)?.day ?? null;
}

/** The date that the cell writes, with what else it says of the time. Of a span (`→`) the first moment counts. */
export function dateIn(cell: string, order: DateOrder): WrittenDate | null {
  const [first = '', ...rest] = cell.split(ARROW);
  const span = rest.length === 1 ? readDate(`${first.trim()} - ${(rest[0] ?? '').trim()}`, order, true) : null;
  if (span !== null && 'date' in span && span.date.unreadTime === null) return span.date;
  const reading = readDate(first, order, true);
  return 'date' in reading ? reading.date : null;
}

/** The days that the cell can mean, if nobody can tell which. */
export function daysIn(cell: string): readonly Day[] {
  const reading = readDate(cell.split(ARROW)[0] ?? '', 'ask', true);
  return 'days' in reading ? reading.days : [];
}

/** Databases write `November 20, 2026 → November 21, 2026`. */
const ARROW = /→|⇒|->/;

/**
 * The date as a note has it, with the time and the offset if there are any: `2026-05-14T10:30`.
 * Midnight is no time: programs write it if only the day is known.
 */
export function startText({ day, time, instant }: WrittenDate): string {
  if (time === null || time === '00:00') return day;
  return `${day}T${time}${instant === null ? '' : offsetText(Date.parse(`${day}T${time}:00Z`) - instant)}`;
}

/** @param offset from UTC, in milliseconds */
function offsetText(offset: number): string {
  const minutes = Math.round(offset / 60_000);
  if (minutes === 0) return 'Z';
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

