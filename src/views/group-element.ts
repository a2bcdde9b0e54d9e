import { setIcon } from 'obsidian';
import type { Row } from '../domain/sidebar/row';
import type { Group } from '../domain/sidebar/sidebar';
import { cls } from '../ui/css-class';
import { putInOrder } from './put-in-order';
import { RowElement } from './row-element';

let drawn = 0;

/** A group on the page: a heading that folds it, and its rows. */
export class GroupElement {
  readonly el: HTMLElement;
  readonly #title: HTMLElement;
  readonly #count: HTMLElement;
  readonly #rowsEl: HTMLElement;
  readonly #rows = new Map<string, RowElement>();
  #group: Group;

  constructor(parent: HTMLElement, group: Group) {
    this.#group = group;
    const id = cls(`group-${drawn += 1}`);
    this.el = parent.createDiv({
      cls: cls('group'),
      attr: { 'role': 'treeitem', 'aria-level': '1', 'tabindex': '-1', 'aria-labelledby': id, 'data-key': group.key },
    });
    const heading = this.el.createDiv({ cls: cls('heading'), attr: { id } });
    setIcon(heading.createSpan({ cls: cls('fold'), attr: { 'aria-hidden': 'true' } }), 'chevron-down');
    this.#title = heading.createSpan({ cls: cls('group-title'), attr: { dir: 'auto' } });
    this.#count = heading.createSpan({ cls: cls('count') });
    this.#rowsEl = this.el.createDiv({ cls: cls('rows'), attr: { role: 'group' } });
    this.#draw(group);
  }

  get current(): Group {
    return this.#group;
  }

  /** The row elements in their order. */
  get shown(): readonly RowElement[] {
    return this.#group.rows.flatMap(({ key }) => this.#rows.get(key) ?? []);
  }

  /** Takes the current group. If it is the same object as before, it reads the same. */
  update(group: Group): void {
    if (group === this.#group) return;
    this.#draw(group);
  }

  #draw(group: Group): void {
    this.#group = group;
    const { title, folded, count } = group;
    write(this.#title, title);
    write(this.#count, String(count));
    this.el.setAttribute('aria-expanded', String(!folded));
    this.el.toggleClass('is-folded', folded);
    this.#rowsEl.toggle(!folded);
    this.#updateRows(group.rows);
  }

  #updateRows(rows: readonly Row[]): void {
    const keys = new Set(rows.map((row) => row.key));
    for (const [key, row] of this.#rows) {
      if (keys.has(key)) continue;
      row.el.remove();
      this.#rows.delete(key);
    }
    const elements = rows.map((row) => this.#rowFor(row).el);
    putInOrder(this.#rowsEl, elements);
  }

  #rowFor(row: Row): RowElement {
    const known = this.#rows.get(row.key);
    if (known !== undefined) {
      known.update(row);
      return known;
    }
    const made = new RowElement(this.#rowsEl, row);
    this.#rows.set(row.key, made);
    return made;
  }
}

function write(el: HTMLElement, text: string): void {
  if (el.textContent !== text) el.setText(text);
}
