import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { cls } from './css-class';

export interface Question<T> {
  /** What is asked, in the empty field: `Which follow-up is done?` */
  readonly placeholder: string;
  readonly choices: readonly T[];
  words(choice: T): string;
  /** The heading above the choice, unless the person searches; empty for none. */
  readonly section?: (choice: T) => string;
}

/** Lets a person pick one of several by typing; Esc leaves everything as it is. */
export function choose<T>(app: App, question: Question<T>, onChoose: (choice: T) => void): void {
  new ChoiceModal(app, question, onChoose).open();
}

class ChoiceModal<T> extends FuzzySuggestModal<T> {
  readonly #question: Question<T>;
  readonly #onChoose: (choice: T) => void;

  constructor(app: App, question: Question<T>, onChoose: (choice: T) => void) {
    super(app);
    this.#question = question;
    this.#onChoose = onChoose;
    this.setPlaceholder(question.placeholder);
  }

  override getItems(): T[] {
    return [...this.#question.choices];
  }

  override getItemText(choice: T): string {
    return this.#question.words(choice);
  }

  override renderSuggestion(match: FuzzyMatch<T>, el: HTMLElement): void {
    super.renderSuggestion(match, el);
    const { choices, section } = this.#question;
    // A search sorts by how well the words fit.
    if (section === undefined || this.inputEl.value !== '') return;
    const heading = section(match.item);
    const before = choices[choices.indexOf(match.item) - 1];
    const isFirst = before === undefined || heading !== section(before);
    if (heading !== '' && isFirst) el.before(createDiv({ cls: cls('list-heading'), text: heading }));
  }

  override onChooseItem(choice: T): void {
    this.#onChoose(choice);
  }
}
