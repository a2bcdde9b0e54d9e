import type { ConfirmationButton as Button } from 'obsidian';
import { ButtonComponent, ConfirmationButton, ConfirmationModal } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';

/** Where a button's modal is: a button only gets the element that it is put into. */
const modals = new WeakMap<Element, ConfirmationModal>();

/** Gives confirmations their buttons and checkboxes, which the mock leaves out or without effect. */
export function installConfirmations(): void {
  ConfirmationModal.prototype.constructor2__ = function (this: ConfirmationModal) {
    const { buttonContainerEl, containerEl, modalEl } = this;
    containerEl.addClass('mod-confirmation');
    buttonContainerEl.addClass('modal-button-container');
    modalEl.append(buttonContainerEl);
    modals.set(buttonContainerEl, this);
  };
  ConfirmationModal.prototype.addCheckbox = function (this: ConfirmationModal, label: string, change: (value: boolean) => unknown) {
    const el = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const input = el.createEl('input', { type: 'checkbox' });
    el.appendText(label);
    input.addEventListener('change', () => void change(input.checked));
    this.buttonContainerEl.prepend(el);
    return this;
  };
  ConfirmationModal.prototype.addCancelButton = function (this: ConfirmationModal, text = hostWords().cancel) {
    return this.addButton((button: Button) => button.setButtonText(text).setCancel());
  };
  installButtons();
}

function installButtons(): void {
  ConfirmationButton.prototype.constructor3__ = function (this: ConfirmationButton) {
    // Without a handler a button still closes the modal.
    this.onClick(() => undefined);
  };
  ConfirmationButton.prototype.onClick = function (this: ConfirmationButton, handler: (event: MouseEvent) => unknown) {
    const modal = modals.get(this.buttonEl.parentElement ?? this.buttonEl);
    ButtonComponent.prototype.onClick.call(this, (event: MouseEvent) => {
      const result = handler(event);
      if (result instanceof Promise) void result.finally(() => modal?.close());
      else modal?.close();
    });
    return this;
  };
  ConfirmationButton.prototype.setCancel = function (this: ConfirmationButton) {
    this.buttonEl.addClass('mod-cancel');
    return this;
  };
  ConfirmationButton.prototype.setSecondary = function (this: ConfirmationButton) {
    this.buttonEl.addClass('mod-secondary');
    return this;
  };
  ConfirmationButton.prototype.setInitialFocus = function (this: ConfirmationButton) {
    for (const other of this.buttonEl.parentElement?.querySelectorAll('.mod-initial-focus') ?? []) other.removeClass('mod-initial-focus');
    this.buttonEl.addClass('mod-initial-focus');
    return this;
  };
}
