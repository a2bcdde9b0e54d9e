import type { SidebarEntry } from './entries';
import type { Row } from './row';

/** A row's main action: a letter to write, a form to fill in, an outcome to set, a new note, or undoing a line. */
export type Primary = 'letter' | 'details' | 'outcome' | 'told' | 'new' | 'undo';

/** The main action of a row; null if the row is only opened. */
export function primaryOf({ subject }: Pick<Row, 'subject'>): Primary | null {
  switch (subject.kind) {
    case 'follow-up': return subject.item.note === null ? 'new' : WITHOUT_LETTER[subject.item.action] ?? 'letter';
    case 'waiting':
    case 'quiet': return 'told';
    case 'done': return 'undo';
    case 'closed': return 'outcome';
    case 'several': return canWriteToEach(subject.entries) ? 'letter' : null;
    default: return null;
  }
}

/** The people of a panel each get their own letter, if they are due one now. */
function canWriteToEach([first]: readonly SidebarEntry[]): boolean {
  if (first?.subject.kind !== 'follow-up') return false;
  const { action, state } = first.subject.item;
  return action === 'thank-you' && state !== 'later';
}

const WITHOUT_LETTER: Readonly<Record<string, Primary>> = { 'record-details': 'details', 'close': 'outcome' };
