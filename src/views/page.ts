import type { App, Component } from 'obsidian';
import type { Message, Offer } from '../domain/agenda/empty';
import type { Group } from '../domain/agenda/sidebar';
import { Announcer } from './announcer';
import { cls } from './css-class';
import { FilterBox, type FilterNeeds } from './filter-box';
import { Header, type HeaderNeeds, type HeaderState } from './header';
import { MessageElement } from './message-element';
import { RowActions } from './row-actions';
import type { SidebarHost } from './sidebar-host';
import { Tree } from './tree';
import { TreeEvents, type TreeNeeds } from './tree-events';

export interface PageNeeds extends HeaderNeeds, Omit<TreeNeeds, 'say'>, FilterNeeds {
  readonly app: App;
  readonly host: SidebarHost;
  take(offer: Offer): void;
}

let drawn = 0;

/** All that stands in the view: buttons, filter, a message, the rows, and a voice. */
export class Page {
  readonly announcer: Announcer;
  private readonly header: Header;
  private readonly filter: FilterBox;
  private readonly scroller: HTMLElement;
  private readonly message: MessageElement;
  private readonly tree: Tree;

  /** @param owner what the listeners live as long as */
  constructor(parent: HTMLElement, owner: Component, needs: PageNeeds) {
    parent.empty();
    parent.addClass(cls('view'));
    const labelId = cls(`label-${drawn += 1}`);
    parent.createSpan({ cls: cls('unseen'), text: 'Follow-ups', attr: { id: labelId } });
    this.header = new Header(parent, needs);
    this.filter = new FilterBox(parent, needs);
    this.scroller = parent.createDiv({ cls: cls('scroller') });
    this.message = new MessageElement(this.scroller, (offer) => needs.take(offer));
    this.tree = new Tree(this.scroller, labelId);
    this.announcer = new Announcer(parent);
    const say = (text: string) => this.announcer.say(text);
    const actions = new RowActions(needs.app, needs.host, say, () => this.refocus());
    new TreeEvents(this.tree, actions, { ...needs, say }).listen(owner);
  }

  update(groups: readonly Group[], message: Message | null, header: HeaderState, filter: string): void {
    const { scrollTop } = this.scroller;
    this.header.update(header);
    this.filter.update(header.filterShown, filter);
    this.message.update(message);
    this.tree.update(groups);
    this.scroller.scrollTop = scrollTop;
  }

  focusFilter(): void {
    this.filter.focus();
  }

  focusRows(): void {
    this.tree.focusCurrent();
  }

  /** Once the filter's box is hidden, the focus has to go somewhere. */
  focusRowsOrFilterButton(): void {
    if (this.tree.current() === null) this.header.focusFilter();
    else this.tree.focusCurrent();
  }

  /** After a menu, unless it led somewhere else. */
  private refocus(): void {
    const { doc } = this.scroller;
    if (doc.activeElement === null || doc.activeElement === doc.body) this.tree.focusCurrent();
  }
}
