import type { Group } from '../domain/sidebar/sidebar';
import { cls } from '../ui/css-class';
import { GroupElement } from './group-element';
import { putInOrder } from './put-in-order';
import type { RowElement } from './row-element';

/** One item of the tree: a group's heading, or a row in it. */
export interface TreeItem {
  readonly key: string;
  readonly el: HTMLElement;
  readonly group: GroupElement;
  /** Null for the heading. */
  readonly row: RowElement | null;
}

/** The tree of groups and rows: one tab stop, which goes where the focus was last. */
export class Tree {
  readonly el: HTMLElement;
  readonly #groups = new Map<string, GroupElement>();
  #order: readonly GroupElement[] = [];
  /** The key of the item that holds the tab stop. */
  #stop: string | null = null;
  #stopEl: HTMLElement | null = null;

  constructor(parent: HTMLElement, labelId: string) {
    this.el = parent.createDiv({ cls: cls('tree'), attr: { 'role': 'tree', 'aria-labelledby': labelId, 'aria-multiselectable': 'true' } });
  }

  /** Shows these groups. The focus stays on its item or, if that is gone, goes to the one in its place. */
  update(groups: readonly Group[]): void {
    const focused = this.el.contains(this.el.doc.activeElement);
    const before = this.items().findIndex(({ key }) => key === this.#stop);
    this.#drop(new Set(groups.map((group) => group.key)));
    this.#order = groups.map((group) => this.#groupFor(group));
    putInOrder(this.el, this.#order.map((group) => group.el));
    this.el.toggle(groups.length > 0);
    this.#restoreStop(Math.max(before, 0), focused);
  }

  /** Marks the rows with these keys as selected, and no others. */
  select(keys: ReadonlySet<string>): void {
    for (const { key, row } of this.items()) row?.markSelected(keys.has(key));
  }

  /** Everything that the arrows reach, from top to bottom. */
  items(): readonly TreeItem[] {
    return this.#order.flatMap((group) => [
      { key: group.current.key, el: group.el, group, row: null },
      ...group.shown.map((row) => ({ key: row.current.key, el: row.el, group, row })),
    ]);
  }

  /** The item that holds the tab stop. */
  current(): TreeItem | null {
    return this.items().find(({ key }) => key === this.#stop) ?? null;
  }

  /** The row or the heading that the item is in; null for a heading. */
  parentOf({ key, group, row }: TreeItem): TreeItem | null {
    if (row === null) return null;
    const above = this.items().filter((item) => item.group === group);
    const before = above.slice(0, above.findIndex((item) => item.key === key));
    return before.findLast((item) => levelOf(item) < row.current.level) ?? null;
  }

  /** The item that the node is in; null for a node outside the tree. */
  itemOf(node: Node | null): TreeItem | null {
    const element = node?.instanceOf(HTMLElement) || node?.instanceOf(SVGElement) ? node : node?.parentElement;
    const key = element?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return this.items().find((item) => item.key === key) ?? null;
  }

  /** The item that is `count` items further on, but not past the first or the last. */
  itemAfter(item: TreeItem, count: number): TreeItem {
    const items = this.items();
    const at = items.findIndex(({ key }) => key === item.key);
    return items[Math.min(Math.max(at + count, 0), items.length - 1)] ?? item;
  }

  /** Moves the focus by `count` items, but not past the first or the last. */
  step(count: number): void {
    const item = this.current();
    if (item !== null) this.focus(this.itemAfter(item, count));
  }

  focus(item: TreeItem): void {
    this.stopAt(item);
    item.el.focus({ preventScroll: true });
    lineOf(item).scrollIntoView({ block: 'nearest' });
  }

  /** Puts the tab stop at the item; the focus stays where it is. */
  stopAt(item: TreeItem): void {
    if (this.#stopEl !== null) this.#stopEl.tabIndex = -1;
    item.el.tabIndex = 0;
    this.#stopEl = item.el;
    this.#stop = item.key;
  }

  /** Focuses what holds the tab stop. */
  focusCurrent(): void {
    const item = this.current();
    if (item !== null) this.focus(item);
  }

  /** Keeps the tab stop on its row; if that row is gone, moves it to the row in its place. */
  #restoreStop(before: number, focused: boolean): void {
    const items = this.items();
    const item = this.current() ?? nearestRow(items, before);
    if (item === undefined) this.#stop = null;
    else this.stopAt(item);
    const kept = this.el.contains(this.el.doc.activeElement);
    if (focused && !kept && item !== undefined) item.el.focus({ preventScroll: true });
  }

  #drop(kept: ReadonlySet<string>): void {
    for (const [key, group] of this.#groups) {
      if (kept.has(key)) continue;
      group.el.remove();
      this.#groups.delete(key);
    }
  }

  #groupFor(group: Group): GroupElement {
    const known = this.#groups.get(group.key);
    if (known !== undefined) {
      known.update(group);
      return known;
    }
    const made = new GroupElement(this.el, group);
    this.#groups.set(group.key, made);
    return made;
  }
}

function levelOf({ row }: TreeItem): number {
  return row === null ? 1 : row.current.level;
}

/** The next row, not a heading: a person who has dealt with one row goes on with the next. */
function nearestRow(items: readonly TreeItem[], at: number): TreeItem | undefined {
  const item = items[Math.min(at, items.length - 1)];
  if (item === undefined || item.row !== null) return item;
  return items.slice(at).find(({ row }) => row !== null) ?? item;
}

/** The part of an item that has to be visible: a group's heading, a row without the rows after it. */
function lineOf({ el, row }: TreeItem): Element {
  return row === null ? (el.firstElementChild ?? el) : el;
}
