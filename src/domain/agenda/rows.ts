import type { DraftLetter } from './draft-letter';
import type { Why } from './why';
import type { SidebarEntry } from './entries';

/** How a row is coloured: `late` in a muted accent. */
type Tone = 'late' | 'plain';

/** One row, with every word that stands in it. */
export interface Row extends Pick<SidebarEntry, 'key' | 'title' | 'note' | 'subject'> {
  /** The name of an icon of Obsidian's. */
  readonly icon: string;
  /** The second line; may be empty. */
  readonly sub: string;
  /** The words at the right; may be empty. */
  readonly when: string;
  readonly tone: Tone;
  /** The letter that stands in the note for it; null where none does. */
  readonly draft: DraftLetter | null;
  /** All of it in full, for the tooltip and for those who hear the row: a line a fact. */
  readonly label: string;
  /** What stands behind it, worked out when asked for; null where nothing does. */
  readonly why: (() => Why) | null;
}

/** Whether two rows read the same, so that one need not be drawn again. */
export function readsTheSame(a: Row, b: Row): boolean {
  return a.icon === b.icon && a.title === b.title && a.sub === b.sub && a.when === b.when
    && a.tone === b.tone && a.draft?.summary === b.draft?.summary && a.label === b.label && a.subject.kind === b.subject.kind;
}
