import { isMapping } from '../text/is-mapping';

export const GROUPINGS = ['time', 'application'] as const;

/** How the rows are put together: by when they are due, or by what they are about. */
export type Grouping = (typeof GROUPINGS)[number];

/** What a person has chosen to see. It belongs to the workspace, not to the notes. */
export interface Choices {
  /** Words that a row has to hold, all of them and in any order; empty: every row is shown. */
  readonly filter: string;
  readonly grouping: Grouping;
  /** The groups folded (true) or opened (false) by hand, by key; any other is as it is at first. */
  readonly folds: Readonly<Record<string, boolean>>;
}

export const DEFAULT_CHOICES: Choices = { filter: '', grouping: 'time', folds: {} };

/** Takes choices as they were stored, and leaves out whatever is of a wrong shape. */
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
