import { noteName } from '../note/person-note';
import { compareText } from '../text/compare';
import type { Grouping } from './choices';
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

/** Puts every entry into exactly one bundle, and leaves out bundles without entries. */
export function bundle(entries: readonly SidebarEntry[], grouping: Grouping): readonly Bundle[] {
  const byKey = new Map<string, SidebarEntry[]>();
  for (const entry of entries) {
    const key = grouping === 'time' ? groupByTime(entry) : groupByApplication(entry);
    const found = byKey.get(key);
    if (found === undefined) byKey.set(key, [entry]);
    else found.push(entry);
  }
  const applications = [...byKey].filter(([key]) => !isGroupKey(key)).sort(byUrgency).map(([key, own]) => applicationBundle(key, own));
  return [...applications, ...GROUP_KEYS.flatMap((key) => fixedBundle(key, byKey.get(key)))];
}

const GROUP_KEYS = ['overdue', 'today', 'open', 'later', 'waiting', 'search', 'quiet', 'problems', 'done'] as const;
type GroupKey = (typeof GROUP_KEYS)[number];

/** The groups' titles. */
export const GROUP_TITLES: Readonly<Record<GroupKey, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  open: 'Ready to do',
  later: 'Later',
  waiting: 'Waiting',
  search: 'Your job search',
  quiet: 'Quiet for a long time',
  problems: 'Needs fixing',
  done: 'Done today',
};

const FOLDED_AT_FIRST: ReadonlySet<GroupKey> = new Set<GroupKey>(['later', 'quiet', 'problems', 'done']);

function isGroupKey(key: string): key is GroupKey {
  return Object.hasOwn(GROUP_TITLES, key);
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
function groupByApplication(entry: SidebarEntry): string {
  const { subject, application } = entry;
  if (subject.kind === 'quiet' || subject.kind === 'problem' || subject.kind === 'done') return groupByTime(entry);
  return application === null ? 'search' : `application\n${application}`;
}

function fixedBundle(key: GroupKey, entries: readonly SidebarEntry[] | undefined): Bundle[] {
  if (entries === undefined) return [];
  const shown = key === 'later' ? [...entries].sort(byFrom) : entries;
  return [{
    key, title: GROUP_TITLES[key], entries: joinWithdrawals(shown), foldedAtFirst: FOLDED_AT_FIRST.has(key), titled: key === 'search',
  }];
}

/** By the day that a row in Later shows, which counts in the zone of its interview. */
function byFrom({ subject: a }: SidebarEntry, { subject: b }: SidebarEntry): number {
  if (a.kind !== 'follow-up' || b.kind !== 'follow-up') return 0;
  const [first, second] = [a.item.from, b.item.from];
  return compareText(first.day, second.day) || first.instant - second.instant;
}

/** An application that has only things for later is folded at first. */
function applicationBundle(key: string, entries: readonly SidebarEntry[]): Bundle {
  const named = entries.find((entry) => entry.about !== null);
  const title = named?.about ?? noteName(entries[0]?.note ?? '');
  const foldedAtFirst = entries.every((entry) => rankOf(entry) === RANKS.indexOf('later'));
  return { key, title, entries: joinThanks(entries), foldedAtFirst, titled: true };
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
