import { Notice } from 'obsidian';

/** How long the notice stays (ms): time enough to read it and to reach the button by keyboard. */
const UNDO_TIME = 12_000;

/**
 * Shows what was done, with a button that takes it back.
 * @param undo resolves to false where the note has changed since, and was left alone
 */
export function showUndoNotice(message: string, undo: () => Promise<boolean>): void {
  const notice = new Notice(message, UNDO_TIME);
  const button = notice.messageEl.createEl('button', { cls: 'interview-follow-up-undo', text: 'Undo', attr: { type: 'button' } });
  // A click on a notice closes it, and what came of the undo would not be seen.
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    button.disabled = true;
    void takeBack(notice, undo);
  });
}

async function takeBack(notice: Notice, undo: () => Promise<boolean>): Promise<void> {
  try {
    notice.setMessage(await undo() ? 'Undone' : 'The note has changed since, so it was left as it is.');
  } catch (error) {
    notice.setMessage(`Could not undo: ${error instanceof Error ? error.message : String(error)}`);
  }
}
