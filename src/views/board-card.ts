import { Platform, setIcon } from 'obsidian';
import type { Card, Dot } from '../domain/board/card';
import { words } from '../domain/language/interface';
import { sameJson } from '../domain/text/same-json';
import { cls } from '../ui/css-class';
import { name } from './tooltip';

/** A card on the page. Its node stays the same while it is about the same application. */
export class CardElement {
  readonly el: HTMLElement;
  /** What takes the focus, and opens the note. */
  readonly main: HTMLElement;
  readonly #more: HTMLElement;
  #card: Card;

  constructor(card: Card) {
    this.#card = card;
    // A long press scrolls, or opens the menu, on a touch screen.
    this.el = createEl('li', { cls: cls('card'), attr: { 'data-key': card.key, 'draggable': String(!Platform.isMobile) } });
    this.main = this.el.createEl('button', { cls: cls('card-main'), attr: { type: 'button', tabindex: '-1' } });
    this.#more = this.el.createEl('button', { cls: ['clickable-icon', cls('card-more')], attr: { type: 'button', tabindex: '-1' } });
    setIcon(this.#more, 'ellipsis');
    this.#draw();
  }

  get current(): Card {
    return this.#card;
  }

  isMore(node: Node | null): boolean {
    return node !== null && this.#more.contains(node);
  }

  /** Takes the current card, and draws it again only if it reads differently. */
  update(card: Card): void {
    const same = sameJson(card, this.#card);
    this.#card = card;
    if (!same) this.#draw();
  }

  #draw(): void {
    const { main } = this;
    const { title, role, next, when, isLate, waited, dots, rounds } = this.#card;
    main.empty();
    name(this.#more, words('board').actions(title), 'm');
    main.createDiv({ cls: cls('card-title') }).createSpan({ text: title, attr: { dir: 'auto' } });
    if (role !== '') main.createDiv({ cls: cls('card-role'), text: role, attr: { dir: 'auto' } });
    const line = main.createDiv({ cls: cls('card-next') });
    line.createSpan({ text: next, attr: { dir: 'auto' } });
    if (when !== '') line.createSpan({ cls: cls('card-when'), text: when, attr: { 'data-tone': isLate ? 'late' : 'plain' } });
    const foot = main.createDiv({ cls: cls('card-foot') });
    if (waited !== '') foot.createSpan({ text: waited });
    drawDots(foot, dots);
    foot.createSpan({ cls: cls('visually-hidden'), text: rounds });
  }
}

/** A dot for each round: filled if it was held, a ring if it is to come, crossed out if it was called off. */
function drawDots(parent: HTMLElement, dots: readonly Dot[]): void {
  const svg = parent.createSvg('svg', { cls: cls('dots'), attr: { 'viewBox': `0 0 ${dots.length * 12} 12`, 'aria-hidden': 'true' } });
  for (const [index, dot] of dots.entries()) {
    const x = index * 12 + 6;
    svg.createSvg('circle', { cls: cls(`dot-${dot}`), attr: { cx: x, cy: 6, r: 3.5 } });
    if (dot === 'off') svg.createSvg('path', { cls: cls('dot-off'), attr: { d: `M${x - 5} 11 ${x + 5} 1` } });
  }
}
