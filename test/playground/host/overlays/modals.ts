import { Modal } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { focusables, idOf, rememberFocus, restoreFocus } from './dom';
import { setIcon } from './functions';
import { pushKeys, runScope } from './keys';
import { callKept } from './patching';

/** What the mock does not keep of an open modal: how to stop giving it keys. */
const open = new WeakMap<Modal, () => void>();
/** What gets the modal's keys before Tab and Escape do, such as the list of a prompt. */
const keysOf = new WeakMap<Modal, (event: KeyboardEvent) => boolean>();

/** Makes modals dialogs on the page. The mock's are not shown, and close themselves after a moment. */
export function installModals(): void {
  Modal.prototype.constructor__ = function (this: Modal) {
    build(this);
  };
  Modal.prototype.open = function (this: Modal) {
    show(this);
  };
  Modal.prototype.close = function (this: Modal) {
    hide(this);
  };
  Modal.prototype.setTitle = function (this: Modal, title: string) {
    this.titleEl.setText(title);
    return this;
  };
  Modal.prototype.setContent = function (this: Modal, content: DocumentFragment | string) {
    this.contentEl.setText(content);
    return this;
  };
}

/** Gives the modal's keys to the listener first. */
export function setModalKeys(modal: Modal, listener: (event: KeyboardEvent) => boolean): void {
  keysOf.set(modal, listener);
}

export function isOpen(modal: Modal): boolean {
  return open.has(modal);
}

function build(modal: Modal): void {
  const { containerEl, modalEl, titleEl, contentEl } = modal;
  containerEl.addClass('modal-container', 'mod-dim');
  const background = createDiv({ cls: 'modal-bg', attr: { style: 'opacity: 0.85' } });
  containerEl.prepend(background);
  modalEl.addClass('modal');
  modalEl.setAttrs({ 'role': 'dialog', 'aria-modal': 'true', 'tabindex': '-1' });
  const header = createDiv({ cls: 'modal-header' });
  titleEl.addClass('modal-title');
  titleEl.setAttrs({ 'role': 'heading', 'aria-level': '2' });
  header.append(titleEl);
  contentEl.addClass('modal-content');
  modalEl.prepend(closeButton(modal), header);
  background.addEventListener('click', () => modal.close());
}

function closeButton(modal: Modal): HTMLElement {
  const button = createEl('button', { cls: 'modal-close-button', attr: { 'type': 'button', 'aria-label': hostWords().close } });
  setIcon(button, 'x');
  button.addEventListener('click', () => modal.close());
  return button;
}

function show(modal: Modal): void {
  if (open.has(modal)) return;
  const { containerEl, modalEl } = modal;
  rememberFocus(containerEl);
  if (!containerEl.isConnected) activeDocument.body.append(containerEl);
  open.set(modal, pushKeys((event) => takesKey(modal, event)));
  modal.onOpen();
  label(modal);
  // A form that has put the focus where it wants it is left alone.
  if (!modalEl.contains(modalEl.doc.activeElement)) firstField(modal).focus();
}

/** The dialog's name: its title, or what its field asks for. */
function label({ modalEl, titleEl }: Modal): void {
  if (titleEl.isConnected && titleEl.textContent !== '') modalEl.setAttr('aria-labelledby', idOf(titleEl));
  else if (!modalEl.hasAttribute('aria-label')) modalEl.setAttr('aria-label', modalEl.querySelector('input')?.placeholder || hostWords().dialog);
}

function firstField({ modalEl }: Modal): HTMLElement {
  const fields = focusables(modalEl);
  return fields.find((el) => el.matches('.mod-initial-focus')) ?? fields.find((el) => el.matches('input, select, textarea')) ?? modalEl;
}

function hide(modal: Modal): void {
  const drop = open.get(modal);
  if (drop === undefined) return;
  open.delete(modal);
  drop();
  if (modal.shouldRestoreSelection) restoreFocus(modal.containerEl);
  modal.containerEl.remove();
  modal.onClose();
  callKept(modal, 'closeCallback');
}

function takesKey(modal: Modal, event: KeyboardEvent): boolean {
  if (runScope(modal.scope, event) || keysOf.get(modal)?.(event) === true) return true;
  if (event.key === 'Tab') return keepInside(modal, event.shiftKey);
  if (event.key !== 'Escape') return false;
  modal.close();
  return true;
}

/** Tab wraps at the ends of the modal. In between the browser moves the focus. */
function keepInside({ modalEl }: Modal, back: boolean): boolean {
  const { activeElement } = modalEl.doc;
  const fields = focusables(modalEl);
  const end = back ? fields[0] : fields.at(-1);
  const isInside = modalEl.contains(activeElement) && activeElement !== modalEl;
  if (isInside && activeElement !== end) return false;
  (back ? fields.at(-1) : fields[0])?.focus();
  return true;
}
