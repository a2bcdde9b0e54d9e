import { hostWords } from '../words';
import { idOf } from './dom';

/** What a list of suggestions shows, and what happens to the one that is chosen. */
export interface ChoiceSource<T> {
  render(value: T, el: HTMLElement): void;
  choose(value: T, event: KeyboardEvent | MouseEvent): void;
}

/** The suggestions below an input: a listbox, whose selected option the input names while it keeps the focus. */
export class Choices<T> {
  private values: readonly T[] = [];
  private items: HTMLElement[] = [];
  private selected = -1;

  constructor(readonly listEl: HTMLElement, private readonly input: HTMLElement, private readonly source: ChoiceSource<T>) {
    listEl.setAttrs({ 'role': 'listbox', 'aria-label': hostWords().suggestions });
    input.setAttrs({
      'role': 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': idOf(listEl),
        'autocomplete': 'off', 'spellcheck': 'false',
    });
    // A press on the list must not take the focus from the input.
    listEl.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isEmpty(): boolean {
    return this.values.length === 0;
  }

  /** Shows the values with the first one selected. Without values the text `empty` is shown instead. */
  show(values: readonly T[], empty = ''): void {
    this.values = values;
    this.listEl.empty();
    this.items = values.map((value, index) => this.item(value, index));
    if (this.isEmpty && empty !== '') {
      this.listEl.createDiv({ cls: 'suggestion-empty', text: empty, attr: { 'role': 'option', 'aria-disabled': 'true' } });
    }
    this.input.setAttr('aria-expanded', String(!this.isEmpty || empty !== ''));
    this.select(this.isEmpty ? -1 : 0);
  }

  /** Tells screen readers that the list is gone. */
  clear(): void {
    this.show([]);
  }

  /** Handles Up, Down and Enter. @returns whether the key was one of them */
  takesKey(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown': return this.step(1);
      case 'ArrowUp': return this.step(-1);
      case 'PageDown': return this.jump(10);
      case 'PageUp': return this.jump(-10);
      case 'Enter': return this.chooseSelected(event);
      default: return false;
    }
  }

  /** @returns whether there was a value to choose */
  chooseSelected(event: KeyboardEvent | MouseEvent): boolean {
    if (this.selected < 0) return false;
    this.source.choose(this.values[this.selected] as T, event);
    return true;
  }

  private item(value: T, index: number): HTMLElement {
    const el = this.listEl.createDiv({ cls: 'suggestion-item', attr: { 'role': 'option', 'aria-selected': 'false' } });
    this.source.render(value, el);
    el.addEventListener('click', (event) => this.source.choose(value, event));
    el.addEventListener('mousemove', () => this.select(index));
    return el;
  }

  private step(by: number): boolean {
    const { length } = this.items;
    if (length > 0) this.select((this.selected + by + length) % length);
    return true;
  }

  private jump(by: number): boolean {
    if (!this.isEmpty) this.select(Math.max(0, Math.min(this.items.length - 1, this.selected + by)));
    return true;
  }

  private select(index: number): void {
    this.mark(this.items[this.selected], false);
    this.selected = index;
    const el = this.items[index];
    this.mark(el, true);
    if (el === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttr('aria-activedescendant', idOf(el));
    el?.scrollIntoView({ block: 'nearest' });
  }

  private mark(el: HTMLElement | undefined, isSelected: boolean): void {
    el?.toggleClass('is-selected', isSelected);
    el?.setAttr('aria-selected', String(isSelected));
  }
}
