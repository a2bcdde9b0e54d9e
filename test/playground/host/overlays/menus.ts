import type { MenuPositionDef } from 'obsidian';
import { Menu, MenuItem } from 'obsidian-test-mocks/obsidian';
import { MenuView } from './menu-view';
import { callKept } from './patching';

/** The one menu that is open, its submenus aside. */
let current: MenuView | null = null;
const views = new WeakMap<Menu, MenuView>();
/** Several listeners may add to the menu of one event. */
const byEvent = new WeakMap<Event, Menu>();

/** Shows menus on the page; the mock's only keep what was added to them. */
export function installMenus(): void {
  const methods: Partial<Menu> & ThisType<Menu> = {
    showAtMouseEvent(event: MouseEvent) {
      event.preventDefault();
      return show(this, { x: event.clientX, y: event.clientY });
    },
    showAtPosition(position: MenuPositionDef) {
      return show(this, position, true);
    },
    hide() {
      views.get(this)?.close();
      return this;
    },
    close() {
      views.get(this)?.close();
    },
    setNoIcon() {
      this.dom__.addClass('mod-no-icon');
      return this;
    },
  };
  Object.assign(Menu.prototype, methods);
  Menu.forEvent = forEvent;
  // The mock only has the name with underscores, as the typings leave it out.
  Reflect.set(MenuItem.prototype, 'setSubmenu', function (this: MenuItem) {
    return this.setSubmenu__();
  });
}

/** @param byKey whether a key opened it: then its first entry gets the focus */
function show(menu: Menu, at: MenuPositionDef, byKey = false): Menu {
  current?.close();
  const view = new MenuView(menu, null, () => {
    views.delete(menu);
    current = null;
    callKept(menu, 'onHideCallback');
  });
  views.set(menu, view);
  current = view;
  view.open(at, byKey);
  return menu;
}

/** The menu that shows itself at the event after all listeners have added to it. */
function forEvent(event: MouseEvent | PointerEvent): Menu {
  const known = byEvent.get(event);
  if (known !== undefined) return known;
  const menu = Menu.create2__();
  byEvent.set(event, menu);
  event.preventDefault();
  window.setTimeout(() => show(menu, { x: event.clientX, y: event.clientY }), 0);
  return menu;
}
