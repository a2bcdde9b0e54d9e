import { Setting, type App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { DatePreferences } from '../domain/dates/in-words';
import type { UncertainField } from '../domain/invitation/proposal';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { DateField } from '../ui/date-field';
import { addButtons, addSelect, handleSubmit, showError, withErrorSlot, type Field, type Input } from '../ui/form';
import { suggestFolders } from '../ui/text-suggest';
import {
  findInvitationErrors, isUncertain, rowsOf, type InvitationField, type InvitationFieldRow, type InvitationValues,
} from './invitation-fields';

export interface InvitationFormDeps extends DatePreferences {
  readonly app: App;
  readonly today: Day;
  readonly before: readonly InvitationField[];
  readonly behind: readonly InvitationField[];
  readonly date: Day | '';
  readonly values: InvitationValues;
  readonly uncertain: readonly UncertainField[];
  /** The button that writes. */
  readonly confirm: string;
  readonly back: () => void;
  readonly submit: (values: InvitationValues, date: Day | '') => void;
}

/** Shows what was read, so that the person can check and change it before anything is written. Marks what is not certain. */
export class InvitationForm {
  readonly #deps: InvitationFormDeps;
  readonly #fields = new Map<InvitationField, Field>();
  readonly #date: DateField;

  constructor(form: HTMLFormElement, deps: InvitationFormDeps) {
    this.#deps = deps;
    for (const row of rowsOf(deps.before)) this.#add(form, row);
    const { today, date: value } = deps;
    const { date: name } = words('common');
    this.#date = new DateField(form, { ...deps, name, id: 'invitation-date', value, today, direction: 'nearest' });
    this.#mark('date', this.#date.input);
    for (const row of rowsOf(deps.behind)) this.#add(form, row);
    addButtons(form, deps.confirm, deps.back, words('common').back);
    handleSubmit(form, () => this.#submit());
  }

  /** Focuses the first field that is not certain, else the first of all. */
  focus(): void {
    const uncertain = [...this.#fields].find(([name]) => isUncertain(name, this.#deps.uncertain));
    if (uncertain === undefined && isUncertain('date', this.#deps.uncertain)) this.#date.focus();
    else (uncertain ?? [...this.#fields][0])?.[1].input.focus();
  }

  #add(form: HTMLElement, row: InvitationFieldRow): void {
    const setting = new Setting(form).setName(row.label).setDesc(row.desc);
    const input = makeInput(setting, row);
    input.value = this.#deps.values[row.name] ?? '';
    if (row.kind === 'folder' && input.instanceOf(HTMLInputElement)) suggestFolders(this.#deps.app, input);
    this.#fields.set(row.name, withErrorSlot(setting, input, `invitation-${row.name}`));
    this.#mark(row.name, input);
  }

  /** Asks the person to check the field, until it is changed. */
  #mark(name: InvitationField | 'date', input: Input): void {
    if (!isUncertain(name, this.#deps.uncertain)) return;
    const info = input.closest('.setting-item')?.querySelector('.setting-item-info');
    const id = cls(`invitation-${name}-check`);
    const mark = info?.createDiv({ cls: cls('uncertain'), text: words('invitation').mayBeWrong, attr: { id } });
    input.setAttr('aria-describedby', `${input.getAttr('aria-describedby') ?? ''} ${id}`.trim());
    input.addEventListener('input', () => mark?.remove(), { once: true });
  }

  #submit(): void {
    const values = Object.fromEntries([...this.#fields].map(([name, { input }]) => [name, input.value.trim()])) as InvitationValues;
    const answer = this.#date.answer();
    const date = this.#date.isEmpty ? '' : answer.day ?? '';
    const errors = findInvitationErrors(values, this.#date.isEmpty ? '' : this.#date.input.value);
    const wrongDate = errors.date ?? (this.#date.isEmpty ? null : answer.error);
    for (const [name, field] of this.#fields) showError(field, errors[name] ?? '');
    this.#date.showError(wrongDate);
    const wrong = [...this.#fields].find(([name]) => errors[name] !== undefined);
    if (wrong !== undefined) wrong[1].input.focus();
    else if (wrongDate !== null) this.#date.focus();
    else this.#deps.submit(values, date);
  }
}

function makeInput({ controlEl }: Setting, { kind, options }: InvitationFieldRow): Input {
  if (options !== undefined) return addSelect(controlEl, options, '');
  if (kind === 'lines') return controlEl.createEl('textarea', { attr: { rows: 2 } });
  return controlEl.createEl('input', { type: kind === 'folder' ? 'text' : kind });
}
