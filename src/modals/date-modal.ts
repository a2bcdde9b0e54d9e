import { Modal, Setting, type App } from 'obsidian';
import { toDay, type Day } from '../domain/dates/day';
import { fullDate } from '../domain/dates/words';
import { addButtons, complain, complainable, onSubmit, type Field } from './form';

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
  private date: Field | null = null;

  constructor(app: App, private readonly question: DateQuestion, private readonly take: (day: Day) => void) {
    super(app);
  }

  override onOpen(): void {
    const { title, confirm, proposed, earliest, latest } = this.question;
    this.setTitle(title);
    const form = this.contentEl.createEl('form');
    const setting = new Setting(form).setName('Date');
    const input = setting.controlEl.createEl('input', { type: 'date', value: proposed });
    if (earliest !== undefined) input.min = earliest;
    if (latest !== undefined) input.max = latest;
    this.date = complainable(setting, input, 'interview-follow-up-date');
    addButtons(form, confirm, () => this.close());
    onSubmit(form, () => this.submit());
    input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private submit(): void {
    const day = toDay(this.date?.input.value ?? '');
    const wrong = whatIsWrong(day, this.question);
    if (day === null || wrong !== null) {
      if (this.date !== null) complain(this.date, wrong ?? '');
      this.date?.input.focus();
      return;
    }
    this.close();
    this.take(day);
  }
}

/** What is wrong with the day in one sentence, or null. */
function whatIsWrong(day: Day | null, { earliest, latest }: DateQuestion): string | null {
  if (day === null) return 'Enter a date that exists.';
  if (earliest !== undefined && day < earliest) return `Choose ${fullDate(earliest)} or a later day.`;
  if (latest !== undefined && day > latest) return `Choose ${fullDate(latest)} or an earlier day.`;
  return null;
}
