import type { Component } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Group } from '../domain/sidebar/sidebar';
import { cls } from '../ui/css-class';
import { Announcer } from './announcer';
import { RowActions } from './row-actions';
import { SelectedActions } from './selected-actions';
import { Selection } from './selection';
import { SelectionBar } from './selection-bar';
import type { SidebarHost } from './sidebar-host';
import { Tree } from './tree';
import { TreeEvents, type TreeDeps } from './tree-events';

export interface ListDeps extends TreeDeps {
  readonly host: SidebarHost;
}

/** Where a list is drawn. */
export interface ListPlace {
  /** The parent of the rows. */
  readonly scroller: HTMLElement;
  /** The parent of what does not scroll: the selection bar, and the announcements for screen readers. */
  readonly frame: HTMLElement;
}

let drawn = 0;

/** Groups and rows with all that can be done with them, wherever they are shown. */
export class FollowUpList {
  readonly announcer: Announcer;
  readonly #tree: Tree;
  readonly #bar: SelectionBar;
  readonly #selection: Selection;
  readonly #selected: SelectedActions;

  /** @param owner the component with which the listeners end */
  constructor({ scroller, frame }: ListPlace, owner: Component, deps: ListDeps) {
    const labelId = cls(`label-${drawn += 1}`);
    frame.createSpan({ cls: cls('visually-hidden'), text: words('common').followUps, attr: { id: labelId } });
    this.#bar = new SelectionBar(frame, {
      done: () => this.#selected.done(),
      snooze: (event) => this.#selected.snooze(this.#bar.el, event),
      skip: () => this.#selected.skip(),
      clear: () => this.#selection.clear(),
    });
    this.#tree = new Tree(scroller, labelId);
    this.announcer = new Announcer(frame);
    const say = (text: string) => this.announcer.say(text);
    const fold = (key: string, folded: boolean) => deps.fold(key, folded);
    const focus = () => this.#refocus();
    this.#selection = new Selection(this.#tree, { say, changed: (items) => this.#bar.update(items) });
    const row = new RowActions(deps.host, { say, focus, fold, select: (key) => this.#selection.start(key) });
    this.#selected = new SelectedActions({ host: deps.host, selection: this.#selection, focus });
    new TreeEvents(this.#tree, { row, selection: this.#selection, selected: this.#selected }, { ...deps, say }).listen(owner);
  }

  /** Whether there is a row or a heading to go to. */
  get isEmpty(): boolean {
    return this.#tree.current() === null;
  }

  update(groups: readonly Group[]): void {
    this.#tree.update(groups);
    this.#selection.refresh();
  }

  focus(): void {
    this.#tree.focusCurrent();
  }

  /** After a menu, unless it led somewhere else. */
  #refocus(): void {
    const { doc } = this.#tree.el;
    if (doc.activeElement === null || doc.activeElement === doc.body) this.#tree.focusCurrent();
  }
}
