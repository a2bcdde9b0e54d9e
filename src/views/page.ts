import type { Component } from 'obsidian';
import type { Message, MessageAction } from '../domain/sidebar/empty';
import type { Group } from '../domain/sidebar/sidebar';
import { cls } from '../ui/css-class';
import type { Announcer } from './announcer';
import { FilterBox, type FilterDeps } from './filter-box';
import { FollowUpList, type ListDeps } from './follow-up-list';
import { Header, type HeaderDeps, type HeaderState } from './header';
import { MessageElement } from './message-element';

export interface PageDeps extends HeaderDeps, ListDeps, FilterDeps {
  act(action: MessageAction): void;
}

/** Everything in the view: buttons, filter, a message, and the rows. */
export class Page {
  readonly #header: Header;
  readonly #filter: FilterBox;
  readonly #scroller: HTMLElement;
  readonly #message: MessageElement;
  readonly #list: FollowUpList;

  /** @param owner the component with which the listeners end */
  constructor(parent: HTMLElement, owner: Component, deps: PageDeps) {
    parent.empty();
    parent.addClass(cls('view'), cls('list'));
    this.#header = new Header(parent, deps);
    this.#filter = new FilterBox(parent, deps);
    this.#scroller = parent.createDiv({ cls: cls('scroller') });
    this.#message = new MessageElement(this.#scroller, (action) => deps.act(action));
    this.#list = new FollowUpList({ scroller: this.#scroller, frame: parent }, owner, deps);
  }

  get announcer(): Announcer {
    return this.#list.announcer;
  }

  update(groups: readonly Group[], message: Message | null, header: HeaderState, filter: string): void {
    const { scrollTop } = this.#scroller;
    this.#header.update(header);
    this.#filter.update(header.filterShown, filter);
    this.#message.update(message);
    this.#list.update(groups);
    this.#scroller.scrollTop = scrollTop;
  }

  focus(): void {
    if (this.#list.isEmpty) this.#message.focus();
    else this.#list.focus();
  }

  focusFilter(): void {
    this.#filter.focus();
  }

  focusRows(): void {
    this.#list.focus();
  }

  /** Once the filter's box is hidden, the focus has to go somewhere. */
  focusRowsOrFilterButton(): void {
    if (this.#list.isEmpty) this.#header.focusFilter();
    else this.#list.focus();
  }
}
