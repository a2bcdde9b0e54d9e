import type { Menu } from 'obsidian';
import { cls } from '../ui/css-class';

type Click = MouseEvent | KeyboardEvent;

/** Shows a menu at the pointer, or below the element's first line if a key or a screen reader asked for it. */
export function showMenu(menu: Menu, el: HTMLElement, event: UIEvent): void {
  // A click by key or screen reader has no position.
  if (event.instanceOf(MouseEvent) && (event.detail > 0 || event.type === 'contextmenu' || event.type === 'drop')) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, top, width } = el.getBoundingClientRect();
  const line = el.firstElementChild?.getBoundingClientRect().height ?? 0;
  menu.showAtPosition({ x: left, y: top + line, width }, el.doc);
}

/**
 * Adds an entry. Obsidian puts a line between two sections.
 * @param key the key that does the same on the row
 */
export function addEntry(
  menu: Menu, section: string, title: string, icon: string | null, act: (event: Click) => void | Promise<void>, key?: string,
): void {
  const words = key === undefined ? title : withKey(title, key);
  menu.addItem((entry) => entry.setTitle(words).setIcon(icon).setSection(section).onClick((event) => void act(event)));
}

function withKey(title: string, key: string): DocumentFragment {
  return createFragment((words) => {
    words.appendText(title);
    words.createEl('kbd', { cls: cls('key'), text: key, attr: { 'aria-hidden': 'true' } });
  });
}
