import { Modal, Notice, Setting, type App } from 'obsidian';
import { alreadySet } from '../actions/outcome';
import { toDay, type Day } from '../domain/dates/day';
import { STATUSES, type Status } from '../domain/note/status';
import { addButtons, addDateField, addSelect, handleSubmit, showError, type Field } from '../ui/form';

export interface OutcomeQuestion {
  /** What it is the outcome of: the company, or the note's name. */
  readonly name: string;
  readonly status: Status;
  /** Since when, if the note states it. */
  readonly since: Day | null;
  readonly today: Day;
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  'scheduled': 'Scheduled',
  'waiting': 'Waiting for an answer',
  'offer': 'They made an offer',
  'accepted': 'Accepted their offer',
  'declined': 'Declined their offer',
  'rejected': 'They said no',
  'withdrawn': 'Withdrew',
  'no-response': 'No response',
};

/** Asks where the application stands, and since when. It opens with what the note says; sent like that, it changes nothing. */
export class OutcomeModal extends Modal {
  readonly #question: OutcomeQuestion;
  readonly #onSubmit: (status: Status, on: Day) => void;

  constructor(app: App, question: OutcomeQuestion, onSubmit: (status: Status, on: Day) => void) {
    super(app);
    this.#question = question;
    this.#onSubmit = onSubmit;
  }

  override onOpen(): void {
    const { name, status, since, today } = this.#question;
    this.setTitle(`Outcome: ${name}`);
    const form = this.contentEl.createEl('form');
    const choice = addStatus(form, status);
    const date = addDateField(form, {
      name: 'Since', desc: 'When this happened.', id: 'since', value: since ?? '', latest: today,
    });
    suggestDate(choice, date.input, this.#question);
    addButtons(form, 'Set outcome', () => this.close());
    handleSubmit(form, () => this.#submit(choice, date));
    choice.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #submit(choice: HTMLSelectElement, date: Field): void {
    const { since, today } = this.#question;
    const status = STATUSES.find((one) => one === choice.value);
    const isSameDate = date.input.value === (since ?? '') && !date.input.validity.badInput;
    if (status === this.#question.status && isSameDate) {
      this.close();
      new Notice(alreadySet(status));
      return;
    }
    const on = toDay(date.input.value);
    if (on === null || status === undefined || on > today) {
      showError(date, on === null ? 'Enter a date that exists.' : 'Choose today or an earlier day.');
      date.input.focus();
      return;
    }
    this.close();
    this.#onSubmit(status, on);
  }
}

function addStatus(form: HTMLFormElement, status: Status): HTMLSelectElement {
  const setting = new Setting(form).setName('Where it stands');
  const select = addSelect(setting.controlEl, STATUS_WORDS, status);
  select.setAttr('aria-label', setting.nameEl.textContent);
  return select;
}

/** Another status is taken to hold since today, until the person states a date. */
function suggestDate(choice: HTMLSelectElement, input: Field['input'], { status, since, today }: OutcomeQuestion): void {
  let suggested = since ?? '';
  choice.addEventListener('change', () => {
    if (input.value !== suggested) return;
    suggested = choice.value === status ? since ?? '' : today;
    input.value = suggested;
  });
}
