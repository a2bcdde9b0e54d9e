import { words } from '../language/interface';
import { foldName } from '../note/link';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import { compareShown, listsOf, urgencyOf, type FollowUpLists, type ShownApplication } from '../playbook/agenda-lists';
import type { Agenda, FollowUp, InterviewStatus, State } from '../playbook/follow-up';
import { ruleLabel } from '../playbook/rules';
import { groupBy } from '../text/group';
import { memoized } from '../text/memoized';
import { aboutParts, aboutWords } from './about';
import type { DoneToday } from './done-today';
import {
  doneEntry, entryList, followUpEntry, makeEntries, problemEntry, quietEntry, waitingEntry, type EntryList, type SidebarEntry,
} from './entries';
import { applicationGroupKey } from './folds';
import { joinThanks, joinWithdrawals } from './joined';
import type { KeptLists, Shows } from './kept-lists';

/** What a vault can have any number of: not all of them get a heading. */
type Many = 'applications' | 'companies';

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
  /** What it is one of, if there can be any number of them; null if there can only be a few. */
  readonly oneOf: Many | null;
  /** The application that it is made of; null for any other. */
  readonly application: ShownApplication | null;
}

/** The order of bundles in a list: those of applications come first. */
export function compareBundles({ application: a }: Bundle, { application: b }: Bundle): number {
  return a !== null && b !== null ? compareShown(a, b) : Number(a === null) - Number(b === null);
}

/** How rows can be grouped: by when they are due, by the application or the company they are about, or by the action. */
export type RowGrouping = 'time' | 'application' | keyof typeof GROUPINGS;

/** What to put into bundles. */
export interface BundleInput {
  readonly agenda: Agenda;
  readonly problems: readonly Problem[];
  readonly done: readonly DoneToday[];
  /** Whether an entry is shown at all; null: every one is. */
  readonly isShown: ((entry: SidebarEntry) => boolean) | null;
  /** What was made by the same filter before. */
  readonly kept: KeptLists;
}

/** Puts every entry into exactly one bundle, and leaves out bundles without entries. */
export function bundle(input: BundleInput, grouping: RowGrouping): readonly Bundle[] {
  switch (grouping) {
    case 'time': return bundleByTime(input);
    case 'application': return bundleByApplication(input);
    default: return bundleBy(GROUPINGS[grouping], input);
  }
}

/** The agenda's lists are the bundles. Without a filter, no entry has to be made. */
function bundleByTime(input: BundleInput): readonly Bundle[] {
  const withdrawals = followUps('withdrawals', input);
  const inState = (state: State) => joinWithdrawals(followUps(state, input), withdrawals.filter((item) => item.state === state));
  return fixedBundles({
    overdue: inState('overdue'), today: inState('today'), open: inState('open'), later: inState('later'),
    waiting: entryList(statuses('waiting', input), waitingEntry), ...keptTogether(input),
  });
}

/** The agenda's applications are bundles too. Each is made once, as long as nothing in the application changes. */
function bundleByApplication(input: BundleInput): readonly Bundle[] {
  const { agenda, isShown, kept } = input;
  const lists = listsOf(agenda);
  const applications = isShown === null ? lists.applications : kept.applications(lists, showsBy(isShown));
  const fixed = fixedBundles({ search: entryList(followUps('search', input), followUpEntry), ...keptTogether(input) });
  return [...kept.bundles.of(applications, applicationBundle), ...fixed];
}

/** Quiet applications stay in one group: people deal with them together, and one by one they would hide the others. */
function keptTogether(input: BundleInput): FixedLists {
  const { isShown } = input;
  const listed = <T>(all: readonly T[], entryOf: (one: T) => SidebarEntry) => (
    entryList(isShown === null ? all : all.filter((one) => isShown(entryOf(one))), entryOf)
  );
  return {
    quiet: entryList(statuses('quiet', input), quietEntry),
    problems: listed(input.problems, problemEntry), done: listed(input.done, doneEntry),
  };
}

function followUps(name: keyof FollowUpLists, { agenda, isShown, kept }: BundleInput): readonly FollowUp[] {
  const lists = listsOf(agenda);
  return isShown === null ? lists[name] : kept.followUps(name, lists, showsBy(isShown));
}

function statuses(name: 'waiting' | 'quiet', { agenda, isShown, kept }: BundleInput): readonly InterviewStatus[] {
  const lists = listsOf(agenda);
  return isShown === null ? lists[name] : kept.statuses(name, lists, showsBy(isShown));
}

