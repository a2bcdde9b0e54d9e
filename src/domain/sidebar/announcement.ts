import type { Agenda, FollowUp } from '../playbook/follow-up';
import { count } from '../text/count';
import { GROUP_TITLES } from './groups';
import { dueCount } from './sidebar';
import { titleOf } from './titles';

/** More changes than this are announced as a number. */
const MAX_CHANGES = 3;

/** What a screen reader says about a change of the list; null if nothing in it has changed. */
export function announcementFor(before: Agenda, after: Agenda): string | null {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return null;
  const news = changes.length > MAX_CHANGES ? [`${count(changes.length, 'follow-up')} have changed`] : changes;
  return `${news.join('. ')}. ${dueWords(dueCount(after))}.`;
}

/** `3 due`, `Nothing due` */
export function dueWords(due: number): string {
  return due === 0 ? 'Nothing due' : `${due} due`;
}

/** Says how many rows a filter leaves: `5 found`. */
export function foundWords(found: number): string {
  return found === 0 ? 'Nothing found' : `${found} found`;
}

function changesBetween(before: Agenda, after: Agenda): string[] {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const now = new Map(after.items.map((item) => [item.id, item]));
  const gone = [...old.values()].filter((item) => !now.has(item.id)).map((item) => `${titleOf(item)}: no longer listed`);
  const here = [...now.values()].flatMap((item) => arrival(old.get(item.id), item));
  return [...gone, ...here];
}

function arrival(before: FollowUp | undefined, item: FollowUp): string[] {
  if (before === undefined) return [`${titleOf(item)}: new in ${GROUP_TITLES[item.state]}`];
  return before.state === item.state ? [] : [`${titleOf(item)}: now in ${GROUP_TITLES[item.state]}`];
}
