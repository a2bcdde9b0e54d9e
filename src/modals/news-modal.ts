import { Modal, Setting, type App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { NewsChoice, NewsField, NewsFieldRow } from '../domain/news/form';
import type { NewsKind } from '../domain/news/news';
import type { NewsErrors, NewsValues } from '../domain/news/read-news';
import { cls } from '../ui/css-class';
import { addButtons, addDateField, addSelect, handleSubmit, showError, withErrorSlot, type Field, type Input } from '../ui/form';
import { NewsChoiceList } from './news-choice-list';

export interface NewsQuestion {
  /** The heading: `They told me: Acme`. */
  readonly title: string;
  /** The name of the note that takes it. */
  readonly note: string;
  readonly choices: readonly NewsChoice[];
  /** When and how it was heard. */
  readonly occasion: readonly NewsFieldRow[];
  /** What is chosen at first. */
  readonly chosen: readonly NewsKind[];
}

/** Records the values. @returns what is wrong; empty if they are recorded */
type Submit = (values: NewsValues) => Promise<NewsErrors>;

/** Asks what the employer said: first the kinds, then the details of those that were chosen. Esc writes nothing. */
export class NewsModal extends Modal {
  readonly #question: NewsQuestion;
  readonly #onSubmit: Submit;
  readonly #fields = new Map<NewsField, Field>();
  #list: NewsChoiceList | null = null;
  #error: HTMLElement | null = null;
  #isBusy = false;

  constructor(app: App, question: NewsQuestion, onSubmit: Submit) {
    super(app);
    this.#question = question;
    this.#onSubmit = onSubmit;
  }

  override onOpen(): void {
    const { title, note, choices, occasion, chosen } = this.#question;
    this.setTitle(title);
    this.modalEl.addClass(cls('news'));
    this.contentEl.createEl('p', { cls: cls('news-note'), text: `Goes into the note “${note}”.` });
    const form = this.contentEl.createEl('form');
    const list = new NewsChoiceList(form, choices, (parent, row) => this.#addField(parent, row));
    const when = form.createDiv({ cls: cls('news-occasion') });
    for (const row of occasion) this.#addField(when, row);
    list.onChange = (kinds) => when.toggle(kinds.size > 0);
    this.#error = form.createDiv({ cls: [cls('error'), cls('news-error')], attr: { role: 'alert' } });
    addButtons(form, 'Record', () => this.close());
    handleSubmit(form, () => void this.#submit());
    this.#list = list;
    list.choose(chosen);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addField(parent: HTMLElement, row: NewsFieldRow): void {
    this.#fields.set(row.name, row.kind === 'date' ? addDate(parent, row) : addOther(parent, row));
  }

  async #submit(): Promise<void> {
    const list = this.#list;
    if (list === null || this.#isBusy) return;
    this.#isBusy = true;
    const errors = await this.#onSubmit({ kinds: list.chosen, fields: this.#values(list.chosen) });
    this.#isBusy = false;
    if (errors.size === 0) this.close();
    else this.#show(errors, list);
  }

  /** The values of the fields that are shown. A date that is not fully typed counts as one that does not exist. */
  #values(kinds: ReadonlySet<NewsKind>): ReadonlyMap<NewsField, string> {
    const { choices, occasion } = this.#question;
    const rows = [...choices.filter(({ kind }) => kinds.has(kind)).flatMap(({ fields }) => fields), ...occasion];
    return new Map(rows.map(({ name }) => [name, valueOf(this.#fields.get(name)?.input)]));
  }

  #show(errors: NewsErrors, list: NewsChoiceList): void {
    for (const [name, field] of this.#fields) showError(field, errors.get(name) ?? '');
    this.#error?.setText(errors.get('form') ?? '');
    const wrong = [...this.#fields].find(([name]) => errors.has(name));
    if (wrong !== undefined) wrong[1].input.focus();
    else list.focus();
  }
}

function valueOf(input: Input | undefined): string {
  if (input === undefined) return '';
  return input.validity.badInput ? '?' : input.value;
}

function addDate(parent: HTMLElement, { name, label, desc, value, earliest, latest }: NewsFieldRow): Field {
  const limits = { ...(earliest && { earliest }), ...(latest && { latest }) };
  return addDateField(parent, { name: label, id: `news-${name}`, value: value as Day | '', ...(desc && { desc }), ...limits });
}

function addOther(parent: HTMLElement, { name, label, desc = '', kind, options, value }: NewsFieldRow): Field {
  const setting = new Setting(parent).setName(label).setDesc(desc);
  const input = makeInput(setting.controlEl, kind, options, value);
  return withErrorSlot(setting, input, `news-${name}`);
}

function makeInput(parent: HTMLElement, kind: NewsFieldRow['kind'], options: NewsFieldRow['options'], value: string): Input {
  if (options !== undefined) return addSelect(parent, options, value);
  if (kind === 'lines') return parent.createEl('textarea', { attr: { rows: 2 } });
  return parent.createEl('input', { type: kind, value });
}
