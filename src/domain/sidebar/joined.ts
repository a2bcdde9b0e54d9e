import { words } from '../language/interface';
import type { FollowUp } from '../playbook/follow-up';
import { groupBy } from '../text/group';
import type { SidebarEntry } from './entries';

/** Makes one entry of several withdrawals, at the place of the first: they are one decision. */
export function joinWithdrawals(entries: readonly SidebarEntry[]): readonly SidebarEntry[] {
  return join(entries, ({ action, state }) => (action === 'withdraw' ? `withdrawals\n${state}` : null), (many) => (
    words('sidebar').withdrawals(many)
  ));
}

/** Makes one entry of the thank-yous to one panel. */
export function joinThanks(entries: readonly SidebarEntry[]): readonly SidebarEntry[] {
  const panel = ({ action, note, entry }: FollowUp) => (action === 'thank-you' ? `thanks\n${note}\n${entry?.index ?? ''}` : null);
  return join(entries, panel, (many) => words('sidebar').thankYous(many));
}

/** Joins the follow-ups with one key, two at least, at the place of the first. */
function join(
  entries: readonly SidebarEntry[], keyOf: (item: FollowUp) => string | null, titleOf: (many: number) => string,
): readonly SidebarEntry[] {
  const keyOfEntry = ({ subject }: SidebarEntry) => (subject.kind === 'follow-up' ? keyOf(subject.item) : null);
  const byKey = groupBy(entries, keyOfEntry);
  return entries.flatMap((entry) => {
    const key = keyOfEntry(entry);
    const same = byKey.get(key) ?? [];
    if (key === null || entry.subject.kind !== 'follow-up' || same.length === 1) return [entry];
    return same[0] === entry ? [several(key, entry.subject.item, same, titleOf(same.length))] : [];
  });
}

function several(key: string, { state, application }: FollowUp, entries: readonly SidebarEntry[], title: string): SidebarEntry {
  return { key, subject: { kind: 'several', state, entries }, title, about: null, parts: [], note: null, application, texts: [] };
}
