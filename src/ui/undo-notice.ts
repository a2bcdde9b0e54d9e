import { Notice } from 'obsidian';
import { words } from '../domain/language/interface';
import { errorText } from '../domain/text/error-text';
import { cls } from './css-class';

/** How long the notice stays (ms): time enough to read it and to reach the button by keyboard. */
const UNDO_TIME = 12_000;

/**
 * Shows what was done, with a button that undoes it.
 * @param undo resolves to false if the note has changed since and was left alone, or to the words to show
 * @param time how long the notice stays (ms)
 */
export function showUndoNotice(message: string, undo: () => Promise<boolean | string>, time = UNDO_TIME): void {
  const notice = new Notice(message, time);
  addButton(notice.messageEl, words('common').undo, (focusAgain) => void runUndo(notice, undo).then(focusAgain));
}

/** One answer to a question. */
export interface Answer {
  readonly label: string;
  /** It does not answer the question: the notice stays. */
  readonly stays?: boolean;
  readonly run: () => Promise<void>;
}

/** Asks, with a button for each answer, and stays until it is answered. @returns a function that hides the question */
export function showQuestionNotice(message: string, answers: readonly Answer[]): () => void {
  const notice = new Notice(message, 0);
  const place = notice.messageEl.createDiv({ cls: cls('answers') });
  for (const { label, stays = false, run } of answers) {
    addButton(place, label, (focusAgain) => {
      if (!stays) notice.hide();
      void run().then(focusAgain);
    }, stays);
  }
  return () => notice.hide();
}

/** A button that works once. @param act gets what gives the focus back to where it was before the button had it */
function addButton(place: HTMLElement, text: string, act: (focusAgain: () => void) => void, worksAgain = false): void {
  const button = place.createEl('button', { cls: cls('undo'), text, attr: { type: 'button' } });
  let cameFrom: EventTarget | null = null;
  button.addEventListener('focus', (event) => { cameFrom = event.relatedTarget; });
  button.addEventListener('click', (event) => {
    // A click on a notice closes it, and what came of the undo would not be seen.
    event.stopPropagation();
    if (button.getAttribute('aria-disabled') === 'true') return;
    if (worksAgain) return act(() => undefined);
    button.setAttribute('aria-disabled', 'true');
    const hadFocus = button.doc.activeElement === button;
    act(() => {
      if (hadFocus) focusAgain(button, cameFrom);
    });
  });
}

/** The button disappears once it has worked; a person who pressed it by keyboard goes on where they were. */
function focusAgain(button: HTMLElement, cameFrom: EventTarget | null): void {
  // It may be in another window, which has classes of its own.
  const el = cameFrom as Node | null;
  const before = el?.instanceOf(HTMLElement) === true && el.isConnected ? el : null;
  const list = button.doc.querySelector<HTMLElement>(`.${cls('tree')} [tabindex="0"]`);
  (before?.closest('.notice') === null ? before : list)?.focus();
}

async function runUndo(notice: Notice, undo: () => Promise<boolean | string>): Promise<void> {
  try {
    const result = await undo();
    if (typeof result === 'string') notice.setMessage(result);
    else notice.setMessage(result ? words('actions').undone : words('actions').changedSince);
  } catch (error) {
    notice.setMessage(words('actions').notUndone(errorText(error)));
  }
}
