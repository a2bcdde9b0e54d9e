import { words } from '../domain/language/interface';
import type { Message, MessageAction } from '../domain/sidebar/empty';
import { cls } from '../ui/css-class';

/** The message above the rows, with buttons for what a person can do about it. */
export class MessageElement {
  readonly #el: HTMLElement;
  #shown = '';
  readonly #onAction: (action: MessageAction) => void;

  constructor(parent: HTMLElement, onAction: (action: MessageAction) => void) {
    this.#onAction = onAction;
    this.#el = parent.createDiv({ cls: cls('message') });
    this.#el.hide();
  }

  update(message: Message | null): void {
    const said = JSON.stringify(message);
    if (said === this.#shown) return;
    this.#shown = said;
    this.#el.empty();
    this.#el.toggle(message !== null);
    if (message !== null) this.#draw(message);
  }

  /** Goes to the first button, if there is one. */
  focus(): void {
    this.#el.querySelector('button')?.focus();
  }

  #draw({ kind, title, text, example, actions, regionLabel }: Message): void {
    this.#el.dataset['kind'] = kind;
    this.#el.createDiv({ cls: cls('message-title'), text: title });
    if (text !== '') this.#el.createEl('p', { text, attr: { dir: 'auto' } });
    if (actions.length > 0) this.#drawActions(actions, regionLabel);
    // Without notes, the first button is what to begin with.
    if (kind === 'no-notes') this.#el.find('button').addClass('mod-cta');
    if (example !== null) this.#drawExample(example);
  }

  #drawExample({ about, lines }: NonNullable<Message['example']>): void {
    this.#el.createEl('p', { cls: cls('message-example'), text: about, attr: { dir: 'auto' } });
    this.#el.createEl('pre').createEl('code', { text: ['---', ...lines, '---'].join('\n') });
  }

  #drawActions(actions: readonly MessageAction[], regionLabel: string | null): void {
    const box = this.#el.createDiv({ cls: cls('message-actions') });
    for (const action of actions) {
      const text = (action === 'use-region' ? regionLabel : null) ?? words('sidebar').messageActions[action];
      const button = box.createEl('button', { text, attr: { type: 'button' } });
      // The listener goes with the button when the message changes.
      button.addEventListener('click', () => this.#onAction(action));
    }
  }
}
