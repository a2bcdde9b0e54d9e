import type { Day } from './day';

type Style = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The name of the day's weekday, in the language of the tag. */
export function weekdayIn(tag: string, day: Day, style: Style): string {
  return partIn(tag, day, 'weekday', { weekday: style });
}

/** The name of its month, in the form that it has beside a day: Polish says "listopad" and "24 listopada". */
export function monthIn(tag: string, day: Day, style: Style): string {
  return partIn(tag, day, 'month', { month: style, day: 'numeric' });
}

/** `Intl` is asked only when a day is written, and what it gives is kept: to make a format takes long. */
function partIn(tag: string, day: Day, part: 'weekday' | 'month', options: Intl.DateTimeFormatOptions): string {
  const key = `${tag} ${part} ${options[part] ?? ''}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.formatToParts(new Date(`${day}T00:00Z`)).find(({ type }) => type === part)?.value ?? '';
}
