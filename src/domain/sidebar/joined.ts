import { words } from '../language/interface';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { groupBy } from '../text/group';
import { entryList, followUpEntry, waitingEntry, type EntryList, type SidebarEntry } from './entries';

/**
 * The entries of follow-ups of one state. Several withdrawals share one entry at the place of the first, because they are one
 * decision.
 * @param withdrawals those among the follow-ups, in their order
 */
export function joinWithdrawals(items: readonly FollowUp[], withdrawals: readonly FollowUp[]): EntryList {
  const keyOf = ({ state }: FollowUp) => `withdrawals\n${state}`;
  return join(items, withdrawals.map((item) => [item, item]), { entryOf: followUpEntry, keyOf, titleOf: words('sidebar').withdrawals });
}

/** The entries of one application. The thank-yous to one panel share one entry. */
export function joinThanks(all: readonly (FollowUp | InterviewStatus)[]): EntryList {
  const thanks = all.flatMap((one): readonly Joinable<FollowUp | InterviewStatus>[] => (
    'action' in one && one.action === 'thank-you' ? [[one, one]] : []
  ));
  const keyOf = ({ note, entry }: FollowUp) => `thanks\n${note}\n${entry?.index ?? ''}`;
  const entryOf = (one: FollowUp | InterviewStatus) => ('action' in one ? followUpEntry(one) : waitingEntry(one));
  return join(all, thanks, { entryOf, keyOf, titleOf: words('sidebar').thankYous });
}

type Joinable<T> = readonly [one: T, item: FollowUp];

interface Joining<T> {
  readonly entryOf: (one: T) => SidebarEntry;
  readonly keyOf: (item: FollowUp) => string;
  readonly titleOf: (many: number) => string;
}

/** Joins the follow-ups with one key, two at least, at the place of the first. */
function join<T>(all: readonly T[], joinable: readonly Joinable<T>[], { entryOf, keyOf, titleOf }: Joining<T>): EntryList {
  const joined = new Map<T, SidebarEntry>();
  const others = new Set<T>();
  for (const [key, [first, ...same]] of groupBy(joinable, ([, item]) => keyOf(item))) {
    if (first === undefined || same.length === 0) continue;
    const [one, item] = first;
    joined.set(one, several(key, item, [first, ...same].map(([each]) => entryOf(each)), titleOf(same.length + 1)));
    for (const [other] of same) others.add(other);
  }
  if (joined.size === 0) return entryList(all, entryOf);
  return entryList(all.filter((one) => !others.has(one)), (one) => joined.get(one) ?? entryOf(one), [...joined.values()]);
}

function several(key: string, { state, application }: FollowUp, entries: readonly SidebarEntry[], title: string): SidebarEntry {
  return { key, subject: { kind: 'several', state, entries }, title, about: null, parts: [], note: null, application, texts: [] };
}
