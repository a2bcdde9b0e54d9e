import { Setting } from 'obsidian';

/** An input, a choice or a text of several lines. */
export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field's input, and the place below it that says what is wrong with it. */
export interface Field {
  readonly input: Input;
  readonly complaint: HTMLElement;
}

/** Gives the field's setting a place for a complaint, which screen readers read with the input. */
export function complainable(setting: Setting, input: Input, id: string): Field {
  const complaint = setting.infoEl.createDiv({ cls: 'interview-follow-up-complaint', attr: { id, role: 'alert' } });
  input.setAttr('aria-label', setting.nameEl.textContent);
  input.setAttr('aria-describedby', id);
  return { input, complaint };
}

/** Says what is wrong with the field; empty: nothing. */
export function complain({ input, complaint }: Field, words: string): void {
  complaint.setText(words);
  input.toggleClass('is-invalid', words !== '');
  if (words === '') input.removeAttribute('aria-invalid');
  else input.setAttr('aria-invalid', 'true');
}

/** The buttons below a form, of which the last sends it, and the first leads away from it. */
export function addButtons(form: HTMLFormElement, confirm: string, cancel: () => void, away = 'Cancel'): void {
  new Setting(form)
    .addButton((button) => {
      button.setButtonText(away).onClick(cancel);
      button.buttonEl.type = 'button';
    })
    .addButton((button) => {
      button.setButtonText(confirm).setCta();
      button.buttonEl.type = 'submit';
    });
}

/** Calls back when the form is sent, by its button or by Enter. */
export function onSubmit(form: HTMLFormElement, submit: () => void): void {
  // The form says itself what is wrong, in words that fit.
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
}
