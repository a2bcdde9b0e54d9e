import type { Problem } from '../note/problem';
import type { Agenda } from '../playbook/follow-up';
import type { Choices } from './choices';
import { doneToday } from './done-today';
import { makeEntries, type SidebarEntry } from './entries';
import { bundle } from './groups';
import { toRow, type DraftOf, type Row } from './row';
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
export const MAX_ROWS = 300;

/** The groups that have something to show, in their order. */
export function makeGroups({ agenda, problems, viewer, choices, draftOf }: SidebarInput): readonly Group[] {
  const words = filterWords(choices.filter);
  const shown = makeEntries(agenda, problems, doneToday(agenda.interviews, viewer)).filter((entry) => matches(words, entry.texts));
  return bundle(shown, choices.grouping).map(({ key, title, entries, titled, foldedAtFirst }) => {
    // Whoever filters wants to see what is found, also in groups that are folded at first.
    const folded = choices.folds[key] ?? (foldedAtFirst && words.length === 0);
    const drawn = folded ? [] : entries.slice(0, MAX_ROWS);
    return { key, title, folded, entries, rows: drawn.map((entry) => toRow(entry, { viewer, draftOf }, titled)) };
  });
}

/**
 * Folds case and accents, so that `josé` is found by `Jose`. Letters that are no base letter with a
 * mark (`ø`, `ł`) stay as they are.
 */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The words of a filter, folded; none where the filter is blank. */
function filterWords(filter: string): readonly string[] {
  return fold(filter).match(/\S+/g) ?? [];
}

/** Whether every word is somewhere in the texts, in any order and also inside a word. */
function matches(words: readonly string[], texts: readonly (string | null)[]): boolean {
  if (words.length === 0) return true;
  const folded = fold(texts.filter((text) => text !== null).join('\n'));
  return words.every((word) => folded.includes(word));
}

/** How many things are overdue or due today: the number in the status bar. */
export function dueCount({ items }: Agenda): number {
  return items.filter(({ state }) => state === 'overdue' || state === 'today').length;
}
