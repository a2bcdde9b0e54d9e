import { Menu, Notice, type Component } from 'obsidian';
import type { Move } from '../domain/board/moves';
import { refusalOf } from '../domain/board/moves';
import { STAGES, type BoardStage } from '../domain/board/stage';
import { words } from '../domain/language/interface';
import type { CardElement } from './board-card';
import type { BoardCards } from './board-cards';
import type { BoardHost } from './board-host';
import { addEntry, showMenu } from './menus';

/** Listens to all cards at once: pointer, keys and dragging. */
export class BoardEvents {
  readonly #cards: BoardCards;
  readonly #host: BoardHost;
  readonly #say: (text: string) => void;
  #dragged: CardElement | null = null;

  /** @param say tells a screen reader */
  constructor(cards: BoardCards, host: BoardHost, say: (text: string) => void) {
    this.#cards = cards;
    this.#host = host;
    this.#say = say;
  }

  /** Listens for as long as the component lives. */
  listen(owner: Component): void {
    const { el } = this.#cards;
    owner.registerDomEvent(el, 'click', (event) => this.#click(event));
    owner.registerDomEvent(el, 'auxclick', (event) => this.#middleClick(event));
    owner.registerDomEvent(el, 'contextmenu', (event) => this.#contextMenu(event));
    owner.registerDomEvent(el, 'focusin', (event) => {
      const card = this.#cards.cardOf(event.targetNode);
      if (card !== null) this.#cards.stopAt(card);
    });
    owner.registerDomEvent(el, 'keydown', (event) => this.#key(event));
    owner.registerDomEvent(el, 'dragstart', (event) => this.#dragStart(event));
    owner.registerDomEvent(el, 'dragover', (event) => this.#dragOver(event));
    owner.registerDomEvent(el, 'drop', (event) => this.#drop(event));
    owner.registerDomEvent(el, 'dragend', () => this.#endDrag());
  }

  #click(event: MouseEvent): void {
    const card = this.#cards.cardOf(event.targetNode);
    if (card === null) return;
    if (card.isMore(event.targetNode)) this.#menu(card, event);
    else void this.#host.opener.openNote(card.current.note, event);
  }

  #middleClick(event: MouseEvent): void {
    const card = this.#cards.cardOf(event.targetNode);
    if (card === null || event.button !== 1) return;
    event.preventDefault();
    void this.#host.opener.openNote(card.current.note, event);
  }

  #contextMenu(event: MouseEvent): void {
    const card = this.#cards.cardOf(event.targetNode);
    if (card === null) return;
    event.preventDefault();
    this.#menu(card, event);
  }

  #key(event: KeyboardEvent): void {
    const card = this.#cards.cardOf(event.targetNode);
    if (card === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && this.#moveByKey(card, event) || !event.shiftKey && this.#actByKey(card, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Moves the card one column further. @returns whether the key asks for that */
  #moveByKey(card: CardElement, event: KeyboardEvent): boolean {
    const step = this.#sideways(event.key);
    const to = STAGES[STAGES.indexOf(card.current.stage) + step];
    if (step !== 0 && to !== undefined) this.#moveTo(card, to, event);
    return step !== 0;
  }

  /** @returns whether the key means anything */
  #actByKey(card: CardElement, event: KeyboardEvent): boolean {
    switch (event.key.toLowerCase()) {
      case 'arrowup': this.#goTo(card, 0, -1); break;
      case 'arrowdown': this.#goTo(card, 0, 1); break;
      case 'arrowleft':
      case 'arrowright': this.#goTo(card, this.#sideways(event.key), 0); break;
      case 'home': this.#goTo(card, 0, -Infinity); break;
      case 'end': this.#goTo(card, 0, Infinity); break;
      case 'm': this.#menu(card, event); break;
      case 't': this.#ask(card); break;
      default: return false;
    }
    return true;
  }

  /** 1 for the next column, -1 for the one before, 0 for another key; in a right-to-left layout they change places. */
  #sideways(key: string): number {
    const { el } = this.#cards;
    const ahead = el.win.getComputedStyle(el).direction === 'rtl' ? -1 : 1;
    if (key === 'ArrowRight') return ahead;
    return key === 'ArrowLeft' ? -ahead : 0;
  }

  #goTo(card: CardElement, columns: number, places: number): void {
    const rows = this.#cards.rows();
    const at = rows.findIndex((cards) => cards.includes(card));
    const cards = rows[Math.min(Math.max(at + columns, 0), rows.length - 1)] ?? [];
    const place = (rows[at]?.indexOf(card) ?? 0) + places;
    const next = cards[Math.min(Math.max(place, 0), cards.length - 1)];
    if (next !== undefined) this.#cards.focus(next);
  }

  #menu(card: CardElement, event: UIEvent): void {
    const menu = new Menu();
    const { current } = card;
    addEntry(menu, 'open', words('common').openNote, 'file-text', (click) => this.#host.opener.openNote(current.note, click));
    this.#addMoves(menu, card, current.moves);
    addEntry(menu, 'news', words('common').told, 'message-square', () => this.#ask(card), 't');
    addEntry(menu, 'news', words('common').setOutcome, 'flag', () => this.#host.dialogs.setOutcome(current.note));
    this.#show(menu, card, event);
  }

  #addMoves(menu: Menu, card: CardElement, moves: readonly Move[]): void {
    for (const move of moves) addEntry(menu, 'move', move.words, move.icon, () => this.#run(card, move));
  }

  #show(menu: Menu, card: CardElement, event: UIEvent): void {
    menu.onHide(() => {
      const { doc } = card.el;
      if (doc.activeElement === null || doc.activeElement === doc.body) this.#cards.focus(card);
    });
    showMenu(menu, card.el, event);
  }

  #ask({ current: { note, entry } }: CardElement): void {
    this.#host.dialogs.recordNews({ note, entry });
  }

  /** Asks for what the move needs. If there are several moves, offers them; if there is none, says why. */
  #moveTo(card: CardElement, to: BoardStage, event: UIEvent): void {
    const { stage, moves } = card.current;
    const [first, ...others] = moves.filter((move) => move.to === to);
    if (first === undefined) {
      const reason = refusalOf(stage, to);
      if (reason === null) return;
      new Notice(reason);
      this.#say(reason);
    } else if (others.length === 0) this.#run(card, first);
    else {
      const menu = new Menu();
      this.#addMoves(menu, card, [first, ...others]);
      this.#show(menu, card, event);
    }
  }

  #run(card: CardElement, { asks }: Move): void {
    const { note, entry } = card.current;
    this.#cards.focus(card);
    if ('news' in asks) this.#host.dialogs.recordNews({ note, entry, chosen: [asks.news] });
    else this.#host.dialogs.setOutcome(note, asks.status);
  }

  #dragStart(event: DragEvent): void {
    const card = this.#cards.cardOf(event.targetNode);
    if (card === null || event.dataTransfer === null) return;
    event.stopPropagation();
    this.#dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.current.title);
    this.#mark(null);
  }

  /** Every column takes the drop: one that the card cannot go to says why. */
  #dragOver(event: DragEvent): void {
    if (this.#dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark(this.#cards.stageOf(event.targetNode));
  }

  #drop(event: DragEvent): void {
    const card = this.#dragged;
    const to = this.#cards.stageOf(event.targetNode);
    if (card === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#endDrag();
    if (to !== null) this.#moveTo(card, to, event);
  }

  #endDrag(): void {
    this.#dragged = null;
    this.#cards.markTargets(null, null);
  }

  #mark(over: BoardStage | null): void {
    const card = this.#dragged?.current;
    if (card !== undefined) this.#cards.markTargets([card.stage, ...card.moves.map(({ to }) => to)], over);
  }
}
