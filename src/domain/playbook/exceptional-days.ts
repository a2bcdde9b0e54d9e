import { daysBetween, type Day } from '../dates/day';
import { longDay, weekdayName } from '../dates/words';
import type { ExceptionalDay } from '../dates/working-days';
import type { FollowUp } from './follow-up';
import type { Resolved } from './resolve';
import type { Situation } from './rule';

/**
 * What comes of a situation, with the public holidays, days off and days worked all the same that moved it: those without
 * which a thing to do would have another day.
 */
export function withExceptionalDays(situation: Situation, resolve: (situation: Situation) => readonly Resolved[]): readonly Resolved[] {
  const { workingDays } = situation;
  const met = new Map<Day, ExceptionalDay>();
  const resolved = resolve({ ...situation, workingDays: workingDays.noting((found) => met.set(found.day, found)) });
  if (met.size === 0) return resolved;
  const others = [...met.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((found) => ({ found, without: resolve({ ...situation, workingDays: workingDays.without(found.day) }) }));
  return resolved.map(({ item, changes }, index) => {
    const movers = others.filter(({ without }) => differ(item, without[index]?.item ?? null)).map(({ found }) => found);
    return { item: item === null ? null : movedBy(item, movers), changes };
  });
}

function differ(item: FollowUp | null, other: FollowUp | null): boolean {
  return item !== null && other !== null && (item.from.day !== other.from.day || item.due.day !== other.due.day);
}

function movedBy(item: FollowUp, days: readonly ExceptionalDay[]): FollowUp {
  if (days.length === 0) return item;
  const holidays = days.flatMap(({ day, name }) => (name === null ? [] : [{ day, name }]));
  return { ...item, holidays, why: `${item.why} ${wordsFor(days, item.due.day)}` };
}

/** `Thursday is Thanksgiving Day, so Friday.`; with dates if the days lie more than a week apart. */
function wordsFor(days: readonly ExceptionalDay[], due: Day): string {
  const isNear = days.every(({ day }) => Math.abs(daysBetween(day, due)) < 7);
  const words = isNear ? weekdayName : longDay;
  const names = [...new Set(days.filter(({ kind }) => kind !== 'worked').map(({ name }) => name))];
  const off = names.map((name) => {
    const named = days.filter((one) => one.kind !== 'worked' && one.name === name).map(({ day }) => words(day));
    return `${inOneSentence(named)} ${named.length === 1 ? 'is' : 'are'} ${name ?? (named.length === 1 ? 'a day off' : 'days off')}`;
  });
  const worked = days.filter(({ kind }) => kind === 'worked').map(({ day }) => `You work on ${longDay(day)}.`);
  return [...(off.length === 0 ? [] : [`${inOneSentence(off)}, so ${words(due)}.`]), ...worked].join(' ');
}

function inOneSentence(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}
