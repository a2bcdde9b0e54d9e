import { Setting } from 'obsidian';
import { problemsWith, orderIn, type Choice, type Target } from '../domain/import/columns';
import { FIELD_NAMES, FIELDS } from '../domain/import/fields';
import { cellsOf, type Column, type Table } from '../domain/import/table';
import type { DateOrder } from '../domain/note/settings';
import { count } from '../domain/text/count';
import { cls } from '../ui/css-class';
import { addButtons, addSelect, handleSubmit, nameHidden, showError, withErrorSlot, type Field } from '../ui/form';
import { addReading, type ReadingChoices, type TableReading } from './import-reading';

export interface ColumnsDeps extends TableReading, ReadingChoices {
  readonly choices: readonly Choice[];
  readonly back: () => void;
  readonly next: (choices: readonly Choice[]) => void;
}

/** Shows how the table was read, and asks what becomes of each column. */
export function showColumns(page: HTMLElement, deps: ColumnsDeps): void {
  const { table, choices, back, next } = deps;
  const form = page.createEl('form');
  const text = `${count(table.rows.length, 'row')}. Choose what becomes of each column. Nothing is written yet.`;
  form.createEl('p', { cls: 'setting-item-description', text });
  addReading(form, deps, deps);
  if (table.headerIsData) form.createEl('p', { cls: cls('error'), text: HEADER_IS_DATA });
  const rows = table.columns.map((column, at) => new ColumnRow(form, table, column, choices[at] ?? LEFT_OUT, `import-${at}`));
  for (const row of rows) row.onOrder((order) => rows.forEach((other) => other.proposeOrder(order)));
  const whole = form.createEl('p', { cls: cls('error'), attr: { role: 'alert' } });
  const chosen = () => rows.map((row) => row.choice);
  addButtons(form, 'Preview', back, 'Back');
  handleSubmit(form, () => {
    const errors = problemsWith(table, chosen());
    rows.forEach((row, at) => row.showError(errors.columns.get(at) ?? ''));
    whole.setText(errors.whole);
    const wrong = rows[Math.min(...errors.columns.keys())] ?? (errors.whole === '' ? undefined : rows[0]);
    if (wrong === undefined) next(chosen());
    else wrong.focus();
  });
  rows[0]?.focus();
}

const HEADER_IS_DATA = 'This row looks like an application rather than the names of the columns. '
  + 'Choose another, or go back and put a row of names above it: Company, Role, Status and so on.';
const LEFT_OUT: Choice = { target: 'none', order: 'ask' };

const OTHERS: Readonly<Record<Exclude<Target, keyof typeof FIELDS>, string>> = {
  none: 'Leave out',
  own: 'Keep as a property of its own name',
  text: 'Text of the note',
};

const ORDERS: Readonly<Record<DateOrder, string>> = {
  'ask': 'Day or month first?',
  'day-month': 'Day first: 31/12',
  'month-day': 'Month first: 12/31',
};

class ColumnRow {
  readonly #table: Table;
  readonly #column: Column;
  readonly #target: HTMLSelectElement;
  readonly #order: HTMLSelectElement;
  readonly #field: Field;
  readonly #desc: HTMLElement;

  constructor(form: HTMLElement, table: Table, column: Column, choice: Choice, id: string) {
    this.#table = table;
    this.#column = column;
    const setting = new Setting(form).setName(column.name);
    setting.settingEl.addClass(cls('column'));
    this.#desc = setting.descEl;
    this.#target = addSelect(setting.controlEl, OTHERS, choice.target);
    this.#order = addSelect(setting.controlEl, ORDERS, choice.order);
    nameHidden(this.#order, `Day or month first in ${column.name}`);
    const properties = this.#target.createEl('optgroup', { attr: { label: 'Property' } });
    for (const name of FIELD_NAMES) properties.createEl('option', { value: name, text: FIELDS[name].label });
    this.#target.value = choice.target;
    this.#field = withErrorSlot(setting, this.#target, id);
    this.#target.addEventListener('change', () => this.#show());
    this.#show();
  }

  get choice(): Choice {
    return { target: this.#target.value as Target, order: this.#order.value as DateOrder };
  }

  showError(words: string): void {
    showError(this.#field, words);
  }

  onOrder(listener: (order: DateOrder) => void): void {
    this.#order.addEventListener('change', () => listener(this.choice.order));
  }

  /**
   * Takes the order chosen for another column if this one has none yet, in sight: one export mostly
   * writes all its dates in one order.
   */
  proposeOrder(order: DateOrder): void {
    if (this.choice.order === 'ask') this.#order.value = order;
  }

  /** Focuses what is wrong: the order of the dates, if it is missing. */
  focus(): void {
    const asks = this.#order.isShown() && this.choice.order === 'ask';
    (asks ? this.#order : this.#target).focus();
  }

  /** The order is asked for only if the dates do not tell it. */
  #show(): void {
    const found = orderIn(this.#table, this.#column, this.choice);
    this.#order.toggle(found?.inferred === false);
    const order = found?.inferred === true ? ` (${found.order === 'day-month' ? 'day' : 'month'} first)` : '';
    this.#desc.setText(`${examplesOf(this.#table, this.#column)}${order}`);
  }
}

const EXAMPLES = 3;
/** In characters. */
const MAX_EXAMPLE = 40;

/** The first values of the column, to know it by. */
function examplesOf(table: Table, column: Column): string {
  const seen = new Set<string>();
  for (const cell of cellsOf(table, column)) {
    if (cell !== '') seen.add(cell.length > MAX_EXAMPLE ? `${cell.slice(0, MAX_EXAMPLE)}…` : cell);
    if (seen.size === EXAMPLES) break;
  }
  return seen.size === 0 ? 'Empty' : [...seen].join(' · ');
}
