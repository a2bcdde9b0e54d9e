import { Setting } from 'obsidian';
import { words } from '../domain/language/interface';
import { cls } from './css-class';
import { nameField, nameHidden } from './form';

export interface PeopleFieldOptions {
  readonly name: string;
  readonly desc: string;
  /** Gives an input the names to choose from. */
  readonly suggest: (input: HTMLInputElement) => void;
}

/** A setting that asks for people: one input for each, and always an empty one for the next. */
export class PeopleField {
  readonly #nameEl: HTMLElement;
  readonly #place: HTMLElement;
  readonly #suggest: (input: HTMLInputElement) => void;

  constructor(form: HTMLElement, { name, desc, suggest }: PeopleFieldOptions) {
    const setting = new Setting(form).setName(name).setDesc(desc);
    this.#nameEl = setting.nameEl;
    this.#suggest = suggest;
    this.#place = setting.controlEl.createDiv({ cls: cls('people') });
    this.#add();
  }

  /** The people, one a line. */
  get value(): string {
    return this.#inputs.map(({ value }) => value.trim()).filter((value) => value !== '').join('\n');
  }

  set value(people: string) {
    const names = people.split('\n').filter((name) => name.trim() !== '');
    this.#place.empty();
    for (const name of names) this.#add(name);
    this.#add();
  }

  focus(): void {
    this.#inputs[0]?.focus();
  }

  get #inputs(): HTMLInputElement[] {
    return this.#place.findAll('input').filter((el) => el.instanceOf(HTMLInputElement));
  }

  #add(value = ''): void {
    const number = this.#inputs.length + 1;
    const placeholder = number === 1 ? '' : words('views').anotherPerson;
    const input = this.#place.createEl('input', { type: 'text', value, placeholder, attr: { autocomplete: 'off' } });
    if (number === 1) nameField(input, this.#nameEl);
    else nameHidden(input, words('views').nthPerson(number), this.#nameEl);
    this.#suggest(input);
    input.addEventListener('input', () => {
      if (input.value.trim() !== '' && this.#inputs.at(-1) === input) this.#add();
    });
  }
}
