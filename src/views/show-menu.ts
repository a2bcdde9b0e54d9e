import type { Menu } from 'obsidian';

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
