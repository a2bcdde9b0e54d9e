import { ConfirmationModal, type App } from 'obsidian';

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  /** The button that goes ahead: `Insert letter` */
  readonly confirm: string;
}

/** Asks before something is done; Esc and “Cancel” leave everything as it is. */
export function confirm(app: App, { title, text, confirm: label }: Confirmation, onConfirm: () => void): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(title);
  modal.contentEl.createEl('p', { text });
  modal.addButton((button) => button.setButtonText(label).setCta().onClick(() => onConfirm()));
  modal.addCancelButton();
  modal.open();
}
