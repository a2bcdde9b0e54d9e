import { Modal, type App } from 'obsidian';
import { toDay, type Day } from '../domain/dates/day';
import { fullDate } from '../domain/dates/words';
import { addButtons, addDateField, handleSubmit, showError, type Field } from './form';

/** What a date is asked for. */
export interface DateQuestion {
  /** The modal's heading: what is about to happen. */
  readonly title: string;
  /** The button that does it. */
  readonly confirm: string;
  readonly proposed: Day;
  /** The first and the last day that make sense, both included. */
  readonly earliest?: Day;
  readonly latest?: Day;
}

/** Asks for a day. Esc leaves everything as it is. */
export class DateModal extends Modal {
  readonly #question: DateQuestion;
  readonly #onSubmit: (day: Day) => void;

  constructor(app: App, question: DateQuestion, onSubmit: (day: Day) => void) {
    super(app);
    this.#question = question;
    this.#onSubmit = onSubmit;
  }

  override onOpen(): void {
    const { title, confirm, proposed, ...limits } = this.#question;
    this.setTitle(title);
    const form = this.contentEl.createEl('form');
    const field = addDateField(form, { name: 'Date', id: 'date', value: proposed, ...limits });
    addButtons(form, confirm, () => this.close());
    handleSubmit(form, () => this.#submit(field));
    field.input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #submit(field: Field): void {
    const day = toDay(field.input.value);
    const wrong = whatIsWrong(day, this.#question);
    if (day === null || wrong !== null) {
      showError(field, wrong ?? '');
      field.input.focus();
      return;
    }
    this.close();
    this.#onSubmit(day);
  }
}

/** What is wrong with the day in one sentence, or null. */
function whatIsWrong(day: Day | null, { earliest, latest }: DateQuestion): string | null {
  if (day === null) return 'Enter a date that exists.';
  if (earliest !== undefined && day < earliest) return `Choose ${fullDate(earliest)} or a later day.`;
  if (latest !== undefined && day > latest) return `Choose ${fullDate(latest)} or an earlier day.`;
  return null;
}
