import { setTooltip } from 'obsidian';

/** Long enough (ms) that no tooltip appears while the pointer only passes over a row. */
const ROW_DELAY = 500;

/**
 * Names an element for screen readers and in a tooltip.
 * @param key the key that does the same on the element's row
 */
export function name(el: HTMLElement, words: string, key?: string): void {
  setTooltip(el, key === undefined ? words : `${words} (${key})`);
  // Obsidian does not promise that a tooltip is also the accessible name.
  el.setAttribute('aria-label', words);
  if (key !== undefined) el.setAttribute('aria-keyshortcuts', key);
}

/** Does the same for a row, with a delay before the tooltip. */
export function nameRow(el: HTMLElement, words: string): void {
  el.setAttribute('aria-label', words);
  setTooltip(el, words, { delay: ROW_DELAY });
}
