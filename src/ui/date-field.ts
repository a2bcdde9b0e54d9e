import { setIcon, Setting, setTooltip } from 'obsidian';
import { toDay, type Day } from '../domain/dates/day';
import { answerDay, momentWords, type DayAnswer, type DayQuestion } from '../domain/dates/in-words';
import { fullDate, longDate, longDay } from '../domain/dates/words';
import { words } from '../domain/language/interface';
import { cls } from './css-class';
import { nameField, showError } from './form';

export interface DateFieldOptions extends DayQuestion {
  readonly name: string;
  readonly desc?: string;
  /** Unique on the page. */
  readonly id: string;
  /** The day to begin with; empty if none is proposed. */
  readonly value: Day | '';
  readonly placeholder?: string;
}

/**
 * A setting that asks for a day in words: "fri", "in 2 weeks", "10 Dec". While the person types, it shows the day that was
 * understood and offers the others that the words can mean. A button opens the system's calendar.
 */
export class DateField {
  readonly input: HTMLInputElement;
  readonly #options: DateFieldOptions;
  readonly #calendar: HTMLInputElement;
  readonly #understood: HTMLElement;
  readonly #others: HTMLElement;
  readonly #error: HTMLElement;

  constructor(form: HTMLElement, options: DateFieldOptions) {
    const { name, desc = '', id, value, placeholder = words('dates').example } = options;
    const setting = new Setting(form).setName(name).setDesc(desc);
    setting.settingEl.addClass(cls('date'));
    this.#options = options;
    this.input = setting.controlEl.createEl('input', {
      type: 'text', placeholder, attr: { 'autocomplete': 'off', 'enterkeyhint': 'done', 'spellcheck': 'false' },
    });
    nameField(this.input, setting.nameEl);
    this.#calendar = this.#addCalendar(setting.controlEl);
    const answer = setting.settingEl.createDiv({ cls: cls('date-answer') });
    this.#understood = answer.createDiv({ cls: cls('understood'), attr: { 'id': cls(`${id}-day`), 'aria-live': 'polite' } });
    this.#error = answer.createDiv({ cls: cls('error'), attr: { id: cls(id), role: 'alert' } });
    this.#others = answer.createDiv({ cls: cls('other-days') });
    this.input.setAttr('aria-describedby', `${cls(`${id}-day`)} ${cls(id)}`);
    this.input.addEventListener('input', () => this.#show());
    this.set(value);
  }

  get isEmpty(): boolean {
    return this.input.value.trim() === '';
  }

  /** The day that was understood, if it makes sense here; null otherwise. */
  value(): Day | null {
    const { day, error } = this.answer();
    return error === null ? day : null;
  }

  /** Everything that was understood: the day, a time with it, and what is wrong. */
  answer(): DayAnswer {
    return answerDay(this.input.value, this.#options);
  }

  set(day: Day | ''): void {
    this.write(day === '' ? '' : fullDate(day));
  }

  /** Enters the words as if they were typed. */
  write(words: string): void {
    this.input.value = words;
    this.#show();
  }

  /** Shows what is wrong with the answer, or clears the error. @param error another error to show instead */
  showError(error = this.answer().error): void {
    showError({ input: this.input, error: this.#error }, error ?? '');
  }

  /** Selects the text too, so that typing replaces a proposed day. */
  focus(): void {
    this.input.focus();
    this.input.select();
  }

  #show(): void {
    const { day, understood, others } = this.answer();
    this.#understood.setText(understood);
    this.#calendar.value = day ?? '';
    this.showError(null);
    this.#others.empty();
    for (const other of others) this.#addOther(other, day);
  }

  #addOther(other: Day, day: Day | null): void {
    const text = day === null ? longDate(other) : words('dates').orOn(longDay(other));
    this.#others.createEl('button', { text, attr: { type: 'button' } }).addEventListener('click', () => this.#choose(other));
  }

  /** Takes another day, and keeps the time that was typed with it. */
  #choose(day: Day): void {
    this.input.value = momentWords(day, this.answer().time);
    this.input.trigger('input');
    this.focus();
  }

  /** The system's field lies over the button: a tap opens its calendar by itself, a mouse or a key needs `showPicker`. */
  #addCalendar(parent: HTMLElement): HTMLInputElement {
    const { earliest = '', latest = '' } = this.#options;
    const place = parent.createDiv({ cls: cls('calendar') });
    const { chooseFromCalendar } = words('views');
    const button = place.createEl('button', { cls: 'clickable-icon', attr: { 'type': 'button', 'aria-label': chooseFromCalendar } });
    setIcon(button, 'calendar');
    const attr = { 'tabindex': '-1', 'aria-hidden': 'true', 'min': earliest, 'max': latest };
    const calendar = place.createEl('input', { type: 'date', attr });
    setTooltip(calendar, chooseFromCalendar);
    for (const el of [button, calendar]) el.addEventListener('click', () => calendar.showPicker());
    calendar.addEventListener('change', () => {
      const day = toDay(calendar.value);
      if (day !== null) this.#choose(day);
    });
    return calendar;
  }
}
