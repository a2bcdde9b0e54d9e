import { daysBetween, type Day } from '../dates/day';
import { longDay, weekdayName } from '../dates/words';
import type { ExceptionalDay } from '../dates/working-days';
import { words } from '../language/interface';
import type { FollowUp } from './follow-up';
import type { Resolved } from './resolve';
import type { RoundRule, Situation } from './rule';
import type { RuleInForce } from './rulebook';

/** What one rule makes of a situation. */
type Resolve = (rule: RuleInForce<RoundRule>, situation: Situation) => readonly Resolved[];

/**
 * Resolves a rule's proposals, and names the exceptional days that moved each follow-up: those without which it would have another
 * day. Make it once for all rules.
 */
export function withExceptionalDays(situation: Situation, resolve: Resolve): (rule: RuleInForce<RoundRule>) => readonly Resolved[] {
  if (!situation.workingDays.hasExceptions) return (rule) => resolve(rule, situation);
  const met = new Map<Day, ExceptionalDay>();
  const noting = { ...situation, workingDays: situation.workingDays.noting((found) => met.set(found.day, found)) };
  return (rule) => {
    met.clear();
    const resolved = resolve(rule, noting);
    return met.size === 0 ? resolved : movedByDays(resolved, situation, met, (other) => resolve(rule, other));
  };
}

function movedByDays(
  resolved: readonly Resolved[], situation: Situation, met: ReadonlyMap<Day, ExceptionalDay>,
  resolve: (situation: Situation) => readonly Resolved[],
): readonly Resolved[] {
  const { workingDays } = situation;
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
  const said = isNear ? weekdayName : longDay;
  const free = days.filter(({ kind }) => kind !== 'worked');
  const off = [...new Set(free.map(({ name }) => name))]
    .map((name) => ({ name, days: free.filter((one) => one.name === name).map(({ day }) => said(day)) }));
  const worked = days.filter(({ kind }) => kind === 'worked').map(({ day }) => longDay(day));
  return words('playbook').exceptionalDays(off, said(due), worked);
}
