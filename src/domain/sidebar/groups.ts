import { words } from '../language/interface';
import { foldName } from '../note/link';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import { listsOf } from '../playbook/agenda-lists';
import type { Agenda, State } from '../playbook/follow-up';
import { ruleLabel } from '../playbook/rules';
import { groupBy } from '../text/group';
import type { DoneLine } from './done-today';
import {
  doneEntry, entryList, followUpEntry, makeEntries, problemEntry, quietEntry, waitingEntry, type EntryList, type SidebarEntry,
} from './entries';
import { joinThanks, joinWithdrawals } from './joined';

/** The entries under one heading, before it is known which of them are drawn. */
export interface Bundle {
  /** Stable as long as it gathers the same kind of thing. */
  readonly key: string;
  readonly title: string;
  readonly entries: EntryList;
  /** Whether it is folded until somebody opens it. */
  readonly foldedAtFirst: boolean;
  /** Whether the title says which application its entries are about. */
  readonly titled: boolean;
}

/** How rows can be grouped: by when they are due, by the application or the company they are about, or by what is to be done. */
export type RowGrouping = 'time' | keyof typeof GROUPINGS;

/** What is put into bundles. */
export interface BundleInput {
  readonly agenda: Agenda;
  readonly problems: readonly Problem[];
  readonly done: readonly DoneLine[];
  /** Whether an entry is shown at all; null: every one is. */
  readonly isShown: ((entry: SidebarEntry) => boolean) | null;
}

/** Puts every entry into exactly one bundle, and leaves out bundles without entries. */
export function bundle(input: BundleInput, grouping: RowGrouping): readonly Bundle[] {
  return grouping === 'time' ? bundleByTime(input) : bundleBy(GROUPINGS[grouping], input);
}

/** The agenda's lists are the bundles: no entry is made for it unless there is something to leave out. */
function bundleByTime({ agenda, problems, done, isShown }: BundleInput): readonly Bundle[] {
  const lists = listsOf(agenda);
  const shown = <T>(all: readonly T[], entryOf: (one: T) => SidebarEntry) => (
    isShown === null ? all : all.filter((one) => isShown(entryOf(one)))
  );
  const listed = <T>(all: readonly T[], entryOf: (one: T) => SidebarEntry) => entryList(shown(all, entryOf), entryOf);
  const withdrawals = shown(lists.withdrawals, followUpEntry);
  const inState = (state: State) => (
    joinWithdrawals(shown(lists[state], followUpEntry), withdrawals.filter((item) => item.state === state))
  );
  const found: Readonly<Partial<Record<GroupKey, EntryList>>> = {
    overdue: inState('overdue'), today: inState('today'), open: inState('open'), later: inState('later'),
    waiting: listed(lists.waiting, waitingEntry), quiet: listed(lists.quiet, quietEntry),
    problems: listed(problems, problemEntry), done: listed(done, doneEntry),
  };
  return GROUP_KEYS.flatMap((key) => fixedBundle(key, found[key]));
}

function bundleBy(groupOf: (entry: SidebarEntry) => string, { agenda, problems, done, isShown }: BundleInput): readonly Bundle[] {
  const entries = makeEntries(agenda, problems, done);
  const byKey = groupBy(isShown === null ? entries : entries.filter(isShown), groupOf);
  const named = [...byKey].filter(([key]) => !isGroupKey(key)).sort(byUrgency).map(([key, own]) => namedBundle(key, own));
  return [...named, ...GROUP_KEYS.flatMap((key) => fixedBundle(key, entryList(byKey.get(key) ?? [], (entry) => entry)))];
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
  application: unlessTogether(groupByApplication),
  company: unlessTogether(groupByCompany),
  action: unlessTogether(groupByAction),
} as const;

function unlessTogether(group: (entry: SidebarEntry) => string): (entry: SidebarEntry) => string {
  return (entry) => (KEPT_TOGETHER.has(entry.subject.kind) ? groupByTime(entry) : group(entry));
}

function fixedBundle(key: GroupKey, entries: EntryList | undefined): Bundle[] {
  if (entries === undefined || entries.count === 0) return [];
  return [{ key, title: groupTitle(key), entries, foldedAtFirst: FOLDED_AT_FIRST.has(key), titled: key === 'search' }];
}

/** An application that has only things for later is folded at first, and so is any other group. */
function namedBundle(key: string, entries: readonly SidebarEntry[]): Bundle {
  const [kind = ''] = key.split('\n');
  const foldedAtFirst = entries.every((entry) => rankOf(entry) === RANKS.indexOf('later'));
  const titled = kind === 'application';
  const list = titled ? joinThanks(entries) : entryList(entries, (entry) => entry);
  return { key, title: titleOfBundle(kind, entries), entries: list, foldedAtFirst, titled };
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
  return entries.reduce((least, entry) => Math.min(least, rankOf(entry)), Infinity);
}
