import type { MenuPositionDef } from 'obsidian';
import { MenuItem, type Menu } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { placeInWindow, rememberFocus, restoreFocus } from './dom';
import { pushKeys } from './keys';
import { drawEntries } from './menu-entries';

/** A menu on the page, or a submenu beside its entry. */
export class MenuView {
  private readonly el: HTMLElement;
  private readonly entries: ReadonlyMap<HTMLElement, MenuItem>;
  private child: { readonly view: MenuView; readonly of: HTMLElement } | null = null;
  private drop: (() => void) | null = null;

  constructor(menu: Menu, private readonly parent: MenuView | null, private readonly onClosed: () => void) {
    this.el = menu.dom__;
    this.el.addClass('menu');
    this.el.setAttrs({ 'role': 'menu', 'tabindex': '-1', 'aria-label': hostWords().menu });
    this.entries = drawEntries(this.el, menu);
    for (const [el, item] of this.entries) this.listen(el, item);
  }

  open({ x, y, width = 0, left = false, overlap = false }: MenuPositionDef, selectFirst: boolean): void {
    rememberFocus(this.el);
    document.body.append(this.el);
    const beside = this.parent !== null && !overlap;
    // Without room on the one side, it opens to the other.
    if (left) placeInWindow(this.el, Infinity, y, { x, y });
    else placeInWindow(this.el, beside ? x + width : x, y, { x: beside ? x : x + width, y });
    this.drop = pushKeys((event) => this.takesKey(event));
    window.addEventListener('mousedown', this.pressed, true);
    window.addEventListener('resize', this.resized);
    if (selectFirst) this.focusAt(0);
    else this.el.focus({ preventScroll: true });
  }

  close(): void {
    if (this.drop === null) return;
    this.child?.view.close();
    this.drop();
    this.drop = null;
    window.removeEventListener('mousedown', this.pressed, true);
    window.removeEventListener('resize', this.resized);
    restoreFocus(this.el);
    this.el.remove();
    this.el.empty();
    this.onClosed();
  }

  /** A press outside the menu and its submenus closes it. */
  private readonly pressed = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('.menu') !== null) return;
    this.close();
  };

  private readonly resized = (): void => this.close();

  private listen(el: HTMLElement, item: MenuItem): void {
    el.addEventListener('click', (event) => this.choose(el, item, event));
    el.addEventListener('mouseenter', () => {
      el.focus({ preventScroll: true });
      if (this.child?.of !== el) this.child?.view.close();
      if (item.submenu__ !== null) this.openChild(el, item.submenu__, false);
    });
    el.addEventListener('focus', () => this.mark(el));
  }

  private mark(selected: HTMLElement | null): void {
    for (const el of this.entries.keys()) el.toggleClass('selected', el === selected);
  }

  private choose(el: HTMLElement, item: MenuItem, event: KeyboardEvent | MouseEvent): void {
    if (item.disabled__) return;
    if (item.submenu__ !== null) {
      this.openChild(el, item.submenu__, true);
      return;
    }
    this.closeAll();
    item.onClick__?.(event);
  }

  private closeAll(): void {
    if (this.parent === null) this.close();
    else this.parent.closeAll();
  }

  private openChild(el: HTMLElement, menu: Menu, selectFirst: boolean): void {
    if (this.child?.of === el) {
      if (selectFirst) this.child.view.focusAt(0);
      return;
    }
    this.child?.view.close();
    const view = new MenuView(menu, this, () => {
      this.child = null;
      el.setAttr('aria-expanded', 'false');
    });
    this.child = { view, of: el };
    el.setAttr('aria-expanded', 'true');
    const { left, top, width } = el.getBoundingClientRect();
    view.open({ x: left, y: top, width }, selectFirst);
  }

  private focusAt(index: number): void {
    const all = [...this.entries.keys()];
    all.at(index % all.length)?.focus({ preventScroll: false });
  }

  /** While the menu is open, no key reaches what is below it. */
  private takesKey(event: KeyboardEvent): boolean {
    const all = [...this.entries.keys()];
    const at = all.findIndex((el) => el === document.activeElement);
    switch (event.key) {
      case 'ArrowDown': this.focusAt(at + 1); break;
      case 'ArrowUp': this.focusAt(at < 0 ? -1 : at - 1); break;
      case 'Home': this.focusAt(0); break;
      case 'End': this.focusAt(-1); break;
      case 'ArrowLeft': if (this.parent !== null) this.close(); break;
      case 'ArrowRight': this.enter(all[at]); break;
      case 'Escape': case 'Tab': this.close(); break;
      case 'Enter': case ' ': this.chooseByKey(all[at], event); break;
      default: return !event.ctrlKey && !event.metaKey;
    }
    return true;
  }

  private enter(el: HTMLElement | undefined): void {
    const submenu = el === undefined ? null : this.entries.get(el)?.submenu__ ?? null;
    if (el !== undefined && submenu !== null) this.openChild(el, submenu, true);
  }

  private chooseByKey(el: HTMLElement | undefined, event: KeyboardEvent): void {
    const item = el === undefined ? undefined : this.entries.get(el);
    if (el !== undefined && item !== undefined) this.choose(el, item, event);
  }
}
