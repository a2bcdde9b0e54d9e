import { cls } from '../ui/css-class';

/** Says changes to those who cannot see them, each once. */
export class Announcer {
  readonly #region: HTMLElement;

  constructor(parent: HTMLElement) {
    this.#region = parent.createDiv({ cls: cls('visually-hidden'), attr: { role: 'status', 'aria-live': 'polite' } });
  }

  say(text: string): void {
    // A screen reader speaks when the nodes change: new ones, so that the same words are heard again.
    this.#region.empty();
    this.#region.createSpan({ text });
  }
}
