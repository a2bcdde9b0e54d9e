import type { NewsChoice, NewsFieldRow } from '../domain/news/form';
import type { NewsKind } from '../domain/news/news';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';

/** A choice on the page: its box, and the place for its fields below it. */
interface ChoiceElement {
  readonly kind: NewsKind;
  readonly box: HTMLInputElement;
  readonly fields: HTMLElement;
}

/**
 * The kinds of news. The person chooses one or several, and each shows its fields below it. Keys: a number chooses a kind and goes
 * to its first field, up and down move, space chooses, Enter submits.
 */
export class NewsChoiceList {
  /** Called when another set of kinds is chosen. */
  onChange: (chosen: ReadonlySet<NewsKind>) => void = () => undefined;
  readonly #choices: readonly ChoiceElement[];

  /** @param addField adds a field to the place for the fields of its choice */
  constructor(form: HTMLFormElement, choices: readonly NewsChoice[], addField: (parent: HTMLElement, row: NewsFieldRow) => void) {
    const list = form.createEl('fieldset', { cls: cls('news-choices') });
    list.createEl('legend', { text: words('news').question });
    this.#choices = choices.map((choice, index) => addChoice(list, choice, index + 1, addField));
    list.addEventListener('change', () => this.#show());
    form.addEventListener('keydown', (event) => this.#key(event, form));
  }

  get chosen(): ReadonlySet<NewsKind> {
    return new Set(this.#choices.filter(({ box }) => box.checked).map(({ kind }) => kind));
  }

  /** Chooses the kinds and focuses the first field of the first one; without kinds, focuses the first choice. */
  choose(kinds: readonly NewsKind[]): void {
    for (const { kind, box } of this.#choices) box.checked = kinds.includes(kind);
    this.#show();
    const first = this.#choices.find(({ box }) => box.checked);
    if (first === undefined) this.focus();
    else focusField(first);
  }

  /** Focuses the first selected choice, else the first one. */
  focus(): void {
    (this.#choices.find(({ box }) => box.checked) ?? this.#choices[0])?.box.focus();
  }

  #show(): void {
    for (const { box, fields } of this.#choices) fields.toggle(box.checked && fields.childElementCount > 0);
    this.onChange(this.chosen);
  }

  #key(event: KeyboardEvent, form: HTMLFormElement): void {
    const { targetNode: target, key } = event;
    if (event.isComposing || target === null) return;
    const at = this.#choices.findIndex(({ box }) => box === target);
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    if (key === 'Enter' && submits(target, at >= 0, hasModifier)) form.requestSubmit();
    else if (hasModifier || at < 0 || !this.#move(key, at)) return;
    event.preventDefault();
  }

  /** @returns whether the key means anything on a choice */
  #move(key: string, at: number): boolean {
    const step = key === 'ArrowDown' ? 1 : -1;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#choices[Math.max(0, at + step)]?.box.focus();
    else if (/^[1-9]$/.test(key)) this.#toggle(this.#choices[Number(key) - 1]);
    else return false;
    return true;
  }

  #toggle(choice: ChoiceElement | undefined): void {
    if (choice === undefined) return;
    choice.box.checked = !choice.box.checked;
    this.#show();
    if (choice.box.checked) focusField(choice);
    else choice.box.focus();
  }
}

/** A browser does not submit a form from a select, and in a text area Enter needs a modifier. */
function submits(target: Node, isChoice: boolean, hasModifier: boolean): boolean {
  return isChoice || target.instanceOf(HTMLSelectElement) || (hasModifier && target.instanceOf(HTMLTextAreaElement));
}

function focusField({ fields, box }: ChoiceElement): void {
  (fields.querySelector<HTMLElement>('input, select, textarea') ?? box).focus();
}

function addChoice(
  list: HTMLElement, { kind, label, known, fields }: NewsChoice, number: number, addField: (parent: HTMLElement, row: NewsFieldRow) => void,
): ChoiceElement {
  const choice = list.createDiv({ cls: cls('news-choice') });
  const line = choice.createEl('label');
  const box = line.createEl('input', { type: 'checkbox', attr: { 'aria-keyshortcuts': String(number) } });
  line.createEl('kbd', { text: String(number), attr: { 'aria-hidden': 'true' } });
  const text = line.createSpan({ text: label });
  if (known !== '') text.createSpan({ cls: cls('news-known'), text: known });
  const place = choice.createDiv({ cls: cls('news-fields') });
  for (const row of fields) addField(place, row);
  return { kind, box, fields: place };
}
