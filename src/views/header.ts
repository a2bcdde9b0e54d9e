import { Menu, setIcon } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Grouping } from '../domain/sidebar/choices';
import { addEntry, showMenu } from './menus';
import { name } from './tooltip';

/** What the buttons at the top do. */
export interface HeaderDeps {
  newInterview(): void;
  toggleFilter(): void;
  toggleGrouping(): void;
  toggleFolds(): void;
  newFromInvitation(): void;
  checkNotes(): void;
  openBoard(): void;
  showKeys(): void;
}

/** The state of the buttons at the top. */
export interface HeaderState {
  readonly filterShown: boolean;
  readonly grouping: Grouping;
  /** Whether every group is folded. */
  readonly allFolded: boolean;
}

/** The buttons above the rows, as in Obsidian's other side panes. */
export class Header {
  readonly #filter: HTMLElement;
  readonly #grouping: HTMLElement;
  readonly #more: HTMLElement;
  readonly #deps: HeaderDeps;
  #allFolded = false;

  constructor(parent: HTMLElement, deps: HeaderDeps) {
    this.#deps = deps;
    const buttons = parent.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
    label(makeButton(buttons, () => deps.newInterview()), 'plus', words('common').newNote);
    this.#filter = makeButton(buttons, () => deps.toggleFilter());
    this.#grouping = makeButton(buttons, () => deps.toggleGrouping());
    this.#more = makeButton(buttons, (event) => this.#showMore(event));
    label(this.#filter, 'search', words('views').filter);
    label(this.#grouping, 'briefcase', words('views').groupByApplication);
    label(this.#more, 'ellipsis', words('views').moreOptions);
  }

  focusFilter(): void {
    this.#filter.focus();
  }

  update({ filterShown, grouping, allFolded }: HeaderState): void {
    press(this.#filter, filterShown);
    press(this.#grouping, grouping === 'application');
    this.#allFolded = allFolded;
  }

  #showMore(event: MouseEvent): void {
    const menu = new Menu();
    const deps = this.#deps;
    const { foldAll, unfoldAll } = words('views');
    if (this.#allFolded) addEntry(menu, 'rows', unfoldAll, 'chevrons-up-down', () => deps.toggleFolds());
    else addEntry(menu, 'rows', foldAll, 'chevrons-down-up', () => deps.toggleFolds());
    addEntry(menu, 'board', words('views').openBoard, 'kanban', () => deps.openBoard());
    addEntry(menu, 'notes', words('common').newFromInvitation, 'mail-open', () => deps.newFromInvitation());
    addEntry(menu, 'notes', words('common').checkNotes, 'clipboard-check', () => deps.checkNotes());
    addEntry(menu, 'help', words('views').showKeys, 'keyboard', () => deps.showKeys(), '?');
    showMenu(menu, this.#more, event);
  }
}

function makeButton(parent: HTMLElement, act: (event: MouseEvent) => void): HTMLElement {
  const button = parent.createEl('button', { cls: ['clickable-icon', 'nav-action-button'], attr: { type: 'button' } });
  // The listener goes with the button when the view closes.
  button.addEventListener('click', act);
  return button;
}

function label(button: HTMLElement, icon: string, words: string): void {
  setIcon(button, icon);
  name(button, words);
}

function press(button: HTMLElement, pressed: boolean): void {
  button.toggleClass('is-active', pressed);
  button.setAttribute('aria-pressed', String(pressed));
}
