import type { BoardColumn } from '../domain/board/board';
import type { BoardStage } from '../domain/board/stage';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { CardElement } from './board-card';
import { ColumnElement } from './board-column';

export interface CardsDeps {
  showMore(stage: BoardStage): void;
  /** Shows or hides the cards of the column. */
  fold(stage: BoardStage, folded: boolean): void;
}

/** The columns and their cards: one tab stop, which goes where the focus was last. */
export class BoardCards {
  readonly el: HTMLElement;
  readonly #deps: CardsDeps;
  readonly #columns = new Map<BoardStage, ColumnElement>();
  readonly #cards = new Map<string, CardElement>();
  /** The key of the card that holds the tab stop. */
  #stop: string | null = null;

  constructor(parent: HTMLElement, deps: CardsDeps) {
    this.#deps = deps;
    this.el = parent.createDiv({ cls: cls('board-columns') });
  }

  /** Shows these columns. A card keeps its element, and the focus, wherever it goes. @returns what has moved, in words */
  update(columns: readonly BoardColumn[]): readonly string[] {
    const focused = this.current()?.el.contains(this.el.doc.activeElement) === true;
    const before = this.#place();
    const shown = new Set(columns.flatMap(({ cards }) => cards.map(({ key }) => key)));
    for (const [key, card] of this.#cards) {
      if (shown.has(key)) continue;
      card.el.remove();
      this.#cards.delete(key);
    }
    const moved = columns.flatMap((column) => this.#updateColumn(column));
    this.#restoreStop(before, focused);
    return moved.slice(0, MAX_SAID);
  }

  /** The cards of each column that has any, from top to bottom. */
  rows(): readonly (readonly CardElement[])[] {
    const all = [...this.#columns.values()].map(({ column }) => column.cards.flatMap(({ key }) => this.#cards.get(key) ?? []));
    return all.filter((cards) => cards.length > 0);
  }

  current(): CardElement | null {
    return (this.#stop === null ? null : this.#cards.get(this.#stop)) ?? null;
  }

  cardOf(node: Node | null): CardElement | null {
    const key = closest(node, '[data-key]')?.dataset['key'];
    return key === undefined ? null : this.#cards.get(key) ?? null;
  }

  /** The stage of the column that the node is in; null for a node outside. */
  stageOf(node: Node | null): BoardStage | null {
    const el = closest(node, '[data-stage]');
    return [...this.#columns].find(([, column]) => column.el === el)?.[0] ?? null;
  }

  /** Marks the columns while a card is dragged: those that take it, and the one below it. Null: no card is dragged. */
  markTargets(takes: readonly BoardStage[] | null, over: BoardStage | null): void {
    for (const [stage, { el }] of this.#columns) {
      el.toggleClass('is-refusing', takes !== null && !takes.includes(stage));
      el.toggleClass('is-target', takes !== null && takes.includes(stage) && over === stage);
    }
  }

  focus(card: CardElement): void {
    this.stopAt(card);
    card.main.focus({ preventScroll: true });
    card.el.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the tab stop at the card; the focus stays where it is. */
  stopAt(card: CardElement): void {
    this.current()?.main.setAttribute('tabindex', '-1');
    this.#stop = card.current.key;
    card.main.setAttribute('tabindex', '0');
  }

  #updateColumn(column: BoardColumn): readonly string[] {
    const { stage, title } = column;
    const known = this.#columns.get(stage) ?? new ColumnElement(this.el, column, this.#deps);
    this.#columns.set(stage, known);
    const moved: string[] = [];
    const elements = column.cards.map((card) => {
      const element = this.#cards.get(card.key);
      if (element === undefined) {
        const made = new CardElement(card);
        this.#cards.set(card.key, made);
        return made.el;
      }
      if (element.current.stage !== stage) moved.push(words('board').moved(card.title, title));
      element.update(card);
      return element.el;
    });
    known.update(column, elements);
    return moved;
  }

  /** Where the tab stop is: its column among those that have cards, and its place there. */
  #place(): readonly [number, number] {
    const rows = this.rows();
    const at = rows.findIndex((cards) => cards.some(({ current: { key } }) => key === this.#stop));
    return [Math.max(at, 0), Math.max(rows[at]?.findIndex(({ current: { key } }) => key === this.#stop) ?? 0, 0)];
  }

  #restoreStop([row, place]: readonly [number, number], focused: boolean): void {
    const rows = this.rows();
    const cards = rows[Math.min(row, rows.length - 1)] ?? [];
    const card = this.current() ?? cards[Math.min(place, cards.length - 1)];
    if (card === undefined) return;
    if (focused && this.el.doc.activeElement !== card.main) this.focus(card);
    else this.stopAt(card);
  }
}

/** More moves at once are not read out. */
const MAX_SAID = 3;

function closest(node: Node | null, selector: string): HTMLElement | null {
  const element = node?.instanceOf(HTMLElement) || node?.instanceOf(SVGElement) ? node : node?.parentElement;
  return element?.closest<HTMLElement>(selector) ?? null;
}
