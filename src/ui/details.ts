import { words } from '../domain/language/interface';
import { cls } from './css-class';

/** Adds a part that its heading folds. */
export function addDetails(parent: HTMLElement, title: string, open: boolean): HTMLDetailsElement {
  const details = parent.createEl('details', { cls: cls('section') });
  details.open = open;
  details.createEl('summary', { text: title });
  return details;
}

/** Adds a list of the first `max` items and counts the rest: nobody reads on, and a page of thousands of lines is slow. */
export function addList<T>(parent: HTMLElement, items: readonly T[], max: number, draw: (el: HTMLElement, item: T) => void): void {
  const list = parent.createEl('ul');
  for (const item of items.slice(0, max)) draw(list.createEl('li'), item);
  if (items.length > max) list.createEl('li', { text: words('common').andMore(items.length - max) });
}
