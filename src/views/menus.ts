import type { Menu } from 'obsidian';

type Click = MouseEvent | KeyboardEvent;

/** Shows a menu at the pointer, or below the element's first line if a key or a screen reader asked for it. */
export function showMenu(menu: Menu, el: HTMLElement, event: UIEvent): void {
  // A click by key or screen reader has no position.
  if (event.instanceOf(MouseEvent) && (event.detail > 0 || event.type === 'contextmenu')) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, top, width } = el.getBoundingClientRect();
  const line = el.firstElementChild?.getBoundingClientRect().height ?? 0;
  menu.showAtPosition({ x: left, y: top + line, width }, el.doc);
}

/** Adds an entry. Obsidian puts a line between two sections. */
export function addEntry(
  menu: Menu, section: string, title: string, icon: string | null, act: (event: Click) => void | Promise<void>,
): void {
  menu.addItem((entry) => entry.setTitle(title).setIcon(icon).setSection(section).onClick((event) => void act(event)));
}
