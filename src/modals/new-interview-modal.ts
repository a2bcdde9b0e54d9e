import { Modal, Platform, type App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { DatePreferences } from '../domain/dates/in-words';
import { words } from '../domain/language/interface';
import type { KnownRounds } from '../domain/overview/known-rounds';
import type { NewInterview } from '../domain/writing';
import { cls } from '../ui/css-class';
import type { DateField } from '../ui/date-field';
import { addDetails } from '../ui/details';
import { addButtons, handleSubmit } from '../ui/form';
import {
  findErrors, formFields, propertiesOf, type FieldName, type FilledIn, type FormFieldRow, type Values,
} from './new-interview-fields';
import { addDate, addInput, type FormInput, type InputDeps } from './new-interview-inputs';
import { TakeOver } from './take-over';

export interface NewInterviewContext extends DatePreferences {
  readonly today: Day;
  /** The interviews folder of the settings; empty if there is none. */
  readonly folder: string;
  /** The rounds that the vault holds. */
  readonly known: KnownRounds;
}

/** What a link has filled in. */
export interface NewInterviewRequest {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
  readonly onClose: () => void;
}

type DateName = 'when' | 'decision_by';

/** Asks for the details of a new interview. If it is the next round of an application, it takes over what the latest one says. */
export class NewInterviewModal extends Modal {
  readonly #context: NewInterviewContext;
  readonly #onSubmit: (fields: NewInterview, folder: string) => void;
  readonly #inputs = new Map<FieldName, FormInput>();
  readonly #dates = new Map<DateName, DateField>();
  readonly #rows = formFields();
  #more: HTMLDetailsElement | null = null;
  #hint: HTMLElement | null = null;
  readonly #takeOver: TakeOver;
  readonly #request: NewInterviewRequest | null;

  constructor(
    app: App, context: NewInterviewContext, onSubmit: (fields: NewInterview, folder: string) => void,
    request: NewInterviewRequest | null,
  ) {
    super(app);
    this.#request = request;
    this.#context = context;
    this.#onSubmit = onSubmit;
    this.#takeOver = new TakeOver(context.known, this.#inputs);
  }

  override onOpen(): void {
    this.setTitle(words('forms').newTitle);
    this.modalEl.addClass(cls('new'));
    const form = this.contentEl.createEl('form');
    if (this.#request !== null) form.createDiv({ cls: cls('hint'), text: words('outside').links.filledIn });
    for (const row of this.#rows.first) {
      this.#addField(form, row);
      if (row.name === 'role') this.#hint = form.createDiv({ cls: cls('hint'), attr: { 'aria-live': 'polite' } });
    }
    const more = addDetails(form, words('common').more, false);
    for (const row of this.#rows.more) this.#addField(more, row);
    this.#more = more;
    const folder = this.#inputs.get('folder');
    if (folder !== undefined) folder.value = this.#context.folder;
    const { cancel } = addButtons(form, words('invitation').create, () => this.close());
    handleSubmit(form, () => this.#submit());
    if (this.#request !== null) this.#fillIn(this.#request.fields);
    // The form can appear while the person types, and the next key must not submit it.
    if (this.#request !== null) cancel.focus();
    // On a phone the keyboard would cover half of the form.
    else if (!Platform.isPhone) this.#inputs.get('company')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#request?.onClose();
  }

  #fillIn(fields: NewInterviewRequest['fields']): void {
    for (const [name, input] of this.#inputs) input.value = fields[name] ?? input.value;
    if (this.#more !== null && this.#rows.more.some(({ name }) => fields[name] !== undefined)) this.#more.open = true;
  }

  #addField(form: HTMLElement, row: FormFieldRow): void {
    if (row.kind === 'date') this.#addDate(form, row, row.name === 'when' ? 'when' : 'decision_by');
    else this.#inputs.set(row.name, addInput(form, row, this.#inputDeps));
  }

  get #inputDeps(): InputDeps {
    return {
      app: this.app,
      known: this.#context.known,
      company: () => this.#inputs.get('company')?.value ?? '',
      changed: (name) => this.#applicationChanged(name),
    };
  }

  #addDate(form: HTMLElement, { label }: FormFieldRow, name: DateName): void {
    const { today, order, workingDays } = this.#context;
    const { examples } = words('forms');
    const about = name === 'when'
      ? { direction: 'nearest', asksForTime: true, placeholder: examples.when } as const
      : { direction: 'ahead', ofPeriod: 'last', placeholder: examples.decision } as const;
    const { date, input } = addDate(form, { name: label, id: `new-${name}`, value: '', today, order, workingDays, ...about });
    this.#dates.set(name, date);
    this.#inputs.set(name, input);
  }

  #applicationChanged(name: 'company' | 'role'): void {
    const isNext = this.#takeOver.update(name);
    const hint = isNext ? words('forms').filledIn : '';
    if (this.#hint?.textContent !== hint) this.#hint?.setText(hint);
    if (isNext && this.#more !== null) this.#more.open = true;
  }

  #submit(): void {
    const filledIn = this.#filledIn();
    const errors = findErrors(filledIn);
    for (const [name, input] of this.#inputs) input.showError(errors[name] ?? '');
    const wrong = [...this.#inputs.keys()].find((name) => errors[name] !== undefined);
    if (wrong === undefined) {
      this.close();
      this.#onSubmit(propertiesOf(filledIn), filledIn.values.folder.trim());
      return;
    }
    if (this.#more !== null && this.#rows.more.some(({ name }) => errors[name] !== undefined)) this.#more.open = true;
    this.#inputs.get(wrong)?.focus();
  }

  #filledIn(): FilledIn {
    const values = Object.fromEntries([...this.#inputs].map(([name, { value }]) => [name, value])) as Values;
    return { values, when: this.#answer('when'), decision: this.#answer('decision_by') };
  }

  #answer(name: DateName): FilledIn['when'] {
    const date = this.#dates.get(name);
    return date?.answer() ?? { day: null, time: null, understood: '', others: [], error: null };
  }
}
