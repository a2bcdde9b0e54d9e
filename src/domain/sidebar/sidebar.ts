import { words } from '../language/interface';
import type { Problem } from '../note/problem';
import { listsOf } from '../playbook/agenda-lists';
import type { Agenda } from '../playbook/follow-up';
import { attempt, withoutFailing } from '../text/attempt';
import { memoized } from '../text/memoized';
import type { Choices } from './choices';
import { doneToday } from './done-today';
import { withUniqueKeys, type EntryList, type SidebarEntry } from './entries';
import { foldedByHand } from './folds';
import { bundle, type Bundle, type RowGrouping } from './groups';
import { KeptLists } from './kept-lists';
import { restRow, toRow, type DraftOf, type Row } from './row';
import type { Viewer } from './when';

/** What the sidebar is made from. */
export interface SidebarInput {
  readonly agenda: Agenda;
  readonly problems: readonly Problem[];
  readonly viewer: Viewer;
  readonly choices: Omit<Choices, 'grouping'> & { readonly grouping: RowGrouping };
  /** Whether an entry is shown at all; left out: every one is. */
  readonly shows?: (entry: SidebarEntry) => boolean;
  readonly draftOf: DraftOf;
  /** How many rows are drawn at most, in all groups together. */
  readonly maxRows: number;
  /** How many applications have a group of their own at most, as long as there is room for a row of them; left out: all. */
  readonly maxApplications?: number;
  /** What was made of these lists before; left out: all is made anew. */
  readonly kept?: KeptLists;
}

/** A group as it is shown. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly folded: boolean;
  /** How much is in it, even while it is folded. */
  readonly count: number;
  /** The rows that are drawn, those in an open row after it; none while the group is folded. The last may say how many more there are. */
  readonly rows: readonly Row[];
}

/** Nobody reads more rows than this in the whole list: the rest is counted, and shown if somebody asks. */
export const MAX_ROWS = 300;

/** Grouped by application, each has a heading at least: no more of them than this stand beside as many rows. */
export const MAX_APPLICATIONS = 150;

/** An entry with its place in the tree. */
interface Line {
  readonly entry: SidebarEntry;
  readonly level: 2 | 3;
  readonly folded: boolean | null;
}

/**
 * Makes the groups that have something to show, in their order. If something of a note cannot be put into words, alone or beside
 * other notes, the note is a problem, and its rows are left out.
 */
export function makeGroups(input: SidebarInput): readonly Group[] {
  const { kept, ...anew } = input;
  return attempt(() => groupsOf(input), () => groupsOfSound(anew));
}

function groupsOfSound(input: SidebarInput): readonly Group[] {
  const { agenda, problems } = input;
  const failures: Problem[] = [];
  const notes = [...new Set([...agenda.items, ...agenda.interviews].map(({ note }) => note))];
  const groupsWith = (some: readonly (string | null)[], shown: readonly Problem[]) => {
    const isIn = isNoteOf(some);
    return groupsOf({
      ...input, problems: shown, agenda: { ...agenda, items: agenda.items.filter(isIn), interviews: agenda.interviews.filter(isIn) },
    });
  };
  const sound = withoutFailing(notes, (some) => groupsWith(some, []), (note, reason) => {
    failures.push({ note: note ?? '', property: null, message: words('sidebar').cannotBeShown(reason) });
  });
  // The groups of the sound ones are not made again: what fails now and then may fail this time.
  return [...sound, ...groupsWith([], [...problems, ...failures])];
}

function isNoteOf(notes: readonly (string | null)[]): (one: { readonly note: string | null }) => boolean {
  const known = new Set(notes);
  return ({ note }) => known.has(note);
}

