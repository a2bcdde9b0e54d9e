import { setTooltip } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Agenda } from '../domain/playbook/follow-up';
import { dueWords } from '../domain/sidebar/announcement';
import { dueCount } from '../domain/sidebar/sidebar';

/** Turns an item of the status bar into a button with the number of follow-ups that are due. Hidden if there are none. */
export class DueButton {
  readonly #el: HTMLElement;

  constructor(el: HTMLElement, open: () => void) {
    this.#el = el;
    el.toggle(false);
    el.addClass('mod-clickable', 'interview-follow-up-status');
    el.setAttrs({ role: 'button', tabindex: 0 });
    el.addEventListener('click', open);
    el.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
  }

  show(agenda: Agenda): void {
    const due = wordsFor(agenda);
    this.#el.setText(due ?? '');
    // The tooltip is also the item's name, which a screen reader reads instead of the text.
    setTooltip(this.#el, words('views').statusBar(due ?? ''), { placement: 'top' });
    this.#el.toggle(due !== null);
  }
}

/** The words of the status bar; null if nothing is due. */
function wordsFor(agenda: Agenda): string | null {
  const due = dueCount(agenda);
  return due === 0 ? null : dueWords(due);
}
