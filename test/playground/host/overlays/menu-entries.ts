import { MenuItem, type Menu, type MenuSeparator } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './functions';

/** Draws the menu's entries section by section, and gives those that can be reached, in their order. */
export function drawEntries(el: HTMLElement, menu: Menu): ReadonlyMap<HTMLElement, MenuItem> {
  const entries = new Map<HTMLElement, MenuItem>();
  el.empty();
  for (const section of sections(menu.items__)) {
    addSeparator(el);
    for (const item of section) {
      if (!(item instanceof MenuItem)) addSeparator(el);
      else if (item.isLabel__) drawLabel(el, item);
      else entries.set(drawItem(el, item), item);
    }
  }
  if (el.lastElementChild?.matches('.menu-separator') === true) el.lastElementChild.remove();
  return entries;
}

/** Puts the entries of a section together, at the place of the section's first one. */
function sections(items: readonly (MenuItem | MenuSeparator)[]): Iterable<readonly (MenuItem | MenuSeparator)[]> {
  const found = new Map<string, (MenuItem | MenuSeparator)[]>();
  let name = '';
  for (const item of items) {
    if (item instanceof MenuItem) name = item.section__;
    const section = found.get(name);
    if (section === undefined) found.set(name, [item]);
    else section.push(item);
  }
  return found.values();
}

/** Leaves out separators at the top and after another separator. */
function addSeparator(el: HTMLElement): void {
  if (el.lastElementChild === null || el.lastElementChild.matches('.menu-separator')) return;
  el.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

function drawLabel(el: HTMLElement, item: MenuItem): void {
  const label = el.createDiv({ cls: 'menu-item is-label', attr: { role: 'presentation' } });
  label.createDiv({ cls: 'menu-item-title' }).append(titleOf(item));
}

function drawItem(el: HTMLElement, item: MenuItem): HTMLElement {
  const role = item.checked__ === null ? 'menuitem' : 'menuitemcheckbox';
  const entry = el.createDiv({ cls: 'menu-item tappable', attr: { role, tabindex: '-1' } });
  entry.toggleClass('is-warning', item.warning__);
  entry.toggleClass('is-disabled', item.disabled__);
  if (item.disabled__) entry.setAttr('aria-disabled', 'true');
  if (!el.hasClass('mod-no-icon')) setIcon(entry.createDiv({ cls: 'menu-item-icon' }), item.icon__ ?? '');
  entry.createDiv({ cls: 'menu-item-title' }).append(titleOf(item));
  if (item.checked__ !== null) check(entry, item.checked__);
  if (item.submenu__ !== null) leadOn(entry);
  return entry;
}

function check(entry: HTMLElement, checked: boolean): void {
  entry.toggleClass('mod-checked', checked);
  entry.setAttr('aria-checked', String(checked));
  if (checked) setIcon(entry.createDiv({ cls: 'menu-item-icon mod-checked' }), 'check');
}

function leadOn(entry: HTMLElement): void {
  entry.addClass('has-submenu');
  entry.setAttrs({ 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  setIcon(entry.createDiv({ cls: 'menu-item-icon mod-submenu' }), 'chevron-right');
}

/** A copy of a fragment, as the menu may be shown again. */
function titleOf({ title__ }: MenuItem): Node | string {
  return typeof title__ === 'string' ? title__ : title__.cloneNode(true);
}
