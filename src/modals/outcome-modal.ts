import { Modal, Notice, Setting, type App } from 'obsidian';
import { alreadySet } from '../actions/outcome';
import { toDay, type Day } from '../domain/dates/day';
import { STATUSES, type Status } from '../domain/note/status';
import { addButtons, complain, complainable, onSubmit, type Field } from './form';

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
  constructor(app: App, private readonly question: OutcomeQuestion, private readonly take: (status: Status, on: Day) => void) {
    super(app);
  }

  override onOpen(): void {
    const { name, status } = this.question;
    this.setTitle(`Outcome: ${name}`);
    const form = this.contentEl.createEl('form');
    const choice = addStatus(form, status);
    const date = addDate(form, this.question);
    suggestDate(choice, date.input, this.question);
    addButtons(form, 'Set outcome', () => this.close());
    onSubmit(form, () => this.submit(choice, date));
    choice.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private submit(choice: HTMLSelectElement, date: Field): void {
    const { since, today } = this.question;
    const status = STATUSES.find((one) => one === choice.value);
    const isSameDate = date.input.value === (since ?? '') && !date.input.validity.badInput;
    if (status === this.question.status && isSameDate) {
      this.close();
      new Notice(alreadySet(status));
      return;
    }
    const on = toDay(date.input.value);
    if (on === null || status === undefined || on > today) {
      complain(date, on === null ? 'Enter a date that exists.' : 'Choose today or an earlier day.');
      date.input.focus();
      return;
    }
    this.close();
    this.take(status, on);
  }
}

function addStatus(form: HTMLFormElement, status: Status): HTMLSelectElement {
  const name = 'Where it stands';
  const select = new Setting(form).setName(name).controlEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': name } });
  for (const value of STATUSES) select.createEl('option', { value, text: STATUS_WORDS[value] });
  select.value = status;
  return select;
}

function addDate(form: HTMLFormElement, { since, today }: OutcomeQuestion): Field {
  const setting = new Setting(form).setName('Since').setDesc('The day on which it became so.');
  return complainable(setting, setting.controlEl.createEl('input', { type: 'date', value: since ?? '', attr: { max: today } }), 'interview-follow-up-since');
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
