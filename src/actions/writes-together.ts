import { Notice } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Edit } from '../domain/writing';
import { showUndoNotice } from '../ui/undo-notice';
import type { NoteWriter, WriteResult } from '../vault/note-writer';
import { showRefusal } from './write-with-undo';

type Undo = Extract<WriteResult, { kind: 'changed' }>['undo'];

/** Several changes with one notice and one undo. A note that cannot be changed gets a notice of its own and does not stop the others. */
export class WritesTogether {
  readonly #writer: Pick<NoteWriter, 'change'>;
  readonly #undos: Undo[] = [];
  #wasRefused = false;

  constructor(writer: Pick<NoteWriter, 'change'>) {
    this.#writer = writer;
  }

  async write(path: string, edit: (text: string) => Edit): Promise<void> {
    const written = await this.#writer.change(path, edit);
    if (written.kind === 'changed') this.#undos.push(written.undo);
    if (written.kind !== 'refused') return;
    this.#wasRefused = true;
    showRefusal(path, written.reason);
  }

  /** @param done the words for that number of changes, which is at least one */
  announce(done: (changes: number) => string): void {
    const undos = this.#undos;
    if (undos.length > 0) showUndoNotice(done(undos.length), () => undoAll(undos));
    else if (!this.#wasRefused) new Notice(words('actions').allSaySo);
  }
}

/** The last change is undone first: an earlier one may be in the same note. */
async function undoAll(undos: readonly Undo[]): Promise<boolean | string> {
  let undone = 0;
  let kept: boolean | string = false;
  for (const undo of [...undos].reverse()) {
    const result = await undo();
    if (result === true) undone += 1;
    else kept ||= result;
  }
  if (undone === undos.length) return true;
  return undone === 0 ? kept : words('actions').someUndone(undone, undos.length);
}
