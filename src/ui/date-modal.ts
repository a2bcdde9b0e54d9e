import { Modal, Platform, type App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { DatePreferences, DayQuestion } from '../domain/dates/in-words';
import { words } from '../domain/language/interface';
import { DateField } from './date-field';
import { addButtons, handleSubmit } from './form';

/** What to ask a date for. */
export interface DateQuestion extends Omit<DayQuestion, keyof DatePreferences | 'asksForTime'> {
  /** The modal's heading: what is about to happen. */
  readonly title: string;
  /** The button that does it. */
  readonly confirm: string;
  readonly proposed: Day;
}

/** Asks a question about a date, with the person's preferences for dates. */
export type AskForDate = (question: DateQuestion, onSubmit: (day: Day) => void) => void;

/** Asks for a day. Esc leaves everything as it is. */
export class DateModal extends Modal {
  readonly #question: DateQuestion & DatePreferences;
  readonly #onSubmit: (day: Day) => void;

  constructor(app: App, question: DateQuestion & DatePreferences, onSubmit: (day: Day) => void) {
    super(app);
    this.#question = question;
    this.#onSubmit = onSubmit;
  }

  override onOpen(): void {
    const { title, confirm, proposed, ...question } = this.#question;
    this.setTitle(title);
    const form = this.contentEl.createEl('form');
    const field = new DateField(form, { ...question, name: words('common').date, id: 'date', value: proposed });
    addButtons(form, confirm, () => this.close());
    handleSubmit(form, () => this.#submit(field));
    // On a phone the keyboard would cover half of the form.
    if (!Platform.isPhone) field.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #submit(field: DateField): void {
    const day = field.value();
    if (day === null) {
      field.showError();
      field.focus();
      return;
    }
    this.close();
    this.#onSubmit(day);
  }
}
