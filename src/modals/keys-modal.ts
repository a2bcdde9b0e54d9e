import { Modal } from 'obsidian';
import { cls } from '../ui/css-class';

/** What the keys do in the sidebar, in the words of the sheet. */
export const KEY_SHEET: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↑', '↓'], 'Go to the previous or next row'],
  [['Home', 'End'], 'Go to the first or last row'],
  [['←', '→'], 'Fold or unfold'],
  [['Enter'], 'Open the letter in the note, or the note'],
  [['l'], 'Write or open the letter; fill in the form'],
  [['d', 'Space'], 'Mark as done'],
  [['s'], 'Snooze'],
  [['t'], 'They told me…'],
  [['w'], 'Why'],
  [['m'], 'Menu'],
  [['Shift ↑', 'Shift ↓'], 'Select several rows'],
  [['/'], 'Filter'],
  [['Esc'], 'Clear the selection or leave the filter'],
  [['?'], 'Show these keys'],
];

/** Shows what each key does in the sidebar. */
export class KeysModal extends Modal {
  override onOpen(): void {
    this.setTitle('Keys in the sidebar');
    const list = this.contentEl.createEl('dl', { cls: cls('keys') });
    for (const [keys, does] of KEY_SHEET) {
      const term = list.createEl('dt');
      for (const text of keys) term.createEl('kbd', { cls: cls('key'), text });
      list.createEl('dd', { text: does });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
