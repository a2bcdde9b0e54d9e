import { isMapping } from '../text/is-mapping';
import type { Folds } from './folds';

export const GROUPINGS = ['time', 'application'] as const;

/** How rows are grouped: by when they are due, or by the application they are about. */
export type Grouping = (typeof GROUPINGS)[number];

/** What a person has chosen to see. It is stored with the workspace, not in the notes. */
export interface Choices {
  /** Words that a row must have, all of them and in any order; empty: every row is shown. */
  readonly filter: string;
  readonly grouping: Grouping;
  readonly folds: Folds;
}

export const DEFAULT_CHOICES: Choices = { filter: '', grouping: 'time', folds: {} };

/** Reads stored choices; a value of a wrong shape counts as not chosen. */
export function readChoices(stored: unknown): Choices {
  if (!isMapping(stored)) return DEFAULT_CHOICES;
  const { filter, grouping, folds } = stored;
  return {
    filter: typeof filter === 'string' ? filter : DEFAULT_CHOICES.filter,
    grouping: GROUPINGS.find((known) => known === grouping) ?? DEFAULT_CHOICES.grouping,
    folds: isMapping(folds) ? Object.fromEntries(Object.entries(folds).filter(isFold)) : DEFAULT_CHOICES.folds,
  };
}

function isFold(entry: [string, unknown]): entry is [string, boolean] {
  return typeof entry[1] === 'boolean';
}
