import { ConfirmationModal, type App } from 'obsidian';
import { words } from '../domain/language/interface';
import { cls } from './css-class';

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  /** The button that goes ahead: `Insert letter` */
  readonly confirm: string;
  /** Another answer, in the place of “Cancel”. */
  readonly other?: { readonly label: string; readonly run: () => void };
}

/** What another program asks for. */
export interface Request extends Omit<Confirmation, 'other'> {
  /** What would be written, line by line. */
  readonly lines: readonly string[];
}

/** Asks before something is done; Esc and “Cancel” leave everything as it is. `onConfirm` runs within the tap. */
export function confirm(app: App, { title, text, confirm: label, other }: Confirmation, onConfirm: () => void): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(title);
  modal.contentEl.createEl('p', { text });
  modal.addButton((button) => button.setButtonText(label).setCta().onClick(() => onConfirm()));
  if (other === undefined) modal.addCancelButton();
  else modal.addButton((button) => button.setButtonText(other.label).onClick(() => other.run()));
  modal.open();
}

/**
 * Asks about what another program wants, and shows what would be written. “Cancel” has the focus: the question can appear while the
 * person types, and the next key must not answer it.
 * @param onClose is called after any answer
 */
export function confirmRequest(
  app: App, { title, text, lines, confirm: label }: Request, onConfirm: () => void, onClose: () => void,
): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(title);
  modal.contentEl.createEl('p', { text });
  modal.contentEl.createEl('pre', { cls: cls('request'), text: lines.join('\n') });
  modal.addButton((button) => button.setButtonText(label).onClick(() => onConfirm()));
  modal.addButton((button) => button.setButtonText(words('common').cancel).setCancel().setInitialFocus().onClick(() => undefined));
  modal.setCloseCallback(onClose);
  modal.open();
}
