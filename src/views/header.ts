import { setIcon } from 'obsidian';
import type { Grouping } from '../domain/sidebar/choices';
import { name } from './tooltip';

/** What the buttons at the top do. */
export interface HeaderDeps {
  newInterview(): void;
  toggleFilter(): void;
  toggleGrouping(): void;
  toggleFolds(): void;
}

/** How the buttons at the top look. */
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
  readonly #folds: HTMLElement;

  constructor(parent: HTMLElement, deps: HeaderDeps) {
    const buttons = parent.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
    label(makeButton(buttons, () => deps.newInterview()), 'square-pen', 'New interview note');
    this.#filter = makeButton(buttons, () => deps.toggleFilter());
    this.#grouping = makeButton(buttons, () => deps.toggleGrouping());
    this.#folds = makeButton(buttons, () => deps.toggleFolds());
  }

  focusFilter(): void {
    this.#filter.focus();
  }

  update({ filterShown, grouping, allFolded }: HeaderState): void {
    label(this.#filter, 'search', 'Filter');
    this.#filter.toggleClass('is-active', filterShown);
    this.#filter.setAttribute('aria-pressed', String(filterShown));
    const byTime = grouping === 'time';
    label(this.#grouping, byTime ? 'calendar-clock' : 'briefcase', byTime ? 'Group by application' : 'Group by time');
    label(this.#folds, allFolded ? 'chevrons-up-down' : 'chevrons-down-up', allFolded ? 'Unfold all' : 'Fold all');
  }
}

function makeButton(parent: HTMLElement, act: () => void): HTMLElement {
  const button = parent.createEl('button', { cls: ['clickable-icon', 'nav-action-button'], attr: { type: 'button' } });
  // The listener goes with the button when the view closes.
  button.addEventListener('click', act);
  return button;
}

function label(button: HTMLElement, icon: string, words: string): void {
  if (button.getAttribute('aria-label') === words) return;
  setIcon(button, icon);
  name(button, words);
}
