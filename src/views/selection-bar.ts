import { setIcon } from 'obsidian';
import { words } from '../domain/language/interface';
import type { FollowUp } from '../domain/playbook/follow-up';
import { cls } from '../ui/css-class';
import { name } from './tooltip';

/** What is done with all selected rows together. */
export interface SelectionCommands {
  done(): void;
  snooze(event: UIEvent): void;
  skip(): void;
  clear(): void;
}

interface Button {
  readonly icon: string;
  readonly label: string;
  readonly run: (event: MouseEvent) => void;
}

/** Says how many rows are selected, and has buttons for them. Hidden if none is. */
export class SelectionBar {
  readonly #el: HTMLElement;
  readonly #count: HTMLElement;

  constructor(parent: HTMLElement, commands: SelectionCommands) {
    this.#el = parent.createDiv({ cls: cls('selection'), attr: { 'role': 'toolbar', 'aria-label': words('views').selectedFollowUps } });
    this.#count = this.#el.createSpan({ cls: cls('selection-count') });
    const buttons: readonly Button[] = [
      { icon: 'check', label: words('views').markSelected, run: () => commands.done() },
      { icon: 'moon', label: words('views').snoozeSelected, run: (event) => commands.snooze(event) },
      { icon: 'skip-forward', label: words('views').skipSelected, run: () => commands.skip() },
      { icon: 'x', label: words('views').clearSelection, run: () => commands.clear() },
    ];
    for (const button of buttons) this.#addButton(button);
    this.#el.hide();
  }

  get el(): HTMLElement {
    return this.#el;
  }

  update(items: readonly FollowUp[]): void {
    this.#count.setText(words('views').selected(items.length));
    this.#el.toggle(items.length > 0);
  }

  #addButton({ icon, label, run }: Button): void {
    const button = this.#el.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
    setIcon(button, icon);
    name(button, label);
    // The listener goes with the button when the view closes.
    button.addEventListener('click', run);
  }
}
