import { Setting } from 'obsidian';
import { words } from '../domain/language/interface';
import { cls } from './css-class';

/** An input, a select or a text of several lines. */
export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field's input, and the place below it that says what is wrong with it. */
export interface Field {
  readonly input: Input;
  readonly error: HTMLElement;
}

/** Gives the field's setting a place for an error, which screen readers read with the input. */
export function withErrorSlot(setting: Setting, input: Input, id: string): Field {
  const error = setting.infoEl.createDiv({ cls: cls('error'), attr: { id: cls(id), role: 'alert' } });
  nameField(input, setting.nameEl);
  input.setAttr('aria-describedby', cls(id));
  return { input, error };
}

let labels = 0;

/** Names a field by the words beside it. Obsidian would show an `aria-label` as a tooltip too. */
export function nameField(input: HTMLElement, ...names: readonly HTMLElement[]): void {
  for (const label of names) {
    labels += 1;
    if (label.id === '') label.id = cls(`label-${labels}`);
  }
  input.setAttr('aria-labelledby', names.map(({ id }) => id).join(' '));
}

/** Names a field by words for screen readers alone, after those that everybody sees, if any. */
export function nameHidden(input: HTMLElement, words: string, ...seen: readonly HTMLElement[]): void {
  const label = createSpan({ cls: cls('visually-hidden'), text: words });
  input.before(label);
  nameField(input, ...seen, label);
}

/** Says what is wrong with the field; empty: nothing. */
export function showError({ input, error }: Field, words: string): void {
  error.setText(words);
  input.toggleClass('is-invalid', words !== '');
  if (words === '') input.removeAttribute('aria-invalid');
  else input.setAttr('aria-invalid', 'true');
}

/** Adds a select. @param options the words of each value */
export function addSelect(parent: HTMLElement, options: Readonly<Record<string, string>>, value: string): HTMLSelectElement {
  const select = parent.createEl('select', { cls: 'dropdown' });
  for (const [name, text] of Object.entries(options)) select.createEl('option', { value: name, text });
  select.value = value;
  return select;
}

/** Adds the buttons below a form: the last submits it, the first leaves it. */
export function addButtons(
  form: HTMLElement, confirm: string, cancel: () => void, away = words('common').cancel,
): { readonly cancel: HTMLElement } {
  const setting = new Setting(form);
  setting
    .addButton((button) => {
      button.setButtonText(away).onClick(cancel);
      button.buttonEl.type = 'button';
    })
    .addButton((button) => {
      button.setButtonText(confirm).setCta();
      button.buttonEl.type = 'submit';
    });
  return { cancel: setting.controlEl.find('button') };
}

/** Calls back when the form is submitted, by its button or by Enter. */
export function handleSubmit(form: HTMLFormElement, submit: () => void): void {
  form.addClass(cls('form'));
  // The form says itself what is wrong, in words that fit.
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
}
