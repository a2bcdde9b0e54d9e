import { Modal, Setting, type App } from 'obsidian';
import { toDay, type Day } from '../domain/dates/day';
import { longDay } from '../domain/dates/words';
import { cls } from './css-class';

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
  private input: HTMLInputElement | null = null;
  private complaint: HTMLElement | null = null;

  constructor(app: App, private readonly question: DateQuestion, private readonly take: (day: Day) => void) {
    super(app);
  }

  override onOpen(): void {
    const { title, confirm, proposed, earliest, latest } = this.question;
    this.setTitle(title);
    const form = this.contentEl.createEl('form', { cls: cls('date') });
    const input = form.createEl('input', { type: 'date', value: proposed, attr: { 'aria-label': 'Date', 'required': '' } });
    if (earliest !== undefined) input.min = earliest;
    if (latest !== undefined) input.max = latest;
    this.input = input;
    this.complaint = form.createEl('p', { cls: cls('complaint'), attr: { role: 'alert' } });
    new Setting(form)
      .addButton((button) => button.setButtonText('Cancel').onClick(() => this.close()))
      .addButton((button) => {
        button.setButtonText(confirm).setCta();
        button.buttonEl.type = 'submit';
      });
    // The form says itself what is wrong, in words that fit; it goes when the modal does.
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private submit(): void {
    const day = toDay(this.input?.value ?? '');
    const wrong = whatIsWrong(day, this.question);
    if (day === null || wrong !== null) {
      this.complaint?.setText(wrong ?? '');
      this.input?.focus();
      return;
    }
    this.close();
    this.take(day);
  }
}

/** What is wrong with the day in one sentence, or null. */
function whatIsWrong(day: Day | null, { earliest, latest }: DateQuestion): string | null {
  if (day === null) return 'Enter a date that exists.';
  if (earliest !== undefined && day < earliest) return `Choose ${longDay(earliest)} or a later day.`;
  if (latest !== undefined && day > latest) return `Choose ${longDay(latest)} or an earlier day.`;
  return null;
}
