import type { Group } from '../domain/agenda/sidebar';
import { cls } from './css-class';
import { GroupElement } from './group-element';
import { putInOrder } from './put-in-order';
import type { RowElement } from './row-element';

/** What stands at a place in the tree: a group's heading, or a row in it. */
export interface Place {
  readonly key: string;
  readonly el: HTMLElement;
  readonly group: GroupElement;
  /** Null for the heading. */
  readonly row: RowElement | null;
}

/** The tree of groups and rows: one tab stop, which goes where the focus was last. */
export class Tree {
  readonly el: HTMLElement;
  private readonly groups = new Map<string, GroupElement>();
  private order: readonly GroupElement[] = [];
  /** The key of the place that holds the tab stop. */
  private stop: string | null = null;
  private stopEl: HTMLElement | null = null;

  constructor(parent: HTMLElement, labelId: string) {
    this.el = parent.createDiv({ cls: cls('tree'), attr: { 'role': 'tree', 'aria-labelledby': labelId } });
  }

  /** Shows these groups. Focus stays where it was, or goes to what now stands there. */
  update(groups: readonly Group[]): void {
    const focused = this.el.contains(this.el.doc.activeElement);
    const before = this.places().findIndex(({ key }) => key === this.stop);
    this.drop(new Set(groups.map((group) => group.key)));
    this.order = groups.map((group) => this.groupFor(group));
    putInOrder(this.el, this.order.map((group) => group.el));
    this.el.toggle(groups.length > 0);
    this.settle(Math.max(before, 0), focused);
  }

  /** Everything that the arrows reach, from top to bottom. */
  places(): readonly Place[] {
    return this.order.flatMap((group) => [
      { key: group.current.key, el: group.el, group, row: null },
      ...group.shown.map((row) => ({ key: row.current.key, el: row.el, group, row })),
    ]);
  }

  /** The place that holds the tab stop. */
  current(): Place | null {
    return this.places().find(({ key }) => key === this.stop) ?? null;
  }

  /** The place that the node stands in; null for one outside of the tree. */
  placeOf(node: Node | null): Place | null {
    const element = node?.instanceOf(HTMLElement) || node?.instanceOf(SVGElement) ? node : node?.parentElement;
    const key = element?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    return this.places().find((place) => place.key === key) ?? null;
  }

  /** Moves the focus so many places on, as far as there are any. */
  step(count: number): void {
    const places = this.places();
    const at = places.findIndex(({ key }) => key === this.stop);
    const next = places[Math.min(Math.max(at + count, 0), places.length - 1)];
    if (next !== undefined) this.focus(next);
  }

  focus(place: Place): void {
    this.stopAt(place);
    place.el.focus({ preventScroll: true });
    lineOf(place).scrollIntoView({ block: 'nearest' });
  }

  /** Puts the tab stop at the place; the focus stays where it is. */
  stopAt(place: Place): void {
    if (this.stopEl !== null) this.stopEl.tabIndex = -1;
    place.el.tabIndex = 0;
    this.stopEl = place.el;
    this.stop = place.key;
  }

  /** Focuses what holds the tab stop. */
  focusCurrent(): void {
    const place = this.current();
    if (place !== null) this.focus(place);
  }

  /** The tab stop stays with its row; where that has gone, what stands in its place takes over. */
  private settle(before: number, focused: boolean): void {
    const places = this.places();
    const place = this.current() ?? nearestRow(places, before);
    if (place === undefined) this.stop = null;
    else this.stopAt(place);
    const kept = this.el.contains(this.el.doc.activeElement);
    if (focused && !kept && place !== undefined) place.el.focus({ preventScroll: true });
  }

  private drop(kept: ReadonlySet<string>): void {
    for (const [key, group] of this.groups) {
      if (kept.has(key)) continue;
      group.el.remove();
      this.groups.delete(key);
    }
  }

  private groupFor(group: Group): GroupElement {
    const known = this.groups.get(group.key);
    if (known !== undefined) {
      known.update(group);
      return known;
    }
    const made = new GroupElement(this.el, group);
    this.groups.set(group.key, made);
    return made;
  }
}

/** A row rather than a heading: whoever has dealt with one row goes on with the next. */
function nearestRow(places: readonly Place[], at: number): Place | undefined {
  const place = places[Math.min(at, places.length - 1)];
  if (place === undefined || place.row !== null) return place;
  return places.slice(at).find(({ row }) => row !== null) ?? place;
}

/** What has to be seen of a place: not all rows of a group, nor all of a long “why”. */
function lineOf({ el, row }: Place): Element {
  return row === null ? (el.firstElementChild ?? el) : el;
}
