import { SearchComponent } from 'obsidian';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { nameHidden } from '../ui/form';

export interface FilterDeps {
  filterBy(words: string): void;
  /** Moves from the box to the rows. @param key Escape can also clear the filter; Enter and the arrow keep it */
  leaveFilter(key: 'Escape' | 'Enter' | 'ArrowDown'): void;
}

/** The search box for words that the rows must have. */
export class FilterBox {
  readonly #el: HTMLElement;
  readonly #search: SearchComponent;

  constructor(parent: HTMLElement, deps: FilterDeps) {
    this.#el = parent.createDiv({ cls: cls('filter') });
    this.#search = new SearchComponent(this.#el);
    this.#search.setPlaceholder(words('views').filterBy);
    nameHidden(this.#search.inputEl, words('views').filterName);
    this.#search.onChange((words) => deps.filterBy(words));
    // The listener goes with the input when the view closes.
    this.#search.inputEl.addEventListener('keydown', (event) => {
      const { key } = event;
      if (event.isComposing || (key !== 'Escape' && key !== 'Enter' && key !== 'ArrowDown')) return;
      event.preventDefault();
      event.stopPropagation();
      deps.leaveFilter(key);
    });
  }

  update(shown: boolean, words: string): void {
    this.#el.toggle(shown);
    if (this.#search.getValue() !== words) this.#search.setValue(words);
  }

  focus(): void {
    this.#search.inputEl.focus();
    this.#search.inputEl.select();
  }
}
