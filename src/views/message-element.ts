import { OFFER_WORDS, type Message, type Offer } from '../domain/agenda/empty';
import { cls } from './css-class';

/** What is said where there are no rows, or above them, with what a person can do about it. */
export class MessageElement {
  private readonly el: HTMLElement;
  private shown = '';

  constructor(parent: HTMLElement, private readonly take: (offer: Offer) => void) {
    this.el = parent.createDiv({ cls: cls('message') });
    this.el.hide();
  }

  update(message: Message | null): void {
    const said = JSON.stringify(message);
    if (said === this.shown) return;
    this.shown = said;
    this.el.empty();
    this.el.toggle(message !== null);
    if (message !== null) this.draw(message);
  }

  private draw({ kind, title, text, example, offers }: Message): void {
    this.el.dataset['kind'] = kind;
    this.el.createDiv({ cls: cls('message-title'), text: title });
    if (text !== '') this.el.createEl('p', { text, attr: { dir: 'auto' } });
    if (example.length > 0) this.el.createEl('pre').createEl('code', { text: ['---', ...example, '---'].join('\n') });
    if (offers.length > 0) this.drawOffers(offers);
  }

  private drawOffers(offers: readonly Offer[]): void {
    const box = this.el.createDiv({ cls: cls('offers') });
    for (const offer of offers) {
      const button = box.createEl('button', { text: OFFER_WORDS[offer], attr: { type: 'button' } });
      // The element goes when the message does, and its listener with it.
      button.addEventListener('click', () => this.take(offer));
    }
  }
}
