import type { Fix, Fixes } from '../domain/sidebar/fixes';
import { cls } from './css-class';

/** A button for one value, or for a menu of them. */
export interface FixButton {
  readonly button: HTMLButtonElement;
  /** Null if the button opens the menu. */
  readonly fix: Fix | null;
}

/** Adds buttons for the values that can solve a problem: one for each, or one for a menu if there are many. */
export function addFixButtons(parent: HTMLElement, { values, question }: Fixes): readonly FixButton[] {
  if (values.length === 0) return [];
  const box = parent.createDiv({ cls: cls('fixes') });
  if (question !== null) return [{ button: addButton(box, question, question), fix: null }];
  return values.map((fix) => ({ button: addButton(box, fix.words, fix.label), fix }));
}

function addButton(box: HTMLElement, text: string, label: string): HTMLButtonElement {
  return box.createEl('button', { text, attr: { 'type': 'button', 'aria-label': label, 'dir': 'auto' } });
}
