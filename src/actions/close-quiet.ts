import { momentAt } from '../domain/dates/zoned';
import type { InterviewStatus } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import { count } from '../domain/text/count';
import { showUndoNotice } from '../ui/undo-notice';
import type { Clock } from '../vault/clock';
import type { NoteWriter, WriteResult } from '../vault/note-writer';
import { editOutcome } from './outcome';
import { showRefusal } from './write-with-undo';

export interface CloseQuietDeps {
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => Pick<Settings, 'propertyNames' | 'statusWords'>;
}

type Undo = Extract<WriteResult, { kind: 'changed' }>['undo'];

/**
 * Closes the applications: each note gets the status `no-response` and today's date. One undo takes back
 * all of it. A note that cannot be changed is named, and does not hold up the others.
 */
export async function closeQuiet({ writer, clock, settings }: CloseQuietDeps, applications: readonly InterviewStatus[]): Promise<void> {
  const undos: Undo[] = [];
  for (const { note, zone } of applications) {
    const today = momentAt(clock.now(), zone).day;
    const written = await writer.change(note, (text) => editOutcome(text, 'no-response', today, settings()));
    if (written.kind === 'changed') undos.push(written.undo);
    if (written.kind === 'refused') showRefusal(note, written.reason);
  }
  if (undos.length > 0) showUndoNotice(`${count(undos.length, 'application')} closed`, () => undoAll(undos));
}

async function undoAll(undos: readonly Undo[]): Promise<boolean | string> {
  let undone = 0;
  for (const undo of undos) undone += Number(await undo());
  if (undone === undos.length) return true;
  return undone === 0 ? false : `${undone} of ${undos.length} undone. The other notes have changed since then.`;
}
