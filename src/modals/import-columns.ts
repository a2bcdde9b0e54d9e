import { Setting } from 'obsidian';
import { count } from '../domain/dates/words';
import { cellsOf, complaintsAbout, orderIn, type Choice, type Column, type Table, type Target } from '../domain/import/columns';
import { FIELD_NAMES, FIELDS } from '../domain/import/fields';
import type { DateOrder } from '../domain/note/settings';
import { addButtons, complain, complainable, onSubmit, type Field } from './form';

export interface ColumnsNeeds {
  readonly table: Table;
  readonly choices: readonly Choice[];
  readonly back: () => void;
  readonly next: (choices: readonly Choice[]) => void;
}

/** Asks what becomes of each column. */
export function showColumns(page: HTMLElement, { table, choices, back, next }: ColumnsNeeds): void {
  const form = page.createEl('form');
  form.createEl('p', { cls: 'setting-item-description', text: `${count(table.rows.length, 'rows')}. Choose what becomes of each column. Nothing is written yet.` });
  if (table.firstRowIsData) form.createEl('p', { cls: 'interview-follow-up-complaint', text: FIRST_ROW });
  const rows = table.columns.map((column, at) => new ColumnRow(form, table, column, choices[at] ?? LEFT_OUT, `interview-follow-up-import-${at}`));
  for (const row of rows) row.onOrder((order) => rows.forEach((other) => other.proposeOrder(order)));
  const whole = form.createEl('p', { cls: 'interview-follow-up-complaint', attr: { role: 'alert' } });
  const chosen = () => rows.map((row) => row.choice);
  addButtons(form, 'Preview', back, 'Back');
  onSubmit(form, () => {
    const complaints = complaintsAbout(table, chosen());
    rows.forEach((row, at) => row.complain(complaints.columns.get(at) ?? ''));
    whole.setText(complaints.whole);
    const wrong = rows[Math.min(...complaints.columns.keys())] ?? (complaints.whole === '' ? undefined : rows[0]);
    if (wrong === undefined) next(chosen());
    else wrong.focus();
  });
  rows[0]?.focus();
}

const FIRST_ROW = 'The first row looks like an application rather than the names of the columns. If it is one, go back and put a row of names above it: Company, Role, Status and so on.';
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
  private readonly target: HTMLSelectElement;
  private readonly order: HTMLSelectElement;
  private readonly field: Field;
  private readonly desc: HTMLElement;

  constructor(form: HTMLElement, private readonly table: Table, private readonly column: Column, choice: Choice, id: string) {
    const setting = new Setting(form).setName(column.name);
    setting.settingEl.addClass('interview-follow-up-column');
    this.desc = setting.descEl;
    this.target = addSelect(setting.controlEl, OTHERS, choice.target);
    this.order = addSelect(setting.controlEl, ORDERS, choice.order);
    this.order.setAttr('aria-label', `Day or month first in ${column.name}`);
    const properties = this.target.createEl('optgroup', { attr: { label: 'Property' } });
    for (const name of FIELD_NAMES) properties.createEl('option', { value: name, text: FIELDS[name].label });
    this.target.value = choice.target;
    this.field = complainable(setting, this.target, id);
    this.target.addEventListener('change', () => this.show());
    this.show();
  }

  get choice(): Choice {
    return { target: this.target.value as Target, order: this.order.value as DateOrder };
  }

  complain(words: string): void {
    complain(this.field, words);
  }

  onOrder(listener: (order: DateOrder) => void): void {
    this.order.addEventListener('change', () => listener(this.choice.order));
  }

  /** One export mostly writes all its dates in one order: an answer that is still missing is taken from another column, in sight. */
  proposeOrder(order: DateOrder): void {
    if (this.choice.order === 'ask') this.order.value = order;
  }

  /** Where the order of the dates is missing, that is what is wrong. */
  focus(): void {
    const asks = this.order.isShown() && this.choice.order === 'ask';
    (asks ? this.order : this.target).focus();
  }

  /** The order is asked for only where the dates do not tell it. */
  private show(): void {
    const found = orderIn(this.table, this.column, this.choice);
    this.order.toggle(found?.inferred === false);
    const order = found?.inferred === true ? ` (${found.order === 'day-month' ? 'day' : 'month'} first)` : '';
    this.desc.setText(`${examplesOf(this.table, this.column)}${order}`);
  }
}

function addSelect(parent: HTMLElement, options: Readonly<Record<string, string>>, value: string): HTMLSelectElement {
  const select = parent.createEl('select', { cls: 'dropdown' });
  for (const [name, text] of Object.entries(options)) select.createEl('option', { value: name, text });
  select.value = value;
  return select;
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

/** What stands in the column, to know it by. */
function examplesOf(table: Table, column: Column): string {
  const seen = new Set<string>();
  for (const cell of cellsOf(table, column)) {
    if (cell !== '') seen.add(cell.length > LONGEST_EXAMPLE ? `${cell.slice(0, LONGEST_EXAMPLE)}…` : cell);
    if (seen.size === EXAMPLES) break;
  }
  return seen.size === 0 ? 'Empty' : [...seen].join(' · ');
}
