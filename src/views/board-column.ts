import { setIcon } from 'obsidian';
import type { BoardColumn } from '../domain/board/board';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import type { CardsDeps } from './board-cards';
import { putInOrder } from './put-in-order';

let drawn = 0;

/** A column on the page: its heading, its cards, and a button for more of them. */
export class ColumnElement {
  readonly el: HTMLElement;
  readonly #fold: HTMLElement;
  readonly #count: HTMLElement;
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  readonly #more: HTMLElement;
  #column: BoardColumn;

  constructor(parent: HTMLElement, column: BoardColumn, deps: CardsDeps) {
    this.#column = column;
    const { stage, title } = column;
    const id = cls(`column-${drawn += 1}`);
    this.el = parent.createEl('section', { cls: cls('column'), attr: { 'data-stage': stage, 'aria-labelledby': id } });
    const head = this.el.createEl('h3', { cls: cls('column-head'), attr: { id } });
    this.#fold = head.createEl('button', { cls: cls('column-fold'), attr: { type: 'button' } });
    setIcon(this.#fold.createSpan({ cls: cls('fold'), attr: { 'aria-hidden': 'true' } }), 'chevron-down');
    this.#fold.createSpan({ text: title });
    this.#fold.appendText(' ');
    // The listeners go with the buttons when the view closes.
    this.#fold.addEventListener('click', () => deps.fold(stage, !this.#column.folded));
    this.#count = this.#fold.createSpan({ cls: cls('count') });
    this.#list = this.el.createEl('ul', { cls: cls('cards') });
    this.#none = this.el.createEl('p', { cls: cls('column-none'), text: words('board').noCards[stage] });
    this.#more = this.el.createEl('button', { cls: cls('column-more'), attr: { type: 'button' } });
    this.#more.addEventListener('click', () => deps.showMore(stage));
  }

  get column(): BoardColumn {
    return this.#column;
  }

  update(column: BoardColumn, cards: readonly HTMLElement[]): void {
    this.#column = column;
    const { count, folded, more } = column;
    this.#count.setText(String(count));
    this.#fold.setAttribute('aria-expanded', String(!folded));
    this.el.toggleClass('is-folded', folded);
    putInOrder(this.#list, cards);
    this.#list.toggle(cards.length > 0);
    this.#none.toggle(count === 0);
    this.#more.toggle(more !== '');
    this.#more.setText(more);
  }
}
