import { Menu } from 'obsidian';
import type { Day } from '../domain/dates/day';
import { words } from '../domain/language/interface';
import type { FollowUp } from '../domain/playbook/follow-up';
import { snoozeChoices } from '../domain/sidebar/day-choices';
import { askForSnoozeDay } from '../modals/snooze-choices';
import type { Selection } from './selection';
import { addEntry, showMenu } from './menus';
import type { SidebarHost } from './sidebar-host';

export interface SelectedActionsDeps {
  readonly host: SidebarHost;
  readonly selection: Selection;
  /** Gives the focus back to the rows after a menu. */
  focus(): void;
}

/** What a person does with all selected rows together. Each action ends the selection. */
export class SelectedActions {
  readonly #deps: SelectedActionsDeps;

  constructor(deps: SelectedActionsDeps) {
    this.#deps = deps;
  }

  done(): void {
    const { host, selection } = this.#deps;
    void host.actions.markAllDone(selection.items);
    selection.clear();
  }

  skip(): void {
    const { host, selection } = this.#deps;
    void host.actions.skipAll(selection.items);
    selection.clear();
  }

  snooze(el: HTMLElement, event: UIEvent): void {
    const menu = new Menu();
    this.#addSnoozes(menu, this.#deps.selection.items);
    this.#show(menu, el, event);
  }

  menu(el: HTMLElement, event: UIEvent): void {
    const { selection } = this.#deps;
    const { items } = selection;
    const menu = new Menu();
    const { markAll, snoozeAll, skipAll, clearSelection } = words('views');
    addEntry(menu, 'done', markAll(items.length), 'check', () => this.done(), 'd');
    addEntry(menu, 'done', snoozeAll(items.length), 'moon', () => this.snooze(el, event), 's');
    addEntry(menu, 'done', skipAll(items.length), 'skip-forward', () => this.skip());
    addEntry(menu, 'select', clearSelection, 'x', () => selection.clear());
    this.#show(menu, el, event);
  }

  #addSnoozes(menu: Menu, items: readonly FollowUp[]): void {
    const { host } = this.#deps;
    const now = host.clock.now();
    for (const { day, words: name } of items.length === 0 ? [] : snoozeChoices(items, now)) {
      addEntry(menu, 'snooze', name, 'moon', () => this.#snoozeUntil(items, day));
    }
    addEntry(menu, 'snooze', words('views').anotherDay, 'calendar', () => {
      askForSnoozeDay(items, now, host.dialogs.askForDate, (day) => this.#snoozeUntil(items, day));
    });
  }

  #snoozeUntil(items: readonly FollowUp[], day: Day): void {
    const { host, selection } = this.#deps;
    void host.actions.snoozeAll(items, day);
    selection.clear();
  }

  #show(menu: Menu, el: HTMLElement, event: UIEvent): void {
    menu.onHide(() => this.#deps.focus());
    showMenu(menu, el, event);
  }
}
