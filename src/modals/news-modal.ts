import { Modal, type App } from 'obsidian';
import { words } from '../domain/language/interface';
import type { NewsChoice, NewsField, NewsFieldRow } from '../domain/news/form';
import type { NewsKind } from '../domain/news/news';
import type { NewsErrors, NewsValues } from '../domain/news/read-news';
import { cls } from '../ui/css-class';
import { addButtons, handleSubmit } from '../ui/form';
import { NewsChoiceList } from './news-choice-list';
import { NewsFields, type NewsDates } from './news-fields';

export interface NewsQuestion extends NewsDates {
  /** The heading: `They told me: Acme`. */
  readonly title: string;
  /** The name of the note that takes it. */
  readonly note: string;
  readonly choices: readonly NewsChoice[];
  /** When and how the person heard it. */
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
    this.contentEl.createEl('p', { cls: cls('news-note'), text: words('news').savedIn(note) });
    const form = this.contentEl.createEl('form');
    const fields = new NewsFields(this.#question);
    const list = new NewsChoiceList(form, choices, (parent, row) => fields.add(parent, row));
    const when = form.createDiv({ cls: cls('news-occasion') });
    for (const row of occasion) fields.add(when, row);
    list.onChange = (kinds) => when.toggle(kinds.size > 0);
    const foot = form.createDiv({ cls: cls('news-foot') });
    const error = foot.createDiv({ cls: [cls('error'), cls('news-error')], attr: { role: 'alert' } });
    addButtons(foot, words('common').save, () => this.close());
    handleSubmit(form, () => void this.#submit(list, fields, error));
    list.choose(chosen);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  async #submit(list: NewsChoiceList, fields: NewsFields, error: HTMLElement): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const errors = await this.#onSubmit({ kinds: list.chosen, fields: this.#values(list.chosen, fields) });
      if (errors.size === 0) this.close();
      else this.#show(errors, list, fields, error);
    } finally {
      this.#isBusy = false;
    }
  }

  #show(errors: NewsErrors, list: NewsChoiceList, fields: NewsFields, error: HTMLElement): void {
    error.setText(errors.get('form') ?? '');
    if (!fields.show(errors)) list.focus();
  }

  /** The values of the fields that are shown. */
  #values(kinds: ReadonlySet<NewsKind>, fields: NewsFields): ReadonlyMap<NewsField, string> {
    const { choices, occasion } = this.#question;
    const rows = [...choices.filter(({ kind }) => kinds.has(kind)).flatMap((choice) => choice.fields), ...occasion];
    return new Map(rows.map(({ name }) => [name, fields.value(name)]));
  }
}
