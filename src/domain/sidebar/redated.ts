import type { Day } from '../dates/day';
import { shortDay } from '../dates/words';
import { words } from '../language/interface';
import type { Agenda, FollowUp } from '../playbook/follow-up';
import { titleOf } from './titles';

/** Says in one line how a change of days off has moved dates. @param counts says which days count now */
export function redatedWords(before: Agenda, after: Agenda, counts: string): string {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const moved = after.items.flatMap((item) => {
    const old = known.get(item.id);
    const [from, to] = old === undefined ? ['', ''] : movedDay(old, item);
    return from === to ? [] : [words('sidebar').moved(titleOf(item), shortDay(from as Day), shortDay(to as Day))];
  });
  const [first] = moved;
  const { noDateMoved, datesMoved } = words('sidebar');
  return first === undefined ? noDateMoved(counts) : datesMoved(counts, moved.length, first);
}

/** The deadline's day before and after, or that of the earliest moment if only that has moved. */
function movedDay(old: FollowUp, item: FollowUp): readonly [Day, Day] {
  return old.due.day === item.due.day ? [old.from.day, item.from.day] : [old.due.day, item.due.day];
}
