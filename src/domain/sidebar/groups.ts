import { noteName } from '../note/person-note';
import type { Grouping } from './choices';
import type { SidebarEntry } from './entries';

/** Entries that stand together, before it is known which of them are seen. */
export interface Bundle {
  /** Stable as long as it gathers the same kind of thing. */
  readonly key: string;
  readonly title: string;
  readonly entries: readonly SidebarEntry[];
  /** Whether it is folded until somebody opens it. */
  readonly foldedAtFirst: boolean;
  /** Whether the title says what its entries are about. */
  readonly titled: boolean;
}

/** Every entry in just one bundle; a bundle without entries is left out. */
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

const GROUP_KEYS = ['overdue', 'today', 'open', 'later', 'waiting', 'search', 'problems', 'done'] as const;
type GroupKey = (typeof GROUP_KEYS)[number];

/** The groups' titles. */
export const GROUP_TITLES: Readonly<Record<GroupKey, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  open: 'Can be done now',
  later: 'Later',
  waiting: 'Waiting',
  search: 'Your job search',
  problems: 'Notes with problems',
  done: 'Done today',
};

const FOLDED_AT_FIRST: ReadonlySet<GroupKey> = new Set<GroupKey>(['later', 'problems', 'done']);

function isGroupKey(key: string): key is GroupKey {
  return Object.hasOwn(GROUP_TITLES, key);
}

function groupByTime({ subject }: SidebarEntry): GroupKey {
  if (subject.kind === 'follow-up') return subject.item.state;
  return subject.kind === 'problem' ? 'problems' : subject.kind;
}

function groupByApplication(entry: SidebarEntry): string {
  const { subject, application } = entry;
  if (subject.kind === 'problem' || subject.kind === 'done') return groupByTime(entry);
  return application === null ? 'search' : `application\n${application}`;
}

function fixedBundle(key: GroupKey, entries: readonly SidebarEntry[] | undefined): Bundle[] {
  if (entries === undefined) return [];
  return [{ key, title: GROUP_TITLES[key], entries, foldedAtFirst: FOLDED_AT_FIRST.has(key), titled: key === 'search' }];
}

/** An application with nothing but things for later is folded at first. */
function applicationBundle(key: string, entries: readonly SidebarEntry[]): Bundle {
  const named = entries.find((entry) => entry.about !== null);
  const title = named?.about ?? noteName(entries[0]?.note ?? '');
  return { key, title, entries, foldedAtFirst: entries.every((entry) => rankOf(entry) === RANKS.indexOf('later')), titled: true };
}

const RANKS: readonly GroupKey[] = ['overdue', 'today', 'open', 'later', 'waiting'];

function rankOf(entry: SidebarEntry): number {
  return RANKS.indexOf(groupByTime(entry));
}

/** Applications stand by the most urgent thing in them; then by its deadline, in which order entries come. */
function byUrgency([, a]: readonly [string, readonly SidebarEntry[]], [, b]: readonly [string, readonly SidebarEntry[]]): number {
  return urgency(a) - urgency(b);
}

function urgency(entries: readonly SidebarEntry[]): number {
  return Math.min(...entries.map(rankOf));
}
