import { Modal, Notice, Setting, type App } from 'obsidian';
import { alreadySet } from '../actions/outcome';
import type { Day } from '../domain/dates/day';
import type { DatePreferences } from '../domain/dates/in-words';
import { words } from '../domain/language/interface';
import { STATUSES, type Status } from '../domain/note/status';
import { DateField } from '../ui/date-field';
import { addButtons, addSelect, handleSubmit, nameField } from '../ui/form';

export interface OutcomeQuestion extends DatePreferences {
  /** What it is the outcome of: the company, or the note's name. */
  readonly name: string;
  readonly status: Status;
  /** Since when, if the note states it. */
  readonly since: Day | null;
  readonly today: Day;
  /** What is chosen at first. */
  readonly proposed: Status;
}

/**
 * Asks for the application's status, and since when it applies. It opens with what the note says; submitted unchanged, it changes
 * nothing.
 */
export class OutcomeModal extends Modal {
  readonly #question: OutcomeQuestion;
  readonly #onSubmit: (status: Status, on: Day) => void;

  constructor(app: App, question: OutcomeQuestion, onSubmit: (status: Status, on: Day) => void) {
    super(app);
    this.#question = question;
    this.#onSubmit = onSubmit;
  }

  override onOpen(): void {
    const { name, status, proposed, since, today, order, workingDays } = this.#question;
    const forms = words('forms');
    this.setTitle(forms.outcome(name));
    const form = this.contentEl.createEl('form');
    const choice = addStatus(form, proposed);
    const date = new DateField(form, {
      name: words('common').date, desc: forms.happenedOn, id: 'since', value: (proposed === status ? since : today) ?? '',
      placeholder: forms.examples.past, today, order, workingDays, latest: today, direction: 'back',
    });
    suggestDate(choice, date, this.#question);
    addButtons(form, forms.setOutcome, () => this.close());
    handleSubmit(form, () => this.#submit(choice, date));
    choice.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #submit(choice: HTMLSelectElement, date: DateField): void {
    const status = STATUSES.find((one) => one === choice.value);
    const on = date.value();
    const isSameDate = on === this.#question.since && (on !== null || date.isEmpty);
    if (status === this.#question.status && isSameDate) {
      this.close();
      new Notice(alreadySet(status));
      return;
    }
    if (on === null || status === undefined) {
      date.showError();
      date.focus();
      return;
    }
    this.close();
    this.#onSubmit(status, on);
  }
}

function addStatus(form: HTMLFormElement, status: Status): HTMLSelectElement {
  const { status: name, statuses } = words('common');
  const setting = new Setting(form).setName(name);
  const select = addSelect(setting.controlEl, statuses, status);
  nameField(select, setting.nameEl);
  return select;
}

/** Proposes today for another status, unless the person has entered a date. */
function suggestDate(choice: HTMLSelectElement, date: DateField, { status, proposed, since, today }: OutcomeQuestion): void {
  let suggested = proposed === status ? since : today;
  choice.addEventListener('change', () => {
    if (date.value() !== suggested || (suggested === null && !date.isEmpty)) return;
    suggested = choice.value === status ? since : today;
    date.set(suggested ?? '');
  });
}
