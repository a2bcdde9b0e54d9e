import { words } from '../language/interface';
import type { Problem } from '../note/problem';
import { listsOf } from '../playbook/agenda-lists';
import type { Agenda } from '../playbook/follow-up';
import { attempt, withoutFailing } from '../text/attempt';
import type { Choices } from './choices';
import { doneToday } from './done-today';
import { withUniqueKeys, type EntryList, type SidebarEntry } from './entries';
import { filterWords, matches } from './filter';
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
  /** How many applications or companies have a group of their own at most, as long as there is room for a row of them; left out: all. */
  readonly maxHeadings?: number;
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
  /**
   * The rows that are drawn, those in an open row after it; none while the group is folded. The last may say how many more there
   * are.
   */
  readonly rows: readonly Row[];
}

/** The number of rows drawn in the whole list. More would not be read; the rest is counted, and shown on demand. */
export const MAX_ROWS = 300;

/** Grouped by application or company, each has a heading. With half as many of them as rows, the page is no larger than without. */
export const MAX_HEADINGS = 150;

/** An entry with its place in the tree. */
interface Line {
  readonly entry: SidebarEntry;
  readonly level: 2 | 3;
  readonly folded: boolean | null;
}

/**
 * Makes the groups that have something to show, in their order. A note that cannot be put into words, alone or together with
 * others, becomes a problem, and its rows are left out.
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
  // The groups that worked are not made again: what fails only sometimes might fail this time.
  return [...sound, ...groupsWith([], [...problems, ...failures])];
}

function isNoteOf(notes: readonly (string | null)[]): (one: { readonly note: string | null }) => boolean {
  const known = new Set(notes);
  return ({ note }) => known.has(note);
}

function groupsOf(input: SidebarInput): readonly Group[] {
  const { agenda, problems, viewer, choices, shows, kept = new KeptLists() } = input;
  const wanted = filterWords(choices.filter);
  const isShown = (entry: SidebarEntry) => matches(wanted, entry) && shows?.(entry) !== false;
  const showsAll = wanted.length === 0 && shows === undefined;
  // A filter opens what is folded at first: people who filter want to see what it finds.
  const isFolded: IsFolded = (key, foldedAtFirst) => foldedByHand(choices.folds, key) ?? (foldedAtFirst && wanted.length === 0);
  const bundles = bundle({
    agenda, problems, done: doneToday(agenda, viewer), isShown: showsAll ? null : isShown, kept: kept.by(wanted.join(' ')),
  }, choices.grouping);
  const undrawn = kept.groups(choices.folds).of(bundles, (one) => ({ group: groupWithout(one, isFolded), bundle: one }));
  return withRows(undrawn, { ...input, isFolded });
}

/** A group without rows, and the bundle that it is made from. */
export interface Undrawn {
  readonly group: Group;
  readonly bundle: Bundle;
}

/** Draws rows in the groups from the first on, as long as there is room in the whole list. */
function withRows(undrawn: readonly Undrawn[], input: DrawInput): readonly Group[] {
  const { maxHeadings = Infinity, isFolded } = input;
  const drawing = new Drawing(input);
  // Bundles of which there can be many come first.
  const many = undrawn.filter(({ bundle: { oneOf } }) => oneOf !== null);
  const drawn: Group[] = [];
  for (const one of many.slice(0, maxHeadings)) {
    // A heading with only “Show more” below it would be useless.
    if (maxHeadings !== Infinity && drawing.isFull && !one.group.folded) break;
    drawn.push(drawing.draw(one));
  }
  return [
    ...drawn, ...moreOf(many.slice(drawn.length), isFolded),
    ...undrawn.slice(many.length).map((one) => drawing.draw(one)),
  ];
}

interface DrawInput extends SidebarInput {
  readonly isFolded: IsFolded;
}

/** A list whose groups are drawn one after the other, until it is full. */
class Drawing {
  readonly #input: DrawInput;
  readonly #withUniqueKey = withUniqueKeys();
  #room: number;

  constructor(input: DrawInput) {
    this.#input = input;
    this.#room = input.maxRows;
  }

  get isFull(): boolean {
    return this.#room === 0;
  }

  draw({ group, bundle: { key, entries, titled } }: Undrawn): Group {
    if (group.folded || this.isFull) return group;
    const { viewer, draftOf, isFolded } = this.#input;
    const { lines, left } = linesOf(entries, this.#room, (several) => isFolded(several, true));
    this.#room -= lines.length;
    const rows = lines.map(({ entry, level, folded }) => (
      this.#withUniqueKey(toRow(entry, { viewer, draftOf }, { level, folded, titled }))
    ));
    return { ...group, rows: left === 0 ? rows : [...rows, restRow(key, left)] };
  }
}

const MORE = 'more';

/** The applications or companies that have no group of their own, as one group. */
function moreOf(leftOut: readonly Undrawn[], isFolded: IsFolded): readonly Group[] {
  const oneOf = leftOut[0]?.bundle.oneOf ?? null;
  if (oneOf === null) return [];
  const count = leftOut.reduce((sum, { group }) => sum + group.count, 0);
  const folded = isFolded(MORE, false);
  const { title, show } = words('sidebar').more[oneOf];
  return [{ key: MORE, title, folded, count, rows: folded ? [] : [restRow(MORE, count, show(leftOut.length))] }];
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
  /** How many more there are. */
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

/** How many things are overdue or due today: the number in the status bar. */
export function dueCount(agenda: Agenda): number {
  const { overdue, today } = listsOf(agenda);
  return overdue.length + today.length;
}
