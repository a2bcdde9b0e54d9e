import { words } from '../domain/language/interface';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { Row } from '../domain/sidebar/row';
import type { Tree, TreeItem } from './tree';

export interface SelectionDeps {
  /** Tells a screen reader. */
  say(text: string): void;
  /** Called after each change. */
  changed(items: readonly FollowUp[]): void;
}

/** The rows that are dealt with together. Only follow-ups with a note can be selected. */
export class Selection {
  readonly #tree: Tree;
  readonly #deps: SelectionDeps;
  readonly #keys = new Set<string>();
  /** Where a range begins. */
  #anchor: string | null = null;
  /** Whether a plain click selects, as on a phone, where there are no modifier keys. */
  #byClick = false;

  constructor(tree: Tree, deps: SelectionDeps) {
    this.#tree = tree;
    this.#deps = deps;
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  get takesClicks(): boolean {
    return this.#byClick;
  }

  /** The follow-ups selected, from top to bottom. */
  get items(): readonly FollowUp[] {
    return this.#tree.items().flatMap(({ key, row }) => {
      const item = this.#keys.has(key) ? writable(row?.current) : null;
      return item === null ? [] : [item];
    });
  }

  has({ key }: TreeItem): boolean {
    return this.#keys.has(key);
  }

  /** Selects the row, and from then on each row that is clicked. */
  start(key: string): void {
    this.#byClick = true;
    this.#anchor = key;
    this.#keys.add(key);
    this.#show();
  }

  /** Adds the row, or takes it out. */
  toggle(item: TreeItem): void {
    if (writable(item.row?.current) === null) return this.#deps.say(words('views').notSelectable);
    this.#anchor = item.key;
    if (!this.#keys.delete(item.key)) this.#keys.add(item.key);
    this.#show();
  }

  /** Selects all rows from where the last one was selected, or from the first row given, to the second. */
  extend(from: TreeItem, to: TreeItem): void {
    const items = this.#tree.items();
    const at = (key: string) => items.findIndex((item) => item.key === key);
    const anchor = this.#anchor !== null && at(this.#anchor) >= 0 ? this.#anchor : from.key;
    const [first = 0, last = 0] = [at(anchor), at(to.key)].sort((a, b) => a - b);
    this.#keys.clear();
    for (const { key, row } of items.slice(first, last + 1)) if (writable(row?.current) !== null) this.#keys.add(key);
    this.#anchor = anchor;
    this.#show();
  }

  clear(): void {
    this.#keys.clear();
    this.#anchor = null;
    this.#show();
  }

  /** Drops rows that have left the list, and marks those that have been drawn since. */
  refresh(): void {
    if (this.isEmpty) return;
    const before = this.#keys.size;
    const shown = new Set(this.#tree.items().filter(({ row }) => writable(row?.current) !== null).map(({ key }) => key));
    for (const key of this.#keys) if (!shown.has(key)) this.#keys.delete(key);
    if (this.#keys.size === before) this.#tree.select(this.#keys);
    else this.#show();
  }

  #show(): void {
    if (this.isEmpty) this.#byClick = false;
    this.#tree.select(this.#keys);
    this.#deps.changed(this.items);
    this.#deps.say(words('views').rowsSelected(this.#keys.size));
  }
}

/** The row's follow-up, if there is a note to write into. */
export function writable(row: Row | undefined): FollowUp | null {
  return row?.subject.kind === 'follow-up' && row.note !== null ? row.subject.item : null;
}
