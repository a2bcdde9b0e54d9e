import type { Day } from '../dates/day';
import { shortDay } from '../dates/words';
import type { Agenda, FollowUp } from '../playbook/follow-up';
import { titleOf } from './titles';

/** Says in one line what other days off made of the dates. @param counts says which days count now */
export function redatedWords(before: Agenda, after: Agenda, counts: string): string {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const moved = after.items.flatMap((item) => {
    const old = known.get(item.id);
    const [from, to] = old === undefined ? ['', ''] : movedDay(old, item);
    return from === to ? [] : [`${titleOf(item)}: ${shortDay(from as Day)} → ${shortDay(to as Day)}`];
  });
  const [first] = moved;
  if (first === undefined) return `${counts} No date has moved.`;
  return moved.length === 1 ? `${counts} 1 date has moved: ${first}.` : `${counts} ${moved.length} dates have moved, such as ${first}.`;
}

/** The deadline's day before and after, or that of the earliest moment if only that has moved. */
function movedDay(old: FollowUp, item: FollowUp): readonly [Day, Day] {
  return old.due.day === item.due.day ? [old.from.day, item.from.day] : [old.due.day, item.due.day];
}
