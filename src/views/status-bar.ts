import { setTooltip } from 'obsidian';
import type { Agenda } from '../domain/playbook/follow-up';

/** Turns an item of the status bar into a button that says how much is due; on a day with nothing due it is not there. */
export class DueButton {
  readonly #el: HTMLElement;

  constructor(el: HTMLElement, open: () => void) {
    this.#el = el;
    el.addClass('mod-clickable', 'interview-follow-up-status');
    el.setAttrs({ role: 'button', tabindex: 0 });
    setTooltip(el, 'Open follow-ups', { placement: 'top' });
    el.addEventListener('click', open);
    el.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
  }

  show(agenda: Agenda): void {
    const words = dueWords(agenda);
    this.#el.setText(words ?? '');
    this.#el.toggle(words !== null);
  }
}

/** How many things are due by today, as the status bar says it; null where nothing is. */
function dueWords({ items }: Agenda): string | null {
  const due = items.filter(({ state }) => state === 'overdue' || state === 'today').length;
  return due === 0 ? null : `${due} due`;
}
