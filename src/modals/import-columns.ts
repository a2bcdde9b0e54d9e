import { Setting } from 'obsidian';
import { problemsWith, orderIn, type Choice, type Target } from '../domain/import/columns';
import { FIELD_NAMES } from '../domain/import/fields';
import { cellsOf, type Column, type Table } from '../domain/import/table';
import { words } from '../domain/language/interface';
import type { DateOrder } from '../domain/note/settings';
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
  const { rowsToMatch, headerIsData, preview } = words('importing');
  const text = rowsToMatch(table.rows.length);
  form.createEl('p', { cls: 'setting-item-description', text });
  addReading(form, deps, deps);
  if (table.headerIsData) form.createEl('p', { cls: cls('error'), text: headerIsData });
  const rows = table.columns.map((column, at) => new ColumnRow(form, table, column, choices[at] ?? LEFT_OUT, `import-${at}`));
  for (const row of rows) row.onOrder((order) => rows.forEach((other) => other.proposeOrder(order)));
  const whole = form.createEl('p', { cls: cls('error'), attr: { role: 'alert' } });
  const chosen = () => rows.map((row) => row.choice);
  addButtons(form, preview, back, words('common').back);
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

const LEFT_OUT: Choice = { target: 'none', order: 'ask' };

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
    const { others, orders, orderIn: orderName, property, fields } = words('importing');
    const setting = new Setting(form).setName(column.name);
    setting.settingEl.addClass(cls('column'));
    this.#desc = setting.descEl;
    this.#target = addSelect(setting.controlEl, others, choice.target);
    this.#order = addSelect(setting.controlEl, orders, choice.order);
    nameHidden(this.#order, orderName(column.name));
    const properties = this.#target.createEl('optgroup', { attr: { label: property } });
    for (const name of FIELD_NAMES) properties.createEl('option', { value: name, text: fields[name] });
    this.#target.value = choice.target;
    this.#field = withErrorSlot(setting, this.#target, id);
    this.#target.addEventListener('change', () => this.#show());
    this.#show();
  }

  get choice(): Choice {
    return { target: this.#target.value as Target, order: this.#order.value as DateOrder };
  }

  showError(message: string): void {
    showError(this.#field, message);
  }

  onOrder(listener: (order: DateOrder) => void): void {
    this.#order.addEventListener('change', () => listener(this.choice.order));
  }

  /**
   * Shows the order chosen for another column if this one has none yet: an export mostly writes all its dates in one order.
   */
  proposeOrder(order: DateOrder): void {
    if (this.choice.order === 'ask') this.#order.value = order;
  }

  /** Focuses the field that is wrong: the order of the dates, if it is missing. */
  focus(): void {
    const asks = this.#order.isShown() && this.choice.order === 'ask';
    (asks ? this.#order : this.#target).focus();
  }

  /** The order is asked for only if the dates do not tell it. */
  #show(): void {
    const found = orderIn(this.#table, this.#column, this.choice);
    this.#order.toggle(found?.inferred === false);
    const examples = examplesOf(this.#table, this.#column);
    const isSaid = found?.inferred === true && found.order !== 'ask';
    this.#desc.setText(isSaid ? words('importing').found(examples, found.order) : examples);
  }
}

const EXAMPLES = 3;
/** In characters. */
const MAX_EXAMPLE = 40;

/** The first values of the column, by which the person recognises it. */
function examplesOf(table: Table, column: Column): string {
  const seen = new Set<string>();
  for (const cell of cellsOf(table, column)) {
    if (cell !== '') seen.add(cell.length > MAX_EXAMPLE ? `${cell.slice(0, MAX_EXAMPLE)}…` : cell);
    if (seen.size === EXAMPLES) break;
  }
  return seen.size === 0 ? words('importing').emptyColumn : [...seen].join(' · ');
}
