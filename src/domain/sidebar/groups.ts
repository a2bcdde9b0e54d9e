import { words } from '../language/interface';
import { foldName } from '../note/link';
import { noteName } from '../note/person-note';
import { ruleLabel } from '../playbook/rules';
import { compareText } from '../text/compare';
import type { SidebarEntry } from './entries';
import { joinThanks, joinWithdrawals } from './joined';

/** The entries under one heading, before it is known which of them are drawn. */
export interface Bundle {
  /** Stable as long as it gathers the same kind of thing. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly SidebarEntry[];
  /** Whether it is folded until somebody opens it. */
  readonly foldedAtFirst: boolean;
  /** Whether the title says which application its entries are about. */
  readonly titled: boolean;
}

/** How rows can be grouped: by when they are due, by the application or the company they are about, or by what is to be done. */
export type RowGrouping = keyof typeof GROUPINGS;

/** Puts every entry into exactly one bundle, and leaves out bundles without entries. */
export function bundle(entries: readonly SidebarEntry[], grouping: RowGrouping): readonly Bundle[] {
  const byKey = new Map<string, SidebarEntry[]>();
  for (const entry of entries) {
    const key = GROUPINGS[grouping](entry);
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [entry]);
    else found.push(entry);
  }
  const named = [...byKey].filter(([key]) => !isGroupKey(key)).sort(byUrgency).map(([key, own]) => namedBundle(key, own));
  return [...named, ...GROUP_KEYS.flatMap((key) => fixedBundle(key, byKey.get(key)))];
}

const GROUP_KEYS = ['overdue', 'today', 'open', 'later', 'waiting', 'search', 'quiet', 'problems', 'done'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** The title of one of them. */
export function groupTitle(key: GroupKey): string {
  return words('sidebar').groups[key];
}

const FOLDED_AT_FIRST: ReadonlySet<GroupKey> = new Set<GroupKey>(['later', 'quiet', 'problems', 'done']);

function isGroupKey(key: string): key is GroupKey {
  return (GROUP_KEYS as readonly string[]).includes(key);
}

function groupByTime({ subject }: SidebarEntry): GroupKey {
  switch (subject.kind) {
    case 'follow-up': return subject.item.state;
    case 'several': return subject.state;
    case 'problem': return 'problems';
    default: return subject.kind;
  }
}

/** Quiet applications stay together: they are dealt with at once, and would hide the others. */
const KEPT_TOGETHER: ReadonlySet<string> = new Set(['quiet', 'problem', 'done']);

function groupByApplication({ application }: SidebarEntry): string {
  return application === null ? 'search' : `application\n${application}`;
}

function groupByCompany(entry: SidebarEntry): string {
  return entry.application === null ? 'search' : `company\n${foldName(companyOf(entry) ?? '')}`;
}

function companyOf({ subject }: SidebarEntry): string | null {
  if (subject.kind === 'follow-up') return subject.item.company;
  return subject.kind === 'waiting' ? subject.interview.company : null;
}

function groupByAction(entry: SidebarEntry): string {
  return entry.subject.kind === 'follow-up' ? `action\n${entry.subject.item.action}` : groupByTime(entry);
}

const GROUPINGS = {
  time: groupByTime,
  application: unlessTogether(groupByApplication),
  company: unlessTogether(groupByCompany),
  action: unlessTogether(groupByAction),
} as const;

function unlessTogether(group: (entry: SidebarEntry) => string): (entry: SidebarEntry) => string {
  return (entry) => (KEPT_TOGETHER.has(entry.subject.kind) ? groupByTime(entry) : group(entry));
}

function fixedBundle(key: GroupKey, entries: readonly SidebarEntry[] | undefined): Bundle[] {
  if (entries === undefined) return [];
  const shown = key === 'later' ? [...entries].sort(byFrom) : entries;
  return [{
    key, title: groupTitle(key), entries: joinWithdrawals(shown), foldedAtFirst: FOLDED_AT_FIRST.has(key), titled: key === 'search',
  }];
}

/** By the day that a row in Later shows, which counts in the zone of its interview. */
function byFrom({ subject: a }: SidebarEntry, { subject: b }: SidebarEntry): number {
  if (a.kind !== 'follow-up' || b.kind !== 'follow-up') return 0;
  const [first, second] = [a.item.from, b.item.from];
  return compareText(first.day, second.day) || first.instant - second.instant;
}

/** An application that has only things for later is folded at first, and so is any other group. */
function namedBundle(key: string, entries: readonly SidebarEntry[]): Bundle {
  const [kind = ''] = key.split('\n');
  const foldedAtFirst = entries.every((entry) => rankOf(entry) === RANKS.indexOf('later'));
  const titled = kind === 'application';
  return { key, title: titleOfBundle(kind, entries), entries: titled ? joinThanks(entries) : entries, foldedAtFirst, titled };
}

function titleOfBundle(kind: string, entries: readonly SidebarEntry[]): string {
  const [first] = entries;
  if (kind === 'company') return (first === undefined ? null : companyOf(first)) ?? words('sidebar').companyUnknown;
  if (kind === 'action' && first?.subject.kind === 'follow-up') return ruleLabel(first.subject.item.action);
  return entries.find(({ about }) => about !== null)?.about ?? noteName(first?.note ?? '');
}

const RANKS: readonly GroupKey[] = ['overdue', 'today', 'open', 'later', 'waiting'];

function rankOf(entry: SidebarEntry): number {
  return RANKS.indexOf(groupByTime(entry));
}

/** Sorts applications by their most urgent entry; equal ones keep the order of their deadlines. */
function byUrgency([, a]: readonly [string, readonly SidebarEntry[]], [, b]: readonly [string, readonly SidebarEntry[]]): number {
  return urgency(a) - urgency(b);
}

function urgency(entries: readonly SidebarEntry[]): number {
  return Math.min(...entries.map(rankOf));
}
