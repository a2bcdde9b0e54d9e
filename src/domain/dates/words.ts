import { weekday, type Day } from './day';

/** From Sunday on, as `weekday` counts them. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** `20 November` */
export function dayAndMonth(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(day)}`;
}

/** `Friday 20 November` */
export function longDay(day: Day): string {
  return `${weekdayName(day)} ${dayAndMonth(day)}`;
}

/** `20 November 2026` */
export function fullDate(day: Day): string {
  return `${dayAndMonth(day)} ${day.slice(0, 4)}`;
}

/** `Friday 20 November 2026` */
export function longDate(day: Day): string {
  return `${weekdayName(day)} ${fullDate(day)}`;
}

/** `Fri 20 Nov` */
export function shortDay(day: Day): string {
  return `${weekdayName(day).slice(0, 3)} ${shortDate(day)}`;
}

/** `20 Nov` */
export function shortDate(day: Day): string {
  return `${dayOfMonth(day)} ${monthName(day).slice(0, 3)}`;
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day)] ?? '';
}
