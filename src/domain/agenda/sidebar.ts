import type { Problem } from '../note/problem';
import type { Agenda } from '../playbook/follow-up';
import type { Choices } from './choices';
import { doneToday } from './done-today';
import type { DraftOf } from './draft-letter';
import { toRow } from './dress';
import { makeEntries, type SidebarEntry } from './entries';
import { filterWords, matches } from './filter';
import { bundle, type Bundle } from './groups';
import type { Row } from './rows';
import type { Viewer } from './when';

/** What the sidebar is made from. */
export interface SidebarInput {
  readonly agenda: Agenda;
  readonly problems: readonly Problem[];
  readonly viewer: Viewer;
  readonly choices: Choices;
  readonly draftOf: DraftOf;
}

/** A group as it is shown. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly folded: boolean;
  /** Everything in it, also where it is folded. */
  readonly entries: readonly SidebarEntry[];
  /** What is drawn: none while folded, and no more than `MOST_ROWS`. */
  readonly rows: readonly Row[];
}

/** More rows than this nobody reads: the rest is counted, and found by filtering. */
export const MOST_ROWS = 300;

/** The groups that have something to show, in their order. */
export function makeGroups({ agenda, problems, viewer, choices, draftOf }: SidebarInput): readonly Group[] {
  const words = filterWords(choices.filter);
  const shown = makeEntries(agenda, problems, doneToday(agenda.interviews, viewer)).filter((entry) => matches(words, entry.texts));
  return bundle(shown, choices.grouping).map((of) => {
    const folded = isFolded(of, choices, words.length > 0);
    const drawn = folded ? [] : of.entries.slice(0, MOST_ROWS);
    return { key: of.key, title: of.title, folded, entries: of.entries, rows: drawn.map((entry) => toRow(entry, { viewer, draftOf }, of.titled)) };
  });
}

/** Whoever filters wants to see what is found, also in groups that are folded at first. */
function isFolded({ key, foldedAtFirst }: Bundle, { folds }: Choices, filtering: boolean): boolean {
  return folds[key] ?? (foldedAtFirst && !filtering);
}

/** How many things are overdue or due today: the number in the status bar. */
export function dueCount({ items }: Agenda): number {
  return items.filter(({ state }) => state === 'overdue' || state === 'today').length;
}
