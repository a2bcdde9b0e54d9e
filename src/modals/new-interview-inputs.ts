import { Setting, type App } from 'obsidian';
import type { KnownRounds } from '../domain/overview/known-rounds';
import { DateField, type DateFieldOptions } from '../ui/date-field';
import { addSelect, showError, withErrorSlot } from '../ui/form';
import { PeopleField } from '../ui/people-field';
import { suggestFolders, TextSuggest } from '../ui/text-suggest';
import type { FormFieldRow } from './new-interview-fields';

/** One field of the form, whatever it is made of. */
export interface FormInput {
  value: string;
  /** Empty: nothing is wrong. */
  showError(words: string): void;
  focus(): void;
}

/** What the fields offer. */
export interface InputDeps {
  readonly app: App;
  readonly known: KnownRounds;
  /** The company that is filled in. */
  readonly company: () => string;
  /** Called after each change of company or role. */
  readonly changed: (name: 'company' | 'role') => void;
}

/** A field for anything but a date. */
export function addInput(form: HTMLElement, row: FormFieldRow, deps: InputDeps): FormInput {
  return row.kind === 'people' ? addPeople(form, row, deps) : addText(form, row, deps);
}

/** A field for a date, which also says how it understood the text. */
export function addDate(form: HTMLElement, options: DateFieldOptions): { readonly date: DateField; readonly input: FormInput } {
  const date = new DateField(form, options);
  return {
    date,
    input: {
      get value() { return date.input.value; },
      set value(words) { date.write(words); },
      showError: (words) => date.showError(words),
      focus: () => date.focus(),
    },
  };
}

function addText(form: HTMLElement, row: FormFieldRow, deps: InputDeps): FormInput {
  const { name, label, desc = '', kind, options } = row;
  const setting = new Setting(form).setName(label).setDesc(desc);
  const input = options === undefined ? makeInput(setting, row, deps) : addSelect(setting.controlEl, options, '');
  const field = withErrorSlot(setting, input, `new-${name}`);
  if (kind === 'number') input.setAttr('inputmode', 'numeric');
  return {
    get value() { return input.value; },
    set value(words) { input.value = words; },
    showError: (words) => showError(field, words),
    focus: () => input.focus(),
  };
}

function makeInput({ controlEl }: Setting, { kind }: FormFieldRow, deps: InputDeps): HTMLInputElement {
  const input = controlEl.createEl('input', { type: 'text', attr: { autocomplete: 'off' } });
  if (kind === 'folder') suggestFolders(deps.app, input);
  else if (kind === 'company' || kind === 'role') input.addEventListener('input', () => deps.changed(kind));
  const texts = textsFor(kind, deps);
  if (texts !== null) new TextSuggest(deps.app, input, texts);
  return input;
}

/** The suggestions for an input. A long list over an empty form would be in the way. */
function textsFor(kind: FormFieldRow['kind'], { known, company }: InputDeps): ((typed: string) => readonly string[]) | null {
  switch (kind) {
    case 'company': return (typed) => (typed === '' ? [] : known.companies);
    case 'role': return (typed) => (typed === '' && company() === '' ? [] : known.rolesAt(company()));
    case 'people':
    case 'person': return (typed) => (typed === '' ? [] : known.people);
    default: return null;
  }
}

function addPeople(form: HTMLElement, { label, desc = '', kind }: FormFieldRow, deps: InputDeps): FormInput {
  const texts = textsFor(kind, deps) ?? (() => []);
  const people = new PeopleField(form, { name: label, desc, suggest: (input) => { new TextSuggest(deps.app, input, texts); } });
  return {
    get value() { return people.value; },
    set value(names) { people.value = names; },
    showError: () => undefined,
    focus: () => people.focus(),
  };
}
