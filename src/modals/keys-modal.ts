import { Modal } from 'obsidian';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';

/** What the keys do in the sidebar, in the words of the sheet. */
export function keySheet(): readonly (readonly [keys: readonly string[], does: string])[] {
  const { keys, keyNames: { home, end, enter, space, shift, esc } } = words('forms');
  const { markDone, snooze, told } = words('common');
  return [
    [['↑', '↓'], keys.move],
    [[home, end], keys.ends],
    [['←', '→'], keys.fold],
    [[enter], keys.open],
    [['l'], keys.write],
    [['d', space], markDone],
    [['s'], snooze],
    [['t'], told],
    [['w'], keys.why],
    [['m'], keys.menu],
    [[`${shift} ↑`, `${shift} ↓`], keys.select],
    [['/'], keys.filter],
    [[esc], keys.leave],
    [['?'], keys.help],
  ];
}

/** Shows what each key does in the sidebar. */
export class KeysModal extends Modal {
  override onOpen(): void {
    this.setTitle(words('forms').keysTitle);
    const list = this.contentEl.createEl('dl', { cls: cls('keys') });
    for (const [keys, does] of keySheet()) {
      const term = list.createEl('dt');
      for (const text of keys) term.createEl('kbd', { cls: cls('key'), text });
      list.createEl('dd', { text: does });
    }
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