function groupsOf(input: SidebarInput): readonly Group[] {
  const { agenda, problems, viewer, choices, shows, draftOf, maxRows, maxApplications, kept = new KeptLists() } = input;
  const wanted = filterWords(choices.filter);
  const isShown = (entry: SidebarEntry) => matches(wanted, entry) && shows?.(entry) !== false;
  const showsAll = wanted.length === 0 && shows === undefined;
  // A filter opens what is folded at first: people who filter want to see what it finds.
  const isFolded: IsFolded = (key, foldedAtFirst) => foldedByHand(choices.folds, key) ?? (foldedAtFirst && wanted.length === 0);
  const bundles = bundle({
    agenda, problems, done: doneToday(agenda, viewer), isShown: showsAll ? null : isShown, kept: kept.by(wanted.join(' ')),
  }, choices.grouping);
  const undrawn = kept.groups(choices.folds).of(bundles, (one) => groupWithout(one, isFolded));
  const named = withUniqueKeys();
  let room = maxRows;
  const drawn = (group: Group, one: Bundle | undefined): Group => {
    if (group.folded || room === 0 || one === undefined) return group;
    const { lines, left } = linesOf(one.entries, room, (several) => isFolded(several, true));
    room -= lines.length;
    const rows = lines.map(({ entry, level, folded }) => named(toRow(entry, { viewer, draftOf }, { level, folded, titled: one.titled })));
    return { ...group, rows: left === 0 ? rows : [...rows, restRow(one.key, left)] };
  };
  const end = bundles.filter(({ application }) => application !== null).length;
  const applications: Group[] = [];
  for (const group of undrawn.slice(0, end)) {
    const isRoom = maxApplications === undefined || (applications.length < maxApplications && (room > 0 || group.folded));
    if (!isRoom) break;
    applications.push(drawn(group, bundles[applications.length]));
  }
  return [
    ...applications, ...moreOf(undrawn.slice(applications.length, end), isFolded),
    ...undrawn.slice(end).map((group, at) => drawn(group, bundles[end + at])),
  ];
}

const MORE = 'more';

/** The applications that have no group of their own, as one. */
function moreOf(leftOut: readonly Group[], isFolded: IsFolded): readonly Group[] {
  if (leftOut.length === 0) return [];
  const count = leftOut.reduce((sum, group) => sum + group.count, 0);
  const folded = isFolded(MORE, false);
  const rows = folded ? [] : [restRow(MORE, count, words('sidebar').showMoreApplications(leftOut.length))];
  return [{ key: MORE, title: words('sidebar').moreApplications, folded, count, rows }];
}

type IsFolded = (key: string, foldedAtFirst: boolean) => boolean;

/** The group as it is if none of its rows is drawn. */
function groupWithout({ key, title, foldedAtFirst, entries }: Bundle, isFolded: IsFolded): Group {
  const { count } = entries;
  if (isFolded(key, foldedAtFirst)) return { key, title, folded: true, count, rows: [] };
  const { left } = linesOf(entries, 0, (several) => isFolded(several, true));
  return { key, title, folded: false, count, rows: [restRow(key, left)] };
}

interface Lines {
  readonly lines: readonly Line[];
  /** How many there are besides. */
  readonly left: number;
}

/** The entries of a group for which there is room, with those of its open rows. */
function linesOf(entries: EntryList, room: number, isFolded: (key: string) => boolean): Lines {
  const lines = entries.first(room).flatMap((entry): readonly Line[] => {
    if (entry.subject.kind !== 'several') return [{ entry, level: 2, folded: null }];
    const folded = isFolded(entry.key);
    const inner = folded ? [] : entry.subject.entries.map((one): Line => ({ entry: one, level: 3, folded: null }));
    return [{ entry, level: 2, folded }, ...inner];
  }).slice(0, room);
  const inOpenRows = entries.several.reduce((sum, { key, subject }) => (
    subject.kind === 'several' && !isFolded(key) ? sum + subject.entries.length : sum
  ), 0);
  return { lines, left: entries.count + inOpenRows - lines.length };
}

/**
 * Folds case and accents, so that `Jose` finds `josé`. Letters that are not a base letter with a mark
 * (`ø`, `ł`) stay as they are.
 */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The words of a filter, folded; none if the filter is blank. */
function filterWords(filter: string): readonly string[] {
  return fold(filter).match(/\S+/g) ?? [];
}

/** Whether its texts have every word, in any order; inside a longer word counts too. */
function matches(words: readonly string[], entry: SidebarEntry): boolean {
  return words.length === 0 || words.every((word) => foldedTexts(entry).includes(word));
}

/** An entry is mostly the same one when somebody types on. */
const foldedTexts = memoized(({ texts }: SidebarEntry): string => fold(texts.filter((text) => text !== null).join('\n')));

/** How many things are overdue or due today: the number in the status bar. */
export function dueCount(agenda: Agenda): number {
  const { overdue, today } = listsOf(agenda);
  return overdue.length + today.length;
}
