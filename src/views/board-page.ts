import { Platform, type Component } from 'obsidian';
import type { Board } from '../domain/board/board';
import type { BoardStage } from '../domain/board/stage';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { Announcer } from './announcer';
import { BoardCards } from './board-cards';
import { BoardEvents } from './board-events';
import type { BoardHost } from './board-host';
import { drawFigure, drawTimeline } from './board-pictures';

export interface BoardPageDeps {
  readonly host: BoardHost;
  /** Draws more of the cards that the bound leaves out. */
  showMore(stage: BoardStage): void;
  /** Shows or hides the cards of the column. */
  fold(stage: BoardStage, folded: boolean): void;
}

/** The board's page: the weeks around now, the cards in their columns, the numbers. */
export class BoardPage {
  readonly #message: Redrawn<readonly string[]>;
  readonly #parts: HTMLElement;
  readonly #timeline: Redrawn<Board['timeline']>;
  readonly #figures: Redrawn<Board['figures']>;
  readonly #cards: BoardCards;
  readonly #announcer: Announcer;

  /** @param owner the component with which the listeners end */
  constructor(parent: HTMLElement, owner: Component, deps: BoardPageDeps) {
    parent.empty();
    parent.addClass(cls('board'));
    const page = parent.createDiv({ cls: cls('board-page') });
    this.#message = new Redrawn(page.createDiv({ cls: cls('board-message') }), (el, lines) => drawMessage(el, lines, deps.host));
    this.#parts = page.createDiv();
    this.#timeline = new Redrawn(addPart(this.#parts, words('board').timeline), drawTimeline);
    const applications = addPart(this.#parts, words('board').applications);
    if (!Platform.isMobile) addHints(applications);
    this.#cards = new BoardCards(applications, deps);
    this.#figures = new Redrawn(addPart(this.#parts, words('board').numbers), drawFigures);
    this.#announcer = new Announcer(parent);
    new BoardEvents(this.#cards, deps.host, (text) => this.#announcer.say(text)).listen(owner);
  }

  /**
   * @param board null if there is nothing to show
   * @param instead what to say instead
   * @param problems how many things could not be read in the notes
   */
  update(board: Board | null, instead: string, problems: number): void {
    const unread = problems === 0 ? [] : [words('board').problems(problems)];
    this.#message.update([...board === null ? [instead] : board.failures, ...unread]);
    this.#parts.toggle(board !== null);
    if (board === null) return;
    this.#timeline.update(board.timeline);
    this.#figures.update(board.figures);
    const moved = this.#cards.update(board.columns);
    if (moved.length > 0) this.#announcer.say(moved.join('. '));
  }
}

/** A part of the page that is drawn again only if it reads differently. */
class Redrawn<T> {
  #shown = '';

  constructor(private readonly el: HTMLElement, private readonly draw: (el: HTMLElement, what: T) => void) {}

  update(what: T): void {
    const said = JSON.stringify(what);
    if (said === this.#shown) return;
    this.#shown = said;
    const open = [...this.el.querySelectorAll('details')].map((details) => details.open);
    this.el.empty();
    this.draw(this.el, what);
    for (const [at, details] of [...this.el.querySelectorAll('details')].entries()) details.open = open[at] ?? false;
  }
}

function addPart(parent: HTMLElement, title: string): HTMLElement {
  const part = parent.createEl('section', { cls: cls('board-part') });
  part.createEl('h2', { text: title });
  return part.createDiv();
}

function addHints(parent: HTMLElement): void {
  const hints = parent.createDiv({ cls: cls('board-hints') });
  hints.createSpan({ text: words('board').keys });
  const print = hints.createEl('button', { text: words('board').print, attr: { type: 'button' } });
  // The listener goes with the button when the view closes.
  print.addEventListener('click', () => printOnly(parent));
}

/** Prints the board alone: while the page has the class, the print styles hide everything around it. */
function printOnly({ doc, win }: HTMLElement): void {
  doc.body.addClass(cls('printing'));
  win.addEventListener('afterprint', () => doc.body.removeClass(cls('printing')), { once: true });
  win.print();
}

function drawMessage(el: HTMLElement, lines: readonly string[], { dialogs, index }: BoardHost): void {
  for (const line of lines) el.createEl('p', { text: line });
  el.toggle(lines.length > 0);
  const isEmpty = index.size === 0;
  if (lines.length === 0 || (isEmpty && !index.complete)) return;
  const button = el.createEl('button', { text: isEmpty ? words('common').newNote : words('common').checkNotes, attr: { type: 'button' } });
  // The listener goes with the button when the message changes.
  button.addEventListener('click', () => (isEmpty ? dialogs.newInterview() : dialogs.checkNotes()));
}

function drawFigures(el: HTMLElement, figures: Board['figures']): void {
  if (figures.length === 0) el.createEl('p', { cls: cls('board-fact'), text: words('board').noNumbers });
  const list = el.createDiv({ cls: cls('board-figures') });
  for (const figure of figures) drawFigure(list, figure);
}
