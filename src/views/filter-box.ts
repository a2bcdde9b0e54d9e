import { SearchComponent } from 'obsidian';
import { cls } from '../ui/css-class';

export interface FilterDeps {
  filterBy(words: string): void;
  /** Leaves the box for the rows. @param key Escape may clear the filter too; Enter and the arrow keep it */
  leaveFilter(key: 'Escape' | 'Enter' | 'ArrowDown'): void;
}

/** Where one types what the rows have to hold. */
export class FilterBox {
  readonly #el: HTMLElement;
  readonly #search: SearchComponent;

  constructor(parent: HTMLElement, deps: FilterDeps) {
    this.#el = parent.createDiv({ cls: cls('filter') });
    this.#search = new SearchComponent(this.#el);
    this.#search.setPlaceholder('Filter by person, company, what to do…');
    this.#search.inputEl.setAttribute('aria-label', 'Filter follow-ups');
    this.#search.onChange((words) => deps.filterBy(words));
    // The input goes when the view does, and its listener with it.
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
