import type { Component } from 'obsidian';
import type { Message, MessageAction } from '../domain/sidebar/empty';
import type { Group } from '../domain/sidebar/sidebar';
import { cls } from '../ui/css-class';
import { Announcer } from './announcer';
import { FilterBox, type FilterDeps } from './filter-box';
import { Header, type HeaderDeps, type HeaderState } from './header';
import { MessageElement } from './message-element';
import { RowActions } from './row-actions';
import { SelectedActions } from './selected-actions';
import { Selection } from './selection';
import { SelectionBar } from './selection-bar';
import type { SidebarHost } from './sidebar-host';
import { Tree } from './tree';
import { TreeEvents, type TreeDeps } from './tree-events';

export interface PageDeps extends HeaderDeps, Omit<TreeDeps, 'say'>, FilterDeps {
  readonly host: SidebarHost;
  act(action: MessageAction): void;
}

let drawn = 0;

/** All that the view shows: buttons, filter, a message, the rows, and announcements for screen readers. */
export class Page {
  readonly announcer: Announcer;
  readonly #header: Header;
  readonly #filter: FilterBox;
  readonly #scroller: HTMLElement;
  readonly #message: MessageElement;
  readonly #tree: Tree;
  readonly #bar: SelectionBar;
  readonly #selection: Selection;
  readonly #selected: SelectedActions;

  /** @param owner the component with which the listeners end */
  constructor(parent: HTMLElement, owner: Component, deps: PageDeps) {
    parent.empty();
    parent.addClass(cls('view'));
    const labelId = cls(`label-${drawn += 1}`);
    parent.createSpan({ cls: cls('visually-hidden'), text: 'Follow-ups', attr: { id: labelId } });
    this.#header = new Header(parent, deps);
    this.#filter = new FilterBox(parent, deps);
    this.#scroller = parent.createDiv({ cls: cls('scroller') });
    this.#bar = new SelectionBar(parent, {
      done: () => this.#selected.done(),
      snooze: (event) => this.#selected.snooze(this.#bar.el, event),
      skip: () => this.#selected.skip(),
      clear: () => this.#selection.clear(),
    });
    this.#message = new MessageElement(this.#scroller, (action) => deps.act(action));
    this.#tree = new Tree(this.#scroller, labelId);
    this.announcer = new Announcer(parent);
    const say = (text: string) => this.announcer.say(text);
    const fold = (key: string, folded: boolean) => deps.fold(key, folded);
    const focus = () => this.#refocus();
    this.#selection = new Selection(this.#tree, { say, changed: (items) => this.#bar.update(items) });
    const row = new RowActions(deps.host, { say, focus, fold, select: (key) => this.#selection.start(key) });
    this.#selected = new SelectedActions({ host: deps.host, selection: this.#selection, focus });
    new TreeEvents(this.#tree, { row, selection: this.#selection, selected: this.#selected }, { ...deps, say }).listen(owner);
  }

  update(groups: readonly Group[], message: Message | null, header: HeaderState, filter: string): void {
    const { scrollTop } = this.#scroller;
    this.#header.update(header);
    this.#filter.update(header.filterShown, filter);
    this.#message.update(message);
    this.#tree.update(groups);
    this.#selection.refresh();
    this.#scroller.scrollTop = scrollTop;
  }

  focusFilter(): void {
    this.#filter.focus();
  }

  focusRows(): void {
    this.#tree.focusCurrent();
  }

  /** Once the filter's box is hidden, the focus has to go somewhere. */
  focusRowsOrFilterButton(): void {
    if (this.#tree.current() === null) this.#header.focusFilter();
    else this.#tree.focusCurrent();
  }

  /** After a menu, unless it led somewhere else. */
  #refocus(): void {
    const { doc } = this.#scroller;
    if (doc.activeElement === null || doc.activeElement === doc.body) this.#tree.focusCurrent();
  }
}
