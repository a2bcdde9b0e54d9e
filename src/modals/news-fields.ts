import { Setting } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { DatePreferences } from '../domain/dates/in-words';
import type { NewsField, NewsFieldRow } from '../domain/news/form';
import type { NewsErrors } from '../domain/news/read-news';
import { DateField } from '../ui/date-field';
import { addSelect, showError, withErrorSlot, type Field, type Input } from '../ui/form';

/** How dates are understood. */
export interface NewsDates extends DatePreferences {
  readonly today: Day;
}

/** The fields of the form by their names: dates in words, and others. */
export class NewsFields {
  readonly #dates: NewsDates;
  readonly #fields = new Map<NewsField, Field | DateField>();

  constructor(dates: NewsDates) {
    this.#dates = dates;
  }

  add(parent: HTMLElement, row: NewsFieldRow): void {
    this.#fields.set(row.name, row.kind === 'date' ? this.#addDate(parent, row) : addOther(parent, row));
  }

  /** A day as `YYYY-MM-DD`; words that are not understood as a day stay as they were typed. */
  value(name: NewsField): string {
    const field = this.#fields.get(name);
    if (field === undefined) return '';
    if (field instanceof DateField) return field.value() ?? field.input.value;
    return field.input.validity.badInput ? '?' : field.input.value;
  }

  /** Shows at each field what is wrong with it, and focuses the first. @returns whether anything is wrong */
  show(errors: NewsErrors): boolean {
    for (const [name, field] of this.#fields) showErrorAt(field, errors.get(name) ?? null);
    const wrong = [...this.#fields].find(([name]) => errors.has(name));
    wrong?.[1].input.focus();
    return wrong !== undefined;
  }

  #addDate(parent: HTMLElement, { name, label, desc, value, earliest, latest, ofPeriod }: NewsFieldRow): DateField {
    return new DateField(parent, {
      ...this.#dates, name: label, id: `news-${name}`, value: value as Day | '', ofPeriod,
      direction: latest === undefined ? 'ahead' : 'back',
      ...(desc && { desc }), ...(earliest && { earliest }), ...(latest && { latest }),
    });
  }
}

/** If the field did not understand a date, its own error takes priority. */
function showErrorAt(field: Field | DateField, error: string | null): void {
  if (!(field instanceof DateField)) showError(field, error ?? '');
  else field.showError(error === null || field.isEmpty ? error : field.answer().error ?? error);
}

function addOther(parent: HTMLElement, { name, label, desc = '', kind, options, value }: NewsFieldRow): Field {
  const setting = new Setting(parent).setName(label).setDesc(desc);
  const input = makeInput(setting.controlEl, kind, options, value);
  return withErrorSlot(setting, input, `news-${name}`);
}

function makeInput(parent: HTMLElement, kind: NewsFieldRow['kind'], options: NewsFieldRow['options'], value: string): Input {
  if (options !== undefined) return addSelect(parent, options, value);
  if (kind === 'lines') return parent.createEl('textarea', { attr: { rows: 2 } });
  return parent.createEl('input', { type: kind, value });
}