function showsBy(isShown: (entry: SidebarEntry) => boolean): Shows {
  return {
    followUp: (item) => isShown(followUpEntry(item)),
    status: (interview) => isShown(interview.phase === 'quiet' ? quietEntry(interview) : waitingEntry(interview)),
  };
}

function bundleBy(groupOf: (entry: SidebarEntry) => string, { agenda, problems, done, isShown }: BundleInput): readonly Bundle[] {
  const entries = makeEntries(agenda, problems, done);
  const byKey = groupBy(isShown === null ? entries : entries.filter(isShown), groupOf);
  const named = [...byKey].filter(([key]) => !isGroupKey(key)).sort(byUrgency).map(([key, own]) => namedBundle(key, own));
  const fixed = [...byKey].filter(([key]) => isGroupKey(key)).map(([key, own]) => [key, entryList(own, (entry) => entry)]);
  return [...named, ...fixedBundles(Object.fromEntries(fixed) as FixedLists)];
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
    case 'closed': return 'done';
    default: return subject.kind;
  }
}

const KEPT_TOGETHER: ReadonlySet<string> = new Set(['quiet', 'problem', 'done', 'closed']);

/** Most entries are the same ones when the list is made again. */
const groupByCompany = memoized((entry: SidebarEntry): string => (
  entry.application === null ? 'search' : `company\n${foldName(companyOf(entry) ?? '')}`
));

function companyOf({ subject }: SidebarEntry): string | null {
  if (subject.kind === 'follow-up') return subject.item.company;
  return subject.kind === 'waiting' ? subject.interview.company : null;
}

function groupByAction(entry: SidebarEntry): string {
  return entry.subject.kind === 'follow-up' ? `action\n${entry.subject.item.action}` : groupByTime(entry);
}

const GROUPINGS = {
  company: unlessTogether(groupByCompany),
  action: unlessTogether(groupByAction),
} as const;

function unlessTogether(group: (entry: SidebarEntry) => string): (entry: SidebarEntry) => string {
  return (entry) => (KEPT_TOGETHER.has(entry.subject.kind) ? groupByTime(entry) : group(entry));
}

type FixedLists = Readonly<Partial<Record<GroupKey, EntryList>>>;

function fixedBundles(lists: FixedLists): readonly Bundle[] {
  return GROUP_KEYS.flatMap((key): readonly Bundle[] => {
    const { [key]: entries } = lists;
    if (entries === undefined || entries.count === 0) return [];
    const foldedAtFirst = FOLDED_AT_FIRST.has(key);
    return [{ key, title: groupTitle(key), entries, foldedAtFirst, titled: key === 'search', oneOf: null, application: null }];
  });
}

/** An application that has only things for later is folded at first, and so is any other group. */
function applicationBundle(application: ShownApplication): Bundle {
  const { key, items, waiting } = application;
  const all = [...items, ...waiting];
  const abouts = all.map((one) => aboutWords(aboutParts('action' in one ? one : { ...one, entry: null })));
  return {
    key: applicationGroupKey(key), title: abouts.find((about) => about !== null) ?? noteName(all[0]?.note ?? ''),
    entries: joinThanks(all), foldedAtFirst: urgencyOf(application) === RANKS.indexOf('later'), titled: true,
    oneOf: 'applications', application,
  };
}

function namedBundle(key: string, entries: readonly SidebarEntry[]): Bundle {
  const [kind = ''] = key.split('\n');
  const foldedAtFirst = entries.every((entry) => rankOf(entry) === RANKS.indexOf('later'));
  const title = titleOfBundle(kind, entries[0]);
  const oneOf = kind === 'company' ? 'companies' : null;
  return { key, title, entries: entryList(entries, (entry) => entry), foldedAtFirst, titled: false, oneOf, application: null };
}

function titleOfBundle(kind: string, first: SidebarEntry | undefined): string {
  if (kind === 'action' && first?.subject.kind === 'follow-up') return ruleLabel(first.subject.item.action);
  return (first === undefined ? null : companyOf(first)) ?? words('sidebar').companyUnknown;
}

const RANKS: readonly GroupKey[] = ['overdue', 'today', 'open', 'later', 'waiting'];

function rankOf(entry: SidebarEntry): number {
  return RANKS.indexOf(groupByTime(entry));
}

/** Sorts groups by their most urgent entry; equal ones keep the order of their deadlines. */
function byUrgency([, a]: readonly [string, readonly SidebarEntry[]], [, b]: readonly [string, readonly SidebarEntry[]]): number {
  return urgency(a) - urgency(b);
}

function urgency(entries: readonly SidebarEntry[]): number {
  return entries.reduce((least, entry) => Math.min(least, rankOf(entry)), Infinity);
}
