import { ConfirmationModal, type App } from 'obsidian';

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  /** The button that goes ahead: `Insert letter` */
  readonly confirm: string;
  /** Another answer, in the place of “Cancel”. */
  readonly other?: { readonly label: string; readonly run: () => void };
}

/** Asks before something is done; Esc and “Cancel” leave everything as it is. What is run, runs within the tap. */
export function confirm(app: App, { title, text, confirm: label, other }: Confirmation, onConfirm: () => void): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle(title);
  modal.contentEl.createEl('p', { text });
  modal.addButton((button) => button.setButtonText(label).setCta().onClick(() => onConfirm()));
  if (other === undefined) modal.addCancelButton();
  else modal.addButton((button) => button.setButtonText(other.label).onClick(() => other.run()));
  modal.open();
}
