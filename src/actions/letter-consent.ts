import { ConfirmationModal, type App } from 'obsidian';

/** Asks before a letter is written to an employer who asked not to be contacted. */
export function askBeforeWriting(app: App, company: string | null, write: () => void): void {
  const modal = new ConfirmationModal(app);
  modal.setTitle('Write all the same?');
  modal.contentEl.createEl('p', {
    text: `${company ?? 'The employer'} asked not to be contacted. The letter only goes into your note; nothing is sent.`,
  });
  modal.addButton((button) => button.setButtonText('Insert letter').setCta().onClick(() => write()));
  modal.addCancelButton();
  modal.open();
}
