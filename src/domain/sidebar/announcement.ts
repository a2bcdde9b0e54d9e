import { words } from '../language/interface';
import { compareItems } from '../playbook/agenda-lists';
import type { Agenda, FollowUp } from '../playbook/follow-up';
import { differences } from '../playbook/sorted-list';
import { groupTitle } from './groups';
import { dueCount } from './sidebar';
import { titleOf } from './titles';

/** More changes than this are announced as a number. */
const MAX_CHANGES = 3;

/** What a screen reader says about a change of the list; null if nothing in it has changed. */
export function announcementFor(before: Agenda, after: Agenda): string | null {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return null;
  const news = changes.length > MAX_CHANGES ? [words('sidebar').changed(changes.length)] : changes;
  return `${news.join('. ')}. ${dueWords(dueCount(after))}.`;
}

/** `3 due`, `Nothing due` */
export function dueWords(due: number): string {
  return words('sidebar').due(due);
}

/** Says how many rows a filter leaves: `5 found`. */
export function foundWords(found: number): string {
  return words('sidebar').found(found);
}

function changesBetween(before: Agenda, after: Agenda): string[] {
  const { gone: leaving, come } = differences(before.items, after.items, compareItems);
  const old = new Map(leaving.map((item) => [item.id, item]));
  const now = new Map(come.map((item) => [item.id, item]));
  const gone = [...old.values()].filter((item) => !now.has(item.id)).map((item) => words('sidebar').gone(titleOf(item)));
  const here = [...now.values()].flatMap((item) => arrival(old.get(item.id), item));
  return [...gone, ...here];
}

function arrival(before: FollowUp | undefined, item: FollowUp): string[] {
  if (before === undefined) return [words('sidebar').newIn(titleOf(item), groupTitle(item.state))];
  return before.state === item.state ? [] : [words('sidebar').nowIn(titleOf(item), groupTitle(item.state))];
}
