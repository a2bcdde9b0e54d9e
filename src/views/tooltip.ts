import { setTooltip } from 'obsidian';

/** Long enough not to come up while the pointer only passes over a row. */
const ROW_DELAY = 500;

/** Names an element for those who hear it, and for those who point at it. */
export function name(el: HTMLElement, words: string): void {
  // A tooltip is not promised to be a name, so both are said.
  el.setAttribute('aria-label', words);
  setTooltip(el, words);
}

/** The same for a row, over which the pointer passes on its way. */
export function nameRow(el: HTMLElement, words: string): void {
  el.setAttribute('aria-label', words);
  setTooltip(el, words, { delay: ROW_DELAY });
}
