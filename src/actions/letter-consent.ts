import { ConfirmationModal, type App } from 'obsidian';

/**
 * Asks before a letter is written to an employer who asked not to be contacted.
 * @param confirmLabel what the button says: `Insert letter`
 */
export function confirmContact(app: App, company: string | null, confirmLabel: string, write: () => void): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle('Write all the same?');
  modal.contentEl.createEl('p', {
    text: `${company ?? 'The employer'} asked not to be contacted. Nothing is sent by this plugin.`,
  });
  modal.addButton((button) => button.setButtonText(confirmLabel).setCta().onClick(() => write()));
  modal.addCancelButton();
  modal.open();
}
